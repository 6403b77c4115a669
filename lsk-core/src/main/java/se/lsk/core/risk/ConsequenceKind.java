package se.lsk.core.risk;

import se.lsk.core.law.Bilingual;
import se.lsk.core.law.LegalTerm;

/** Whether a consequence came about or could have (<i>konsekvensens art</i>). */
@LegalTerm(sv = "konsekvensens art")
public enum ConsequenceKind implements Bilingual {
    /** What the event led to or, of an event that has not happened, what it would lead to (<i>faktisk</i>). */
    ACTUAL("faktisk", "actual"),
    /** What the event could have led to (<i>möjlig</i>). */
    POTENTIAL("möjlig", "potential");

    private final String swedish;
    private final String english;

    ConsequenceKind(String swedish, String english) {
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
