package se.lsk.core.organisation;

import se.lsk.core.law.Bilingual;
import se.lsk.core.law.LegalTerm;

/** The law that an activity is run under (<i>regelverk</i>), whichever of its acts is in force. */
@LegalTerm(sv = "regelverk")
public enum Regime implements Bilingual {
    /** The Social Services Act (<i>socialtjänstlagen</i>), with activity under LVU and LVM. */
    SOL("SoL", "Social Services Act"),
    /** The act on support and service for persons with certain functional impairments (<i>LSS</i>). */
    LSS("LSS", "LSS"),
    /** The Health and Medical Services Act (<i>hälso- och sjukvårdslagen</i>). */
    HSL("HSL", "Health and Medical Services Act"),
    /** The Dental Care Act (<i>tandvårdslagen</i>). */
    TL("tandvårdslagen", "Dental Care Act");

    private final String swedish;
    private final String english;

    Regime(String swedish, String english) {
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
