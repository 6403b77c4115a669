package se.lsk.core.time;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import se.lsk.core.law.LegalTerm;

/**
 * A number of days, and one more where the clock starts after noon in Sweden (<i>frist med klockslag</i>). At 12.00 exactly is not after
 * noon. Immutable and thread-safe.
 *
 * @param days how many if the clock starts at 12.00 or earlier, 1 to 999
 */
@LegalTerm(sv = "frist med klockslag")
public record NoonLimit(int days) implements TimeLimit {

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if the days are outside 1 to 999
     */
    public NoonLimit {
        if (days < 1 || days > 999) {
            throw new IllegalArgumentException("days must be 1 to 999, but days=" + days);
        }
    }

    /**
     * The days that a start gives.
     *
     * @param start the moment at which the clock starts
     * @return the number of days, counted from the day of that moment in Sweden
     */
    public CalendarLimit from(OffsetDateTime start) {
        LocalTime inSweden = PointInTime.at(start).inSweden().orElseThrow().toLocalTime();
        return CalendarLimit.days(inSweden.isAfter(LocalTime.NOON) ? days + 1 : days);
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.noon(this);
    }

    @Override
    public String swedish() {
        return CalendarLimit.days(days).swedish() + ", " + (days + 1) + " efter kl. 12.00";
    }

    @Override
    public String english() {
        return CalendarLimit.days(days).english() + ", " + (days + 1) + " after 12.00";
    }
}
