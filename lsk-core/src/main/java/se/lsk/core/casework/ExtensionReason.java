package se.lsk.core.casework;

import se.lsk.core.law.Bilingual;
import se.lsk.core.law.LegalTerm;

/** The ground on which a longer time rests (<i>förlängningsgrund</i>), as it is stated. */
@LegalTerm(sv = "förlängningsgrund")
public enum ExtensionReason implements Bilingual {
    /** <i>särskilda skäl</i>. */
    SPECIAL_REASONS("särskilda skäl", "special reasons"),
    /** <i>synnerliga skäl</i>. */
    EXTRAORDINARY_REASONS("synnerliga skäl", "extraordinary reasons"),
    /** <i>särskilda hinder</i>. */
    SPECIAL_OBSTACLES("särskilda hinder", "special obstacles"),
    /** <i>synnerliga hinder</i>. */
    EXTRAORDINARY_OBSTACLES("synnerliga hinder", "extraordinary obstacles"),
    /** <i>ytterligare utredning</i>. */
    FURTHER_INQUIRY("ytterligare utredning", "further inquiry"),
    /** <i>särskild omständighet</i>. */
    SPECIAL_CIRCUMSTANCE("särskild omständighet", "special circumstance"),
    /** Another ground, or none that the law knows. */
    OTHER("annan grund", "another ground");

    private final String swedish;
    private final String english;

    ExtensionReason(String swedish, String english) {
        this.swedish = swedish;
        this.english = english;
    }

    @Override
    public String swedish() {
        return swedish;
    }

    @Override
    public String english() {
        return english;
    }
}
