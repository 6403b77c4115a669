package se.lsk.rules.managementsystem;

import java.time.LocalDate;
import java.util.Arrays;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.Evidence;
import se.lsk.core.facts.HostReference;
import se.lsk.core.facts.Listing;
import se.lsk.core.facts.RoleName;
import se.lsk.core.managementsystem.Activity;
import se.lsk.core.managementsystem.Adoption;
import se.lsk.core.managementsystem.CaseCount;
import se.lsk.core.managementsystem.Compilation;
import se.lsk.core.managementsystem.CompilationInput;
import se.lsk.core.managementsystem.ComplaintSource;
import se.lsk.core.managementsystem.Control;
import se.lsk.core.managementsystem.ControlAnswer;
import se.lsk.core.managementsystem.ControlExecution;
import se.lsk.core.managementsystem.ControlPoint;
import se.lsk.core.managementsystem.ControlResult;
import se.lsk.core.managementsystem.Cooperation;
import se.lsk.core.managementsystem.CooperationParty;
import se.lsk.core.managementsystem.CooperationPurpose;
import se.lsk.core.managementsystem.FunctionEvidence;
import se.lsk.core.managementsystem.Improvement;
import se.lsk.core.managementsystem.ManagementFunction;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.core.managementsystem.Measure;
import se.lsk.core.managementsystem.ProcessType;
import se.lsk.core.managementsystem.ReportCount;
import se.lsk.core.managementsystem.ReportType;
import se.lsk.core.managementsystem.Routine;
import se.lsk.core.managementsystem.SelfMonitoring;
import se.lsk.core.managementsystem.SelfMonitoringMethod;
import se.lsk.core.managementsystem.Structure;
import se.lsk.core.managementsystem.UnitAnalysis;
import se.lsk.core.managementsystem.WorkProcess;
import se.lsk.core.organisation.Organisation;
import se.lsk.core.organisation.Regime;
import se.lsk.core.organisation.Task;
import se.lsk.core.organisation.Unit;
import se.lsk.core.risk.CauseArea;
import se.lsk.rules.cases.CaseTable;

/** Management systems from which the cases start. */
final class SystemSamples {

    private static final LocalDate ADOPTED = LocalDate.of(2019, 12, 1);
    private static final RoleName BOARD = new RoleName("socialnämnd");
    private static final RoleName LEADER = new RoleName("kvalitetsledare");
    private static final RoleName HEAD = new RoleName("enhetschef");

    private SystemSamples() {}

    /** {@return nothing but the subject} */
    static ManagementSystem nothingTold() {
        return ManagementSystem.builder().subjectRef(CaseTable.SUBJECT).build();
    }

    /** {@return a system of which everything is told, and everything that can be asked for is in place in 2020} */
    static ManagementSystem whole() {
        return ManagementSystem.builder()
                .subjectRef(CaseTable.SUBJECT)
                .periodFrom(LocalDate.of(2020, 1, 1))
                .periodThrough(LocalDate.of(2020, 12, 31))
                .regimes(Listing.of(Regime.SOL, Regime.LSS, Regime.HSL))
                .adopted(Adoption.of(BOARD, ADOPTED))
                .scope(Evidence.present())
                .functions(Listing.of(Arrays.stream(ManagementFunction.values())
                        .map(function -> FunctionEvidence.builder()
                                .function(function)
                                .evidence(Evidence.present())
                                .build())
                        .toList()))
                .organisation(organisation())
                .structure(structure())
                .selfMonitoring(selfMonitoring())
                .improvement(improvement())
                .build();
    }

    private static Organisation organisation() {
        return Organisation.builder()
                .units(Listing.of(unit("hemtjanst"), unit("boende")))
                .roles(Listing.of(LEADER, HEAD))
                .tasks(Listing.of(task("4.1-01", LEADER), task("4.1-02", HEAD)))
                .build();
    }

    private static Unit unit(String ref) {
        return Unit.builder()
                .unitRef(new HostReference(ref))
                .covered(Answer.YES)
                .build();
    }

    private static Task task(String ref, RoleName role) {
        return Task.builder()
                .taskRef(new HostReference(ref))
                .roles(Listing.of(role))
                .build();
    }

    private static Structure structure() {
        return Structure.builder()
                .processes(Listing.of(
                        process("Hemtjänst", ProcessType.CORE), process("Riskanalys", ProcessType.MANAGEMENT)))
                .routines(Listing.of(
                        routine("Hemtjänst").toBuilder()
                                .revisedOn(LocalDate.of(2020, 9, 10))
                                .build(),
                        routine("Riskanalys")))
                .build();
    }

