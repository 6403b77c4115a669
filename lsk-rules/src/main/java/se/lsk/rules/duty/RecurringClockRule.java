package se.lsk.rules.duty;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.lsk.core.casework.DutyClock;
import se.lsk.core.casework.RecurringDutyClock;
import se.lsk.core.time.DayLimit;
import se.lsk.core.time.Deadline;
import se.lsk.core.time.PointInTime;
import se.lsk.core.time.RollPolicy;
import se.lsk.core.time.SwedishCalendar;
import se.lsk.rules.Explanation.Step;
import se.lsk.rules.Grounds;
import se.lsk.rules.Message;
import se.lsk.rules.Outcome;
import se.lsk.rules.Phrase;
import se.lsk.rules.Profile;
import se.lsk.rules.RuleDefinition;
import se.lsk.rules.RuleVersion;
import se.lsk.rules.ToldByClock;
import se.lsk.rules.Verdict;
import se.lsk.rules.internal.AsOf;
import se.lsk.rules.internal.CountedTime;
import se.lsk.rules.internal.SharedWords;

/** The rule of a duty that comes back. A single clock tells one turn of it. */
final class RecurringClockRule extends ClockRule<RecurringDutyClock> implements ToldByClock<RecurringDutyClock> {

    private static final Verdict KEPT = Verdict.of(
            "KEPT",
            Outcome.FULFILLED,
            Phrase.of(
                    "{Start} {clockStart}. Plikten har fullgjorts i tid varje gång (antal: {timesDone}) och gäller inte längre.{open}",
                    "{Start} on {clockStart}. The duty was done in time every time (times: {timesDone}) and is no longer owed.{open}"),
            Phrase.of(
                    "Att det någon gång hade gjorts för sent ({limit}).",
                    "Its being done late at some time ({limit})."));
    private static final Verdict KEPT_SO_FAR = Verdict.of(
            "KEPT_SO_FAR",
            Outcome.PENDING,
            Phrase.of(
                    "{Start} {clockStart}. Ingen gång är försenad (fullgjord: {timesDone}); nästa gång senast {endDay} (sista dag: {lastDay}, dagar kvar: {daysLeft}).{consequence}{open}",
                    "{Start} on {clockStart}. No turn is late (done: {timesDone}); next time no later than {endDay} (last day: {lastDay}, days left: {daysLeft}).{consequence}{open}"),
            Phrase.of("Att {stop}, eller att tiden går ut.", "That {stop}, or the time running out."));
    private static final Verdict KEPT_IF_ROLLED = Verdict.of(
            "KEPT_IF_ROLLED",
            Outcome.NEEDS_JUDGEMENT,
            Phrase.of(
                    "{Start} {clockStart}. Minst en gång ligger svaret mellan slutdagen och nästa vardag, senast {lastDay}. Om 2 § lagen (1930:173) flyttar den här tiden har ingen myndighet uttalat, såvitt LSK har funnit. {turns}.{open}",
                    "{Start} on {clockStart}. At least once the answer lies between the end day and the next weekday, latest {lastDay}. LSK has found no authority's statement whether 2 § lagen (1930:173) moves this time. {turns}.{open}"),
            SharedWords.READING_IN_PROFILE);
    private static final Verdict GAPS = Verdict.of(
            "GAPS",
            Outcome.NOT_FULFILLED,
            Phrase.of(
                    "{Start} {clockStart}. Plikten har inte fullgjorts i tid varje gång (för sent eller inte alls: {missed}). {turns}.{consequence}{open}",
                    "{Start} on {clockStart}. The duty was not done in time every time (late or not at all: {missed}). {turns}.{consequence}{open}"),
            Phrase.of(
                    "Att det hade gjorts i tid varje gång ({limit}).", "Its being done in time every time ({limit})."));
    private static final Verdict OVERDUE = Verdict.of(
            "OVERDUE",
            Outcome.NOT_FULFILLED,
            Phrase.of(
                    "{Start} {clockStart}. {asOf} är plikten inte fullgjord på nytt; sista dagen var {lastDay} (dagar över: {daysOver}; för sent eller inte alls: {missed}). {turns}.{consequence}{open}",
                    "{Start} on {clockStart}. On {asOf} the duty has not been done again; the last day was {lastDay} (days over: {daysOver}; late or not at all: {missed}). {turns}.{consequence}{open}"),
            Phrase.of("En dag senast {lastDay}.", "A day no later than {lastDay}."));

    private static final Phrase TURNS = Phrase.of("Gång för gång: {turns}", "Turn by turn: {turns}");
    private static final Phrase TURN_KEPT = Phrase.of("senast {due}: {done}", "no later than {due}: {done}");
    private static final Phrase TURN_LATE =
            Phrase.of("senast {due}: {done}, dagar för sent: {over}", "no later than {due}: {done}, days late: {over}");
    private static final Phrase TURN_MISSED =
            Phrase.of("senast {due}: saknas, dagar över: {over}", "no later than {due}: missing, days over: {over}");
    private static final Phrase TURN_OPEN = Phrase.of("nästa senast {due}", "next no later than {due}");

    private final Profile profile;

    RecurringClockRule(RuleDefinition definition, Profile profile) {
        super(definition);
        this.profile = profile;
    }

