package se.lsk.reporting.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import se.lsk.core.law.Bilingual;
import se.lsk.core.law.Verification;
import se.lsk.core.time.RollPolicy;
import se.lsk.rules.Outcome;
import se.lsk.rules.Phrase;
import se.lsk.rules.StartOfForce;

/** What the words of the pages mean. Stateless. */
final class WordsTable {

    private WordsTable() {}

    static void addTo(PageText page) {
        page.heading(2, Markdown.text("Orden på sidorna · The words of the pages"))
                .table(
                        ImmutableList.of(Markdown.text("Ord · Word"), Markdown.text("Betyder · Means")),
                        ImmutableList.of(
                                word(
                                        Outcome.FULFILLED,
                                        "Plikten fullgjordes, enligt uppgifterna.",
                                        "The duty was met, on these facts."),
                                word(
                                        Outcome.NOT_FULFILLED,
                                        "Plikten fullgjordes inte. Av praxis och allmänna råd är det ingen överträdelse.",
                                        "The duty was not met. Of practice and general advice that is no breach."),
                                word(Outcome.PENDING, "Tiden har inte gått ut.", "The time has not run out."),
                                word(
                                        Outcome.UNDETERMINED,
                                        "En uppgift saknas, och svaret säger vilken.",
                                        "A fact is missing, and the answer names it."),
                                word(
                                        Outcome.NEEDS_JUDGEMENT,
                                        "Lagen lämnar svaret till en person, eller ingen myndighet har avgjort frågan.",
                                        "The law leaves the answer to a person, or no authority has settled the question."),
                                word(Outcome.NOT_APPLICABLE, "Plikten har inte uppkommit.", "The duty does not arise."),
                                word(
                                        "Skyndsamhetsord",
                                        "Word of urgency",
                                        "Genast, snarast och liknande ord har ingen längd i lagen och blir aldrig ett antal dagar.",
                                        "At once, as soon as possible and the like have no length in law and never become a number of days."),
                                word(
                                        RollPolicy.ROLLS,
                                        "En myndighet har uttalat att 2 § lagen (1930:173) gäller tiden.",
                                        "An authority has said that 2 § lagen (1930:173) applies to this time."),
                                word(
                                        RollPolicy.NEVER,
                                        "Tiden är en tröskel, en längsta tid eller något annat än tid för en åtgärd.",
                                        "The time is a threshold, a longest time or something else than the time for an action."),
                                word(
                                        RollPolicy.UNSETTLED,
                                        "LSK har inte funnit något uttalande av en myndighet; en kommun kan ange sin tillämpning i profilen.",
                                        "LSK has found no authority's statement; a municipality can set its reading in its profile."),
                                word(StartOfForce.STATED, "Dagen står i källorna.", "The day stands in the sources."),
                                word(
                                        "antagen",
                                        "assumed",
                                        "Författningens första dag, eller nyåret efter att den utfärdades. Äldre lydelser är inte lästa.",
                                        "The act's own first day, or the new year after it was issued. Older wordings were not read."),
                                word(
                                        "inte sedd",
                                        "not seen",
                                        "Perioden börjar där ändringen tidigast kan ha trätt i kraft.",
                                        "The period begins where the amendment can have come into force at the earliest."),
                                word(
                                        Verification.VERIFIED,
                                        "Bestämmelsens egen text är läst.",
                                        "The provision's own text was read."),
                                word(
                                        Verification.SECONDARY,
                                        "Läst i ett dokument om bestämmelsen.",
                                        "Read in a document about the provision.")));
    }

    private static List<Markdown> word(Bilingual word, String swedish, String english) {
        return word(word.swedish(), word.english(), swedish, english);
    }

    private static List<Markdown> word(String wordSwedish, String wordEnglish, String swedish, String english) {
        return ImmutableList.of(
                Markdown.both(Phrase.of(wordSwedish, wordEnglish)), Markdown.both(Phrase.of(swedish, english)));
    }
}
