package se.lsk.rules.managementsystem;

import java.time.LocalDate;
import java.util.Arrays;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.Evidence;
import se.lsk.core.facts.HostReference;
import se.lsk.core.facts.Listing;
import se.lsk.core.facts.RoleName;
import se.lsk.core.managementsystem.Adoption;
import se.lsk.core.managementsystem.AreaEvidence;
import se.lsk.core.managementsystem.CaseCount;
import se.lsk.core.managementsystem.ComplaintSource;
import se.lsk.core.managementsystem.Control;
import se.lsk.core.managementsystem.Documentation;
import se.lsk.core.managementsystem.DocumentationRecord;
import se.lsk.core.managementsystem.DocumentedWork;
import se.lsk.core.managementsystem.FunctionEvidence;
import se.lsk.core.managementsystem.Improvement;
import se.lsk.core.managementsystem.ManagementFunction;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.core.managementsystem.Measure;
import se.lsk.core.managementsystem.Participation;
import se.lsk.core.managementsystem.PatientSafetyReport;
import se.lsk.core.managementsystem.Predecessor;
import se.lsk.core.managementsystem.PredecessorArea;
import se.lsk.core.managementsystem.QualityReport;
import se.lsk.core.managementsystem.ReportCount;
import se.lsk.core.managementsystem.ReportType;
import se.lsk.core.managementsystem.Routine;
import se.lsk.core.managementsystem.SelfMonitoring;
import se.lsk.core.managementsystem.Structure;
import se.lsk.core.organisation.Organisation;
import se.lsk.core.organisation.Provider;
import se.lsk.core.organisation.ProviderForm;
import se.lsk.core.organisation.Regime;
import se.lsk.core.organisation.Task;
import se.lsk.core.organisation.Unit;
import se.lsk.core.quality.Quality;
import se.lsk.core.quality.Requirement;
import se.lsk.core.quality.RequirementKind;
import se.lsk.core.quality.RequirementSource;
import se.lsk.rules.cases.CaseTable;

/**
 * A management system of which the work is told: what is documented, who takes part, what is measured and reported. Its structure is one
 * routine.
 */
final class WorkSamples {

    private static final RoleName LEADER = new RoleName("kvalitetsledare");

    private WorkSamples() {}

    static ManagementSystem work() {
        return ManagementSystem.builder()
                .subjectRef(CaseTable.SUBJECT)
                .providerForm(ProviderForm.PUBLIC)
                .regimes(Listing.of(Regime.SOL, Regime.LSS, Regime.HSL))
                .functions(Listing.of(Arrays.stream(ManagementFunction.values())
                        .map(function -> FunctionEvidence.builder()
                                .function(function)
                                .evidence(Evidence.present())
                                .build())
                        .toList()))
                .quality(Quality.builder()
                        .requirements(Listing.of(
                                requirement("goal-1", RequirementKind.GOAL),
                                requirement("requirement-1", RequirementKind.REQUIREMENT)))
                        .build())
                .organisation(organisation())
                .structure(Structure.builder()
                        .routines(Listing.of(Routine.builder()
                                .name("Rutin Hemtjänst")
                                .adopted(Adoption.of(LEADER, LocalDate.of(2010, 1, 1)))
                                .madeKnown(Evidence.present())
                                .build()))
                        .build())
                .selfMonitoring(SelfMonitoring.builder()
                        .controls(Listing.of(Control.builder()
                                .name("Följs rutinen")
                                .checksRoutines(Listing.of("Rutin Hemtjänst"))
                                .build()))
                        .build())
                .improvement(improvement())
                .participation(Participation.builder()
                        .staff(Listing.of(Evidence.present()))
                        .users(Listing.of(Evidence.present()))
                        .patients(Listing.of(Evidence.present()))
                        .build())
                .documentation(documentation())
                .predecessor(Predecessor.builder()
                        .areas(Listing.of(Arrays.stream(PredecessorArea.values())
                                .map(area -> AreaEvidence.builder()
                                        .area(area)
                                        .evidence(Evidence.present())
                                        .build())
                                .toList()))
                        .contractorsAssured(Evidence.present())
                        .build())
                .build();
    }

    private static Requirement requirement(String ref, RequirementKind kind) {
        return Requirement.builder()
                .requirementRef(new HostReference(ref))
                .kind(kind)
                .setBy(RequirementSource.NATIONAL)
                .met(Answer.YES)
                .indicator(Evidence.present())
                .target(Evidence.present())
                .followUpDue(LocalDate.of(2010, 12, 31))
                .activities(Evidence.present())
                .build();
    }

    private static Organisation organisation() {
        return Organisation.builder()
                .units(Listing.of(Unit.builder()
                        .unitRef(new HostReference("hemtjanst"))
                        .covered(Answer.YES)
                        .build()))
                .tasks(Listing.of(Task.builder()
                        .taskRef(new HostReference("t1"))
                        .roles(Listing.of(LEADER))
                        .build()))
                .providers(Listing.of(Provider.builder()
                        .providerRef(new HostReference("p1"))
                        .form(ProviderForm.PRIVATE)
                        .build()))
                .build();
    }

    private static Improvement improvement() {
        return Improvement.builder()
                .riskAnalyses(Listing.of())
                .complaintChannels(Listing.of(ComplaintSource.values()))
                .complaints(CaseCount.builder().received(21).build())
                .reports(Listing.of(report(ReportType.HARM_IN_CARE), report(ReportType.RISK_OF_HARM_IN_CARE)))
                .compilations(Listing.of())
                .measures(Listing.of(Measure.builder()
                        .measureRef(new HostReference("m1"))
                        .timetable(Evidence.present())
                        .againstHarmInCare(Answer.YES)
                        .build()))
                .build();
    }

    private static ReportCount report(ReportType type) {
        return ReportCount.builder()
                .type(type)
                .received(2)
                .investigated(2)
                .ongoing(0)
                .build();
    }

    private static Documentation documentation() {
        return Documentation.builder()
                .records(Listing.of(Arrays.stream(DocumentedWork.values())
                        .map(work -> DocumentationRecord.builder()
                                .of(work)
                                .evidence(Evidence.present())
                                .build())
                        .toList()))
                .qualityReport(QualityReport.builder()
                        .year(2019)
                        .drawnUpOn(LocalDate.of(2020, 2, 1))
                        .work(Evidence.present())
                        .measures(Evidence.present())
                        .results(Evidence.present())
                        .unitsCovered(Listing.of(new HostReference("hemtjanst")))
                        .build())
                .patientSafetyReport(PatientSafetyReport.builder()
                        .year(2019)
                        .drawnUpOn(LocalDate.of(2020, 2, 1))
                        .work(Evidence.present())
                        .measures(Evidence.present())
                        .results(Evidence.present())
                        .responsibility(Evidence.present())
                        .selfMonitoring(Evidence.present())
                        .cooperation(Evidence.present())
                        .risks(Evidence.present())
                        .availability(Evidence.present())
                        .build())
                .patientSafetyResponsibility(Evidence.present())
                .build();
    }
}
