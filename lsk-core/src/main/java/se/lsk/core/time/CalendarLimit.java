package se.lsk.core.time;

import java.time.LocalDate;
import se.lsk.core.law.LegalTerm;

/**
 * A number of days, weeks, calendar months or years (<i>kalenderfrist</i>), counted as 1 § lagen (1930:173) counts: the start day is not
 * counted, the end day is included. No days at all is the same day. Immutable and thread-safe.
 *
 * @param amount how many, 1 to 1000; of days also 0
 * @param unit of what
 */
@LegalTerm(sv = "kalenderfrist")
public record CalendarLimit(int amount, CalendarUnit unit) implements DayLimit {

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if the amount is outside 1 to 1000, or 0 of something else than days
     */
    public CalendarLimit {
        boolean sameDay = amount == 0 && unit == CalendarUnit.DAYS;
        if (!sameDay && (amount < 1 || amount > 1000)) {
            throw new IllegalArgumentException("amount must be 1 to 1000, but amount=" + amount);
        }
    }

    /** {@return the same day (<i>samma dag</i>)} */
    public static CalendarLimit sameDay() {
        return days(0);
    }

    /**
     * A number of days.
     *
     * @param amount 0 to 1000
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

    @Override
    public LocalDate endDay(LocalDate start) {
        return switch (unit) {
            case DAYS -> start.plusDays(amount);
            case WEEKS -> start.plusWeeks(amount);
            case CALENDAR_MONTHS -> start.plusMonths(amount);
            case YEARS -> start.plusYears(amount);
        };
    }

    @Override
    public int endDay(int start) {
        return switch (unit) {
            case DAYS -> EpochDays.plusDays(start, amount);
            case WEEKS -> EpochDays.plusDays(start, 7 * amount);
            case CALENDAR_MONTHS -> EpochDays.plusMonths(start, amount);
            case YEARS -> EpochDays.plusMonths(start, 12 * amount);
        };
    }

    @Override
    public String swedish() {
        return amount == 0 ? "samma dag" : unit.swedish(amount);
    }

    @Override
    public String english() {
        return amount == 0 ? "the same day" : unit.english(amount);
    }
}
