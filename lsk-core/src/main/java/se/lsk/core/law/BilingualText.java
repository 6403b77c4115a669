package se.lsk.core.law;

/**
 * A text in both languages. Immutable and thread-safe.
 *
 * @param swedish the text in Swedish
 * @param english the text in English
 */
public record BilingualText(String swedish, String english) implements Bilingual {

    /**
     * A text.
     *
     * @param swedish the text in Swedish
     * @param english the text in English
     * @return the text
     */
    public static BilingualText of(String swedish, String english) {
        return new BilingualText(swedish, english);
    }
}
