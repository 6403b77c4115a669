package se.lsk.core.time;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import se.lsk.core.law.LegalTerm;

/**
 * When something happened (<i>tidpunkt</i>): on a day, or at a moment where the law counts hours. Immutable and thread-safe.
 *
 * @param day the day in Sweden
 * @param moment the moment, where it is known
 */
@LegalTerm(sv = "tidpunkt")
public record PointInTime(LocalDate day, Optional<OffsetDateTime> moment) {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    /**
     * Checks that both say the same.
     *
     * @throws IllegalArgumentException if the moment does not fall on the day in Sweden
     */
    public PointInTime {
        if (moment.isPresent()
                && !moment.get().atZoneSameInstant(SWEDEN).toLocalDate().equals(day)) {
            throw new IllegalArgumentException("the moment must fall on the day in Sweden");
        }
    }

    /**
     * On a day, the time of day not known.
     *
     * @param day the day
     * @return the point in time
     */
    public static PointInTime on(LocalDate day) {
        return new PointInTime(day, Optional.empty());
    }

    /**
     * At a moment.
     *
     * @param moment the moment, in any offset
     * @return the point in time, on the day that it was in Sweden
     */
    public static PointInTime at(OffsetDateTime moment) {
        return new PointInTime(moment.atZoneSameInstant(SWEDEN).toLocalDate(), Optional.of(moment));
    }

    /** {@return the moment as a clock in Sweden shows it; empty where only the day is known} */
    public Optional<OffsetDateTime> inSweden() {
        return moment.map(known -> known.atZoneSameInstant(SWEDEN).toOffsetDateTime());
    }

    /** {@return the moment as it was given, or the day} */
    @Override
    public String toString() {
        return moment.map(OffsetDateTime::toString).orElseGet(day::toString);
    }
}
