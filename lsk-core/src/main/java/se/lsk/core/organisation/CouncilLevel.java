package se.lsk.core.organisation;

import se.lsk.core.law.Bilingual;
import se.lsk.core.law.LegalTerm;

/** The level on which a quality council works (<i>kvalitetsrådets nivå</i>). */
@LegalTerm(sv = "kvalitetsrådets nivå")
public enum CouncilLevel implements Bilingual {
    /** The department, over its units (<i>avdelning</i>). */
    DEPARTMENT("avdelning", "department"),
    /** One unit (<i>enhet</i>). */
    UNIT("enhet", "unit");

    private final String swedish;
    private final String english;

    CouncilLevel(String swedish, String english) {
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
