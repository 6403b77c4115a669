package se.lsk.rules.duty;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import se.lsk.core.casework.RecurringDutyClock;
import se.lsk.core.time.DayLimit;
import se.lsk.core.time.EachQuarter;
import se.lsk.core.time.EpochDays;
import se.lsk.core.time.FixedDay;
import se.lsk.rules.RuleDefinition;
import se.lsk.rules.RuleVersion;

/**
 * The turns of a recurring duty, one after the other. A time such as six months is counted from the last time the duty was done, however
 * late that was. A fixed day and a quarter come back with the calendar: what is done in one year or quarter is done for that one alone.
 * The wording that is in force when a turn's clock starts gives its length.
 */
final class Recurrence {

    private static final FixedDay LAST_DAY_OF_THE_YEAR = FixedDay.of(12, 31);

    private Recurrence() {}

    /**
     * The turns until a day.
     *
     * @param duty the duty
     * @param clock its clock, started on or before {@code asOf} while a wording was in force
     * @param asOf the day of the question
     * @return at least one; the last is the one that is not done yet, unless the duty is no longer owed
     */
    static List<Turn> turns(RuleDefinition duty, RecurringDutyClock clock, int asOf) {
        boolean ended = EpochDays.isKnown(clock.endedDay()) && clock.endedDay() <= asOf;
        int until = ended ? clock.endedDay() : asOf;
        List<Integer> done = clock.doneInOrder().stream()
                .map(EpochDays::of)
                .filter(day -> day <= until)
                .toList();
        DayLimit limit = limit(duty, clock.startDay(), true);
        return limit instanceof EachQuarter || limit instanceof FixedDay
                ? byCalendar(duty, clock.startDay(), done, until, ended)
                : fromLastTime(duty, clock.startDay(), done, until, ended);
    }

    private static DayLimit limit(RuleDefinition duty, int start, boolean first) {
        RuleVersion version = Objects.requireNonNull(duty.versionOn(start));
        DayLimit limit = (DayLimit) version.limit().orElseThrow();
        return first ? version.firstLimit().orElse(limit) : limit;
    }

    private static List<Turn> fromLastTime(
            RuleDefinition duty, int clockStart, List<Integer> done, int until, boolean ended) {
        ImmutableList.Builder<Turn> turns = ImmutableList.builder();
        int start = clockStart;
        for (int i = 0; i < done.size(); i++) {
            DayLimit limit = limit(duty, start, i == 0);
            turns.add(new Turn(start, limit, limit.endDay(start), done.get(i), done.get(i)));
            start = done.get(i);
        }
        DayLimit limit = limit(duty, start, done.isEmpty());
        Turn open = new Turn(start, limit, limit.endDay(start), EpochDays.ABSENT, until);
        boolean nothingOwedAnyMore = ended && !done.isEmpty() && !open.isMissed(false);
        return nothingOwedAnyMore ? turns.build() : turns.add(open).build();
    }

    private static List<Turn> byCalendar(
            RuleDefinition duty, int clockStart, List<Integer> done, int until, boolean ended) {
        ImmutableList.Builder<Turn> turns = ImmutableList.builder();
        int start = clockStart;
        boolean more = true;
        while (more) {
            DayLimit limit = limit(duty, start, start == clockStart);
            int nominal = limit.endDay(start);
            int next = nextStart(limit, nominal);
            int first = firstBetween(done, start, start == clockStart, next);
            boolean isDone = EpochDays.isKnown(first);
            turns.add(new Turn(start, limit, nominal, first, isDone ? first : until));
            more = next < until || (isDone && !ended);
            start = next;
        }
        return turns.build();
    }

    /** {@return the day on which the next turn's clock starts: the end of the quarter, or the end of the year with the fixed day} */
    private static int nextStart(DayLimit limit, int nominal) {
        return limit instanceof EachQuarter
                ? nominal
                : EpochDays.of(LocalDate.of(LocalDate.ofEpochDay(nominal).getYear(), 12, 31));
    }

    /**
     * Whether each turn begins as the time of the one before ends. A turn that was missed is then at once a gap, with the next one open.
     *
     * @param limit the time of each turn
     * @return whether no day lies between the end of one turn's time and the start of the next turn
     */
    static boolean isWithoutPause(DayLimit limit) {
        return limit instanceof EachQuarter || limit.equals(LAST_DAY_OF_THE_YEAR);
    }

    private static int firstBetween(List<Integer> done, int start, boolean startIncluded, int end) {
        for (int day : done) {
            if (day <= end && (day > start || (startIncluded && day == start))) {
                return day;
            }
        }
        return EpochDays.ABSENT;
    }
}
