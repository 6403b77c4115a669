package se.lsk.reporting.render;

import se.lsk.rules.Language;
import se.lsk.rules.Outcome;

/**
 * How an outcome is shown: by a sign and a word, never by colour alone. Immutable and thread-safe.
 *
 * @param symbol the sign
 * @param word the word
 */
public record OutcomeMark(String symbol, String word) {

    /**
     * The mark of an outcome in Swedish.
     *
     * @param outcome the outcome
     * @return its mark
     */
    public static OutcomeMark of(Outcome outcome) {
        return of(outcome, Language.SV);
    }

    /**
     * The mark of an outcome.
     *
     * @param outcome the outcome
     * @param language the language of the word
     * @return its mark
     */
    public static OutcomeMark of(Outcome outcome, Language language) {
        return new OutcomeMark(symbol(outcome), language.of(outcome));
    }

    private static String symbol(Outcome outcome) {
        return switch (outcome) {
            case FULFILLED -> "✓";
            case NOT_FULFILLED -> "✕";
            case PENDING -> "→";
            case UNDETERMINED -> "…";
            case NEEDS_JUDGEMENT -> "?";
            case NOT_APPLICABLE -> "○";
        };
    }

    /** {@return sign and word, which no line break parts: {@code ✕ Inte uppfyllt}} */
    @Override
    public String toString() {
        return symbol + "\u00a0" + word;
    }
}