    static List<Verdict> answersUnder(RuleVersion version) {
        ImmutableList.Builder<Verdict> answers =
                ImmutableList.<Verdict>builder().add(SharedWords.OUTSIDE_CALENDAR, KEPT, KEPT_SO_FAR, GAPS);
        if (!Recurrence.isWithoutPause((DayLimit) version.limit().orElseThrow())) {
            answers.add(OVERDUE);
        }
        if (version.rollPolicy().equals(Optional.of(RollPolicy.UNSETTLED))) {
            answers.add(KEPT_IF_ROLLED);
        }
        return answers.build();
    }

    @Override
    public RecurringDutyClock toldBy(DutyClock clock) {
        RecurringDutyClock.Builder recurring = RecurringDutyClock.builder()
                .subjectRef(clock.subjectRef())
                .duty(clock.duty())
                .clockStart(clock.clockStart().map(PointInTime::day));
        clock.doneOn()
                .map(PointInTime::day)
                .ifPresent(day -> recurring.addDoneOn(day).endedOn(day));
        return recurring.build();
    }

    @Override
    protected int anchorDay(RecurringDutyClock clock) {
        return clock.startDay();
    }

    @Override
    protected int versionDay(RecurringDutyClock clock, int asOf) {
        if (definition().versionOn(clock.startDay()) == null) {
            return clock.startDay();
        }
        List<Turn> turns = Recurrence.turns(definition(), clock, asOf);
        return deciding(turns, policy(clock)).start();
    }

    private RollPolicy policy(RecurringDutyClock clock) {
        return rollPolicy(version(clock.startDay()), profile);
    }

    @Override
    protected Verdict answer(RecurringDutyClock clock, int asOf) {
        return answer(Recurrence.turns(definition(), clock, asOf), policy(clock), isEnded(clock, asOf));
    }

    private static Verdict answer(List<Turn> turns, RollPolicy policy, boolean ended) {
        Turn last = last(turns);
        if (!SwedishCalendar.hasDueDay(last.nominal())) {
            return SharedWords.OUTSIDE_CALENDAR;
        }
        boolean rolls = policy != RollPolicy.NEVER;
        if (turns.stream().anyMatch(turn -> turn.isMissed(rolls))) {
            return last.isMissed(rolls) && !last.isDone() && !ended ? OVERDUE : GAPS;
        }
        if (policy == RollPolicy.UNSETTLED && turns.stream().anyMatch(turn -> turn.isMissed(false))) {
            return KEPT_IF_ROLLED;
        }
        return last.isDone() || ended ? KEPT : KEPT_SO_FAR;
    }

    /** {@return the turn on which the answer rests: the last that was missed, else the last that was kept only if it rolls, else the last} */
    private static Turn deciding(List<Turn> turns, RollPolicy policy) {
        for (boolean rolls : policy == RollPolicy.UNSETTLED
                ? new boolean[] {true, false}
                : new boolean[] {policy == RollPolicy.ROLLS}) {
            for (Turn turn : ImmutableList.copyOf(turns).reverse()) {
                if (turn.isMissed(rolls)) {
                    return turn;
                }
            }
        }
        return last(turns);
    }

    private static Turn last(List<Turn> turns) {
        return turns.get(turns.size() - 1);
    }

    @Override
    protected void explain(RecurringDutyClock clock, int asOf, Verdict answer, Grounds.Builder grounds) {
        RollPolicy policy = policy(clock);
        List<Turn> turns = Recurrence.turns(definition(), clock, asOf);
        Turn deciding = deciding(turns, policy);
        Turn last = last(turns);
        boolean rolls = policy != RollPolicy.NEVER;
        tellWords(version(deciding.start()), answer, grounds);
        grounds.putWord("limit", deciding.limit());
        grounds.putFact("timesDone", (int) turns.stream().filter(Turn::isDone).count());
        grounds.putFact("missed", (int)
                turns.stream().filter(turn -> turn.isMissed(rolls)).count());
        if (answer.equals(SharedWords.OUTSIDE_CALENDAR)) {
            return;
        }
        if (!last.isDone() && !isEnded(clock, asOf)) {
            LocalDate nextDue = AsOf.date(last.endDay(rolls));
            grounds.open(true)
                    .openSince(PointInTime.on(AsOf.date(last.start())))
                    .dueDay(nextDue)
                    .nominalDueDay(AsOf.date(last.nominal()))
                    .putFact("nextDue", nextDue);
        }
        List<Message> told = turns.stream().map(turn -> told(turn, rolls)).toList();
        told.forEach(turn -> grounds.addSteps(Step.of(turn)));
        grounds.putWord("turns", new Message(TURNS, ImmutableMap.of("turns", told)));
        Deadline deadline = Deadline.of(AsOf.date(deciding.start()), deciding.limit(), policy);
        grounds.deadline(deadline).putWord("endDay", AsOf.date(deciding.endDay(policy == RollPolicy.ROLLS)));
        CountedTime.tellDistance(deciding.endDay(rolls), deciding.seen(), answer, grounds);
    }

    private static boolean isEnded(RecurringDutyClock clock, int asOf) {
        return AsOf.hasHappened(clock.endedDay(), asOf);
    }

    private static Message told(Turn turn, boolean rolls) {
        int due = turn.endDay(rolls);
        ImmutableMap.Builder<String, Object> arguments = ImmutableMap.<String, Object>builder()
                .put("due", AsOf.date(due))
                .put("over", turn.seen() - due);
        if (turn.isDone()) {
            arguments.put("done", AsOf.date(turn.done()));
            return new Message(turn.isMissed(rolls) ? TURN_LATE : TURN_KEPT, arguments.buildOrThrow());
        }
        return new Message(turn.isMissed(rolls) ? TURN_MISSED : TURN_OPEN, arguments.buildOrThrow());
    }
}
