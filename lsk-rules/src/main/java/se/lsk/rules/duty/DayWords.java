package se.lsk.rules.duty;

import se.lsk.rules.ClockShape;
import se.lsk.rules.ClockTerms;
import se.lsk.rules.Consequence;
import se.lsk.rules.Outcome;
import se.lsk.rules.Phrase;
import se.lsk.rules.Verdict;
import se.lsk.rules.internal.SharedWords;

/**
 * The answers about time that ends on a day, by what the clock is for.
 *
 * @param doneInTime stopped no later than the end day
 * @param waiting running, the end day not passed
 * @param doneLate stopped after the end day
 * @param overdue running, the end day passed
 */
record DayWords(Verdict doneInTime, Verdict waiting, Verdict doneLate, Verdict overdue) {

    /** Stopped between the end day and the next ordinary weekday. */
    static final Verdict DONE_ON_ROLLED_DAY = Verdict.of(
            "DONE_ON_ROLLED_DAY",
            Outcome.NEEDS_JUDGEMENT,
            Phrase.of(
                    "{Start} {clockStart}, {stop} {doneOn}: efter slutdagen men senast nästa vardag, {lastDay}. Om 2 § lagen (1930:173) flyttar den här tiden har ingen myndighet uttalat, såvitt LSK har funnit.{extension}{open}",
                    "{Start} on {clockStart}, {stop} on {doneOn}: after the end day but no later than the next weekday, {lastDay}. LSK has found no authority's statement whether 2 § lagen (1930:173) moves this time.{extension}{open}"),
            SharedWords.READING_IN_PROFILE);

    /** Running between the end day and the next ordinary weekday. */
    static final Verdict WAITING_ON_ROLLED_DAY = Verdict.of(
            "WAITING_ON_ROLLED_DAY",
            Outcome.NEEDS_JUDGEMENT,
            Phrase.of(
                    "{Start} {clockStart}. {asOf} saknas uppgift om att {stop}; slutdagen är passerad men inte nästa vardag, {lastDay}. Om 2 § lagen (1930:173) flyttar den här tiden har ingen myndighet uttalat, såvitt LSK har funnit.{extension}{open}",
                    "{Start} on {clockStart}. On {asOf} nothing tells that {stop}; the end day has passed but not the next weekday, {lastDay}. LSK has found no authority's statement whether 2 § lagen (1930:173) moves this time.{extension}{open}"),
            SharedWords.READING_IN_PROFILE);

    private static final DayWords ACTION = new DayWords(
            Verdict.of(
                    "DONE_IN_TIME",
                    Outcome.FULFILLED,
                    Phrase.of(
                            "{Start} {clockStart}, {stop} {doneOn}. Tiden, {limit}, löper till och med {endDay}.{urgency}{extension}{open}",
                            "{Start} on {clockStart}, {stop} on {doneOn}. The time, {limit}, runs through {endDay}.{urgency}{extension}{open}"),
                    Phrase.of("En dag efter {endDay}.", "A day after {endDay}.")),
            Verdict.of(
                    "WAITING",
                    Outcome.PENDING,
                    Phrase.of(
                            "{Start} {clockStart}. {asOf} saknas uppgift om att {stop}; tiden, {limit}, löper till och med {endDay} (sista dag: {lastDay}, dagar kvar: {daysLeft}).{consequence}{extension}{open}",
                            "{Start} on {clockStart}. On {asOf} nothing tells that {stop}; the time, {limit}, runs through {endDay} (last day: {lastDay}, days left: {daysLeft}).{consequence}{extension}{open}"),
                    Phrase.of("Att {stop}, eller att tiden går ut.", "That {stop}, or the time running out.")),
            Verdict.of(
                    "DONE_LATE",
                    Outcome.NOT_FULFILLED,
                    Phrase.of(
                            "{Start} {clockStart}, {stop} {doneOn}; sista dagen var {lastDay} (dagar över: {daysOver}).{consequence}{extension}{open}",
                            "{Start} on {clockStart}, {stop} on {doneOn}; the last day was {lastDay} (days over: {daysOver}).{consequence}{extension}{open}"),
                    Phrase.of("En dag senast {lastDay}.", "A day no later than {lastDay}.")),
            Verdict.of(
                    "OVERDUE",
                    Outcome.NOT_FULFILLED,
                    Phrase.of(
                            "{Start} {clockStart}. {asOf} saknas uppgift om att {stop}; sista dagen var {lastDay} (dagar över: {daysOver}).{consequence}{extension}{open}",
                            "{Start} on {clockStart}. On {asOf} nothing tells that {stop}; the last day was {lastDay} (days over: {daysOver}).{consequence}{extension}{open}"),
                    Phrase.of("En dag senast {lastDay}.", "A day no later than {lastDay}.")));

