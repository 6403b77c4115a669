package se.lsk.reporting.content;

import se.lsk.core.law.Bilingual;
import se.lsk.core.law.LegalTerm;

/** What a printed figure counts (<i>enhet för tryckta tal</i>). */
@LegalTerm(sv = "enhet för tryckta tal")
public enum FigureUnit implements Bilingual {
    /** A number of something. */
    COUNT("antal", "number"),
    /** A share in per cent. */
    PERCENT("procent", "per cent"),
    /** Days. */
    DAYS("dagar", "days"),
    /** Months. */
    MONTHS("månader", "months"),
    /** Something else. */
    OTHER("annat mått", "other measure");

    private final String swedish;
    private final String english;

    FigureUnit(String swedish, String english) {
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
