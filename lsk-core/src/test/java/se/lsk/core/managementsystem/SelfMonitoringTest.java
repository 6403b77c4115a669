package se.lsk.core.managementsystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lsk.core.check.Refused.at;
import static se.lsk.core.check.Refused.refuses;
import static se.lsk.core.managementsystem.SystemSamples.TOO_LATE;
import static se.lsk.core.managementsystem.SystemSamples.day;
import static se.lsk.core.managementsystem.SystemSamples.ref;
import static se.lsk.core.managementsystem.SystemSamples.role;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.Evidence;
import se.lsk.core.facts.Listing;

class SelfMonitoringTest {

    private static Control.Builder control(String name) {
        return Control.builder().name(name);
    }

    private static ControlPoint.Builder point(int number) {
        return ControlPoint.builder().number(number);
    }

    @Test
    void whatIsNotToldIsUnknown() {
        SelfMonitoring monitoring = SelfMonitoring.builder().build();
        Control control = control("Loggar").build();
        ControlExecution execution = ControlExecution.builder().build();
        ControlPoint point = point(1).build();

        assertThat(monitoring.controls().isTold()).isFalse();
        assertThat(monitoring.controlPoints().isTold()).isFalse();
        assertThat(control.checksRoutines().isTold()).isFalse();
        assertThat(control.executions().isTold()).isFalse();
        assertThat(execution.answers().isTold()).isFalse();
        assertThat(execution.measures().isTold()).isFalse();
        assertThat(execution.result()).isEqualTo(Evidence.untold());
        assertThat(point.shortcoming()).isEqualTo(Answer.UNKNOWN);
        assertThat(point.followUp()).isEqualTo(Evidence.untold());
        assertThat(point.measures().isTold()).isFalse();
        assertThatThrownBy(() -> Control.builder().build()).hasMessageContaining("name");
        assertThatThrownBy(() -> ControlPoint.builder().build()).hasMessageContaining("number");
        assertThatThrownBy(() -> ControlAnswer.builder().build()).hasMessageContaining("answer");
    }

    @Test
    void holdsAPlanAndWhatCameOfIt() {
        Control control = control("Social dokumentation")
                .object("genomförandeplaner")
                .criterion("nämndens riktlinje")
                .method(SelfMonitoringMethod.RECORD_REVIEW)
                .everyMonths(12)
                .extent("tio akter per enhet")
                .responsible(role("enhetschef"))
                .checksRoutines(Listing.of("Rutin Dokumentation"))
                .executions(Listing.of(ControlExecution.builder()
                        .on(day("2020-10-01"))
                        .answers(Listing.of(
                                ControlAnswer.builder()
                                        .answer(ControlResult.NOT_MET)
                                        .build(),
                                ControlAnswer.builder()
                                        .answer(ControlResult.NOT_RELEVANT)
                                        .reasonRef(ref("r-1"))
                                        .build()))
                        .measures(Listing.of(ref("m-1")))
                        .build()))
                .build();
        SelfMonitoring monitoring = SelfMonitoring.builder()
                .controls(Listing.of(control))
                .controlPoints(Listing.of(
                        point(1).shortcoming(Answer.YES).build(),
                        point(2).noMeasureReasonRef(ref("r-2")).build()))
                .build();

        assertThat(monitoring.toBuilder().build()).isEqualTo(monitoring);
        assertThat(control.toBuilder().build()).isEqualTo(control);
        assertThat(control.executions().items().get(0).answers().items())
                .extracting(ControlAnswer::answer)
                .containsExactly(ControlResult.NOT_MET, ControlResult.NOT_RELEVANT);
    }

    @Test
    void methodsAreUsedPlannedOrUnused() {
        ControlExecution once = ControlExecution.builder().build();
        SelfMonitoring.Builder monitoring = SelfMonitoring.builder()
                .controls(Listing.of(
                        control("a").method(SelfMonitoringMethod.SURVEYS).build(),
                        control("b")
                                .method(SelfMonitoringMethod.SURVEYS)
                                .executions(Listing.of(once))
                                .build(),
                        control("c")
                                .method(SelfMonitoringMethod.OPEN_COMPARISONS)
                                .executions(Listing.of())
                                .build(),
                        control("d")
                                .method(SelfMonitoringMethod.QUALITY_REGISTERS)
                                .executions(Listing.of(once, once))
                                .build()));
        MethodCoverage coverage = monitoring.build().methods();

        assertThat(coverage.carriedOut())
                .containsExactly(SelfMonitoringMethod.QUALITY_REGISTERS, SelfMonitoringMethod.SURVEYS);
        assertThat(coverage.planned()).containsExactly(SelfMonitoringMethod.OPEN_COMPARISONS);
        assertThat(coverage.unused())
                .containsExactly(
                        SelfMonitoringMethod.OWN_EARLIER_RESULTS,
                        SelfMonitoringMethod.RECORD_REVIEW,
                        SelfMonitoringMethod.STAFF_ATTITUDES,
                        SelfMonitoringMethod.PATIENT_BOARD_DATA,
                        SelfMonitoringMethod.AUDITORS_AND_STAKEHOLDERS);
        assertThat(coverage.isComplete()).isTrue();
    }

