package se.lsk.core.managementsystem;

import se.lsk.core.law.Bilingual;
import se.lsk.core.law.LegalTerm;

/** What a measure starts from (<i>åtgärdens ursprung</i>). */
@LegalTerm(sv = "åtgärdens ursprung")
public enum MeasureOrigin implements Bilingual {
    /** A risk analysis. */
    RISK_ANALYSIS("riskanalys", "risk analysis"),
    /** Self-monitoring. */
    SELF_MONITORING("egenkontroll", "self-monitoring"),
    /** A complaint or a view. */
    COMPLAINT("klagomål eller synpunkt", "complaint or view"),
    /** A report. */
    REPORT("rapport", "report"),
    /** Something else. */
    OTHER("annat", "other");

    private final String swedish;
    private final String english;

    MeasureOrigin(String swedish, String english) {
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
