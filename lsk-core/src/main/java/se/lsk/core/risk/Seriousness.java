package se.lsk.core.risk;

import se.lsk.core.law.Bilingual;
import se.lsk.core.law.LegalTerm;

/**
 * What a person has decided on the gravity of a reported <i>missförhållande</i> (<i>allvarlighetsgrad</i>). Never the result of a score.
 */
@LegalTerm(sv = "allvarlighetsgrad")
public enum Seriousness implements Bilingual {
    /** A serious one has come about (<i>allvarligt missförhållande</i>). */
    SERIOUS("allvarligt missförhållande", "serious"),
    /** There is a palpable risk of a serious one (<i>påtaglig risk för ett allvarligt missförhållande</i>). */
    PALPABLE_RISK("påtaglig risk för ett allvarligt missförhållande", "palpable risk of a serious one"),
    /** Neither. */
    NOT_SERIOUS("inte allvarligt", "not serious");

    private final String swedish;
    private final String english;

    Seriousness(String swedish, String english) {
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

    /** {@return whether it is one of the two that the acts call serious} */
    public boolean isSerious() {
        return this != NOT_SERIOUS;
    }
}
