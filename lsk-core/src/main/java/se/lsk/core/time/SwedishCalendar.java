package se.lsk.core.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lsk.core.law.LegalTerm;

/**
 * The Swedish calendar (<i>almanackan</i>) for the years 1930 to 2100: three questions, three methods.
 *
 * <ul>
 *   <li>{@link #isPublicHoliday}: is the day a public holiday under lagen (1989:253) om allmänna helgdagar?
 *   <li>{@link #isEquatedWithSunday}: does 2 § lagen (1930:173) om beräkning av lagstadgad tid treat the day as it treats a Sunday?
 *   <li>{@link #dueDay}: when the time for an action ends on a given day, on which day does the action fall due?
 * </ul>
 *
 * <p>A day outside 1930-01-01 through 2100-12-31 is refused. The list is that of 1989:253 with the change of 2005 (Whit Monday through
 * 2004, the National Day from 2005). For days before that act the same list is applied backwards: what other holidays earlier acts knew
 * has not been checked, and no rule of LSK has a version in force so early. Eves other than the three named in 2 § are ordinary days.
 * Thread-safe.
 */
@LegalTerm(sv = "almanacka")
public final class SwedishCalendar {

    /** The first day the calendar knows. */
    public static final LocalDate FIRST_DAY = LocalDate.of(1930, 1, 1);
    /** The last day the calendar knows. */
    public static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);

    private static final int FIRST = EpochDays.of(FIRST_DAY);
    private static final int LAST = EpochDays.of(LAST_DAY);
    /** One entry a day: why it is free, or null for an ordinary weekday. */
    private static final @Nullable FreeDay[] DAYS = days();
    /** The last day from which an ordinary weekday can still be reached. */
    private static final int LAST_WITH_DUE_DAY = lastOrdinary();

    private SwedishCalendar() {}

    /**
     * Whether a day is a public holiday (<i>allmän helgdag</i>) under lagen (1989:253). Sundays are.
     *
     * @param day the day
     * @return true for a public holiday; false for an ordinary Saturday and for the eves
     * @throws IllegalArgumentException if the year is outside 1930 to 2100
     */
    public static boolean isPublicHoliday(LocalDate day) {
        FreeDay reason = DAYS[index(day)];
        return reason != null && reason.isPublicHoliday();
    }

    /**
     * Whether 2 § lagen (1930:173) treats a day as it treats a Sunday: Sundays and other public holidays, Saturdays, Midsummer Eve,
     * Christmas Eve and New Year's Eve.
     *
     * @param day the day
     * @return true if the time for an action that ends on the day runs on to the next ordinary weekday
     * @throws IllegalArgumentException if the year is outside 1930 to 2100
     */
    public static boolean isEquatedWithSunday(LocalDate day) {
        return DAYS[index(day)] != null;
    }

    /**
     * Why a day is not an ordinary weekday.
     *
     * @param day the day
     * @return the reason, a named holiday before an eve and an eve before a Saturday; empty for an ordinary weekday
     * @throws IllegalArgumentException if the year is outside 1930 to 2100
     */
    public static Optional<FreeDay> freeDay(LocalDate day) {
        return Optional.ofNullable(DAYS[index(day)]);
    }

    /**
     * The day on which an action falls due under 2 § lagen (1930:173), when the time for it ends on a given day: that day if it is an
     * ordinary weekday, otherwise the next ordinary weekday. Free days before the end day extend nothing (RÅ 1999 not. 181). Whether a
     * time limit is one for an <em>action</em>, so that 2 § applies, is not decided here: see {@link RollPolicy}.
     *
     * @param endDay the day on which the time ends
     * @return the same or a later day
     * @throws IllegalArgumentException if either day is outside the years 1930 to 2100
     */
    public static LocalDate dueDay(LocalDate endDay) {
        int end = FIRST + index(endDay);
        int due = dueDay(end);
        return due == end ? endDay : endDay.plusDays(due - end);
    }

    /**
     * The same as {@link #dueDay(LocalDate)} on epoch days, for bulk work.
     *
     * @param endDay days since 1970-01-01
     * @return the same or a later day
     * @throws IllegalArgumentException if either day is outside the years 1930 to 2100
     */
    public static int dueDay(int endDay) {
        if (!hasDueDay(endDay)) {
            throw outOfRange();
        }
        int day = endDay;
        while (DAYS[day - FIRST] != null) {
            day++;
        }
        return day;
    }

    /**
     * Whether the calendar can say when an action falls due whose time ends on a given day.
     *
     * @param endDay days since 1970-01-01
     * @return true if the day and the next ordinary weekday lie in 1930 to 2100
     */
    public static boolean hasDueDay(int endDay) {
        return endDay >= FIRST && endDay <= LAST_WITH_DUE_DAY;
    }

    private static int index(LocalDate day) {
        if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
            throw outOfRange();
        }
        return Math.toIntExact(day.toEpochDay()) - FIRST;
    }

    private static IllegalArgumentException outOfRange() {
        return new IllegalArgumentException("the Swedish calendar covers " + FIRST_DAY + " through " + LAST_DAY);
    }

    private static @Nullable FreeDay[] days() {
        @Nullable FreeDay[] days = new FreeDay[LAST - FIRST + 1];
        for (LocalDate day = onOrAfter(FIRST_DAY, DayOfWeek.SATURDAY); !day.isAfter(LAST_DAY); day = day.plusWeeks(1)) {
            mark(days, day, FreeDay.SATURDAY);
        }
        for (int year = FIRST_DAY.getYear(); year <= LAST_DAY.getYear(); year++) {
            markEves(days, year);
        }
        for (LocalDate day = onOrAfter(FIRST_DAY, DayOfWeek.SUNDAY); !day.isAfter(LAST_DAY); day = day.plusWeeks(1)) {
            mark(days, day, FreeDay.SUNDAY);
        }
        for (int year = FIRST_DAY.getYear(); year <= LAST_DAY.getYear(); year++) {
            markHolidays(days, year);
        }
        return days;
    }

    private static void markEves(@Nullable FreeDay[] days, int year) {
        mark(days, midsummerDay(year).minusDays(1), FreeDay.MIDSUMMER_EVE);
        mark(days, LocalDate.of(year, 12, 24), FreeDay.CHRISTMAS_EVE);
        mark(days, LocalDate.of(year, 12, 31), FreeDay.NEW_YEARS_EVE);
    }

    private static void markHolidays(@Nullable FreeDay[] days, int year) {
        LocalDate easter = easterSunday(year);
        mark(days, LocalDate.of(year, 1, 1), FreeDay.NEW_YEARS_DAY);
        mark(days, LocalDate.of(year, 1, 6), FreeDay.EPIPHANY);
        mark(days, LocalDate.of(year, 5, 1), FreeDay.MAY_DAY);
        mark(days, easter.minusDays(2), FreeDay.GOOD_FRIDAY);
        mark(days, easter, FreeDay.EASTER_SUNDAY);
        mark(days, easter.plusDays(1), FreeDay.EASTER_MONDAY);
        mark(days, easter.plusDays(39), FreeDay.ASCENSION_DAY);
        mark(days, easter.plusDays(49), FreeDay.WHIT_SUNDAY);
        if (year >= 2005) {
            mark(days, LocalDate.of(year, 6, 6), FreeDay.NATIONAL_DAY);
        } else {
            mark(days, easter.plusDays(50), FreeDay.WHIT_MONDAY);
        }
        mark(days, midsummerDay(year), FreeDay.MIDSUMMER_DAY);
        mark(days, onOrAfter(LocalDate.of(year, 10, 31), DayOfWeek.SATURDAY), FreeDay.ALL_SAINTS_DAY);
        mark(days, LocalDate.of(year, 12, 25), FreeDay.CHRISTMAS_DAY);
        mark(days, LocalDate.of(year, 12, 26), FreeDay.BOXING_DAY);
    }

    private static LocalDate midsummerDay(int year) {
        return onOrAfter(LocalDate.of(year, 6, 20), DayOfWeek.SATURDAY);
    }

    private static LocalDate onOrAfter(LocalDate day, DayOfWeek weekday) {
        return day.plusDays(
                Math.floorMod(weekday.getValue() - day.getDayOfWeek().getValue(), 7));
    }

    /** Easter Sunday in the Gregorian calendar: the Sunday after the ecclesiastical full moon on or after 21 March. */
    private static LocalDate easterSunday(int year) {
        int century = year / 100;
        int goldenNumber = year % 19;
        int solarCorrection = century - century / 4;
        int lunarCorrection = (8 * century + 13) / 25;
        int epact = (19 * goldenNumber + solarCorrection - lunarCorrection + 15) % 30;
        if (epact == 29 || (epact == 28 && goldenNumber > 10)) {
            epact--;
        }
        LocalDate fullMoon = LocalDate.of(year, 3, 21).plusDays(epact);
        return onOrAfter(fullMoon.plusDays(1), DayOfWeek.SUNDAY);
    }

    private static void mark(@Nullable FreeDay[] days, LocalDate day, FreeDay reason) {
        days[Math.toIntExact(day.toEpochDay()) - FIRST] = reason;
    }

    private static int lastOrdinary() {
        int day = LAST;
        while (DAYS[day - FIRST] != null) {
            day--;
        }
        return day;
    }
}