    private static final Verdict BELOW_THRESHOLD = Verdict.of(
            "BELOW_THRESHOLD",
            Outcome.PENDING,
            Phrase.of(
                    "{Start} {clockStart}. {asOf} saknas uppgift om att {stop}; tröskeln, {limit}, nås {lastDay} (dagar kvar: {daysLeft}). Den är ingen tillåten väntetid.{consequence}{open}",
                    "{Start} on {clockStart}. On {asOf} nothing tells that {stop}; the threshold, {limit}, is reached on {lastDay} (days left: {daysLeft}). It is no permission to wait.{consequence}{open}"),
            Phrase.of("Att {stop}, eller att tröskeln passeras.", "That {stop}, or the threshold being passed."));
    private static final Verdict DONE_BELOW_THRESHOLD = Verdict.of(
            "DONE_BELOW_THRESHOLD",
            Outcome.FULFILLED,
            Phrase.of(
                    "{Start} {clockStart}, {stop} {doneOn}: senast {lastDay}, då tröskeln, {limit}, nås. Den är ingen tillåten väntetid.{open}",
                    "{Start} on {clockStart}, {stop} on {doneOn}: no later than {lastDay}, when the threshold, {limit}, is reached. It is no permission to wait.{open}"),
            Phrase.of("En dag efter {lastDay}.", "A day after {lastDay}."));

    private static final DayWords REPORTED_ABOVE = new DayWords(
            DONE_BELOW_THRESHOLD,
            BELOW_THRESHOLD,
            Verdict.of(
                    "DONE_ABOVE_THRESHOLD",
                    Outcome.NOT_FULFILLED,
                    Phrase.of(
                            "{Start} {clockStart}, {stop} {doneOn}: efter {lastDay}, då tröskeln, {limit}, nåddes (dagar över: {daysOver}).{consequence}{open}",
                            "{Start} on {clockStart}, {stop} on {doneOn}: after {lastDay}, when the threshold, {limit}, was reached (days over: {daysOver}).{consequence}{open}"),
                    Phrase.of("En dag senast {lastDay}.", "A day no later than {lastDay}.")),
            Verdict.of(
                    "ABOVE_THRESHOLD",
                    Outcome.NOT_FULFILLED,
                    Phrase.of(
                            "{Start} {clockStart}. {asOf} saknas uppgift om att {stop}; tröskeln, {limit}, nåddes {lastDay} (dagar över: {daysOver}).{consequence}{open}",
                            "{Start} on {clockStart}. On {asOf} nothing tells that {stop}; the threshold, {limit}, was reached on {lastDay} (days over: {daysOver}).{consequence}{open}"),
                    Phrase.of("En dag senast {lastDay}.", "A day no later than {lastDay}.")));

    private static final DayWords JUDGED_ABOVE = new DayWords(
            DONE_BELOW_THRESHOLD,
            BELOW_THRESHOLD,
            Verdict.of(
                    "DONE_AFTER_THRESHOLD",
                    Outcome.NEEDS_JUDGEMENT,
                    Phrase.of(
                            "{Start} {clockStart}, {stop} {doneOn}: efter {lastDay}, då tröskeln, {limit}, nåddes.{consequence} Om det har fått betydelse är en bedömning.{open}",
                            "{Start} on {clockStart}, {stop} on {doneOn}: after {lastDay}, when the threshold, {limit}, was reached.{consequence} Whether that has had any effect is a judgement.{open}"),
                    Phrase.of("En dag senast {lastDay}.", "A day no later than {lastDay}.")),
            Verdict.of(
                    "THRESHOLD_PASSED",
                    Outcome.NEEDS_JUDGEMENT,
                    Phrase.of(
                            "{Start} {clockStart}. {asOf} saknas uppgift om att {stop}; tröskeln, {limit}, nåddes {lastDay}.{consequence} Vad som görs nu är en bedömning.{open}",
                            "{Start} on {clockStart}. On {asOf} nothing tells that {stop}; the threshold, {limit}, was reached on {lastDay}.{consequence} What is done now is a judgement.{open}"),
                    Phrase.of("En dag senast {lastDay}.", "A day no later than {lastDay}.")));

    /** {@return the answers for a clock} */
    static DayWords of(ClockTerms terms) {
        if (terms.shape() != ClockShape.THRESHOLD) {
            return ACTION;
        }
        Consequence.Kind kind = terms.consequence().orElseThrow().kind();
        return kind == Consequence.Kind.REPORTED ? REPORTED_ABOVE : JUDGED_ABOVE;
    }
}
