package se.lsk.rules.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lsk.rules.execution.Decisions.HOUSING;
import static se.lsk.rules.execution.Decisions.day;
import static se.lsk.rules.execution.Decisions.interruption;
import static se.lsk.rules.execution.Decisions.lss;
import static se.lsk.rules.execution.Decisions.sol;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.lsk.core.casework.DecisionSource;
import se.lsk.core.casework.FavourableDecision;
import se.lsk.core.casework.HostCode;
import se.lsk.core.casework.ServicesLaw;

class ExecutionStatisticsTest {

    private static final HostCode CONTACT = new HostCode("Kontaktperson");
    private static final HostCode OLDER = new HostCode("ÄO");
    private static final HostCode IFO = new HostCode("IFO");

    /** As on 2025-06-30: three that wait, one carried out late, two interrupted, and some that do not count. */
    private static List<FavourableDecision> decisions() {
        return new ArrayList<>(List.of(
                sol("p1").area(OLDER).decidedOn(day("2024-11-30")).build(),
                sol("p2").area(OLDER).decidedOn(day("2025-03-29")).build(),
                sol("p2")
                        .area(IFO)
                        .service(CONTACT)
                        .decidedOn(day("2025-02-10"))
                        .build(),
                sol("p3")
                        .area(OLDER)
                        .decidedOn(day("2025-01-10"))
                        .carriedOutOn(day("2025-06-10"))
                        .build(),
                sol("p4")
                        .area(OLDER)
                        .decidedOn(day("2023-06-01"))
                        .carriedOutOn(day("2023-06-02"))
                        .addInterruptions(interruption("2025-01-30").build())
                        .build(),
                lss("p5")
                        .carriedOutOn(day("2023-06-02"))
                        .addInterruptions(interruption("2025-03-01").build())
                        .build(),
                sol("p6").area(OLDER).decidedOn(day("2025-03-30")).build(),
                sol("p7")
                        .area(OLDER)
                        .decidedOn(day("2024-01-10"))
                        .carriedOutOn(day("2025-03-31"))
                        .build(),
                sol("p8")
                        .area(OLDER)
                        .source(DecisionSource.COURT)
                        .decidedOn(day("2024-01-10"))
                        .build(),
                sol("p9").area(OLDER).build()));
    }

    @Test
    void countsWhatWasLateInTheQuarterByLawAreaAndService() {
        ExecutionStatistics statistics = ExecutionStatistics.ofQuarter(decisions(), day("2025-06-30"));

        assertThat(statistics.firstDay()).isEqualTo("2025-04-01");
        assertThat(statistics.lastDay()).isEqualTo("2025-06-30");
        assertThat(statistics.unsettled()).isEqualTo(1);
        assertThat(lines(statistics))
                .containsExactly(
                        "SOL IFO Kontaktperson: 1",
                        "SOL ÄO Särskilt boende: 4",
                        "LSS - Särskilt boende: 1",
                        "total: 6");
        assertThat(statistics.laws())
                .extracting(one -> one.law() + " " + one.total().decisions() + " of "
                        + one.total().persons())
                .containsExactly("SOL 5 of 4", "LSS 1 of 1");
        assertThat(statistics.total().persons()).isEqualTo(5);
        assertThat(statistics.total().notCarriedOut()).isEqualTo(4);
        assertThat(statistics.total().interrupted()).isEqualTo(2);
        assertThat(statistics.total().waiting()).isEqualTo(5);
    }

    @Test
    void tellsTheTimeSinceTheDecisionAndSinceTheInterruption() {
        ExecutionCounts total =
                ExecutionStatistics.ofQuarter(decisions(), day("2025-06-30")).total();

        assertThat(total.notCarriedOutSinceDecision().byMonths())
                .containsExactly(Map.entry(3, 1), Map.entry(4, 1), Map.entry(5, 1), Map.entry(7, 1));
        assertThat(total.notCarriedOutSinceDecision().notKnown()).isZero();
        assertThat(total.interruptedSinceDecision()).isEqualTo(new WaitingTimes(new TreeMap<>(Map.of(24, 1)), 1));
        assertThat(total.interruptedSinceInterruption().byMonths()).containsExactly(Map.entry(3, 1), Map.entry(5, 1));
    }

    private static List<String> lines(ExecutionStatistics statistics) {
        List<String> lines = new ArrayList<>();
        for (ExecutionStatistics.OfLaw law : statistics.laws()) {
            for (ExecutionStatistics.OfArea area : law.areas()) {
                for (ExecutionStatistics.OfService service : area.services()) {
                    lines.add(law.law() + " " + area.area().map(HostCode::value).orElse("-") + " " + service.service()
                            + ": " + service.counts().decisions());
                }
            }
        }
        lines.add("total: " + statistics.total().decisions());
        return lines;
    }

    @Test
    void nothingToCountIsAlsoToldUnderEachLaw() {
        ExecutionStatistics statistics = ExecutionStatistics.ofQuarter(List.of(), day("2025-06-30"));

        assertThat(statistics.laws())
                .extracting(ExecutionStatistics.OfLaw::law)
                .containsExactly(ServicesLaw.SOL, ServicesLaw.LSS);
        assertThat(statistics.laws()).allSatisfy(one -> assertThat(one.total()).isEqualTo(ExecutionCounts.NONE));
        assertThat(statistics.total()).isEqualTo(ExecutionCounts.NONE);
        assertThat(statistics.unsettled()).isZero();
    }

