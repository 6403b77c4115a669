package se.lsk.core.time;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.MonthDay;
import se.lsk.core.law.LegalTerm;

/**
 * A fixed day each year (<i>fast dag varje år</i>): the first such day after the day on which the clock starts, so a clock that starts on
 * the day itself ends a year later. Immutable and thread-safe.
 *
 * @param day the day; never 29 February
 */
@LegalTerm(sv = "fast dag varje år")
public record FixedDay(MonthDay day) implements DayLimit {

    private static final ImmutableList<String> SWEDISH_MONTHS = ImmutableList.of(
            "januari",
            "februari",
            "mars",
            "april",
            "maj",
            "juni",
            "juli",
            "augusti",
            "september",
            "oktober",
            "november",
            "december");
    private static final ImmutableList<String> ENGLISH_MONTHS = ImmutableList.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    /**
     * Checks the day.
     *
     * @throws IllegalArgumentException for a day that some years do not have
     */
    public FixedDay {
        if (!day.isValidYear(2025)) {
            throw new IllegalArgumentException("a fixed day must exist in every year");
        }
    }

    /**
     * A fixed day.
     *
     * @param month 1 to 12
     * @param dayOfMonth the day of the month
     * @return the limit
     * @throws java.time.DateTimeException if there is no such day
     */
    public static FixedDay of(int month, int dayOfMonth) {
        return new FixedDay(MonthDay.of(month, dayOfMonth));
    }

    @Override
    public int endDay(int start) {
        LocalDate after = LocalDate.ofEpochDay(start);
        LocalDate sameYear = day.atYear(after.getYear());
        return EpochDays.of(sameYear.isAfter(after) ? sameYear : day.atYear(after.getYear() + 1));
    }

    @Override
    public String swedish() {
        return day.getDayOfMonth() + " " + SWEDISH_MONTHS.get(day.getMonthValue() - 1) + " varje år";
    }

    @Override
    public String english() {
        return day.getDayOfMonth() + " " + ENGLISH_MONTHS.get(day.getMonthValue() - 1) + " each year";
    }
}