    @Test
    void aControlWithoutMethodLeavesOpenWhatIsUnused() {
        MethodCoverage coverage = SelfMonitoring.builder()
                .controls(Listing.of(
                        control("a")
                                .executions(
                                        Listing.of(ControlExecution.builder().build()))
                                .build(),
                        control("b").method(SelfMonitoringMethod.SURVEYS).build()))
                .build()
                .methods();

        assertThat(coverage.carriedOut()).isEmpty();
        assertThat(coverage.planned()).containsExactly(SelfMonitoringMethod.SURVEYS);
        assertThat(coverage.unused()).hasSize(7);
        assertThat(coverage.isComplete()).isFalse();
    }

    @Test
    void noControlsAreNotControlsThatWereNotTold() {
        List<SelfMonitoringMethod> all = List.of(SelfMonitoringMethod.values());

        assertThat(MethodCoverage.of(Listing.of())).isEqualTo(new MethodCoverage(List.of(), List.of(), all, true));
        assertThat(MethodCoverage.of(Listing.untold())).isEqualTo(new MethodCoverage(List.of(), List.of(), all, false));
    }

    @Test
    void namesAndNumbersStandOnce() {
        refuses(
                () -> SelfMonitoring.builder()
                        .controls(Listing.of(
                                control("a")
                                        .checksRoutines(Listing.of("R", "R"))
                                        .executions(Listing.of(
                                                ControlExecution.builder().build(),
                                                ControlExecution.builder()
                                                        .measures(Listing.of(ref("m-1"), ref("m-1")))
                                                        .build()))
                                        .build(),
                                control("a").build()))
                        .controlPoints(Listing.of(
                                point(1).build(),
                                point(2).build(),
                                point(1).measures(Listing.of(ref("m-1"), ref("m-1")))
                                        .build()))
                        .build(),
                at(ProblemCode.DOUBLED_NAME, "controls[1].name"),
                at(ProblemCode.DOUBLED_NAME, "controlPoints[2].number"),
                at(ProblemCode.DOUBLED_NAME, "controls[0].checksRoutines[1]"),
                at(ProblemCode.DOUBLED_NAME, "controls[0].executions[1].measures[1]"),
                at(ProblemCode.DOUBLED_NAME, "controlPoints[2].measures[1]"));
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "2, true", "1199, true", "1200, true", "1201, false"})
    void anIntervalIsAtLeastAMonth(int months, boolean possible) {
        Control.Builder control = control("a").everyMonths(months);

        if (possible) {
            assertThat(control.build().everyMonths()).hasValue(months);
        } else {
            refuses(control::build, at(ProblemCode.NUMBER_OUT_OF_RANGE, "everyMonths"));
        }
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "2, true", "999, true", "1000, true", "1001, false"})
    void pointsAreNumberedFromOne(int number, boolean possible) {
        if (possible) {
            assertThat(point(number).build().number()).isEqualTo(number);
        } else {
            refuses(() -> point(number).build(), at(ProblemCode.NUMBER_OUT_OF_RANGE, "number"));
        }
    }

    @Test
    void textsAndDaysHaveTheirForm() {
        String long501 = "x".repeat(501);

        refuses(
                () -> control("").object(long501).criterion(" ").extent("").build(),
                at(ProblemCode.NOT_A_NAME, "name"),
                at(ProblemCode.NOT_A_LINE, "object"),
                at(ProblemCode.NOT_A_LINE, "criterion"),
                at(ProblemCode.NOT_A_LINE, "extent"));
        refuses(() -> ControlExecution.builder().on(TOO_LATE).build(), at(ProblemCode.DATE_OUT_OF_RANGE, "on"));
    }
}
