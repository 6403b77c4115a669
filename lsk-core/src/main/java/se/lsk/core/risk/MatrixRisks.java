package se.lsk.core.risk;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.lsk.core.law.LegalTerm;

/**
 * The risks that were assessed with one matrix (<i>risker i en matris</i>). Immutable and thread-safe.
 *
 * @param matrix the matrix
 * @param rated those that have a cell, the highest level first and otherwise in the order in which they were told; each is known by its
 *     number, its place in this list counted from 1
 * @param notRated those that have no cell yet, in the order in which they were told
 */
@LegalTerm(sv = "risker i en matris")
public record MatrixRisks(RiskMatrix matrix, List<AssessedRisk> rated, List<AssessedRisk> notRated) {

    /** Copies the lists. */
    public MatrixRisks {
        rated = ImmutableList.copyOf(rated);
        notRated = ImmutableList.copyOf(notRated);
    }

    static MatrixRisks of(RiskMatrix matrix, List<AssessedRisk> risks) {
        return new MatrixRisks(
                matrix,
                risks.stream()
                        .filter(AssessedRisk::isRated)
                        .sorted(Comparator.comparingInt(AssessedRisk::rank).reversed())
                        .toList(),
                risks.stream().filter(risk -> !risk.isRated()).toList());
    }

    /** {@return all of them, those that have a cell first} */
    public List<AssessedRisk> all() {
        return Stream.concat(rated.stream(), notRated.stream()).toList();
    }

    /**
     * How many risks lie in a cell.
     *
     * @param cell the cell
     * @return the count
     */
    public int count(Cell cell) {
        return (int) rated.stream()
                .flatMap(risk -> risk.cell().stream())
                .filter(cell::equals)
                .count();
    }
}
