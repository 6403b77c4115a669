package se.lsk.rules.casework;

import se.lsk.rules.Outcome;
import se.lsk.rules.Phrase;
import se.lsk.rules.Verdict;

/** Answers that several rules of this subject give in the same words. */
final class Wording {

    /** No version of the rule was in force on the case's own date. */
    static final Verdict NOT_IN_FORCE = Verdict.of(
            "NOT_IN_FORCE",
            Outcome.NOT_APPLICABLE,
            Phrase.of(
                    "Ingen lydelse av regeln som LSK har kontrollerat gällde {anchorDay}.",
                    "No wording of the rule that LSK has checked was in force on {anchorDay}."),
            Phrase.of("En dag då regeln gällde.", "A day on which the rule was in force."));

    /** The clock has not started on the day of the question. */
    static final Verdict NOT_YET_STARTED = Verdict.of(
            "NOT_YET_STARTED",
            Outcome.NOT_APPLICABLE,
            Phrase.of(
                    "Klockan har inte startat {asOf}: den startar {anchorDay}.",
                    "The clock has not started on {asOf}: it starts on {anchorDay}."),
            Phrase.of("Att frågan ställs {anchorDay} eller senare.", "Asking on {anchorDay} or later."));

    /** The end day can't be told. */
    static final Verdict OUTSIDE_CALENDAR = Verdict.of(
            "OUTSIDE_CALENDAR",
            Outcome.NEEDS_JUDGEMENT,
            Phrase.of(
                    "Slutdagen ligger efter år 2100, som almanackan inte omfattar.",
                    "The end day lies after the year 2100, which the calendar does not cover."),
            Phrase.of("En senare utgåva av LSK.", "A later edition of LSK."));

    private Wording() {}

    /**
     * The day on which the clock starts is missing.
     *
     * @param path the fact's path
     * @param swedish what happened on that day, as a clause
     * @param english the same
     * @return the verdict
     */
    static Verdict startMissing(String path, String swedish, String english) {
        return Verdict.of(
                "START_MISSING",
                Outcome.UNDETERMINED,
                Phrase.of("Dagen då " + swedish + " saknas.", "The day on which " + english + " is missing."),
                Phrase.of("Uppgift om den dagen.", "That day."),
                path);
    }
}
