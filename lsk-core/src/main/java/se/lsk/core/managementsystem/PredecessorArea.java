package se.lsk.core.managementsystem;

import se.lsk.core.law.Bilingual;
import se.lsk.core.law.LegalTerm;

/** The areas of a management system under SOSFS 2006:11, which applied through 2011 (<i>område i SOSFS 2006:11</i>). */
@LegalTerm(sv = "område i SOSFS 2006:11")
public enum PredecessorArea implements Bilingual {
    /** Quality assurance of social services. */
    SOCIAL_SERVICES("kvalitetssäkring av sociala tjänster", "quality assurance of social services"),
    /** Accessibility. */
    ACCESSIBILITY("tillgänglighet", "accessibility"),
    /** Case handling and documentation. */
    CASE_HANDLING("handläggning och dokumentation", "case handling and documentation"),
    /** Errors and shortcomings in the activity. */
    ERRORS_AND_SHORTCOMINGS("fel och brister i verksamheten", "errors and shortcomings in the activity"),
    /** Views and complaints. */
    COMPLAINTS("synpunkter och klagomål", "views and complaints"),
    /** Supply of staff and competence. */
    STAFFING_AND_COMPETENCE("personal- och kompetensförsörjning", "supply of staff and competence"),
    /** Supply of goods and services. */
    GOODS_AND_SERVICES("försörjning av varor och tjänster", "supply of goods and services"),
    /** Follow-up and evaluation. */
    FOLLOW_UP_AND_EVALUATION("uppföljning och utvärdering", "follow-up and evaluation");

    private final String swedish;
    private final String english;

    PredecessorArea(String swedish, String english) {
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
