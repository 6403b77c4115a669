package se.lsk.rules.duty;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import se.lsk.core.casework.DutyClock;
import se.lsk.core.time.AgeLimit;
import se.lsk.core.time.DayLimit;
import se.lsk.core.time.Deadline;
import se.lsk.core.time.RetentionLimit;
import se.lsk.core.time.RollPolicy;
import se.lsk.core.time.SwedishCalendar;
import se.lsk.rules.ClockShape;
import se.lsk.rules.ClockTerms;
import se.lsk.rules.Explanation.Step;
import se.lsk.rules.Grounds;
import se.lsk.rules.Message;
import se.lsk.rules.Outcome;
import se.lsk.rules.Phrase;
import se.lsk.rules.RuleDefinition;
import se.lsk.rules.RuleVersion;
import se.lsk.rules.StartOfForce;
import se.lsk.rules.Verdict;
import se.lsk.rules.internal.AsOf;
import se.lsk.rules.internal.CountedTime;
import se.lsk.rules.internal.SharedWords;

/**
 * The rule of a duty to keep records for a time, and, where the law also says so, to destroy them soon after it. The last day kept belongs
 * to the time.
 */
final class KeepingClockRule extends ClockRule<DutyClock> {

    private static final Verdict TOO_EARLY = Verdict.of(
            "TOO_EARLY",
            Outcome.NOT_FULFILLED,
            Phrase.of(
                    "{Start} {clockStart}, {stop} {doneOn}: före {earliestDay}, den första dag då det fick ske.{open}",
                    "{Start} on {clockStart}, {stop} on {doneOn}: before {earliestDay}, the first day on which it was allowed.{open}"),
            Phrase.of("En dag tidigast {earliestDay}.", "A day no earlier than {earliestDay}."));
    private static final Verdict KEPT_LONG_ENOUGH = Verdict.of(
            "KEPT_LONG_ENOUGH",
            Outcome.FULFILLED,
            Phrase.of(
                    "{Start} {clockStart}. Tiden, {limit}, är kommen {asOf}: {earliestDay} är den första dag då det får ske.{open}",
                    "{Start} on {clockStart}. The time, {limit}, has come on {asOf}: {earliestDay} is the first day on which it is allowed.{open}"),
            Phrase.of("Att {stop} före {earliestDay}.", "That {stop} before {earliestDay}."));
    private static final Verdict TO_BE_KEPT = Verdict.of(
            "TO_BE_KEPT",
            Outcome.PENDING,
            Phrase.of(
                    "{Start} {clockStart}. {earliestDay} är den första dag då det får ske ({limit}).{open}",
                    "{Start} on {clockStart}. {earliestDay} is the first day on which it is allowed ({limit}).{open}"),
            Phrase.of("Att {stop}, eller att dagen kommer.", "That {stop}, or the day coming."));
    private static final Verdict DESTROYED_IN_TIME = Verdict.of(
            "DESTROYED_IN_TIME",
            Outcome.FULFILLED,
            Phrase.of(
                    "{Start} {clockStart}, {stop} {doneOn}: tidigast {earliestDay} och senast {lastDay}.{open}",
                    "{Start} on {clockStart}, {stop} on {doneOn}: no earlier than {earliestDay} and no later than {lastDay}.{open}"),
            Phrase.of(
                    "En dag före {earliestDay} eller efter {lastDay}.",
                    "A day before {earliestDay} or after {lastDay}."));
    private static final Verdict TO_BE_DESTROYED = Verdict.of(
            "TO_BE_DESTROYED",
            Outcome.PENDING,
            Phrase.of(
                    "{Start} {clockStart}. {asOf} saknas uppgift om att {stop}; det får ske från {earliestDay} och ska ha skett senast {lastDay} (dagar kvar: {daysLeft}).{open}",
                    "{Start} on {clockStart}. On {asOf} nothing tells that {stop}; it is allowed from {earliestDay} and owed no later than {lastDay} (days left: {daysLeft}).{open}"),
            Phrase.of("Att {stop}, eller att tiden går ut.", "That {stop}, or the time running out."));
    private static final Verdict DESTROYED_LATE = Verdict.of(
            "DESTROYED_LATE",
            Outcome.NOT_FULFILLED,
            Phrase.of(
                    "{Start} {clockStart}, {stop} {doneOn}; sista dagen var {lastDay} (dagar över: {daysOver}).{open}",
                    "{Start} on {clockStart}, {stop} on {doneOn}; the last day was {lastDay} (days over: {daysOver}).{open}"),
            Phrase.of("En dag senast {lastDay}.", "A day no later than {lastDay}."));
    private static final Verdict NOT_DESTROYED = Verdict.of(
            "NOT_DESTROYED",
            Outcome.NOT_FULFILLED,
            Phrase.of(
                    "{Start} {clockStart}. {asOf} saknas uppgift om att {stop}; sista dagen var {lastDay} (dagar över: {daysOver}).{open}",
                    "{Start} on {clockStart}. On {asOf} nothing tells that {stop}; the last day was {lastDay} (days over: {daysOver}).{open}"),
            Phrase.of("En dag senast {lastDay}.", "A day no later than {lastDay}."));

