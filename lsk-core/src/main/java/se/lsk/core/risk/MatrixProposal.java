package se.lsk.core.risk;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import se.lsk.core.law.LegalTerm;

/**
 * What a matrix says of several ratings of one event (<i>matrisens förslag</i>): the highest level wins, and all are shown. It is a
 * proposal. Immutable and thread-safe.
 *
 * @param matrix the matrix
 * @param rated the level of each rating's actual and potential consequence, as far as they are known, in the order of the ratings
 * @param missing the paths of what is missing: {@code ratings[1].likelihood}
 */
@LegalTerm(sv = "matrisens förslag")
public record MatrixProposal(RiskMatrix matrix, List<RatedCell> rated, List<String> missing) {

    /** Copies the lists. */
    public MatrixProposal {
        rated = ImmutableList.copyOf(rated);
        missing = ImmutableList.copyOf(missing);
    }

    /**
     * Asks a matrix.
     *
     * @param matrix the matrix
     * @param ratings the ratings of one event
     * @return what the matrix says of them; a rating without a potential consequence lacks nothing
     * @throws IllegalArgumentException if a number lies outside the matrix
     */
    public static MatrixProposal of(RiskMatrix matrix, List<RiskRating> ratings) {
        ImmutableList.Builder<RatedCell> rated = ImmutableList.builder();
        ImmutableList.Builder<String> missing = ImmutableList.builder();
        if (ratings.isEmpty()) {
            missing.add("ratings");
        }
        for (int i = 0; i < ratings.size(); i++) {
            RiskRating rating = ratings.get(i);
            if (rating.consequence().isEmpty()) {
                missing.add("ratings[" + i + "].consequence");
            }
            if (rating.likelihood().isEmpty()) {
                missing.add("ratings[" + i + "].likelihood");
                continue;
            }
            int likelihood = rating.likelihood().getAsInt();
            add(rated, matrix, i, ConsequenceKind.ACTUAL, rating.consequence(), likelihood);
            add(rated, matrix, i, ConsequenceKind.POTENTIAL, rating.potentialConsequence(), likelihood);
        }
        return new MatrixProposal(matrix, rated.build(), missing.build());
    }

    private static void add(
            ImmutableList.Builder<RatedCell> rated,
            RiskMatrix matrix,
            int rating,
            ConsequenceKind kind,
            OptionalInt consequence,
            int likelihood) {
        if (consequence.isPresent()) {
            RiskLevel level = matrix.level(consequence.getAsInt(), likelihood);
            rated.add(new RatedCell(rating, kind, new Cell(consequence.getAsInt(), likelihood), level));
        }
    }

    /** {@return whether nothing is missing} */
    public boolean isComplete() {
        return missing.isEmpty();
    }

    /** {@return the highest level among those that are known; what is missing can only raise it} */
    public Optional<RiskLevel> highest() {
        int highest = 0;
        for (RatedCell one : rated) {
            highest = Math.max(highest, rank(one));
        }
        return highest == 0 ? Optional.empty() : Optional.of(matrix.levels().get(highest - 1));
    }

    /** {@return the ratings that the highest level comes from, in the order of the ratings} */
    public List<RatedCell> deciding() {
        return rated.stream()
                .filter(one -> highest().equals(Optional.of(one.level())))
                .toList();
    }

    /**
     * {@return the level that the matrix proposes: the highest, if nothing is missing or nothing that is missing could raise it; empty as
     * long as that is open}
     */
    public Optional<RiskLevel> level() {
        return highest().filter(level -> isComplete() || level.equals(matrix.highest()));
    }

    private int rank(RatedCell one) {
        return matrix.rank(one.cell().consequence(), one.cell().likelihood());
    }
}
