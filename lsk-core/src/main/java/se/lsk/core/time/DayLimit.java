package se.lsk.core.time;

import java.time.LocalDate;
import se.lsk.core.law.LegalTerm;

/** Time that ends on a day (<i>frist med slutdag</i>). Immutable and thread-safe. */
@LegalTerm(sv = "frist med slutdag")
public sealed interface DayLimit extends TimeLimit
        permits AgeLimit, CalendarLimit, EachQuarter, FixedDay, RetentionLimit {

    /**
     * The last day of the time, before any free day is looked at.
     *
     * @param start the day on which the clock starts, itself not counted, as days since 1970-01-01
     * @return the end day, included in the time
     * @throws IllegalArgumentException if either day is outside 1930 to 2199
     */
    int endDay(int start);

    /**
     * The same as {@link #endDay(int)} on dates.
     *
     * @param start the day on which the clock starts, itself not counted
     * @return the end day, included in the time
     * @throws IllegalArgumentException if either day is outside 1930 to 2199
     */
    default LocalDate endDay(LocalDate start) {
        return LocalDate.ofEpochDay(endDay(EpochDays.of(start)));
    }

    @Override
    default <R> R fold(Cases<R> cases) {
        return cases.day(this);
    }
}