    private static final Verdict DESTROYED_WITHOUT_STATED_LAST_DAY = Verdict.of(
            "DESTROYED_WITHOUT_STATED_LAST_DAY",
            Outcome.NEEDS_JUDGEMENT,
            Phrase.of(
                    "{Start} {clockStart}, {stop} {doneOn}: inte före {earliestDay}, den första dag då det fick ske. Lagen anger ingen sista dag; om det dröjde för länge är en bedömning.{open}",
                    "{Start} on {clockStart}, {stop} on {doneOn}: not before {earliestDay}, the first day on which it was allowed. The law states no last day; whether it took too long is a judgement.{open}"),
            Phrase.of("En dag före {earliestDay}.", "A day before {earliestDay}."));
    private static final Verdict NOT_DESTROYED_WITHOUT_STATED_LAST_DAY = Verdict.of(
            "NOT_DESTROYED_WITHOUT_STATED_LAST_DAY",
            Outcome.NEEDS_JUDGEMENT,
            Phrase.of(
                    "{Start} {clockStart}. {asOf} saknas uppgift om att {stop}; det ska ske från {earliestDay}. Lagen anger ingen sista dag; om det har dröjt för länge är en bedömning.{open}",
                    "{Start} on {clockStart}. On {asOf} nothing tells that {stop}; it is owed from {earliestDay}. The law states no last day; whether it has taken too long is a judgement.{open}"),
            Phrase.of("Dagen då {stop}.", "The day on which {stop}."));
    private static final Verdict AMENDMENT_DAY_UNSEEN = Verdict.of(
            "AMENDMENT_DAY_UNSEEN",
            Outcome.NEEDS_JUDGEMENT,
            Phrase.of(
                    "{Start} {clockStart}. Tiden, {limit}, har inte hållits: den första dag då det får ske är {earliestDay}. Men dagen då den lydelsen trädde i kraft är inte belagd i LSK:s källor.{open}",
                    "{Start} on {clockStart}. The time, {limit}, was not kept: the first day on which it is allowed is {earliestDay}. But the day on which that wording came into force is not stated in LSK's sources.{open}"),
            Phrase.of(
                    "Att dagen då ändringen trädde i kraft slås upp.",
                    "Looking up the day on which the amendment came into force."));

    KeepingClockRule(RuleDefinition definition) {
        super(definition);
    }

    static List<Verdict> answersUnder(ClockTerms terms, RuleVersion version) {
        ImmutableList.Builder<Verdict> answers =
                ImmutableList.<Verdict>builder().add(SharedWords.OUTSIDE_CALENDAR);
        answersOnceStated(terms, version).stream()
                .map(answer -> unlessUnseen(answer, version))
                .distinct()
                .forEach(answers::add);
        return answers.build();
    }

    private static List<Verdict> answersOnceStated(ClockTerms terms, RuleVersion version) {
        if (terms.shape() == ClockShape.EARLIEST) {
            return ImmutableList.of(TOO_EARLY, KEPT_LONG_ENOUGH, TO_BE_KEPT);
        }
        return version.limit().orElse(null) instanceof RetentionLimit
                ? ImmutableList.of(TOO_EARLY, DESTROYED_IN_TIME, TO_BE_DESTROYED, DESTROYED_LATE, NOT_DESTROYED)
                : ImmutableList.of(
                        TOO_EARLY,
                        TO_BE_KEPT,
                        DESTROYED_WITHOUT_STATED_LAST_DAY,
                        NOT_DESTROYED_WITHOUT_STATED_LAST_DAY);
    }

