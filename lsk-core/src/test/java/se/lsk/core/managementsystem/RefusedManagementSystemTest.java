package se.lsk.core.managementsystem;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lsk.core.check.Refused.at;
import static se.lsk.core.check.Refused.refuses;
import static se.lsk.core.managementsystem.SystemSamples.TOO_LATE;
import static se.lsk.core.managementsystem.SystemSamples.day;
import static se.lsk.core.managementsystem.SystemSamples.process;
import static se.lsk.core.managementsystem.SystemSamples.ref;
import static se.lsk.core.managementsystem.SystemSamples.role;
import static se.lsk.core.managementsystem.SystemSamples.roles;
import static se.lsk.core.managementsystem.SystemSamples.routine;
import static se.lsk.core.managementsystem.SystemSamples.structure;
import static se.lsk.core.managementsystem.SystemSamples.system;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.facts.Listing;
import se.lsk.core.organisation.Organisation;
import se.lsk.core.organisation.Regime;
import se.lsk.core.organisation.Unit;

/** What the parts of a system can't say of each other is refused: all of it at once, with its place. */
class RefusedManagementSystemTest {

    private static final Structure STRUCTURE = structure(
                    process("A").roles(Listing.of(roles("chef", "rektor"))).build())
            .routines(Listing.of(
                    routine("R").responsible(role("chef")).build(),
                    routine("S").responsible(role("kurator")).build()))
            .build();
    private static final SelfMonitoring MONITORING = SelfMonitoring.builder()
            .controls(Listing.of(
                    Control.builder().name("a").responsible(role("chef")).build(),
                    Control.builder()
                            .name("b")
                            .responsible(role("revisor"))
                            .checksRoutines(Listing.of("R", "T"))
                            .executions(Listing.of(
                                    ControlExecution.builder().build(),
                                    ControlExecution.builder()
                                            .measures(Listing.of(ref("m-1"), ref("m-2")))
                                            .build()))
                            .build()))
            .controlPoints(Listing.of(ControlPoint.builder()
                    .number(1)
                    .measures(Listing.of(ref("m-3")))
                    .build()))
            .build();
    private static final Improvement IMPROVEMENT = Improvement.builder()
            .riskAnalyses(Listing.of(
                    UnitAnalysis.builder().build(),
                    UnitAnalysis.builder().unitRef(ref("u-1")).build(),
                    UnitAnalysis.builder().unitRef(ref("u-2")).build()))
            .measures(Listing.of(Measure.builder()
                    .measureRef(ref("m-1"))
                    .owner(role("ekonom"))
                    .changes(Listing.of("A", "S", "B"))
                    .build()))
            .build();
    private static final Documentation DOCUMENTATION = Documentation.builder()
            .qualityReport(QualityReport.builder()
                    .unitsCovered(Listing.of(ref("u-1"), ref("u-3"), ref("u-1")))
                    .build())
            .build();
    private static final Organisation ORGANISATION = Organisation.builder()
            .roles(Listing.of(roles("chef", "SAS")))
            .units(Listing.of(Unit.builder().unitRef(ref("u-1")).build()))
            .build();

    @Test
    void whatPartsSayOfEachOtherIsToldAtOnce() {
        refuses(
                () -> system().organisation(ORGANISATION)
                        .structure(STRUCTURE)
                        .selfMonitoring(MONITORING)
                        .improvement(IMPROVEMENT)
                        .documentation(DOCUMENTATION)
                        .build(),
                at(ProblemCode.ROLE_NOT_DECLARED, "structure.processes[0].roles[1]"),
                at(ProblemCode.ROLE_NOT_DECLARED, "structure.routines[1].responsible"),
                at(ProblemCode.ROLE_NOT_DECLARED, "selfMonitoring.controls[1].responsible"),
                at(ProblemCode.NOT_DECLARED, "selfMonitoring.controls[1].checksRoutines[1]"),
                at(ProblemCode.NOT_DECLARED, "selfMonitoring.controls[1].executions[1].measures[1]"),
                at(ProblemCode.NOT_DECLARED, "selfMonitoring.controlPoints[0].measures[0]"),
                at(ProblemCode.NOT_DECLARED, "improvement.riskAnalyses[2].unitRef"),
                at(ProblemCode.ROLE_NOT_DECLARED, "improvement.measures[0].owner"),
                at(ProblemCode.NOT_DECLARED, "improvement.measures[0].changes[2]"),
                at(ProblemCode.DOUBLED_NAME, "documentation.qualityReport.unitsCovered[2]"),
                at(ProblemCode.NOT_DECLARED, "documentation.qualityReport.unitsCovered[1]"));
    }

