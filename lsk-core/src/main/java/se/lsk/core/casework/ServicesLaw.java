package se.lsk.core.casework;

import se.lsk.core.law.Bilingual;
import se.lsk.core.law.LegalTerm;

/** The law under which a person is granted a service (<i>tillämplig lag</i>), whichever of its acts is in force. */
@LegalTerm(sv = "tillämplig lag")
public enum ServicesLaw implements Bilingual {
    /** The Social Services Act (<i>socialtjänstlagen</i>), of 2001 or of 2025. */
    SOL("SoL", "SoL"),
    /** The act on support and service for persons with certain disabilities (<i>LSS</i>). */
    LSS("LSS", "LSS");

    private final String swedish;
    private final String english;

    ServicesLaw(String swedish, String english) {
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
