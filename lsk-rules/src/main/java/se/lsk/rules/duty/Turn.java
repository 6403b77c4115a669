package se.lsk.rules.duty;

import se.lsk.core.time.DayLimit;
import se.lsk.core.time.EpochDays;
import se.lsk.core.time.SwedishCalendar;

/**
 * One turn of a recurring duty.
 *
 * @param start the day on which its clock started
 * @param limit how long it runs
 * @param nominal its end day, before any free day is looked at
 * @param done the day on which the duty was done in this turn, or {@link EpochDays#ABSENT}
 * @param seen the day on which it was done; else the day of the question, or the day after which the duty was no longer owed
 */
record Turn(int start, DayLimit limit, int nominal, int done, int seen) {

    /** {@return the end day, or the next ordinary weekday where the end day rolls} */
    int endDay(boolean rolls) {
        return rolls && SwedishCalendar.hasDueDay(nominal) ? SwedishCalendar.dueDay(nominal) : nominal;
    }

    boolean isDone() {
        return EpochDays.isKnown(done);
    }

    /** {@return whether the turn was not kept: not done when its time ran out} */
    boolean isMissed(boolean rolls) {
        return seen > endDay(rolls);
    }
}
