package se.lsk.reporting.render;

import se.lsk.reporting.content.ItemState;
import se.lsk.rules.Language;

/**
 * How the state of an item of a report's required contents is shown: by a sign and a word, never by colour alone. Immutable and thread-safe.
 *
 * @param symbol the sign
 * @param word the word
 */
public record ItemMark(String symbol, String word) {

    /**
     * The mark of a state.
     *
     * @param state the state
     * @param language the language of the word
     * @return its mark
     */
    public static ItemMark of(ItemState state, Language language) {
        return new ItemMark(symbol(state), language.of(state));
    }

    private static String symbol(ItemState state) {
        return switch (state) {
            case PRESENT -> "✓";
            case THIN -> "◐";
            case MISSING -> "✕";
            case NOT_APPLICABLE -> "○";
        };
    }

    /** {@return sign and word, which no line break parts: {@code ✕ saknas}} */
    @Override
    public String toString() {
        return symbol + "\u00a0" + word;
    }
}
