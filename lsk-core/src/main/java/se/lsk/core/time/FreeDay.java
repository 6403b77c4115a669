package se.lsk.core.time;

import se.lsk.core.law.Bilingual;
import se.lsk.core.law.LegalTerm;

/**
 * Why a day is not an ordinary weekday: the public holidays of lagen (1989:253) om allmänna helgdagar, and the days that 2 § lagen
 * (1930:173) om beräkning av lagstadgad tid treats as it treats them.
 */
@LegalTerm(sv = "helgdag eller därmed jämställd dag")
public enum FreeDay implements Bilingual {
    /** A Sunday (<i>söndag</i>) that has no other name. */
    SUNDAY("söndag", "Sunday", true),
    /** 1 January (<i>nyårsdagen</i>). */
    NEW_YEARS_DAY("nyårsdagen", "New Year's Day", true),
    /** 6 January (<i>trettondedag jul</i>). */
    EPIPHANY("trettondedag jul", "Epiphany", true),
    /** The Friday before Easter Sunday (<i>långfredagen</i>). */
    GOOD_FRIDAY("långfredagen", "Good Friday", true),
    /** Easter Sunday (<i>påskdagen</i>). */
    EASTER_SUNDAY("påskdagen", "Easter Sunday", true),
    /** The Monday after Easter Sunday (<i>annandag påsk</i>). */
    EASTER_MONDAY("annandag påsk", "Easter Monday", true),
    /** 1 May (<i>första maj</i>). */
    MAY_DAY("första maj", "May Day", true),
    /** The sixth Thursday after Easter Sunday (<i>Kristi himmelsfärdsdag</i>). */
    ASCENSION_DAY("Kristi himmelsfärdsdag", "Ascension Day", true),
    /** The seventh Sunday after Easter Sunday (<i>pingstdagen</i>). */
    WHIT_SUNDAY("pingstdagen", "Whit Sunday", true),
    /** The day after Whit Sunday (<i>annandag pingst</i>), a public holiday through 2004. */
    WHIT_MONDAY("annandag pingst", "Whit Monday", true),
    /** 6 June (<i>nationaldagen</i>), a public holiday from 2005 (SFS 2004:1320). */
    NATIONAL_DAY("nationaldagen", "the National Day", true),
    /** The Saturday of 20 to 26 June (<i>midsommardagen</i>). */
    MIDSUMMER_DAY("midsommardagen", "Midsummer Day", true),
    /** The Saturday of 31 October to 6 November (<i>alla helgons dag</i>). */
    ALL_SAINTS_DAY("alla helgons dag", "All Saints' Day", true),
    /** 25 December (<i>juldagen</i>). */
    CHRISTMAS_DAY("juldagen", "Christmas Day", true),
    /** 26 December (<i>annandag jul</i>). */
    BOXING_DAY("annandag jul", "Boxing Day", true),
    /** A Saturday (<i>lördag</i>) that has no other name: no public holiday. */
    SATURDAY("lördag", "Saturday", false),
    /** The Friday before Midsummer Day (<i>midsommarafton</i>): no public holiday. */
    MIDSUMMER_EVE("midsommarafton", "Midsummer Eve", false),
    /** 24 December (<i>julafton</i>): no public holiday. */
    CHRISTMAS_EVE("julafton", "Christmas Eve", false),
    /** 31 December (<i>nyårsafton</i>): no public holiday. */
    NEW_YEARS_EVE("nyårsafton", "New Year's Eve", false);

    private final String swedish;
    private final String english;
    private final boolean publicHoliday;

    FreeDay(String swedish, String english, boolean publicHoliday) {
        this.swedish = swedish;
        this.english = english;
        this.publicHoliday = publicHoliday;
    }

    @Override
    public String swedish() {
        return swedish;
    }

    @Override
    public String english() {
        return english;
    }

    /** {@return whether the day is a public holiday under lagen (1989:253), rather than only treated as one by 1930:173 2 §} */
    public boolean isPublicHoliday() {
        return publicHoliday;
    }
}
