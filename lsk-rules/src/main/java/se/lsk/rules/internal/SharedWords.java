package se.lsk.rules.internal;

import se.lsk.rules.Outcome;
import se.lsk.rules.Phrase;
import se.lsk.rules.Verdict;

/** What rules of several subjects say in the same words. */
public final class SharedWords {

    /** The end day can't be told. */
    public static final Verdict OUTSIDE_CALENDAR = Verdict.of(
            "OUTSIDE_CALENDAR",
            Outcome.NEEDS_JUDGEMENT,
            Phrase.of(
                    "Slutdagen ligger efter år 2100, som almanackan inte omfattar.",
                    "The end day lies after the year 2100, which the calendar does not cover."),
            Phrase.of("En senare utgåva av LSK.", "A later edition of LSK."));

    /** What would settle whether a limit moves from a free day. */
    public static final Phrase READING_IN_PROFILE = Phrase.of(
            "Att kommunens tillämpning av 2 § anges i profilen.",
            "The municipality's reading of 2 §, set in its profile.");

    private SharedWords() {}
}
