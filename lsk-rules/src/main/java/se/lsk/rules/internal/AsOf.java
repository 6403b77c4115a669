package se.lsk.rules.internal;

import java.time.LocalDate;
import se.lsk.core.time.EpochDays;

/** What can be seen on the day of the question: what is dated later has not happened yet. */
public final class AsOf {

    private AsOf() {}

    /** {@return whether the day is known and has come} */
    public static boolean hasHappened(int day, int asOf) {
        return EpochDays.isKnown(day) && day <= asOf;
    }

    /** {@return the day as a date} */
    public static LocalDate date(int day) {
        return LocalDate.ofEpochDay(day);
    }
}
