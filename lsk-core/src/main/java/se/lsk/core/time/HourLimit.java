package se.lsk.core.time;

import java.time.OffsetDateTime;
import se.lsk.core.law.LegalTerm;

/**
 * A number of hours from a moment (<i>timfrist</i>). Hours are elapsed hours: a night on which the clock is changed does not lengthen or
 * shorten them. Immutable and thread-safe.
 *
 * @param hours how many, 1 to 1000
 */
@LegalTerm(sv = "timfrist")
public record HourLimit(int hours) implements TimeLimit {

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if the hours are outside 1 to 1000
     */
    public HourLimit {
        if (hours < 1 || hours > 1000) {
            throw new IllegalArgumentException("hours must be 1 to 1000, but hours=" + hours);
        }
    }

    /**
     * The last moment of the time.
     *
     * @param start the moment at which the clock starts
     * @return the end, with the offset of the start
     */
    public OffsetDateTime end(OffsetDateTime start) {
        return start.plusHours(hours);
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.hours(this);
    }

    @Override
    public String swedish() {
        return hours == 1 ? "1 timme" : hours + " timmar";
    }

    @Override
    public String english() {
        return hours == 1 ? "1 hour" : hours + " hours";
    }
}
