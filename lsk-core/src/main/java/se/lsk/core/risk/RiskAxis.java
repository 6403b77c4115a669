package se.lsk.core.risk;

import se.lsk.core.law.Bilingual;
import se.lsk.core.law.LegalTerm;

/** One of the two directions of a matrix (<i>axel</i>). */
@LegalTerm(sv = "axel")
public enum RiskAxis implements Bilingual {
    /** How bad it is, or would be (<i>konsekvens, allvarlighetsgrad</i>): the rows. */
    CONSEQUENCE("konsekvens", "consequence"),
    /** How likely it is that it happens, or happens again (<i>sannolikhet</i>): the columns. */
    LIKELIHOOD("sannolikhet", "likelihood");

    private final String swedish;
    private final String english;

    RiskAxis(String swedish, String english) {
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
