package se.lsk.rules.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lsk.rules.execution.Decisions.SHORTAGE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.lsk.core.casework.DecisionSource;
import se.lsk.core.casework.ExecutionInterruption;
import se.lsk.core.casework.FavourableDecision;
import se.lsk.core.casework.HostCode;
import se.lsk.core.casework.ServicesLaw;
import se.lsk.core.facts.SubjectReference;
import se.lsk.rules.Outcome;
import se.lsk.rules.Rulebook;
import se.lsk.rules.execution.DelayedExecution.Status;
import se.lsk.rules.national.NationalRulebook;

/** Report and statistics against the duties' own answers, and against each other. */
class ExecutionProperties {

    private static final Rulebook BOOK = NationalRulebook.rulebook();
    private static final LocalDate BEGINNING = LocalDate.of(2009, 1, 1);

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 900).map(LocalDate.of(2024, 6, 1)::plusDays);
    }

    @Provide
    Arbitrary<FavourableDecision> decisions() {
        return Combinators.combine(
                        Arbitraries.of(ServicesLaw.class),
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.of("A", "B", ""),
                        Arbitraries.integers().between(0, 500),
                        Arbitraries.integers().between(0, 300).optional(),
                        Arbitraries.integers().between(0, 300).optional(),
                        Arbitraries.integers().between(0, 300).optional())
                .as(ExecutionProperties::decision);
    }

    private static FavourableDecision decision(
            ServicesLaw law,
            int person,
            String area,
            int decided,
            Optional<Integer> wait,
            Optional<Integer> untilInterruption,
            Optional<Integer> interruption) {
        LocalDate decidedOn = LocalDate.of(2024, 6, 1).plusDays(decided);
        FavourableDecision.Builder builder = FavourableDecision.builder()
                .subjectRef(new SubjectReference("p" + person))
                .law(law)
                .source(DecisionSource.BOARD)
                .service(new HostCode("S" + person % 2))
                .delayReason(SHORTAGE)
                .decidedOn(decidedOn);
        if (!area.isEmpty()) {
            builder.area(new HostCode(area));
        }
        if (wait.isPresent()) {
            LocalDate carriedOut = decidedOn.plusDays(wait.get());
            builder.carriedOutOn(carriedOut);
            if (untilInterruption.isPresent()) {
                LocalDate interrupted = carriedOut.plusDays(untilInterruption.get());
                builder.addInterruptions(ExecutionInterruption.builder()
                        .interruptedOn(interrupted)
                        .resumedOn(interruption.map(interrupted::plusDays))
                        .delayReason(SHORTAGE)
                        .build());
            }
        }
        return builder.build();
    }

    /** Every threshold is that of the duties: late is what a duty finds not fulfilled, and nothing else. */
    @Property
    void lateIsWhatTheDutiesFindNotFulfilled(
            @ForAll("decisions") FavourableDecision decision, @ForAll("days") LocalDate asOf) {
        boolean notFulfilled = ExecutionClocks.of(decision, asOf).stream()
                .flatMap(clock -> BOOK.review(clock, asOf).stream())
                .anyMatch(finding -> finding.outcome() == Outcome.NOT_FULFILLED);

        assertThat(ExecutionStatistics.over(List.of(decision), BEGINNING, asOf)
                        .total()
                        .decisions())
                .isEqualTo(notFulfilled ? 1 : 0);
    }

    @Property
    void theReportAndTheStatisticsOfAQuarterCountTheSame(
            @ForAll List<@From("decisions") FavourableDecision> decisions, @ForAll("days") LocalDate asOf) {
        ExecutionReport report = ExecutionReport.of(decisions, asOf);
        ExecutionCounts counts = ExecutionStatistics.ofQuarter(decisions, asOf).total();

        assertThat(report.unsettled()).isEmpty();
        assertThat(report.entries()).hasSize(counts.decisions());
        assertThat(report.entries().stream().filter(entry -> entry.status() == Status.WAITING))
                .hasSize(counts.waiting());
        assertThat(report.entries()).allSatisfy(entry -> {
            assertThat(entry.daysOver()).isPositive();
            assertThat(entry.months()).isGreaterThanOrEqualTo(3);
            assertThat(entry.daysSinceDecision().orElseThrow()).isGreaterThanOrEqualTo(entry.days());
        });
    }

    @Property
    void everythingAddsUp(
            @ForAll List<@From("decisions") FavourableDecision> decisions, @ForAll("days") LocalDate asOf) {
        ExecutionStatistics statistics = ExecutionStatistics.over(decisions, BEGINNING, asOf);
        List<ExecutionCounts> lines = statistics.laws().stream()
                .flatMap(law -> law.areas().stream())
                .flatMap(area -> area.services().stream())
                .map(ExecutionStatistics.OfService::counts)
                .toList();
        ExecutionCounts total = statistics.total();

        assertThat(lines.stream().mapToInt(ExecutionCounts::decisions).sum()).isEqualTo(total.decisions());
        assertThat(lines.stream().mapToInt(ExecutionCounts::waiting).sum()).isEqualTo(total.waiting());
        assertThat(lines.stream().mapToInt(ExecutionCounts::interrupted).sum()).isEqualTo(total.interrupted());
        assertThat(lines.stream()
                        .mapToInt(line -> line.notCarriedOutSinceDecision().total())
                        .sum())
                .isEqualTo(total.notCarriedOutSinceDecision().total());
        assertThat(lines.stream().mapToInt(ExecutionCounts::persons).sum()).isGreaterThanOrEqualTo(total.persons());
    }
}
