package se.lsk.core.risk;

import java.util.Optional;
import se.lsk.core.law.Bilingual;
import se.lsk.core.law.BilingualText;
import se.lsk.core.law.LegalTerm;

/**
 * One level of a {@link Scale} (<i>skalsteg</i>). Which number it has is decided by its place in the scale. Its names are checked by the
 * scale. Immutable and thread-safe.
 *
 * @param swedish the label in Swedish: {@code Betydande}
 * @param english the label in English; the Swedish one where there is no other
 * @param definition when the level is to be chosen, where the scale says so
 */
@LegalTerm(sv = "skalsteg")
public record ScaleLevel(String swedish, String english, Optional<BilingualText> definition) implements Bilingual {

    /**
     * A level that has one label in both languages.
     *
     * @param label the label
     * @return the level, without a definition
     */
    public static ScaleLevel of(String label) {
        return of(label, label);
    }

    /**
     * A level.
     *
     * @param swedish the label in Swedish
     * @param english the label in English
     * @return the level, without a definition
     */
    public static ScaleLevel of(String swedish, String english) {
        return new ScaleLevel(swedish, english, Optional.empty());
    }

    /**
     * The same level with a definition.
     *
     * @param inSwedish when it is to be chosen, in Swedish
     * @param inEnglish the same in English
     * @return the level
     */
    public ScaleLevel definedAs(String inSwedish, String inEnglish) {
        return new ScaleLevel(swedish, english, Optional.of(BilingualText.of(inSwedish, inEnglish)));
    }
}
