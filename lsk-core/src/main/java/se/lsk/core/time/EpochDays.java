package se.lsk.core.time;

import java.time.LocalDate;

/**
 * Calendar days as {@code int}s, counted from 1970-01-01 as day 0: the form in which bulk work counts, since it allocates nothing. Days
 * outside 1930-01-01 through 2199-12-31 are refused. Thread-safe.
 */
public final class EpochDays {

    /** Stands for a day that is not known. Smaller than every day, and safe in differences. */
    public static final int ABSENT = -(1 << 29);

    private static final int FIRST_YEAR = 1930;
    private static final int LAST_YEAR = 2199;
    private static final int MONTHS = (LAST_YEAR - FIRST_YEAR + 1) * 12;
    private static final int[] MONTH_START = monthStarts();
    private static final int FIRST_DAY = MONTH_START[0];

    private EpochDays() {}

    private static int[] monthStarts() {
        int[] starts = new int[MONTHS + 1];
        int day = Math.toIntExact(LocalDate.of(FIRST_YEAR, 1, 1).toEpochDay());
        for (int month = 0; month < MONTHS; month++) {
            starts[month] = day;
            day += lengthOfMonth(FIRST_YEAR + month / 12, month % 12 + 1);
        }
        starts[MONTHS] = day;
        return starts;
    }

    private static int lengthOfMonth(int year, int month) {
        return switch (month) {
            case 2 -> year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    /**
     * A day as a number.
     *
     * @param day the day
     * @return days since 1970-01-01
     * @throws IllegalArgumentException if the day is outside 1930 to 2199
     */
    public static int of(LocalDate day) {
        return inRange(day.toEpochDay());
    }

    /**
     * Whether a number stands for a known day.
     *
     * @param epochDay days since 1970-01-01, or {@link #ABSENT}
     * @return false for {@link #ABSENT}
     */
    public static boolean isKnown(int epochDay) {
        return epochDay != ABSENT;
    }

    /**
     * The same number in a later month; where that month is shorter, its last day. This is how 1 § lagen (1930:173) counts months and
     * years.
     *
     * @param epochDay the start day
     * @param months how many calendar months later, zero or more
     * @return the end day
     * @throws IllegalArgumentException if either day is outside 1930 to 2199
     */
    public static int plusMonths(int epochDay, int months) {
        int startMonth = monthOf(inRange(epochDay));
        int endMonth = startMonth + months;
        if (endMonth < 0 || endMonth >= MONTHS) {
            throw outOfRange();
        }
        int dayOfMonth = epochDay - MONTH_START[startMonth];
        int lastOfMonth = MONTH_START[endMonth + 1] - MONTH_START[endMonth] - 1;
        return MONTH_START[endMonth] + Math.min(dayOfMonth, lastOfMonth);
    }

    /**
     * A number of days later.
     *
     * @param epochDay the start day, itself not counted
     * @param days how many days later, zero or more
     * @return the end day
     * @throws IllegalArgumentException if either day is outside 1930 to 2199
     */
    public static int plusDays(int epochDay, int days) {
        return inRange((long) inRange(epochDay) + days);
    }

    private static int monthOf(int epochDay) {
        // 400 Gregorian years are 4800 months and 146097 days, so the estimate is at most one month off
        int month = (int) ((epochDay - FIRST_DAY) * 4800L / 146097);
        if (MONTH_START[month] > epochDay) {
            return month - 1;
        }
        return MONTH_START[month + 1] <= epochDay ? month + 1 : month;
    }

    private static int inRange(long epochDay) {
        if (epochDay < FIRST_DAY || epochDay >= MONTH_START[MONTHS]) {
            throw outOfRange();
        }
        return (int) epochDay;
    }

    private static IllegalArgumentException outOfRange() {
        return new IllegalArgumentException("a day must lie in " + FIRST_YEAR + " to " + LAST_YEAR);
    }
}
