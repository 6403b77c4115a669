package se.lsk.core.managementsystem;

import se.lsk.core.law.Bilingual;
import se.lsk.core.law.LegalTerm;

/** The part of the quality work that is documented (<i>dokumenterat arbete</i>): SOSFS 2011:9, 7 kap. 1 §. */
@LegalTerm(sv = "dokumenterat arbete")
public enum DocumentedWork implements Bilingual {
    /** Processes. */
    PROCESSES("processer", "processes"),
    /** Routines. */
    ROUTINES("rutiner", "routines"),
    /** Risk analyses. */
    RISK_ANALYSES("riskanalyser", "risk analyses"),
    /** Self-monitoring. */
    SELF_MONITORING("egenkontroller", "self-monitoring"),
    /** Complaints and views. */
    COMPLAINTS("klagomål och synpunkter", "complaints and views"),
    /** Reports. */
    REPORTS("rapporter", "reports"),
    /** Compilations and analyses. */
    ANALYSES("sammanställningar och analyser", "compilations and analyses"),
    /** Measures. */
    MEASURES("åtgärder", "measures");

    private final String swedish;
    private final String english;

    DocumentedWork(String swedish, String english) {
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
