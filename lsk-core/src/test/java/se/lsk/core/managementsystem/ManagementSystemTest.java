package se.lsk.core.managementsystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lsk.core.managementsystem.SystemSamples.adopted;
import static se.lsk.core.managementsystem.SystemSamples.day;
import static se.lsk.core.managementsystem.SystemSamples.process;
import static se.lsk.core.managementsystem.SystemSamples.ref;
import static se.lsk.core.managementsystem.SystemSamples.role;
import static se.lsk.core.managementsystem.SystemSamples.roles;
import static se.lsk.core.managementsystem.SystemSamples.structure;
import static se.lsk.core.managementsystem.SystemSamples.system;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lsk.core.facts.Evidence;
import se.lsk.core.facts.Listing;
import se.lsk.core.law.Citation;
import se.lsk.core.organisation.Organisation;
import se.lsk.core.organisation.ProviderForm;
import se.lsk.core.organisation.Regime;
import se.lsk.core.organisation.ResponsibilityMatrix;
import se.lsk.core.organisation.Task;
import se.lsk.core.organisation.Unit;
import se.lsk.core.risk.AnalysisCoverage;
import se.lsk.core.time.EpochDays;

class ManagementSystemTest {

    @Test
    void onlyTheReferenceIsMandatory() {
        ManagementSystem system = system().build();

        assertThat(system.describedOn()).isEmpty();
        assertThat(system.describedDay()).isEqualTo(EpochDays.ABSENT);
        assertThat(system.regimes().isTold()).isFalse();
        assertThat(system.adopted()).isEqualTo(Adoption.untold());
        assertThat(system.scope()).isEqualTo(Evidence.untold());
        assertThat(system.citations().isTold()).isFalse();
        assertThat(system.functions().isTold()).isFalse();
        assertThat(system.type()).isSameAs(ManagementSystem.TYPE).hasToString("managementSystem");
        assertThat(system.responsibilities()).isEmpty();
        assertThat(system.processRolesWithoutTask().isTold()).isFalse();
        assertThat(system.analysisCoverage()).isEmpty();
        assertThat(system.toBuilder().build()).isEqualTo(system);
        assertThatThrownBy(() -> ManagementSystem.builder().build()).hasMessageContaining("subjectRef");
    }

    @Test
    void partsOfWhichNothingIsToldTellNothing() {
        Documentation documentation = Documentation.builder().build();
        QualityReport report = QualityReport.builder().build();
        PatientSafetyReport patients = PatientSafetyReport.builder().build();
        Participation participation = Participation.builder().build();
        Predecessor predecessor = Predecessor.builder().build();

        assertThat(documentation.records().isTold()).isFalse();
        assertThat(report.unitsCovered().isTold()).isFalse();
        assertThat(participation.staff().isTold()).isFalse();
        assertThat(participation.users().isTold()).isFalse();
        assertThat(participation.patients().isTold()).isFalse();
        assertThat(predecessor.areas().isTold()).isFalse();
        assertThat(List.of(
                        documentation.patientSafetyResponsibility(),
                        report.work(),
                        report.measures(),
                        report.results(),
                        patients.work(),
                        patients.measures(),
                        patients.results(),
                        patients.responsibility(),
                        patients.selfMonitoring(),
                        patients.cooperation(),
                        patients.risks(),
                        patients.availability(),
                        predecessor.contractorsAssured()))
                .containsOnly(Evidence.untold());
        assertThat(documentation.toBuilder().build()).isEqualTo(documentation);
        assertThat(participation.toBuilder().build()).isEqualTo(participation);
        assertThat(predecessor.toBuilder().build()).isEqualTo(predecessor);
        assertThatThrownBy(() -> DocumentationRecord.builder().build()).hasMessageContaining("of");
        assertThatThrownBy(() -> FunctionEvidence.builder().build()).hasMessageContaining("function");
        assertThatThrownBy(() -> AreaEvidence.builder().build()).hasMessageContaining("area");
        assertThat(DocumentationRecord.builder()
                        .of(DocumentedWork.PROCESSES)
                        .build()
                        .evidence())
                .isEqualTo(Evidence.untold());
        assertThat(FunctionEvidence.builder()
                        .function(ManagementFunction.PLAN)
                        .build()
                        .evidence())
                .isEqualTo(Evidence.untold());
        assertThat(AreaEvidence.builder()
                        .area(PredecessorArea.ACCESSIBILITY)
                        .build()
                        .evidence())
                .isEqualTo(Evidence.untold());
    }

