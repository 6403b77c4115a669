package se.lsk.rules.duty;

import com.google.common.collect.ImmutableList;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import se.lsk.core.casework.DutyClock;
import se.lsk.core.time.EpochDays;
import se.lsk.core.time.HourLimit;
import se.lsk.core.time.PointInTime;
import se.lsk.core.time.RollPolicy;
import se.lsk.rules.ClockTerms;
import se.lsk.rules.Grounds;
import se.lsk.rules.Outcome;
import se.lsk.rules.Phrase;
import se.lsk.rules.RuleDefinition;
import se.lsk.rules.RuleVersion;
import se.lsk.rules.Verdict;
import se.lsk.rules.internal.AsOf;
import se.lsk.rules.internal.CountedTime;

/**
 * Where the time ends at a moment. Hours are elapsed hours, whatever is done to the clocks. The question is asked of a day, so a running
 * time is over when the day of its last moment is.
 */
enum CountingHours implements Counting {

    /** Elapsed hours. */
    ELAPSED;

    private static final Verdict START_HOUR_MISSING = Verdict.of(
            "START_HOUR_MISSING",
            Outcome.UNDETERMINED,
            Phrase.of(
                    "{Start} {clockStart}, men klockslaget saknas; tiden, {limit}, räknas från det.",
                    "{Start} on {clockStart}, but the hour is missing; the time, {limit}, is counted from it."),
            Phrase.of("Klockslaget då {start}.", "The hour at which {start}."),
            "clockStart");
    private static final Verdict END_HOUR_MISSING = Verdict.of(
            "END_HOUR_MISSING",
            Outcome.UNDETERMINED,
            Phrase.of(
                    "{Start} {startedAt}, {stop} {doneOn}, men klockslaget saknas; tiden, {limit}, slutar den dagen {endsAt}.",
                    "{Start} at {startedAt}, {stop} on {doneOn}, but the hour is missing; the time, {limit}, ends on that day at {endsAt}."),
            Phrase.of("Klockslaget då {stop}.", "The hour at which {stop}."),
            "doneOn");
    private static final Verdict DONE_WITHIN_HOURS = Verdict.of(
            "DONE_WITHIN_HOURS",
            Outcome.FULFILLED,
            Phrase.of(
                    "{Start} {startedAt}, {stop} {doneAt}. Tiden, {limit}, slutar {endsAt}.{open}",
                    "{Start} at {startedAt}, {stop} at {doneAt}. The time, {limit}, ends at {endsAt}.{open}"),
            Phrase.of("En tidpunkt efter {endsAt}.", "A moment after {endsAt}."));
    private static final Verdict DONE_AFTER_HOURS = Verdict.of(
            "DONE_AFTER_HOURS",
            Outcome.NOT_FULFILLED,
            Phrase.of(
                    "{Start} {startedAt}, {stop} {doneAt}; tiden, {limit}, slutade {endsAt}.{consequence}{open}",
                    "{Start} at {startedAt}, {stop} at {doneAt}; the time, {limit}, ended at {endsAt}.{consequence}{open}"),
            Phrase.of("En tidpunkt senast {endsAt}.", "A moment no later than {endsAt}."));
    private static final Verdict HOURS_RUNNING = Verdict.of(
            "HOURS_RUNNING",
            Outcome.PENDING,
            Phrase.of(
                    "{Start} {startedAt}. {asOf} saknas uppgift om att {stop}; tiden, {limit}, slutar {endsAt}.{consequence}{open}",
                    "{Start} at {startedAt}. On {asOf} nothing tells that {stop}; the time, {limit}, ends at {endsAt}.{consequence}{open}"),
            Phrase.of("Att {stop}, eller att tiden går ut.", "That {stop}, or the time running out."));
    private static final Verdict HOURS_OVER = Verdict.of(
            "HOURS_OVER",
            Outcome.NOT_FULFILLED,
            Phrase.of(
                    "{Start} {startedAt}. {asOf} saknas uppgift om att {stop}; tiden, {limit}, slutade {endsAt}.{consequence}{open}",
                    "{Start} at {startedAt}. On {asOf} nothing tells that {stop}; the time, {limit}, ended at {endsAt}.{consequence}{open}"),
            Phrase.of("En tidpunkt senast {endsAt}.", "A moment no later than {endsAt}."));

    @Override
    public List<Verdict> answers(ClockTerms terms, RuleVersion version, Optional<RuleVersion> next) {
        return ImmutableList.of(
                START_HOUR_MISSING, END_HOUR_MISSING, DONE_WITHIN_HOURS, DONE_AFTER_HOURS, HOURS_RUNNING, HOURS_OVER);
    }

    private static String inSweden(OffsetDateTime moment) {
        return PointInTime.at(moment).inSweden().orElseThrow().toString();
    }

    private static OffsetDateTime end(RuleVersion version, OffsetDateTime start) {
        return ((HourLimit) version.limit().orElseThrow()).end(start);
    }

    @Override
    public Verdict answer(RuleDefinition duty, RuleVersion version, RollPolicy policy, DutyClock clock, int asOf) {
        Optional<OffsetDateTime> start = clock.clockStart().orElseThrow().moment();
        if (start.isEmpty()) {
            return START_HOUR_MISSING;
        }
        OffsetDateTime end = end(version, start.get());
        int lastDay = EpochDays.of(PointInTime.at(end).day());
        if (!AsOf.hasHappened(clock.doneDay(), asOf)) {
            return asOf <= lastDay ? HOURS_RUNNING : HOURS_OVER;
        }
        Optional<OffsetDateTime> done = clock.doneOn().orElseThrow().moment();
        if (done.isPresent()) {
            return done.get().isAfter(end) ? DONE_AFTER_HOURS : DONE_WITHIN_HOURS;
        }
        if (clock.doneDay() == lastDay) {
            return END_HOUR_MISSING;
        }
        return clock.doneDay() < lastDay ? DONE_WITHIN_HOURS : DONE_AFTER_HOURS;
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
        grounds.putWord("limit", version.limit().orElseThrow());
        clock.clockStart().orElseThrow().moment().ifPresent(start -> {
            OffsetDateTime end = end(version, start);
            int day = AsOf.hasHappened(clock.doneDay(), asOf) ? clock.doneDay() : asOf;
            grounds.putFact("startedAt", inSweden(start)).putFact("endsAt", inSweden(end));
            CountedTime.tellDistance(EpochDays.of(PointInTime.at(end).day()), day, answer, grounds);
        });
        if (AsOf.hasHappened(clock.doneDay(), asOf)) {
            grounds.putWord("doneAt", clock.doneOn().orElseThrow().toString());
        }
    }
}
