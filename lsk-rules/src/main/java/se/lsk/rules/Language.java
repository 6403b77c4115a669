package se.lsk.rules;

import se.lsk.core.law.Bilingual;

/** The languages in which a finding explains itself. */
public enum Language {
    /** Swedish. */
    SV,
    /** English. */
    EN;

    /**
     * The text in this language.
     *
     * @param text what can be said in both
     * @return the text
     */
    public String of(Bilingual text) {
        return this == SV ? text.swedish() : text.english();
    }
}
