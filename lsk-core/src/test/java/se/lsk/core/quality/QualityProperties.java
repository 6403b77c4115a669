package se.lsk.core.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.HostReference;
import se.lsk.core.facts.Listing;

class QualityProperties {

    @Property(seed = "541")
    void forgettingAnAnswerNeverMakesQualityMet(
            @ForAll("requirements") List<Requirement> requirements, @ForAll @IntRange(max = 7) int which) {
        Assume.that(which < requirements.size());
        List<Requirement> fewer = new ArrayList<>(requirements);
        fewer.set(which, requirements.get(which).toBuilder().met(Answer.UNKNOWN).build());

        assertThat(verdict(Listing.of(fewer))).isNotEqualTo(QualityVerdict.MET);
    }

    @Property(seed = "542")
    void forgettingTheListNeverMakesQualityMet(@ForAll("requirements") List<Requirement> requirements) {
        assertThat(requirements).isNotNull();
        assertThat(verdict(Listing.untold())).isEqualTo(QualityVerdict.UNDETERMINED);
    }

    @Property(seed = "543")
    void learningAnAnswerNeverChangesAVerdictThatWasReached(
            @ForAll("requirements") List<Requirement> requirements, @ForAll boolean met) {
        QualityVerdict before = verdict(Listing.of(requirements));
        List<Requirement> more = requirements.stream()
                .map(requirement -> requirement.met() == Answer.UNKNOWN
                        ? requirement.toBuilder().met(Answer.of(met)).build()
                        : requirement)
                .toList();

        if (before != QualityVerdict.UNDETERMINED) {
            assertThat(verdict(Listing.of(more))).isEqualTo(before);
        }
    }

    @Property(seed = "544")
    void oneMoreThatIsMetChangesNothingThatWasReached(@ForAll("requirements") List<Requirement> requirements) {
        List<Requirement> more = new ArrayList<>(requirements);
        more.add(requirement(99, Answer.YES));
        QualityVerdict before = verdict(Listing.of(requirements));

        assertThat(verdict(Listing.of(more))).isEqualTo(requirements.isEmpty() ? QualityVerdict.MET : before);
    }

    @Property(seed = "545")
    void theOrderDoesNotMatter(@ForAll("requirements") List<Requirement> requirements, @ForAll long shuffle) {
        List<Requirement> shuffled = new ArrayList<>(requirements);
        Collections.shuffle(shuffled, new Random(shuffle));

        assertThat(verdict(Listing.of(shuffled))).isEqualTo(verdict(Listing.of(requirements)));
    }

    private static QualityVerdict verdict(Listing<Requirement> requirements) {
        return Quality.builder().requirements(requirements).build().assessment().verdict();
    }

    private static Requirement requirement(int number, Answer met) {
        return Requirement.builder()
                .requirementRef(new HostReference("r-" + number))
                .met(met)
                .build();
    }

    @Provide
    Arbitrary<List<Requirement>> requirements() {
        return Arbitraries.of(Answer.YES, Answer.YES, Answer.YES, Answer.UNKNOWN, Answer.NO)
                .list()
                .ofMaxSize(8)
                .map(answers -> IntStream.range(0, answers.size())
                        .mapToObj(i -> requirement(i, answers.get(i)))
                        .toList());
    }
}
