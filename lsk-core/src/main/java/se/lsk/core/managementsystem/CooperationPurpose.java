package se.lsk.core.managementsystem;

import se.lsk.core.law.Bilingual;
import se.lsk.core.law.LegalTerm;

/** What co-operation is needed for (<i>syfte med samverkan</i>). */
@LegalTerm(sv = "syfte med samverkan")
public enum CooperationPurpose implements Bilingual {
    /** To secure the quality of <i>insatser</i>: SOSFS 2011:9, 4 kap. 5 §. */
    QUALITY_OF_SUPPORT("säkra kvaliteten på insatserna", "secure the quality of support"),
    /** To prevent <i>vårdskada</i>: SOSFS 2011:9, 4 kap. 6 §. */
    PREVENT_HARM_IN_CARE("förebygga vårdskada", "prevent harm in care");

    private final String swedish;
    private final String english;

    CooperationPurpose(String swedish, String english) {
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
