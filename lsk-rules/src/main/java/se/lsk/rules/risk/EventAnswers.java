package se.lsk.rules.risk;

import se.lsk.rules.Outcome;
import se.lsk.rules.Phrase;
import se.lsk.rules.Verdict;

/** What is answered of a risk analysis that lists no event. */
final class EventAnswers {

    static final Verdict EVENTS_MISSING = Verdict.of(
            "EVENTS_MISSING",
            Outcome.UNDETERMINED,
            Phrase.of(
                    "Riskanalysen gjordes {madeOn}; vilka händelser som identifierades framgår inte.",
                    "The risk analysis was made on {madeOn}; which events were identified is not told."),
            Phrase.of(
                    "De identifierade händelserna, eller uppgift om att ingen identifierades.",
                    "The events that were identified, or that none was."),
            "events");
    static final Verdict NO_EVENT = Verdict.of(
            "NO_EVENT",
            Outcome.NOT_APPLICABLE,
            Phrase.of(
                    "Riskanalysen gjordes {madeOn} och identifierade ingen händelse.",
                    "The risk analysis was made on {madeOn} and identified no event."),
            Phrase.of("En identifierad händelse.", "An identified event."));

    private EventAnswers() {}
}
