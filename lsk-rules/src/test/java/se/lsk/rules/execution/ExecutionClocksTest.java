package se.lsk.rules.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lsk.rules.execution.Decisions.day;
import static se.lsk.rules.execution.Decisions.interruption;
import static se.lsk.rules.execution.Decisions.lss;
import static se.lsk.rules.execution.Decisions.sol;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.lsk.core.casework.DecisionSource;
import se.lsk.core.casework.DutyClock;
import se.lsk.core.casework.ExecutionInterruption;
import se.lsk.core.casework.FavourableDecision;
import se.lsk.core.time.PointInTime;

class ExecutionClocksTest {

    private static List<String> clocks(FavourableDecision.Builder decision, String asOf) {
        return ExecutionClocks.of(decision.build(), day(asOf)).stream()
                .map(ExecutionClocksTest::told)
                .toList();
    }

    private static String told(DutyClock clock) {
        return clock.duty() + " "
                + clock.clockStart().map(PointInTime::day).map(Object::toString).orElse("-") + " "
                + clock.doneOn().map(PointInTime::day).map(Object::toString).orElse("-");
    }

    @Test
    void aDecisionStartsItsClocks() {
        FavourableDecision.Builder decision = sol("p1").decidedOn(day("2025-01-15"));

        assertThat(clocks(decision, "2025-02-01")).containsExactly("EVB-1 2025-01-15 -");
        assertThat(clocks(lss("p1"), "2025-02-01")).containsExactly("EVB-1-LSS - -");
        decision.reportedOn(day("2025-04-20")).carriedOutOn(day("2025-05-15"));
        assertThat(clocks(decision, "2025-06-01")).containsExactly("EVB-1 2025-01-15 2025-05-15", "EVB-4 2025-05-15 -");
        decision.executionNotifiedOn(day("2025-05-16"))
                .addInterruptions(
                        interruption("2025-06-01").resumedOn(day("2025-06-10")).build(),
                        interruption("2025-07-01").build());
        assertThat(clocks(decision, "2025-08-01"))
                .containsExactly(
                        "EVB-1 2025-01-15 2025-05-15",
                        "EVB-2 2025-06-01 2025-06-10",
                        "EVB-2 2025-07-01 -",
                        "EVB-4 2025-05-15 2025-05-16");
        assertThat(ExecutionClocks.of(decision.build(), day("2025-08-01")))
                .allSatisfy(clock -> assertThat(clock.subjectRef()).hasToString("p1"));
    }

    @Test
    void aReportAfterTheExecutionStartsNoClock() {
        FavourableDecision.Builder decision =
                lss("p1").decidedOn(day("2025-01-15")).carriedOutOn(day("2025-05-15"));

        assertThat(clocks(decision.reportedOn(day("2025-05-16")), "2025-06-01"))
                .containsExactly("EVB-1-LSS 2025-01-15 2025-05-15");
        assertThat(clocks(decision.reportedOn(day("2025-05-15")), "2025-06-01"))
                .containsExactly("EVB-1-LSS 2025-01-15 2025-05-15", "EVB-4-LSS 2025-05-15 -");
    }

    @Test
    void aDecisionThatCeasedToApplyHasNoRunningClock() {
        FavourableDecision.Builder decision =
                sol("p1").decidedOn(day("2025-01-15")).endedOn(day("2025-05-15"));

        assertThat(clocks(decision, "2025-05-14")).containsExactly("EVB-1 2025-01-15 -");
        assertThat(clocks(decision, "2025-05-15")).isEmpty();
        decision.carriedOutOn(day("2025-02-01"))
                .addInterruptions(
                        interruption("2025-03-01").resumedOn(day("2025-03-02")).build(),
                        interruption("2025-04-01").build());
        assertThat(clocks(decision, "2025-05-15"))
                .containsExactly("EVB-1 2025-01-15 2025-02-01", "EVB-2 2025-03-01 2025-03-02");
        assertThat(clocks(decision, "2025-05-14")).hasSize(3);
    }

    @Test
    void anInterruptionShowsThatTheDecisionNoLongerWaits() {
        FavourableDecision.Builder decision = lss("p1")
                .decidedOn(day("2025-01-15"))
                .addInterruptions(ExecutionInterruption.builder()
                        .resumedOn(day("2025-04-01"))
                        .build());

        assertThat(clocks(decision, "2025-04-01")).containsExactly("EVB-2-LSS - 2025-04-01");
        assertThat(clocks(decision, "2025-03-31")).containsExactly("EVB-1-LSS 2025-01-15 -", "EVB-2-LSS - 2025-04-01");
    }

    @Test
    void aCourtsJudgmentStartsNone() {
        assertThat(clocks(sol("p1").source(DecisionSource.COURT).decidedOn(day("2025-01-15")), "2025-02-01"))
                .isEmpty();
    }
}
