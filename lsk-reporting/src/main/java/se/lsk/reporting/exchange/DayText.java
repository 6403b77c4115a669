package se.lsk.reporting.exchange;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.lsk.core.check.Parsed;
import se.lsk.core.check.Problem;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.time.SwedishCalendar;

/** Reads a day: YYYY-MM-DD in ASCII digits and nothing else, a day of the calendar, in 1930 through 2100. */
final class DayText {

    private static final Pattern DAY = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    /** A day in any form of ISO 8601 (calendar, week or ordinal date), then the beginning of a time. */
    private static final Pattern DATE_TIME = Pattern.compile(
            "[+-]?[0-9]{4,9}-?(?:[0-9]{2}-?[0-9]{2}|W[0-9]{2}-?[0-9]|[0-9]{3})[Tt ][0-9].*", Pattern.DOTALL);

    private DayText() {}

    /**
     * Reads a day.
     *
     * @param text the text
     * @return the day, or the problem with it, at the root
     */
    static Parsed<LocalDate> parse(String text) {
        Matcher matcher = DAY.matcher(text);
        if (!matcher.matches()) {
            return refused(DATE_TIME.matcher(text).matches() ? ProblemCode.DATE_TIME : ProblemCode.NOT_A_DATE);
        }
        int year = Integer.parseInt(matcher.group(1));
        int month = Integer.parseInt(matcher.group(2));
        int dayOfMonth = Integer.parseInt(matcher.group(3));
        if (month < 1 || month > 12 || !YearMonth.of(year, month).isValidDay(dayOfMonth)) {
            return refused(ProblemCode.NOT_A_DATE);
        }
        LocalDate day = LocalDate.of(year, month, dayOfMonth);
        return day.isBefore(SwedishCalendar.FIRST_DAY) || day.isAfter(SwedishCalendar.LAST_DAY)
                ? refused(ProblemCode.DATE_OUT_OF_RANGE)
                : new Parsed.Valid<>(day);
    }

    private static Parsed<LocalDate> refused(ProblemCode code) {
        return new Parsed.Invalid<>(List.of(Problem.at(code, JsonPath.ROOT)));
    }
}
