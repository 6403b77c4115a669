package se.lsk.rules.duty;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import se.lsk.core.time.PointInTime;

/**
 * An event that starts the clock of a duty. Each event is a type of its own, so that the clock of one duty can't be started by the event of
 * another. Implementations are immutable and thread-safe.
 */
public interface ClockEvent {

    /** {@return when it happened} */
    PointInTime time();

    /** An event whose day counts. */
    interface OnDay extends ClockEvent {

        /** {@return the day on which it happened} */
        LocalDate on();

        @Override
        default PointInTime time() {
            return PointInTime.on(on());
        }
    }

    /** An event whose hour counts. */
    interface AtMoment extends ClockEvent {

        /** {@return the moment at which it happened} */
        OffsetDateTime at();

        @Override
        default PointInTime time() {
            return PointInTime.at(at());
        }
    }
}
