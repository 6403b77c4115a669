package se.lsk.reporting.content;

import se.lsk.core.law.Bilingual;
import se.lsk.core.law.LegalTerm;

/** What became of a promise, as the report tells (<i>löftets läge</i>). */
@LegalTerm(sv = "löftets läge")
public enum PromiseState implements Bilingual {
    /** It was kept. */
    DONE("gjort", "done"),
    /** It is being worked on. */
    ONGOING("pågår", "ongoing"),
    /** It was not kept. */
    NOT_DONE("inte gjort", "not done"),
    /** The report speaks of it without saying what became of it. */
    UNCLEAR("oklart", "unclear");

    private final String swedish;
    private final String english;

    PromiseState(String swedish, String english) {
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
