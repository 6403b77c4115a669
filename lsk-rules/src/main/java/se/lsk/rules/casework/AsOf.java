package se.lsk.rules.casework;

import java.time.LocalDate;
import se.lsk.core.time.EpochDays;

/** What can be seen on the day of the question: what is dated later has not happened yet. */
final class AsOf {

    private AsOf() {}

    /** {@return whether the day is known and has come} */
    static boolean hasHappened(int day, int asOf) {
        return EpochDays.isKnown(day) && day <= asOf;
    }

    /** {@return the day as a date} */
    static LocalDate date(int day) {
        return LocalDate.ofEpochDay(day);
    }
}
