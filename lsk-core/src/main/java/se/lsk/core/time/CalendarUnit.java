package se.lsk.core.time;

import se.lsk.core.law.LegalTerm;

/** The units in which statutes count days (<i>tidsenhet</i>). A month is a calendar month, never thirty days. */
@LegalTerm(sv = "tidsenhet")
public enum CalendarUnit {
    /** Days (<i>dagar</i>); the start day is not counted. */
    DAYS("dag", "dagar", "day", "days"),
    /** Weeks (<i>veckor</i>): ends on the same day of the week. */
    WEEKS("vecka", "veckor", "week", "weeks"),
    /** Calendar months (<i>kalendermånader</i>): ends on the same number in the month, or on the month's last day. */
    CALENDAR_MONTHS("kalendermånad", "kalendermånader", "calendar month", "calendar months"),
    /** Years (<i>år</i>): ends on the same number in the same month; 29 February ends on 28 February in a common year. */
    YEARS("år", "år", "year", "years");

    private final String swedishOne;
    private final String swedishMany;
    private final String englishOne;
    private final String englishMany;

    CalendarUnit(String swedishOne, String swedishMany, String englishOne, String englishMany) {
        this.swedishOne = swedishOne;
        this.swedishMany = swedishMany;
        this.englishOne = englishOne;
        this.englishMany = englishMany;
    }

    String swedish(int amount) {
        return amount + " " + (amount == 1 ? swedishOne : swedishMany);
    }

    String english(int amount) {
        return amount + " " + (amount == 1 ? englishOne : englishMany);
    }
}
