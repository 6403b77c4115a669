package se.lsk.core.quality;

import se.lsk.core.law.Bilingual;
import se.lsk.core.law.LegalTerm;

/** Whether something must be met or is aimed at (<i>krav eller mål</i>). The legal definition of quality asks for both. */
@LegalTerm(sv = "krav eller mål")
public enum RequirementKind implements Bilingual {
    /** What must be met (<i>krav</i>). */
    REQUIREMENT("krav", "requirement"),
    /** What is aimed at (<i>mål</i>). */
    GOAL("mål", "goal");

    private final String swedish;
    private final String english;

    RequirementKind(String swedish, String english) {
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
