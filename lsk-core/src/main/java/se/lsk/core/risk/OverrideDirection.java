package se.lsk.core.risk;

import se.lsk.core.law.Bilingual;
import se.lsk.core.law.LegalTerm;

/** Which way a decision departs from what a matrix proposes (<i>avvikelsens riktning</i>). */
@LegalTerm(sv = "avvikelsens riktning")
public enum OverrideDirection implements Bilingual {
    /** To a higher level. */
    UPWARDS("uppåt", "upwards"),
    /** To a lower level. */
    DOWNWARDS("nedåt", "downwards"),
    /** To the level that was proposed. */
    UNCHANGED("oförändrat", "unchanged");

    private final String swedish;
    private final String english;

    OverrideDirection(String swedish, String english) {
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
