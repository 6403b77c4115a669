package se.lsk.core.managementsystem;

import se.lsk.core.law.Bilingual;
import se.lsk.core.law.LegalTerm;

/** With whom an activity co-operates outside itself (<i>samverkanspart</i>): the kinds that SOSFS 2011:9, 4 kap. 5 §, names. */
@LegalTerm(sv = "samverkanspart")
public enum CooperationParty implements Bilingual {
    /** Another activity. */
    OTHER_ACTIVITY("annan verksamhet", "another activity"),
    /** A caregiver (<i>vårdgivare</i>). */
    CAREGIVER("vårdgivare", "caregiver"),
    /** An authority (<i>myndighet</i>). */
    AUTHORITY("myndighet", "authority"),
    /** An association (<i>förening</i>). */
    ASSOCIATION("förening", "association"),
    /** Another organisation. */
    OTHER_ORGANISATION("annan organisation", "another organisation");

    private final String swedish;
    private final String english;

    CooperationParty(String swedish, String english) {
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
