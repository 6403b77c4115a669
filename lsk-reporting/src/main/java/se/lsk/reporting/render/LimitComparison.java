package se.lsk.reporting.render;

import se.lsk.core.law.Bilingual;
import se.lsk.rules.Finding;
import se.lsk.rules.Outcome;

/** How the four calendar months of the statute and the municipal measure of 122 days judge one investigation. */
public enum LimitComparison implements Bilingual {
    /** Completed within both. */
    BOTH_WITHIN("Inom båda gränserna", "Within both limits"),
    /** Beyond both. */
    BOTH_BEYOND("Utöver båda gränserna", "Beyond both limits"),
    /** Beyond the measure, not beyond the statute's time. */
    ONLY_MEASURE_BEYOND("Bara måttet överskridet", "Only the measure exceeded"),
    /** Beyond the statute's time, not beyond the measure. */
    ONLY_STATUTE_BEYOND("Bara lagens tid överskriden", "Only the statute's time exceeded"),
    /** The measure gives an answer, the statute's time needs judgement. */
    STATUTE_OPEN("Lagens tid kräver en bedömning", "The statute's time needs judgement"),
    /** Running, or facts are missing. */
    NOT_COMPARED("Pågår eller går inte att jämföra", "Running, or can't be compared");

    private final String swedish;
    private final String english;

    LimitComparison(String swedish, String english) {
        this.swedish = swedish;
        this.english = english;
    }

    /**
     * Compares the findings of both rules on one investigation, as the rules themselves compared them.
     *
     * @param statute the finding of {@code CH-INVEST}
     * @param measure the finding of {@code CH-INVEST-122}
     * @return the comparison
     */
    public static LimitComparison of(Finding statute, Finding measure) {
        if (Boolean.TRUE.equals(statute.facts().get("limitsDisagree"))) {
            return switch (statute.outcome()) {
                case NEEDS_JUDGEMENT -> STATUTE_OPEN;
                case NOT_FULFILLED -> ONLY_STATUTE_BEYOND;
                case FULFILLED, PENDING, UNDETERMINED, NOT_APPLICABLE -> ONLY_MEASURE_BEYOND;
            };
        }
        if (statute.outcome() == Outcome.NOT_FULFILLED && measure.outcome() == Outcome.NOT_FULFILLED) {
            return BOTH_BEYOND;
        }
        return statute.outcome() == Outcome.FULFILLED && measure.outcome() == Outcome.FULFILLED
                ? BOTH_WITHIN
                : NOT_COMPARED;
    }

    @Override
    public String swedish() {
        return swedish;
    }

    @Override
    public String english() {
        return english;
    }

    /** {@return whether the two limits give different answers} */
    public boolean isDisagreement() {
        return this == ONLY_MEASURE_BEYOND || this == ONLY_STATUTE_BEYOND || this == STATUTE_OPEN;
    }
}
