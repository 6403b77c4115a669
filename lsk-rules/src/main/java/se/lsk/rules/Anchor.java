package se.lsk.rules;

import se.lsk.core.law.LegalTerm;

/**
 * The event whose day selects the version of a rule and starts its clock (<i>utgångspunkt</i>). Immutable and thread-safe.
 *
 * @param path the fact that dates it: {@code openedOn}
 * @param event what happens on that day, as a clause: <i>utredningen inleddes</i>, the investigation was opened
 */
@LegalTerm(sv = "utgångspunkt")
public record Anchor(String path, Phrase event) {

    /**
     * An anchor.
     *
     * @param path the fact that dates it
     * @param swedish what happens on that day, as a clause
     * @param english the same in English
     * @return the anchor
     */
    public static Anchor of(String path, String swedish, String english) {
        return new Anchor(path, Phrase.of(swedish, english));
    }
}
