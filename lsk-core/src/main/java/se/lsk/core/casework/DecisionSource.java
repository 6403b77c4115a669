package se.lsk.core.casework;

import se.lsk.core.law.Bilingual;
import se.lsk.core.law.LegalTerm;

/** Who granted a service (<i>beslutsinstans</i>). */
@LegalTerm(sv = "beslutsinstans")
public enum DecisionSource implements Bilingual {
    /** The board (<i>nämndbeslut</i>), also by delegation. */
    BOARD("nämnden", "the board"),
    /** A court (<i>dom</i>). */
    COURT("domstol", "a court");

    private final String swedish;
    private final String english;

    DecisionSource(String swedish, String english) {
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