    @Test
    void holdsAYearOfASystem() {
        ManagementSystem system = system().describedOn(day("2020-12-31"))
                .periodFrom(day("2020-01-01"))
                .periodThrough(day("2020-12-31"))
                .providerForm(ProviderForm.PUBLIC)
                .regimes(Listing.of(Regime.SOL, Regime.LSS))
                .adopted(adopted("2019-05-05"))
                .scope(Evidence.present())
                .citations(Listing.of("SOSFS 2011:09"))
                .functions(Listing.of(FunctionEvidence.builder()
                        .function(ManagementFunction.EVALUATE)
                        .evidence(Evidence.present())
                        .build()))
                .documentation(Documentation.builder()
                        .qualityReport(QualityReport.builder()
                                .year(2020)
                                .drawnUpOn(day("2021-02-01"))
                                .build())
                        .build())
                .build();

        assertThat(system.describedDay()).isEqualTo(EpochDays.of(day("2020-12-31")));
        assertThat(system.toBuilder().build()).isEqualTo(system);
        assertThat(Citation.read(system.citations().items().get(0)).act()).isPresent();
    }

    @Test
    void namesRolesOfProcessesThatHaveNoTask() {
        Organisation.Builder organisation = Organisation.builder();
        ManagementSystem.Builder system = system().structure(structure(
                        process("A").roles(Listing.of(roles("SAS", "rektor"))).build(),
                        process("B").build(),
                        process("C")
                                .roles(Listing.of(roles("kurator", "rektor")))
                                .build())
                .build());

        assertThat(system.organisation(organisation.build())
                        .build()
                        .processRolesWithoutTask()
                        .isTold())
                .isFalse();
        ManagementSystem told = system.organisation(organisation
                        .tasks(Listing.of(Task.builder()
                                .taskRef(ref("t-1"))
                                .roles(Listing.of(role("SAS")))
                                .build()))
                        .build())
                .build();
        assertThat(told.processRolesWithoutTask()).isEqualTo(Listing.of(roles("rektor", "kurator")));
        assertThat(told.responsibilities().map(ResponsibilityMatrix::roles)).contains(roles("SAS"));
    }

    @Test
    void listsUnitsWithoutAnAnalysisInThePeriod() {
        assertThat(analysed("u-1 2020-01-01 + u-2 2020-12-31").analysisCoverage())
                .contains(new AnalysisCoverage(List.of(ref("u-3")), List.of()));
        assertThat(analysed("u-1 2019-12-31 + u-2 2021-01-01 + u-3 ?").analysisCoverage())
                .contains(new AnalysisCoverage(List.of(ref("u-1"), ref("u-2")), List.of(ref("u-3"))));
        assertThat(analysed("").analysisCoverage())
                .contains(new AnalysisCoverage(List.of(ref("u-1"), ref("u-2"), ref("u-3")), List.of()));
    }

    @ParameterizedTest
    @CsvSource({"units", "analyses", "organisation", "improvement", "from", "through"})
    void unitsAreListedOnlyIfAllThatIsAskedIsTold(String missing) {
        ManagementSystem whole = analysed("u-1 2020-01-01");
        ManagementSystem.Builder system = whole.toBuilder();
        switch (missing) {
            case "units" -> system.organisation(Organisation.builder().build());
            case "analyses" -> system.improvement(Improvement.builder().build());
            case "organisation" -> system.organisation(Optional.empty());
            case "improvement" -> system.improvement(Optional.empty());
            case "from" -> system.periodFrom(Optional.empty());
            default -> system.periodThrough(Optional.empty());
        }

        assertThat(whole.analysisCoverage()).isPresent();
        assertThat(system.build().analysisCoverage()).isEmpty();
    }

    private static ManagementSystem analysed(String analyses) {
        return system().periodFrom(day("2020-01-01"))
                .periodThrough(day("2020-12-31"))
                .organisation(Organisation.builder()
                        .units(Listing.of(Stream.of("u-1", "u-2", "u-3")
                                .map(unit -> Unit.builder().unitRef(ref(unit)).build())
                                .toList()))
                        .build())
                .improvement(Improvement.builder()
                        .riskAnalyses(Listing.of(Stream.of(analyses.split(" \\+ "))
                                .filter(text -> !text.isEmpty())
                                .map(ManagementSystemTest::analysis)
                                .toList()))
                        .build())
                .build();
    }

    private static UnitAnalysis analysis(String text) {
        int space = text.indexOf(' ');
        String madeOn = text.substring(space + 1);
        UnitAnalysis.Builder analysis = UnitAnalysis.builder().unitRef(ref(text.substring(0, space)));
        return madeOn.equals("?")
                ? analysis.build()
                : analysis.madeOn(LocalDate.parse(madeOn)).build();
    }
}
