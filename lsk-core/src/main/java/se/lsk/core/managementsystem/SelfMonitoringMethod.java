package se.lsk.core.managementsystem;

import se.lsk.core.law.Bilingual;
import se.lsk.core.law.LegalTerm;

/**
 * How self-monitoring may be done (<i>metod för egenkontroll</i>): the eight examples of the general advice to SOSFS 2011:9, 5 kap. 2 §.
 * Advice: a method that is not used is no breach.
 */
@LegalTerm(sv = "metod för egenkontroll")
public enum SelfMonitoringMethod implements Bilingual {
    /** Comparison with national and regional quality registers. */
    QUALITY_REGISTERS("jämförelser med kvalitetsregister", "comparison with quality registers"),
    /** Comparison with <i>öppna jämförelser</i> and with other units. */
    OPEN_COMPARISONS("öppna jämförelser", "open comparisons"),
    /** Comparison with own earlier results. */
    OWN_EARLIER_RESULTS("jämförelse med egna tidigare resultat", "comparison with own earlier results"),
    /** Surveys of target groups. */
    SURVEYS("målgruppsundersökningar", "surveys of target groups"),
    /** Review of records and files. */
    RECORD_REVIEW("granskning av journaler, akter och annan dokumentation", "review of records and files"),
    /** Inquiry into attitudes of staff that may cause shortfalls. */
    STAFF_ATTITUDES("undersökning av personalens attityder", "inquiry into staff attitudes"),
    /** Analysis of data from <i>patientnämnder</i>. */
    PATIENT_BOARD_DATA("analys av uppgifter från patientnämnder", "analysis of data from patient boards"),
    /** Views from auditors and stakeholders. */
    AUDITORS_AND_STAKEHOLDERS(
            "inhämtande av synpunkter från revisorer och intressenter", "views from auditors and stakeholders");

    private final String swedish;
    private final String english;

    SelfMonitoringMethod(String swedish, String english) {
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
