package se.lsk.core.risk;

import java.util.Comparator;
import se.lsk.core.law.LegalTerm;

/**
 * A place in a matrix (<i>ruta</i>), ordered by consequence and then by likelihood. Immutable and thread-safe.
 *
 * @param consequence the number of the consequence, from 1 for the lowest through 6
 * @param likelihood the number of the likelihood, from 1 for the lowest through 6
 */
@LegalTerm(sv = "ruta")
public record Cell(int consequence, int likelihood) implements Comparable<Cell> {

    private static final Comparator<Cell> ORDER =
            Comparator.comparingInt(Cell::consequence).thenComparingInt(Cell::likelihood);

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if a number is outside 1 to 6
     */
    public Cell {
        if (consequence < 1 || consequence > Scale.MOST_LEVELS || likelihood < 1 || likelihood > Scale.MOST_LEVELS) {
            throw new IllegalArgumentException("a cell's numbers must be 1 to 6");
        }
    }

    /** {@return the product of the two numbers, 1 to 36 (<i>riskpoäng</i>): a label that bands refer to, not a measure of risk} */
    public int product() {
        return consequence * likelihood;
    }

    @Override
    public int compareTo(Cell other) {
        return ORDER.compare(this, other);
    }

    /** {@return {@code [3,2]}: consequence, likelihood} */
    @Override
    public String toString() {
        return "[" + consequence + "," + likelihood + "]";
    }
}
