package se.lsk.rules.calendar;

import se.lsk.core.law.Bilingual;
import se.lsk.core.law.LegalTerm;

/** How an entry of the calendar stands on the day of the question (<i>läge i årshjulet</i>), in the order in which entries are listed. */
@LegalTerm(sv = "läge i årshjulet")
public enum EntryStatus implements Bilingual {
    /** The last day has passed on every reading, and the finding says that the duty was not met. */
    OVERDUE("Försenad", "Overdue"),
    /** The last day has passed, and the finding leaves it to a person, or to missing facts, what that means. */
    DAY_PASSED("Dagen har passerat", "Day has passed"),
    /** The last day has not passed. */
    DUE("Kommande", "Due"),
    /** Open, and the law gives no day: a word of urgency, no stated time, or a missing fact without which no day can be counted. */
    OPEN_WITHOUT_A_DAY("Öppen utan dag", "Open without a day");

    private final String swedish;
    private final String english;

    EntryStatus(String swedish, String english) {
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
