package se.lsk.reporting.content;

import se.lsk.core.law.Bilingual;
import se.lsk.core.law.LegalTerm;

/** What a report or plan is (<i>slag av berättelse</i>). */
@LegalTerm(sv = "slag av berättelse")
public enum ReportKind implements Bilingual {
    /** The yearly report on the quality work, by general advice: SOSFS 2011:9, 7 kap. 1 §. */
    QUALITY_REPORT("kvalitetsberättelse", "quality report"),
    /** The yearly report on patient safety: PSL 3 kap. 10 §. */
    PATIENT_SAFETY_REPORT("patientsäkerhetsberättelse", "patient-safety report"),
    /** The plan of the coming year's quality work, by a municipality's own guideline. */
    QUALITY_PLAN("kvalitetsplan", "quality plan"),
    /** A summary of reports under lex Sarah, by a municipality's own guideline. */
    LEX_SARAH_SUMMARY("lex Sarah-sammanställning", "lex Sarah summary"),
    /** The quarterly statistics to the municipal council on decisions not carried out. */
    UNEXECUTED_DECISIONS("statistikrapport om ej verkställda beslut", "statistics on decisions not carried out");

    private final String swedish;
    private final String english;

    ReportKind(String swedish, String english) {
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
