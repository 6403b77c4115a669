package se.lsk.core.time;

import java.time.LocalDate;
import se.lsk.core.law.LegalTerm;

/**
 * How long records are kept before they are destroyed (<i>gallringsfrist</i>): a time during which they are kept, and then until the end of
 * the calendar year after the one in which that time ended. Immutable and thread-safe.
 *
 * @param kept the time during which they are kept
 */
@LegalTerm(sv = "gallringsfrist")
public record RetentionLimit(CalendarLimit kept) implements DayLimit {

    /**
     * The last day on which the records are still kept.
     *
     * @param start the day of the last note, as days since 1970-01-01
     * @return the day before the first on which they may be destroyed
     * @throws IllegalArgumentException if either day is outside 1930 to 2199
     */
    public int lastDayKept(int start) {
        return kept.endDay(start);
    }

    /** {@return the last day on which the records can be destroyed in time: a 31 December} */
    @Override
    public int endDay(int start) {
        int year = LocalDate.ofEpochDay(lastDayKept(start)).getYear();
        return EpochDays.of(LocalDate.of(year + 1, 12, 31));
    }

    @Override
    public String swedish() {
        return kept.swedish() + ", därefter senast under nästa kalenderår";
    }

    @Override
    public String english() {
        return kept.english() + ", then no later than in the next calendar year";
    }
}
