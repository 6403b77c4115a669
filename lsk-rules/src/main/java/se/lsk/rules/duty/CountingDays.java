package se.lsk.rules.duty;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import se.lsk.core.casework.DutyClock;
import se.lsk.core.time.DayLimit;
import se.lsk.core.time.Deadline;
import se.lsk.core.time.NoonLimit;
import se.lsk.core.time.RollPolicy;
import se.lsk.core.time.SwedishCalendar;
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

/** Where the time ends on a day. */
enum CountingDays implements Counting {

    /** The day alone starts the clock. */
    TO_AN_END_DAY {
        @Override
        DayLimit limit(RuleVersion version, DutyClock clock) {
            return (DayLimit) version.limit().orElseThrow();
        }
    },

    /** The hour at which the clock starts decides how many days there are. */
    FROM_A_MOMENT {
        @Override
        DayLimit limit(RuleVersion version, DutyClock clock) {
            NoonLimit limit = (NoonLimit) version.limit().orElseThrow();
            return limit.from(clock.clockStart().orElseThrow().moment().orElseThrow());
        }
    };

    private static final Verdict HOUR_MISSING = Verdict.of(
            "HOUR_MISSING",
            Outcome.UNDETERMINED,
            Phrase.of(
                    "{Start} {clockStart}, men klockslaget saknas, och det avgör hur många dagar tiden är.",
                    "{Start} on {clockStart}, but the hour is missing, and it decides how many days there are."),
            Phrase.of("Klockslaget då {start}.", "The hour at which {start}."),
            "clockStart");
    private static final Verdict LONGER_TIME_STATED = Verdict.of(
            "LONGER_TIME_STATED",
            Outcome.NEEDS_JUDGEMENT,
            Phrase.of(
                    "{Start} {clockStart}; tiden löpte till och med {lastDay}. Skäl för längre tid är angivna ({ground}); om de räcker, och hur länge, är en bedömning.{open}",
                    "{Start} on {clockStart}; the time ran through {lastDay}. Grounds for a longer time are stated ({ground}); whether they suffice, and for how long, is a judgement.{open}"),
            Phrase.of("En persons bedömning av skälen.", "A person's judgement of the grounds."));
    private static final Verdict EXTENSION_FACTS_MISSING = Verdict.of(
            "EXTENSION_FACTS_MISSING",
            Outcome.UNDETERMINED,
            Phrase.of(
                    "{Start} {clockStart}; tiden löpte till och med {lastDay}. Om förlängningen räknas är oklart: uppgift om beslutsdag eller grund saknas.{open}",
                    "{Start} on {clockStart}; the time ran through {lastDay}. Whether the extension counts is unknown: its day or ground is missing.{open}"),
            Phrase.of("Förlängningens beslutsdag och grund.", "The day and the ground of the extension."));
    private static final Verdict AMENDMENT_DAY_UNSEEN = Verdict.of(
            "AMENDMENT_DAY_UNSEEN",
            Outcome.NEEDS_JUDGEMENT,
            Phrase.of(
                    "{Start} {clockStart}. Tiden, {limit}, slutade {lastDay} och är passerad, men dagen då den lydelsen trädde i kraft är inte belagd i LSK:s källor.{open}",
                    "{Start} on {clockStart}. The time, {limit}, ended on {lastDay} and has passed, but the day on which that wording came into force is not stated in LSK's sources.{open}"),
            Phrase.of(
                    "Att dagen då ändringen trädde i kraft slås upp.",
                    "Looking up the day on which the amendment came into force."));

    /** {@return the limit that the clock has} */
    abstract DayLimit limit(RuleVersion version, DutyClock clock);

