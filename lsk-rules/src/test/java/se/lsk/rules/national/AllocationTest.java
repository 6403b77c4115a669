package se.lsk.rules.national;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.lsk.core.facts.Facts;
import se.lsk.core.facts.HostReference;
import se.lsk.core.facts.RoleName;
import se.lsk.core.facts.SubjectReference;
import se.lsk.core.risk.IdentifiedEvent;
import se.lsk.core.risk.MatrixPreset;
import se.lsk.core.risk.MatrixPresets;
import se.lsk.core.risk.RiskAnalysis;
import se.lsk.core.risk.RiskRating;
import se.lsk.core.risk.Seriousness;
import se.lsk.core.risk.SeverityAssessment;
import se.lsk.core.risk.SeverityDecision;
import se.lsk.rules.Outcome;
import se.lsk.rules.OutcomeSink;
import se.lsk.rules.RuleDefinition;
import se.lsk.rules.Rulebook;

/** The outcomes alone allocate nothing, by the JVM's own counter. */
class AllocationTest {

    private static final int CASES = 12_000;
    private static final int WARM_UP_ROUNDS = 40;
    private static final int ROUNDS = 5;
    private static final Rulebook BOOK = NationalRulebook.rulebook();
    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 15);
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Counts outcomes; allocates nothing itself. */
    private static final class Tally implements OutcomeSink {
        private long fulfilled;
        private long others;

        @Override
        public void accept(RuleDefinition rule, Outcome outcome) {
            if (outcome == Outcome.FULFILLED) {
                fulfilled++;
            } else {
                others++;
            }
        }
    }

    private final Tally tally = new Tally();

    @BeforeAll
    static void counts() {
        assertThat(THREADS.isThreadAllocatedMemorySupported()).isTrue();
        THREADS.setThreadAllocatedMemoryEnabled(true);
    }

    private interface Case {
        Facts from(LocalDate start);
    }

    private static List<Facts> cases(Case one) {
        ImmutableList.Builder<Facts> cases = ImmutableList.builder();
        for (int i = 0; i < CASES; i++) {
            cases.add(one.from(FIRST.plusDays(i % 500)));
        }
        return cases.build();
    }

    private void ask(List<Facts> cases) {
        for (int i = 0; i < cases.size(); i++) {
            BOOK.outcomes(cases.get(i), AS_OF, tally);
        }
    }

    /** The bytes that one round allocates: the least of several, since the JVM itself may compile in between. */
    private static long allocated(Runnable round) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            round.run();
            least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
        }
        return least;
    }

    private void allocatesNothing(List<Facts> cases, int rulesPerCase) {
        Runnable nothing = () -> {};
        Runnable round = () -> ask(cases);
        for (int i = 0; i < WARM_UP_ROUNDS; i++) {
            round.run();
            nothing.run();
        }
        allocated(nothing);
        allocated(round);

        long overhead = allocated(nothing);
        assertThat(allocated(round)).isEqualTo(overhead);
        assertThat((tally.fulfilled + tally.others) % ((long) CASES * rulesPerCase))
                .isZero();
    }

    @Test
    void investigations_completed_in_time() {
        allocatesNothing(
                cases(start -> Cases.investigation(
                        start.toString(), start.plusDays(100).toString())),
                4);
        assertThat(tally.fulfilled).isPositive();
    }

    @Test
    void investigations_completed_within_chained_extensions() {
        allocatesNothing(
                cases(start -> Cases.investigation(
                        start.toString(),
                        start.plusDays(200).toString(),
                        Cases.extension(
                                start.plusDays(110).toString(),
                                start.plusDays(180).toString()),
                        Cases.extension(
                                start.plusDays(170).toString(),
                                start.plusDays(230).toString()))),
                4);
        assertThat(tally.fulfilled).isPositive();
    }

    @Test
    void investigations_that_run() {
        allocatesNothing(cases(start -> Cases.investigation(start.plusYears(1).toString(), "")), 4);
    }

    @Test
    void preliminary_assessments() {
        allocatesNothing(
                cases(start ->
                        Cases.assessment(start.toString(), start.plusDays(10).toString())),
                1);
        assertThat(tally.fulfilled).isPositive();
    }

    @Test
    void reports() {
        allocatesNothing(cases(start -> Cases.report(start.toString(), start.toString())), 1);
    }

    @Test
    void follow_ups() {
        allocatesNothing(
                cases(start ->
                        Cases.followUp(start.toString(), start.plusDays(50).toString())),
                1);
        assertThat(tally.fulfilled).isPositive();
    }

    @Test
    void risk_analyses_and_decisions_on_severity() {
        allocatesNothing(
                cases(start -> RiskAnalysis.builder()
                        .subjectRef(new SubjectReference("r1"))
                        .madeOn(start)
                        .addEvent(IdentifiedEvent.builder()
                                .addRating(RISK)
                                .addRating(RISK)
                                .build())
                        .build()),
                1);
        assertThat(tally.fulfilled).isPositive();
        allocatesNothing(
                cases(start -> SeverityAssessment.builder()
                        .subjectRef(new SubjectReference("r2"))
                        .receivedOn(start)
                        .matrix(MatrixPresets.find("skr-4x4-from-8")
                                .flatMap(MatrixPreset::asMatrix)
                                .orElseThrow())
                        .addRating(RISK)
                        .decision(SeverityDecision.builder()
                                .seriousness(Seriousness.SERIOUS)
                                .decidedBy(new RoleName("SAS"))
                                .decidedOn(start)
                                .reasonRef(new HostReference("note-1"))
                                .build())
                        .build()),
                1);
    }

    private static final RiskRating RISK =
            RiskRating.builder().consequence(2).likelihood(3).build();

    @Test
    void the_counter_would_show_a_single_byte() {
        List<Facts> one = ImmutableList.of(Cases.followUp("2024-01-01", "2024-02-01"));
        Runnable explained = () -> BOOK.review(one.get(0), AS_OF);

        assertThat(allocated(explained)).isGreaterThan(allocated(() -> {}));
    }
}
