package se.lsk.rules;

import se.lsk.core.law.Bilingual;
import se.lsk.core.law.LegalTerm;

/** How the day on which a wording came into force is known (<i>ikraftträdande</i>). */
@LegalTerm(sv = "ikraftträdande")
public enum StartOfForce implements Bilingual {
    /** The day stands in the sources. */
    STATED("belagd", "stated in the sources"),
    /**
     * The sources show the wording and not its first day, which is taken to be the act's own or the new year after the act was issued. Older
     * wordings of the section were not read.
     */
    ASSUMED(
            "antagen; äldre lydelser av bestämmelsen är inte lästa",
            "assumed; older wordings of the section were not read"),
    /**
     * An amendment whose first day was not seen: the period begins where it can have come into force at the earliest. Where the amendment
     * decides, a person looks the day up.
     */
    UNSEEN(
            "inte sedd: ändringens första dag är inte belagd",
            "not seen: the amendment's first day is not stated in the sources");

    private final String swedish;
    private final String english;

    StartOfForce(String swedish, String english) {
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
