package se.lsk.rules.duty;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.lsk.core.casework.DutyClock;
import se.lsk.core.time.Promptness;
import se.lsk.core.time.RollPolicy;
import se.lsk.rules.ClockTerms;
import se.lsk.rules.Grounds;
import se.lsk.rules.Outcome;
import se.lsk.rules.Phrase;
import se.lsk.rules.RuleDefinition;
import se.lsk.rules.RuleVersion;
import se.lsk.rules.Verdict;
import se.lsk.rules.internal.AsOf;

/** Where there is nothing to count: a word of urgency, no stated time, or a duty that is always owed. A person judges. */
final class CountingNothing implements Counting {

    /** <i>genast</i>, <i>snarast</i> and the like. */
    static final CountingNothing WORD_OF_URGENCY = new CountingNothing(
            Verdict.of(
                    "DONE",
                    Outcome.NEEDS_JUDGEMENT,
                    Phrase.of(
                            "{Start} {clockStart}, {stop} {doneOn} (dagar emellan: {days}). Om det var {limit} är en bedömning: orden har ingen längd i lagen.{target}{consequence}{open}",
                            "{Start} on {clockStart}, {stop} on {doneOn} (days between: {days}). Whether that was {limit} is a judgement: the words have no length in law.{target}{consequence}{open}"),
                    Phrase.of(
                            "En persons bedömning av om det var {limit}.",
                            "A person's judgement whether that was {limit}.")),
            Verdict.of(
                    "NOT_TOLD",
                    Outcome.UNDETERMINED,
                    Phrase.of(
                            "{Start} {clockStart}; det gäller {limit}. {asOf} saknas uppgift om att {stop}.{open}",
                            "{Start} on {clockStart}; it is owed {limit}. On {asOf} nothing tells that {stop}.{open}"),
                    Phrase.of("Dagen då {stop}.", "The day on which {stop}."),
                    "doneOn"));

    /** The law states no time. */
    static final CountingNothing NO_TIME_STATED = new CountingNothing(
            Verdict.of(
                    "DONE_WITHOUT_STATED_TIME",
                    Outcome.NEEDS_JUDGEMENT,
                    Phrase.of(
                            "{Start} {clockStart}, {stop} {doneOn} (dagar emellan: {days}). Lagen anger ingen tid; om det dröjde för länge är en bedömning.{consequence}{open}",
                            "{Start} on {clockStart}, {stop} on {doneOn} (days between: {days}). The law states no time; whether it took too long is a judgement.{consequence}{open}"),
                    Phrase.of(
                            "En persons bedömning av om det dröjde för länge.",
                            "A person's judgement whether it took too long.")),
            Verdict.of(
                    "NOT_TOLD_WITHOUT_STATED_TIME",
                    Outcome.UNDETERMINED,
                    Phrase.of(
                            "{Start} {clockStart}; lagen anger ingen tid. {asOf} saknas uppgift om att {stop}.{open}",
                            "{Start} on {clockStart}; the law states no time. On {asOf} nothing tells that {stop}.{open}"),
                    Phrase.of("Dagen då {stop}.", "The day on which {stop}."),
                    "doneOn"));

    /** A duty that is always owed. */
    static final CountingNothing ALWAYS_OWED = new CountingNothing(Verdict.of(
            "ALWAYS_OWED",
            Outcome.NEEDS_JUDGEMENT,
            Phrase.of(
                    "Plikten gäller fortlöpande sedan {clockStart}, då {start}. Om den fullgörs är en bedömning av arbetet, inte av en dag.{open}",
                    "The duty has been owed all the time since {clockStart}, when {start}. Whether it is met is a judgement of the work, not of a day.{open}"),
            Phrase.of("En persons bedömning av arbetet.", "A person's judgement of the work.")));

    private final Verdict done;
    private final Verdict notDone;

    private CountingNothing(Verdict done, Verdict notDone) {
        this.done = done;
        this.notDone = notDone;
    }

    private CountingNothing(Verdict always) {
        this(always, always);
    }

    /** The word was another when the duty was done than when the clock started. */
    private static final Verdict DONE_AFTER_CHANGE_OF_WORD = Verdict.of(
            "DONE_AFTER_CHANGE_OF_WORD",
            Outcome.NEEDS_JUDGEMENT,
            Phrase.of(
                    "{Start} {clockStart}, {stop} {doneOn} (dagar emellan: {days}). Plikten gällde {limit} när klockan startade och {nextLimit} från {nextFirstDay}; ingen övergångsbestämmelse om löpande frister har hittats. Inget av orden har någon längd i lagen.{target}{consequence}{open}",
                    "{Start} on {clockStart}, {stop} on {doneOn} (days between: {days}). The duty was owed {limit} when the clock started and {nextLimit} from {nextFirstDay}; no transitional rule on running clocks was found. Neither word has a length in law.{target}{consequence}{open}"),
            Phrase.of("En persons bedömning.", "A person's judgement."));

    @Override
    public List<Verdict> answers(ClockTerms terms, RuleVersion version, Optional<RuleVersion> next) {
        ImmutableSet.Builder<Verdict> answers = ImmutableSet.<Verdict>builder().add(done, notDone);
        if (equals(WORD_OF_URGENCY) && next.isPresent() && isAnotherWord(version, next.get())) {
            answers.add(DONE_AFTER_CHANGE_OF_WORD);
        }
        return answers.build().asList();
    }

    @Override
    public Verdict answer(RuleDefinition duty, RuleVersion version, RollPolicy policy, DutyClock clock, int asOf) {
        if (!AsOf.hasHappened(clock.doneDay(), asOf)) {
            return notDone;
        }
        boolean changed = equals(WORD_OF_URGENCY)
                && isAnotherWord(version, Objects.requireNonNull(duty.versionOn(clock.doneDay())));
        return changed ? DONE_AFTER_CHANGE_OF_WORD : done;
    }

    private static boolean isAnotherWord(RuleVersion version, RuleVersion later) {
        return later.limit().orElse(null) instanceof Promptness
                && !later.limit().equals(version.limit());
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
        version.limit().ifPresent(word -> grounds.putWord("limit", word));
        if (answer.equals(DONE_AFTER_CHANGE_OF_WORD)) {
            RuleVersion now = Objects.requireNonNull(duty.versionOn(clock.doneDay()));
            grounds.putWord("nextLimit", now.limit().orElseThrow())
                    .putWord("nextFirstDay", now.inForce().firstDay());
        }
    }
}