    @Test
    void theOrderOfTheDecisionsDoesNotMatter() {
        List<FavourableDecision> decisions = decisions();
        ExecutionStatistics statistics = ExecutionStatistics.ofQuarter(decisions, day("2025-06-30"));
        Collections.reverse(decisions);

        assertThat(ExecutionStatistics.ofQuarter(decisions, day("2025-06-30"))).isEqualTo(statistics);
    }

    @Test
    void decisionsWithoutAnAreaComeLast() {
        ExecutionStatistics statistics = ExecutionStatistics.ofQuarter(
                List.of(
                        sol("p1").decidedOn(day("2025-01-10")).build(),
                        sol("p2").area(OLDER).decidedOn(day("2025-01-10")).build(),
                        sol("p3").area(IFO).decidedOn(day("2025-01-10")).build()),
                day("2025-06-30"));

        assertThat(statistics.laws().get(0).areas())
                .extracting(ExecutionStatistics.OfArea::area)
                .containsExactly(Optional.of(IFO), Optional.of(OLDER), Optional.empty());
    }

    /** Over a year one decision can be both: carried out late, and then interrupted for too long. */
    @Test
    void overALongPeriodADecisionIsCountedOnceHoweverOftenItWasLate() {
        FavourableDecision decision = sol("p1")
                .decidedOn(day("2024-10-01"))
                .carriedOutOn(day("2025-01-20"))
                .addInterruptions(
                        interruption("2025-02-01").resumedOn(day("2025-05-20")).build(),
                        interruption("2025-06-01").resumedOn(day("2025-12-20")).build())
                .build();

        ExecutionCounts counts = ExecutionStatistics.over(List.of(decision), day("2025-01-01"), day("2025-12-31"))
                .total();
        assertThat(counts.decisions()).isEqualTo(1);
        assertThat(counts.persons()).isEqualTo(1);
        assertThat(counts.notCarriedOut()).isEqualTo(1);
        assertThat(counts.interrupted()).isEqualTo(1);
        assertThat(counts.waiting()).isZero();
        assertThat(counts.interruptedSinceInterruption().byMonths()).containsExactly(Map.entry(6, 1));
    }

    @Test
    void aPeriodHasADay() {
        List<FavourableDecision> decisions =
                List.of(sol("p1").decidedOn(day("2025-01-10")).build());

        assertThat(ExecutionStatistics.over(decisions, day("2025-04-11"), day("2025-04-11"))
                        .total()
                        .decisions())
                .isEqualTo(1);
        assertThatThrownBy(() -> ExecutionStatistics.over(decisions, day("2025-04-12"), day("2025-04-11")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void partsThatDoNotAddUpAreRefused() {
        ExecutionCounts one = ExecutionStatistics.over(
                        List.of(sol("p1").decidedOn(day("2025-01-10")).build()), day("2025-06-30"), day("2025-06-30"))
                .total();
        ExecutionStatistics.OfService service = new ExecutionStatistics.OfService(HOUSING, one);
        ExecutionStatistics.OfArea area = new ExecutionStatistics.OfArea(Optional.empty(), List.of(service), one);
        ExecutionStatistics.OfLaw law = new ExecutionStatistics.OfLaw(ServicesLaw.SOL, List.of(area), one);

        assertThat(new ExecutionStatistics(day("2025-06-30"), day("2025-06-30"), List.of(law), one, 0))
                .isNotNull();
        assertThatThrownBy(() -> new ExecutionStatistics.OfArea(Optional.empty(), List.of(), one))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ExecutionStatistics.OfLaw(ServicesLaw.SOL, List.of(area), ExecutionCounts.NONE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () -> new ExecutionStatistics(day("2025-06-30"), day("2025-06-30"), List.of(law, law), one, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void countsThatDoNotAgreeAreRefused() {
        WaitingTimes one = new WaitingTimes(new TreeMap<>(Map.of(3, 1)), 0);
        WaitingTimes none = WaitingTimes.NONE;

        assertThat(new ExecutionCounts(1, 1, 1, 0, 1, one, none, none)).isNotNull();
        assertThat(new ExecutionCounts(1, 1, 1, 1, 0, one, one, one)).isNotNull();
        assertRefused(() -> new ExecutionCounts(0, 0, 1, 0, 0, one, none, none));
        assertRefused(() -> new ExecutionCounts(2, 1, 1, 0, 0, one, none, none));
        assertRefused(() -> new ExecutionCounts(1, 2, 1, 0, 0, one, none, none));
        assertRefused(() -> new ExecutionCounts(1, 0, 1, 0, 0, one, none, none));
        assertRefused(() -> new ExecutionCounts(0, 1, 0, 0, 0, none, none, none));
        assertRefused(() -> new ExecutionCounts(1, 1, 1, 0, 2, one, none, none));
        assertRefused(() -> new ExecutionCounts(1, 1, 1, 0, -1, one, none, none));
        assertRefused(() -> new ExecutionCounts(1, 1, 1, 0, 0, none, none, none));
        assertRefused(() -> new ExecutionCounts(1, 1, 0, 1, 0, none, none, one));
        assertRefused(() -> new ExecutionCounts(1, 1, 0, 1, 0, none, one, none));
        assertRefused(() -> new ExecutionCounts(1, 1, 1, 0, 0, one, one, none));
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable counts) {
        assertThatThrownBy(counts).isInstanceOf(IllegalArgumentException.class);
    }
}
