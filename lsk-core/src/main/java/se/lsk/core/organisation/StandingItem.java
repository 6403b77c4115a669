package se.lsk.core.organisation;

import se.lsk.core.law.Bilingual;
import se.lsk.core.law.LegalTerm;

/** What a quality council goes through each time (<i>stående punkt</i>). */
@LegalTerm(sv = "stående punkt")
public enum StandingItem implements Bilingual {
    /** Complaints, views and praise. */
    COMPLAINTS("klagomål, synpunkter och beröm", "complaints, views and praise"),
    /** Analyses of risk and materiality. */
    RISKS("risk- och väsentlighetsanalyser", "analyses of risk and materiality"),
    /** Internal controls. */
    INTERNAL_CONTROL("internkontroller", "internal controls"),
    /** Reports of serious <i>missförhållanden</i>. */
    SERIOUS_REPORTS("anmälningar av allvarliga missförhållanden", "reports of serious misconduct"),
    /** Decisions that have not been carried out. */
    DECISIONS_NOT_EXECUTED("ej verkställda beslut", "decisions not carried out");

    private final String swedish;
    private final String english;

    StandingItem(String swedish, String english) {
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
