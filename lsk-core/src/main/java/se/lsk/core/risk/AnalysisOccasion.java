package se.lsk.core.risk;

import se.lsk.core.law.Bilingual;
import se.lsk.core.law.LegalTerm;

/**
 * What a risk analysis was made for (<i>tillfälle för riskanalys</i>). The regulation asks for analysis continuously and names no
 * occasions; those below are what municipalities have decided for themselves.
 */
@LegalTerm(sv = "tillfälle för riskanalys")
public enum AnalysisOccasion implements Bilingual {
    /** As part of the continuous work (<i>fortlöpande</i>). */
    CONTINUOUS("fortlöpande", "continuous work"),
    /** Before a change of organisation (<i>organisationsförändring</i>). */
    ORGANISATIONAL_CHANGE("inför organisationsförändring", "before a change of organisation"),
    /** Before a change of staffing that alters competence or resources (<i>förändrad bemanning</i>). */
    STAFFING_CHANGE("inför förändrad bemanning", "before a change of staffing"),
    /** Before another change, however small: a timetable, a way of working. */
    OTHER_CHANGE("inför annan förändring", "before another change"),
    /** After an event. */
    AFTER_EVENT("efter en händelse", "after an event");

    private final String swedish;
    private final String english;

    AnalysisOccasion(String swedish, String english) {
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

    /** {@return whether the analysis is made before something changes} */
    public boolean isChange() {
        return this == ORGANISATIONAL_CHANGE || this == STAFFING_CHANGE || this == OTHER_CHANGE;
    }
}
