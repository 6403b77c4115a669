package se.lsk.core.time;

import java.time.LocalDate;
import se.lsk.core.law.LegalTerm;

/**
 * A number of days, weeks, calendar months or years (<i>kalenderfrist</i>), counted as 1 § lagen (1930:173) counts: the start day is not
 * counted, the end day is included. Immutable and thread-safe.
 *
 * @param amount how many, 1 to 1000
 * @param unit of what
 */
@LegalTerm(sv = "kalenderfrist")
public record CalendarLimit(int amount, CalendarUnit unit) implements TimeLimit {

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if the amount is outside 1 to 1000
     */
    public CalendarLimit {
        if (amount < 1 || amount > 1000) {
            throw new IllegalArgumentException("amount must be 1 to 1000, but amount=" + amount);
        }
    }

    /**
     * A number of days.
     *
     * @param amount 1 to 1000
     * @return the limit
     */
    public static CalendarLimit days(int amount) {
        return new CalendarLimit(amount, CalendarUnit.DAYS);
    }

    /**
     * A number of weeks.
     *
     * @param amount 1 to 1000
     * @return the limit
     */
    public static CalendarLimit weeks(int amount) {
        return new CalendarLimit(amount, CalendarUnit.WEEKS);
    }

    /**
     * A number of calendar months.
     *
     * @param amount 1 to 1000
     * @return the limit
     */
    public static CalendarLimit months(int amount) {
        return new CalendarLimit(amount, CalendarUnit.CALENDAR_MONTHS);
    }

    /**
     * A number of years.
     *
     * @param amount 1 to 1000
     * @return the limit
     */
    public static CalendarLimit years(int amount) {
        return new CalendarLimit(amount, CalendarUnit.YEARS);
    }

    /**
     * The last day of the time, before any free day is looked at.
     *
     * @param start the day on which the clock starts, itself not counted
     * @return the end day, included in the time
     */
    public LocalDate endDay(LocalDate start) {
        return switch (unit) {
            case DAYS -> start.plusDays(amount);
            case WEEKS -> start.plusWeeks(amount);
            case CALENDAR_MONTHS -> start.plusMonths(amount);
            case YEARS -> start.plusYears(amount);
        };
    }

    /**
     * The same as {@link #endDay(LocalDate)} on epoch days, for bulk work.
     *
     * @param start days since 1970-01-01
     * @return the end day
     * @throws IllegalArgumentException if either day is outside 1930 to 2199
     */
    public int endDay(int start) {
        return switch (unit) {
            case DAYS -> EpochDays.plusDays(start, amount);
            case WEEKS -> EpochDays.plusDays(start, 7 * amount);
            case CALENDAR_MONTHS -> EpochDays.plusMonths(start, amount);
            case YEARS -> EpochDays.plusMonths(start, 12 * amount);
        };
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.calendar(this);
    }

    @Override
    public String swedish() {
        return unit.swedish(amount);
    }

    @Override
    public String english() {
        return unit.english(amount);
    }
}