    @Test
    void whatIsNotToldCanBeReferredTo() {
        assertThat(system().structure(STRUCTURE).build()).isNotNull();
        assertThat(system().selfMonitoring(MONITORING).build()).isNotNull();
        assertThat(system().improvement(IMPROVEMENT).build()).isNotNull();
        assertThat(system().organisation(Organisation.builder().build())
                        .structure(Structure.builder().build())
                        .selfMonitoring(MONITORING)
                        .improvement(Improvement.builder().build())
                        .build())
                .isNotNull();
        assertThat(system().structure(
                                Structure.builder().processes(Listing.of()).build())
                        .improvement(IMPROVEMENT)
                        .build())
                .isNotNull();
        assertThat(system().structure(Structure.builder().routines(Listing.of()).build())
                        .improvement(IMPROVEMENT)
                        .build())
                .isNotNull();
        assertThat(system().documentation(Documentation.builder().build()).build())
                .isNotNull();
    }

    @Test
    void aListThatIsToldEmptyHasNothing() {
        refuses(
                () -> system().organisation(Organisation.builder()
                                .units(Listing.of())
                                .roles(Listing.of())
                                .build())
                        .structure(Structure.builder()
                                .processes(Listing.of())
                                .routines(Listing.of())
                                .build())
                        .improvement(IMPROVEMENT)
                        .build(),
                at(ProblemCode.NOT_DECLARED, "improvement.riskAnalyses[1].unitRef"),
                at(ProblemCode.NOT_DECLARED, "improvement.riskAnalyses[2].unitRef"),
                at(ProblemCode.ROLE_NOT_DECLARED, "improvement.measures[0].owner"),
                at(ProblemCode.NOT_DECLARED, "improvement.measures[0].changes[0]"),
                at(ProblemCode.NOT_DECLARED, "improvement.measures[0].changes[1]"),
                at(ProblemCode.NOT_DECLARED, "improvement.measures[0].changes[2]"));
    }

    @ParameterizedTest
    @CsvSource({"2019-12-31, false", "2020-01-01, true", "2020-01-02, true"})
    void aPeriodDoesNotEndBeforeItBegins(LocalDate through, boolean possible) {
        ManagementSystem.Builder system = system().periodFrom(day("2020-01-01")).periodThrough(through);

        if (possible) {
            assertThat(system.build().periodThrough()).contains(through);
        } else {
            refuses(system::build, at(ProblemCode.DATES_REVERSED, "periodFrom", "periodThrough"));
        }
    }

    @Test
    void daysTextsAndLawsHaveTheirForm() {
        refuses(
                () -> system().describedOn(TOO_LATE)
                        .periodFrom(TOO_LATE)
                        .periodThrough(TOO_LATE)
                        .regimes(Listing.of(Regime.SOL, Regime.SOL))
                        .citations(Listing.of("SOSFS 2011:9", "", "x".repeat(101)))
                        .build(),
                at(ProblemCode.DATE_OUT_OF_RANGE, "describedOn"),
                at(ProblemCode.DATE_OUT_OF_RANGE, "periodFrom"),
                at(ProblemCode.DATE_OUT_OF_RANGE, "periodThrough"),
                at(ProblemCode.DOUBLED_NAME, "regimes[1]"),
                at(ProblemCode.NOT_A_NAME, "citations[1]"),
                at(ProblemCode.NOT_A_NAME, "citations[2]"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1929, 2101})
    void reportsAreOfAYearInTheCalendar(int year) {
        refuses(
                () -> QualityReport.builder().year(year).drawnUpOn(TOO_LATE).build(),
                at(ProblemCode.NUMBER_OUT_OF_RANGE, "year"),
                at(ProblemCode.DATE_OUT_OF_RANGE, "drawnUpOn"));
        refuses(
                () -> PatientSafetyReport.builder()
                        .year(year)
                        .drawnUpOn(TOO_LATE)
                        .build(),
                at(ProblemCode.NUMBER_OUT_OF_RANGE, "year"),
                at(ProblemCode.DATE_OUT_OF_RANGE, "drawnUpOn"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1930, 1931, 2099, 2100})
    void reportsMayBeOfAnyYearInIt(int year) {
        assertThat(QualityReport.builder().year(year).build().year()).hasValue(year);
        assertThat(PatientSafetyReport.builder().year(year).build().year()).hasValue(year);
    }
}
