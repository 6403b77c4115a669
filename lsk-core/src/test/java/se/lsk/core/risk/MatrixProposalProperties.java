package se.lsk.core.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MatrixProposalProperties {

    private static final RiskMatrix MATRIX = RiskSamples.drawn(3, "AAAA", "ABBB", "ABCC", "BBCC");

    @Property(seed = "811")
    void oneMoreRatingNeverLowersTheHighest(
            @ForAll("ratings") List<RiskRating> ratings, @ForAll("one") RiskRating more) {
        List<RiskRating> all = new ArrayList<>(ratings);
        all.add(more);

        assertThat(rank(MatrixProposal.of(MATRIX, all).highest()))
                .isGreaterThanOrEqualTo(rank(MatrixProposal.of(MATRIX, ratings).highest()));
    }

    @Property(seed = "812")
    void theHighestIsOneOfThoseShownAndNoneIsHigher(@ForAll("ratings") List<RiskRating> ratings) {
        MatrixProposal proposal = MatrixProposal.of(MATRIX, ratings);

        assertThat(proposal.rated())
                .allSatisfy(one -> assertThat(MATRIX.level(one.cell())).isEqualTo(one.level()))
                .allSatisfy(one ->
                        assertThat(rank(Optional.of(one.level()))).isLessThanOrEqualTo(rank(proposal.highest())));
        assertThat(proposal.deciding().isEmpty()).isEqualTo(proposal.rated().isEmpty());
        assertThat(proposal.deciding()).allMatch(one -> Optional.of(one.level()).equals(proposal.highest()));
    }

    /** A level that is given although facts are missing stays as it is when they come in. */
    @Property(seed = "813")
    void supplyingWhatIsMissingNeverChangesALevelThatWasGiven(
            @ForAll("ratings") List<RiskRating> ratings,
            @ForAll("number") int consequence,
            @ForAll("number") int likelihood) {
        Optional<RiskLevel> before = MatrixProposal.of(MATRIX, ratings).level();
        Optional<RiskLevel> after = MatrixProposal.of(
                        MATRIX,
                        ratings.stream()
                                .map(rating -> supplied(rating, consequence, likelihood))
                                .toList())
                .level();

        if (before.isPresent()) {
            assertThat(after).isEqualTo(before);
        }
    }

    private static RiskRating supplied(RiskRating rating, int consequence, int likelihood) {
        return RiskRating.builder()
                .consequence(rating.consequence().orElse(consequence))
                .potentialConsequence(rating.potentialConsequence())
                .likelihood(rating.likelihood().orElse(likelihood))
                .build();
    }

    private static int rank(Optional<RiskLevel> level) {
        return level.map(MATRIX.levels()::indexOf).orElse(-1);
    }

    @Provide
    Arbitrary<List<RiskRating>> ratings() {
        return one().list().ofMaxSize(4).withoutEdgeCases();
    }

    @Provide
    Arbitrary<RiskRating> one() {
        return Combinators.combine(perhaps(), perhaps(), perhaps())
                .as((consequence, potential, likelihood) -> RiskRating.builder()
                        .consequence(consequence)
                        .potentialConsequence(potential)
                        .likelihood(likelihood)
                        .build())
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Integer> number() {
        return Arbitraries.integers().between(1, 4);
    }

    private static Arbitrary<OptionalInt> perhaps() {
        return Arbitraries.integers()
                .between(0, 4)
                .map(number -> number == 0 ? OptionalInt.empty() : OptionalInt.of(number));
    }
}
