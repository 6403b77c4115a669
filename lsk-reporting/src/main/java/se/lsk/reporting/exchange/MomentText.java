package se.lsk.reporting.exchange;

import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;
import se.lsk.core.check.Parsed;
import se.lsk.core.check.Problem;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.time.PointInTime;
import se.lsk.core.time.SwedishCalendar;

/** Reads a moment: YYYY-MM-DDThh:mm, seconds and their fraction at will, and an offset; in 1930 through 2100 in Sweden. */
final class MomentText {

    private static final Pattern FORM = Pattern.compile(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2})");

    private MomentText() {}

    /**
     * Reads a moment.
     *
     * @param text the text
     * @return the moment, or the problem with it, at the root
     */
    static Parsed<PointInTime> parse(String text) {
        if (!FORM.matcher(text).matches()) {
            return refused(ProblemCode.NOT_A_MOMENT);
        }
        try {
            PointInTime time = PointInTime.at(OffsetDateTime.parse(text));
            boolean outside =
                    time.day().isBefore(SwedishCalendar.FIRST_DAY) || time.day().isAfter(SwedishCalendar.LAST_DAY);
            return outside ? refused(ProblemCode.DATE_OUT_OF_RANGE) : new Parsed.Valid<>(time);
        } catch (DateTimeParseException e) {
            return refused(ProblemCode.NOT_A_MOMENT);
        }
    }

    private static Parsed<PointInTime> refused(ProblemCode code) {
        return new Parsed.Invalid<>(List.of(Problem.at(code, JsonPath.ROOT)));
    }
}
