package se.lsk.core.risk;

import java.util.Optional;
import se.lsk.core.law.LegalTerm;

/**
 * A level that only some rows or columns may have (<i>axelvillkor</i>): at least 8 points <em>and</em> the consequence at least 3. A cell
 * that the bands give that level, and that does not pass, gets another level instead. What it refers to is checked by the matrix. Immutable
 * and thread-safe.
 *
 * @param level the code of the level that is conditioned
 * @param consequence what the number of the consequence must pass, if anything
 * @param likelihood what the number of the likelihood must pass, if anything
 * @param otherwise the code of the level that cells get which do not pass both
 */
@LegalTerm(sv = "axelvillkor")
public record AxisCondition(
        String level, Optional<Threshold> consequence, Optional<Threshold> likelihood, String otherwise) {

    /**
     * A condition on the consequence alone.
     *
     * @param level the code of the level that is conditioned
     * @param consequence what the number of the consequence must pass
     * @param otherwise the code of the level that cells get which do not pass
     * @return the condition
     */
    public static AxisCondition onlyIfConsequence(String level, Threshold consequence, String otherwise) {
        return new AxisCondition(level, Optional.of(consequence), Optional.empty(), otherwise);
    }

    /**
     * A condition on the likelihood alone.
     *
     * @param level the code of the level that is conditioned
     * @param likelihood what the number of the likelihood must pass
     * @param otherwise the code of the level that cells get which do not pass
     * @return the condition
     */
    public static AxisCondition onlyIfLikelihood(String level, Threshold likelihood, String otherwise) {
        return new AxisCondition(level, Optional.empty(), Optional.of(likelihood), otherwise);
    }

    /**
     * Whether a cell passes.
     *
     * @param cell the cell
     * @return whether both its numbers pass what is asked of them
     */
    public boolean admits(Cell cell) {
        return passes(consequence, cell.consequence()) && passes(likelihood, cell.likelihood());
    }

    private static boolean passes(Optional<Threshold> threshold, int number) {
        return threshold.isEmpty() || threshold.get().admits(number);
    }
}