    private static WorkProcess process(String name, ProcessType type) {
        return WorkProcess.builder()
                .name(name)
                .type(type)
                .identified(Evidence.present())
                .description(Evidence.present())
                .adopted(Adoption.of(BOARD, ADOPTED))
                .roles(Listing.of(LEADER))
                .activities(Listing.of(
                        Activity.builder()
                                .name("Planera")
                                .order(1)
                                .routineNeeded(Answer.YES)
                                .routines(Listing.of("Rutin " + name))
                                .build(),
                        Activity.builder()
                                .name("Följa upp")
                                .order(2)
                                .routineNeeded(Answer.NO)
                                .routines(Listing.of())
                                .build()))
                .cooperation(Cooperation.builder()
                        .needed(Answer.YES)
                        .internal(Evidence.present())
                        .external(Evidence.present())
                        .parties(Listing.of(CooperationParty.CAREGIVER))
                        .purposes(Listing.of(CooperationPurpose.values()))
                        .build())
                .build();
    }

    private static Routine routine(String process) {
        return Routine.builder()
                .name("Rutin " + process)
                .process(process)
                .procedure(Answer.YES)
                .responsible(LEADER)
                .version("1")
                .adopted(Adoption.of(BOARD, ADOPTED))
                .madeKnown(Evidence.present())
                .build();
    }

    private static SelfMonitoring selfMonitoring() {
        return SelfMonitoring.builder()
                .controls(Listing.of(
                        control("Granskning av genomförandeplaner", SelfMonitoringMethod.RECORD_REVIEW, failed()),
                        control(
                                "Brukarundersökning",
                                SelfMonitoringMethod.SURVEYS,
                                execution(LocalDate.of(2020, 10, 1)))))
                .controlPoints(Listing.of(
                        ControlPoint.builder()
                                .number(1)
                                .shortcoming(Answer.YES)
                                .measures(Listing.of(new HostReference("m1")))
                                .build(),
                        ControlPoint.builder().number(2).shortcoming(Answer.NO).build()))
                .build();
    }

    private static Control control(String name, SelfMonitoringMethod method, ControlExecution execution) {
        return Control.builder()
                .name(name)
                .object("insatser")
                .criterion("rutinen")
                .method(method)
                .everyMonths(12)
                .extent("alla")
                .responsible(HEAD)
                .checksRoutines(Listing.of("Rutin Hemtjänst"))
                .executions(Listing.of(execution))
                .build();
    }

    /** {@return a self-monitoring that found nothing} */
    static ControlExecution execution(LocalDate on) {
        return ControlExecution.builder()
                .on(on)
                .answers(Listing.of(
                        ControlAnswer.builder().answer(ControlResult.MET).build()))
                .result(Evidence.present())
                .measures(Listing.of())
                .build();
    }

    private static ControlExecution failed() {
        return execution(LocalDate.of(2020, 3, 15)).toBuilder()
                .answers(Listing.of(
                        ControlAnswer.builder().answer(ControlResult.MET).build(),
                        ControlAnswer.builder().answer(ControlResult.NOT_MET).build()))
                .measures(Listing.of(new HostReference("m1")))
                .build();
    }

    private static Improvement improvement() {
        return Improvement.builder()
                .riskAnalyses(Listing.of(analysis("hemtjanst"), analysis("boende")))
                .complaintChannels(Listing.of(ComplaintSource.values()))
                .complaints(CaseCount.builder()
                        .received(21)
                        .investigated(20)
                        .ongoing(1)
                        .build())
                .reports(Listing.of(ReportCount.builder()
                        .type(ReportType.MISCONDUCT)
                        .received(7)
                        .investigated(6)
                        .ongoing(1)
                        .build()))
                .compilations(Listing.of(compilation()))
                .measures(Listing.of(measure()))
                .qualityPlan(Evidence.present())
                .build();
    }

    private static UnitAnalysis analysis(String unit) {
        return UnitAnalysis.builder()
                .unitRef(new HostReference(unit))
                .madeOn(LocalDate.of(2020, 4, 1))
                .build();
    }

    /** {@return a compilation of everything in the year, with analysis and comparison} */
    static Compilation compilation() {
        return Compilation.builder()
                .periodFrom(LocalDate.of(2020, 1, 1))
                .periodThrough(LocalDate.of(2020, 12, 31))
                .inputs(Listing.of(CompilationInput.values()))
                .analysis(Evidence.present())
                .comparedWithEarlier(Answer.YES)
                .build();
    }

    private static Measure measure() {
        return Measure.builder()
                .measureRef(new HostReference("m1"))
                .owner(LEADER)
                .dueOn(LocalDate.of(2020, 9, 30))
                .doneOn(LocalDate.of(2020, 9, 15))
                .followUpDueOn(LocalDate.of(2020, 12, 1))
                .followedUpOn(LocalDate.of(2020, 11, 20))
                .causes(Listing.of(CauseArea.PROCESS_OR_ROUTINE))
                .changes(Listing.of("Rutin Hemtjänst"))
                .build();
    }
}
