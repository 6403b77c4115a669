package se.lsk.core.managementsystem;

import se.lsk.core.law.Bilingual;
import se.lsk.core.law.LegalTerm;

/** What a report under the statutory duties to report is about (<i>rapporttyp</i>): SOSFS 2011:9, 5 kap. 4–5 §§. */
@LegalTerm(sv = "rapporttyp")
public enum ReportType implements Bilingual {
    /** An event that led to <i>vårdskada</i>. */
    HARM_IN_CARE("händelse som medfört vårdskada", "event with harm in care"),
    /** A risk of <i>vårdskada</i>. */
    RISK_OF_HARM_IN_CARE("risk för vårdskada", "risk of harm in care"),
    /** A <i>missförhållande</i>. */
    MISCONDUCT("missförhållande", "misconduct"),
    /** A palpable risk of a <i>missförhållande</i>. */
    PALPABLE_RISK_OF_MISCONDUCT("påtaglig risk för missförhållande", "palpable risk of misconduct");

    private final String swedish;
    private final String english;

    ReportType(String swedish, String english) {
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
