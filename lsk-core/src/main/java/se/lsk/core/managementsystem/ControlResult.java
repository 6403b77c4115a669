package se.lsk.core.managementsystem;

import se.lsk.core.law.Bilingual;
import se.lsk.core.law.LegalTerm;

/** The answer to one question of a self-monitoring (<i>kontrollsvar</i>). */
@LegalTerm(sv = "kontrollsvar")
public enum ControlResult implements Bilingual {
    /** Met. */
    MET("uppfyllt", "met"),
    /** Not met. */
    NOT_MET("ej uppfyllt", "not met"),
    /** Not relevant; the reason is written in the host's records. */
    NOT_RELEVANT("ej relevant", "not relevant");

    private final String swedish;
    private final String english;

    ControlResult(String swedish, String english) {
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
