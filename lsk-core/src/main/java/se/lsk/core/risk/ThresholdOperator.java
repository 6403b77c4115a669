package se.lsk.core.risk;

import se.lsk.core.law.Bilingual;
import se.lsk.core.law.LegalTerm;

/**
 * On which side of a threshold a number lies, and whether the threshold itself is included (<i>gränsvillkor</i>). At least 8 and more than
 * 8 make two different matrices.
 */
@LegalTerm(sv = "gränsvillkor")
public enum ThresholdOperator implements Bilingual {
    /** At least: the threshold itself is included. */
    AT_LEAST(">=", "minst", "at least"),
    /** More than: the threshold itself is not included. */
    MORE_THAN(">", "mer än", "more than"),
    /** At most: the threshold itself is included. */
    AT_MOST("<=", "högst", "at most"),
    /** Less than: the threshold itself is not included. */
    LESS_THAN("<", "mindre än", "less than"),
    /**
     * A number was printed without saying whether it is included. May stand in a legend, where {@link CoherenceCheck#OPERATOR_STATED} tells
     * it; anywhere else it is refused.
     */
    UNSTATED("", "(operator saknas)", "(operator missing)");

    private final String symbol;
    private final String swedish;
    private final String english;

    ThresholdOperator(String symbol, String swedish, String english) {
        this.symbol = symbol;
        this.swedish = swedish;
        this.english = english;
    }

    /** {@return the operator in files: {@code >=}, {@code >}, {@code <=}, {@code <}; empty if it is not stated} */
    public String symbol() {
        return symbol;
    }

    @Override
    public String swedish() {
        return swedish;
    }

    @Override
    public String english() {
        return english;
    }

    /** Says whether the operator bounds from below, as the first number of a band does. */
    boolean isLower() {
        return this == AT_LEAST || this == MORE_THAN;
    }

    /** Says whether the operator bounds from above, as the last number of a band does. */
    boolean isUpper() {
        return this == AT_MOST || this == LESS_THAN;
    }
}
