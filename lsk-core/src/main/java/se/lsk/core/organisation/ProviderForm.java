package se.lsk.core.organisation;

import se.lsk.core.law.Bilingual;
import se.lsk.core.law.LegalTerm;

/** Who runs an activity (<i>driftsform</i>). */
@LegalTerm(sv = "driftsform")
public enum ProviderForm implements Bilingual {
    /** The board itself, or another public body. */
    PUBLIC("egen regi", "run by the public"),
    /** A private provider (<i>enskild utförare</i>). */
    PRIVATE("enskild regi", "run by a private provider");

    private final String swedish;
    private final String english;

    ProviderForm(String swedish, String english) {
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