    @Override
    public List<Verdict> answers(ClockTerms terms, RuleVersion version, Optional<RuleVersion> next) {
        DayWords words = DayWords.of(terms);
        ImmutableList.Builder<Verdict> answers =
                ImmutableList.<Verdict>builder().add(SharedWords.OUTSIDE_CALENDAR, words.doneInTime(), words.waiting());
        if (this == FROM_A_MOMENT) {
            answers.add(HOUR_MISSING);
        }
        if (version.rollPolicy().equals(Optional.of(RollPolicy.UNSETTLED))) {
            answers.add(DayWords.DONE_ON_ROLLED_DAY, DayWords.WAITING_ON_ROLLED_DAY);
        }
        if (terms.extension().isPresent()) {
            answers.add(EXTENSION_FACTS_MISSING);
            if (!terms.extension().get().statedEnd()) {
                answers.add(LONGER_TIME_STATED);
            }
        }
        if (version.startOfForce() == StartOfForce.UNSEEN) {
            answers.add(AMENDMENT_DAY_UNSEEN);
        } else {
            answers.add(words.doneLate(), words.overdue());
        }
        return answers.build();
    }

    @Override
    public Verdict answer(RuleDefinition duty, RuleVersion version, RollPolicy policy, DutyClock clock, int asOf) {
        if (this == FROM_A_MOMENT
                && clock.clockStart().flatMap(start -> start.moment()).isEmpty()) {
            return HOUR_MISSING;
        }
        ClockTerms terms = duty.clock().orElseThrow();
        DayWords words = DayWords.of(terms);
        int nominal = limit(version, clock).endDay(clock.startDay());
        if (!SwedishCalendar.hasDueDay(nominal)) {
            return SharedWords.OUTSIDE_CALENDAR;
        }
        boolean done = AsOf.hasHappened(clock.doneDay(), asOf);
        int day = done ? clock.doneDay() : asOf;
        boolean settled = policy == RollPolicy.ROLLS;
        if (day <= LongerTime.endDay(terms, clock, nominal, asOf, settled)) {
            return done ? words.doneInTime() : words.waiting();
        }
        if (policy == RollPolicy.UNSETTLED && day <= LongerTime.endDay(terms, clock, nominal, asOf, true)) {
            return done ? DayWords.DONE_ON_ROLLED_DAY : DayWords.WAITING_ON_ROLLED_DAY;
        }
        if (LongerTime.mustBeWeighed(terms, clock, day, asOf, policy != RollPolicy.NEVER)) {
            return LONGER_TIME_STATED;
        }
        if (LongerTime.isInDoubt(terms, clock, day, nominal, asOf, policy != RollPolicy.NEVER)) {
            return EXTENSION_FACTS_MISSING;
        }
        if (version.startOfForce() == StartOfForce.UNSEEN) {
            return AMENDMENT_DAY_UNSEEN;
        }
        return done ? words.doneLate() : words.overdue();
    }

    @Override
    public void explain(
            RuleDefinition duty,
            RuleVersion version,
            RollPolicy policy,
            DutyClock clock,
            int asOf,
            Verdict answer,
            Grounds.Builder grounds) {
        if (answer.equals(HOUR_MISSING)) {
            return;
        }
        DayLimit limit = limit(version, clock);
        int nominal = limit.endDay(clock.startDay());
        grounds.putWord("limit", limit);
        if (answer.equals(SharedWords.OUTSIDE_CALENDAR)) {
            return;
        }
        ClockTerms terms = duty.clock().orElseThrow();
        Deadline deadline = Deadline.of(AsOf.date(clock.startDay()), limit, policy);
        int end = LongerTime.endDay(terms, clock, nominal, asOf, policy == RollPolicy.ROLLS);
        int lastDay = LongerTime.endDay(terms, clock, nominal, asOf, policy != RollPolicy.NEVER);
        int day = AsOf.hasHappened(clock.doneDay(), asOf) ? clock.doneDay() : asOf;
        grounds.deadline(deadline).addSteps(Step.of(Message.saying(deadline)));
        CountedTime.tellDistance(lastDay, day, answer, grounds);
        grounds.putWord("endDay", AsOf.date(end));
        grounds.nominalDueDay(AsOf.date(LongerTime.endDay(terms, clock, nominal, asOf, false)));
        LongerTime.tell(terms, clock, nominal, asOf, policy, grounds);
        if (answer.equals(EXTENSION_FACTS_MISSING)) {
            grounds.addAllMissing(LongerTime.missing(terms, clock));
        }
    }
}
