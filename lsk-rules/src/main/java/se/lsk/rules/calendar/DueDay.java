package se.lsk.rules.calendar;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.time.RollPolicy;

/**
 * When something is due (<i>förfallodag</i>). Immutable and thread-safe.
 *
 * @param nominal the end day before any free day is looked at
 * @param last the last day: the nominal day, or the next ordinary weekday where the time moves or may move
 * @param rollPolicy whether the time moves from a free day
 * @param moment the moment on the last day, on a Swedish clock, where the law counts hours
 */
@LegalTerm(sv = "förfallodag")
public record DueDay(LocalDate nominal, LocalDate last, RollPolicy rollPolicy, Optional<OffsetDateTime> moment) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the last day lies before the nominal one
     */
    public DueDay {
        if (last.isBefore(nominal)) {
            throw new IllegalArgumentException("last must not lie before nominal");
        }
    }

    /**
     * {@return the day to go by: the last day, but the nominal one as long as no authority has said that the time moves, since only that day
     * is in time on every reading}
     */
    public LocalDate day() {
        return rollPolicy == RollPolicy.UNSETTLED ? nominal : last;
    }

    /** {@return whether the last day is another than the nominal one} */
    public boolean isMoved() {
        return !last.equals(nominal);
    }
}
