package se.lsk.core.risk;

import se.lsk.core.law.Bilingual;
import se.lsk.core.law.LegalTerm;

/** What a {@link CoherenceCheck} found (<i>kontrollutfall</i>). */
@LegalTerm(sv = "kontrollutfall")
public enum CoherenceVerdict implements Bilingual {
    /** Nothing speaks against it. */
    HOLDS("uppfyllt", "holds"),
    /** At least one cell speaks against it. */
    FAILS("inte uppfyllt", "fails"),
    /** Cells speak against it, on purpose and with a reason. */
    WAIVED("avsiktligt frångånget", "waived");

    private final String swedish;
    private final String english;

    CoherenceVerdict(String swedish, String english) {
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
