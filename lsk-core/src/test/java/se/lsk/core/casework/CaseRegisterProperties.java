package se.lsk.core.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.Facts;
import se.lsk.core.facts.SubjectReference;

class CaseRegisterProperties {

    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);

    @Property(seed = "711")
    void theOrderOfTheFactsDoesNotMatter(@ForAll("registers") List<ChildInvestigation> facts, @ForAll long shuffle) {
        List<Integer> places =
                new ArrayList<>(IntStream.range(0, facts.size()).boxed().toList());
        Collections.shuffle(places, new Random(shuffle));
        List<Facts> inOrder = CaseRegister.of(facts).facts();
        List<Facts> shuffled =
                CaseRegister.of(places.stream().map(facts::get).toList()).facts();

        assertThat(shuffled).isEqualTo(places.stream().map(inOrder::get).toList());
    }

    @Property(seed = "712")
    void readingTwiceFindsNothingMore(@ForAll("registers") List<ChildInvestigation> facts) {
        List<Facts> once = CaseRegister.of(facts).facts();

        assertThat(CaseRegister.of(once).facts()).isEqualTo(once);
    }

    @Property(seed = "713")
    void eachLinkIsTheLatestCompletionUpToTheOpening(@ForAll("registers") List<ChildInvestigation> facts) {
        List<Facts> linked = CaseRegister.of(facts).facts();
        for (int i = 0; i < facts.size(); i++) {
            assertThat(linked.get(i)).isEqualTo(withPrevious(facts.get(i), latestBefore(facts.get(i), facts)));
        }
    }

    private static ChildInvestigation withPrevious(ChildInvestigation investigation, LocalDate previous) {
        return investigation.hasPreviousInvestigation() != Answer.UNKNOWN || previous.equals(LocalDate.MIN)
                ? investigation
                : investigation.toBuilder()
                        .hasPreviousInvestigation(Answer.YES)
                        .previousInvestigationCompletedOn(previous)
                        .build();
    }

    private static LocalDate latestBefore(ChildInvestigation investigation, List<ChildInvestigation> facts) {
        LocalDate latest = LocalDate.MIN;
        LocalDate opened = investigation.openedOn().orElse(LocalDate.MIN);
        for (ChildInvestigation other : facts) {
            LocalDate completed = other.completedOn().orElse(LocalDate.MAX);
            if (other.subjectRef().equals(investigation.subjectRef())
                    && other.openedOn().orElse(LocalDate.MAX).isBefore(opened)
                    && !completed.isAfter(opened)
                    && completed.isAfter(latest)) {
                latest = completed;
            }
        }
        return latest;
    }

    /** Up to eight investigations on two children within a few weeks, some without an end or a beginning, some with an answer. */
    @Provide
    Arbitrary<List<ChildInvestigation>> registers() {
        Arbitrary<Integer> opened = Arbitraries.integers().between(-2, 20);
        Arbitrary<Integer> length = Arbitraries.integers().between(-2, 10);
        return Combinators.combine(
                        Arbitraries.of("child-1", "child-2"),
                        opened,
                        length,
                        Arbitraries.of(Answer.UNKNOWN, Answer.UNKNOWN, Answer.UNKNOWN, Answer.YES, Answer.NO))
                .as((child, start, days, previous) -> ChildInvestigation.builder()
                        .subjectRef(new SubjectReference(child))
                        .openedOn(Optional.of(DAY.plusDays(start)).filter(day -> start >= 0))
                        .completedOn(Optional.of(DAY.plusDays(start + days)).filter(day -> days >= 0))
                        .hasPreviousInvestigation(previous)
                        .build())
                .list()
                .ofMaxSize(8)
                .withoutEdgeCases();
    }
}
