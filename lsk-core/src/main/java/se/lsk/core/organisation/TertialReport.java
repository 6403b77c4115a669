package se.lsk.core.organisation;

import se.lsk.core.law.Bilingual;
import se.lsk.core.law.LegalTerm;

/** The follow-up before which a quality council goes through its standing items (<i>uppföljningstillfälle</i>). */
@LegalTerm(sv = "uppföljningstillfälle")
public enum TertialReport implements Bilingual {
    /** The report on the first four months of the year (<i>tertialrapport 1</i>). */
    FIRST_TERTIAL("tertialrapport 1", "first four-monthly report"),
    /** The report on the second four months of the year (<i>tertialrapport 2</i>). */
    SECOND_TERTIAL("tertialrapport 2", "second four-monthly report"),
    /** The annual report (<i>verksamhetsberättelse</i>). */
    ANNUAL_REPORT("verksamhetsberättelse", "annual report");

    private final String swedish;
    private final String english;

    TertialReport(String swedish, String english) {
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
