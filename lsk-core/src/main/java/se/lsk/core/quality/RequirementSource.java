package se.lsk.core.quality;

import se.lsk.core.law.Bilingual;
import se.lsk.core.law.LegalTerm;

/** Who set a requirement or a goal (<i>kravställare</i>). */
@LegalTerm(sv = "kravställare")
public enum RequirementSource implements Bilingual {
    /** The statute, or a regulation or decision issued under it. */
    NATIONAL("lag eller annan författning", "statute or regulation"),
    /** The municipal council (<i>kommunfullmäktige</i>). */
    COUNCIL("kommunfullmäktige", "the municipal council"),
    /** The board (<i>nämnden</i>). */
    BOARD("nämnden", "the board"),
    /** An agreement with a provider (<i>avtal</i>). */
    AGREEMENT("avtal", "an agreement");

    private final String swedish;
    private final String english;

    RequirementSource(String swedish, String english) {
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
