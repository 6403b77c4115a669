package se.lsk.rules;

import se.lsk.core.law.Bilingual;
import se.lsk.core.law.LegalTerm;

/** What the clock of a duty is for (<i>fristtyp</i>). */
@LegalTerm(sv = "fristtyp")
public enum ClockShape implements Bilingual {
    /** Something is done at the latest when the time ends, or as a word of urgency says, or without any stated time. */
    ACTION("åtgärd", "action"),
    /** Something is done again and again. */
    RECURRING("återkommande åtgärd", "recurring action"),
    /** Something lasts at the longest until the time ends. Never rolls. */
    LONGEST("längsta tid", "longest time"),
    /** Something follows if a thing has not been done when the time ends. No permission to wait, and never rolls. */
    THRESHOLD("tröskel", "threshold"),
    /** Something is done at the earliest when the time has ended. Never rolls. */
    EARLIEST("tidigaste tid", "earliest time"),
    /** Records are kept for a time and destroyed soon after it. Never rolls. */
    RETENTION("gallring", "destruction of records"),
    /** A duty that holds all the time. */
    CONTINUOUS("fortlöpande", "continuous");

    private final String swedish;
    private final String english;

    ClockShape(String swedish, String english) {
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