    /** {@return the answer, or, for a breach of a wording whose first day was not seen, that a person looks that day up} */
    private static Verdict unlessUnseen(Verdict answer, RuleVersion version) {
        boolean breach = answer.outcome() == Outcome.NOT_FULFILLED;
        return breach && version.startOfForce() == StartOfForce.UNSEEN ? AMENDMENT_DAY_UNSEEN : answer;
    }

    @Override
    protected int anchorDay(DutyClock clock) {
        return clock.startDay();
    }

    /**
     * A birth is not governed by the law of its own day: where the time ends at an age, the law of the day on which the records were
     * destroyed says whether that was allowed, and until then the law of the day of the question.
     */
    @Override
    protected int versionDay(DutyClock clock, int asOf) {
        boolean endsAtAnAge = definition().versions().get(0).limit().orElseThrow() instanceof AgeLimit;
        if (!endsAtAnAge) {
            return clock.startDay();
        }
        return AsOf.hasHappened(clock.doneDay(), asOf) ? clock.doneDay() : asOf;
    }

    private static DayLimit limit(RuleVersion version) {
        return (DayLimit) version.limit().orElseThrow();
    }

    private static int lastDayKept(DayLimit limit, int start) {
        return limit instanceof RetentionLimit retention ? retention.lastDayKept(start) : limit.endDay(start);
    }

    @Override
    protected Verdict answer(DutyClock clock, int asOf) {
        RuleVersion version = version(versionDay(clock, asOf));
        return unlessUnseen(answerOnceStated(limit(version), clock, asOf), version);
    }

    private Verdict answerOnceStated(DayLimit limit, DutyClock clock, int asOf) {
        int endDay = limit.endDay(clock.startDay());
        if (!SwedishCalendar.hasDueDay(endDay)) {
            return SharedWords.OUTSIDE_CALENDAR;
        }
        boolean done = AsOf.hasHappened(clock.doneDay(), asOf);
        int lastDayKept = lastDayKept(limit, clock.startDay());
        if (done && clock.doneDay() <= lastDayKept) {
            return TOO_EARLY;
        }
        if (terms().shape() == ClockShape.EARLIEST) {
            return done || asOf > lastDayKept ? KEPT_LONG_ENOUGH : TO_BE_KEPT;
        }
        if (!(limit instanceof RetentionLimit)) {
            return withoutStatedLastDay(done, asOf > lastDayKept);
        }
        if (done) {
            return clock.doneDay() <= endDay ? DESTROYED_IN_TIME : DESTROYED_LATE;
        }
        return asOf <= endDay ? TO_BE_DESTROYED : NOT_DESTROYED;
    }

    private static Verdict withoutStatedLastDay(boolean done, boolean timeHasRunOut) {
        if (done) {
            return DESTROYED_WITHOUT_STATED_LAST_DAY;
        }
        return timeHasRunOut ? NOT_DESTROYED_WITHOUT_STATED_LAST_DAY : TO_BE_KEPT;
    }

    @Override
    protected void explain(DutyClock clock, int asOf, Verdict answer, Grounds.Builder grounds) {
        RuleVersion version = version(versionDay(clock, asOf));
        DayLimit limit = limit(version);
        tellWords(version, answer, grounds);
        grounds.putWord("limit", limit);
        boolean done = AsOf.hasHappened(clock.doneDay(), asOf);
        grounds.open(!done && terms().shape() == ClockShape.RETENTION).openSince(clock.clockStart());
        if (done) {
            grounds.putFact("doneOn", AsOf.date(clock.doneDay()));
        }
        if (answer.equals(SharedWords.OUTSIDE_CALENDAR)) {
            return;
        }
        int lastDayKept = lastDayKept(limit, clock.startDay());
        LocalDate earliestDay = AsOf.date(lastDayKept + 1);
        grounds.putFact("earliestDay", earliestDay);
        if (!(limit instanceof RetentionLimit)) {
            grounds.dueDay(earliestDay);
        }
        Deadline deadline = Deadline.of(AsOf.date(clock.startDay()), limit, RollPolicy.NEVER);
        grounds.deadline(deadline).addSteps(Step.of(Message.saying(deadline)));
        if (answer.equals(TOO_EARLY)) {
            grounds.lastDay(deadline.nominal());
        } else {
            CountedTime.tellDistance(limit.endDay(clock.startDay()), done ? clock.doneDay() : asOf, answer, grounds);
        }
    }
}
