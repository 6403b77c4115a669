package se.lsk.core.risk;

import se.lsk.core.law.Bilingual;
import se.lsk.core.law.LegalTerm;

/**
 * Where a cause lies (<i>orsaksområde</i>). The division is LSK's own: no regulation prescribes one. What the cause is, stands in the host's
 * records.
 */
@LegalTerm(sv = "orsaksområde")
public enum CauseArea implements Bilingual {
    /** Processes or routines that are missing, not known, or do not serve their purpose. */
    PROCESS_OR_ROUTINE("process eller rutin", "process or routine"),
    /** Competence or training. */
    COMPETENCE("kompetens eller utbildning", "competence or training"),
    /** Staffing or resources. */
    STAFFING("bemanning eller resurser", "staffing or resources"),
    /** Information, documentation or co-operation. */
    COMMUNICATION("information, dokumentation eller samverkan", "information, documentation or co-operation"),
    /** Premises, surroundings, technology or equipment. */
    SURROUNDINGS("lokaler, teknik eller utrustning", "premises, technology or equipment"),
    /** Leadership or the way work is organised. */
    ORGANISATION("ledning eller organisation", "leadership or organisation"),
    /** None of these. */
    OTHER("annat", "other");

    private final String swedish;
    private final String english;

    CauseArea(String swedish, String english) {
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
