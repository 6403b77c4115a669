package se.lsk.rules.execution;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import se.lsk.core.time.CalendarLimit;

/** Whole calendar months that have gone, counted as the law counts months. */
final class CompletedMonths {

    private CompletedMonths() {}

    /**
     * How many months have gone.
     *
     * @param start the first day, itself not counted
     * @param day the same day or a later one
     * @return how many calendar months end on {@code day} or before it
     */
    static int between(LocalDate start, LocalDate day) {
        // the calendar of the JDK lets a month from the 31st end only in a month that has a 31st
        int months = (int) ChronoUnit.MONTHS.between(start, day);
        return CalendarLimit.months(months + 1).endDay(start).isAfter(day) ? months : months + 1;
    }
}
