package se.lsk.reporting.render.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import se.lsk.rules.Phrase;
import se.lsk.rules.RulebookEdition;

/** Words that several parts of a page about a report have in common. */
final class ReportWords {

    static final Phrase SHOWN = Phrase.of("ett tal, en tabell eller iakttagelser", "a figure, a table or findings");
    static final Phrase BINDING_THIN = Phrase.of(
            "Bindande ({force}): rubriken finns, men LSK ser inget underlag som visar det. En läsare får bedöma.",
            "Binding ({force}): the heading is there, but LSK sees no evidence that shows it. A reader has to judge.");
    static final Phrase PRINTED = Phrase.of("Tryckt", "Printed");

    private static final Phrase EDITION = Phrase.of(
            "Framställd av LSK ur regelbok {version}. Rätten är kontrollerad till och med {day}.",
            "Made by LSK from rulebook {version}. The law has been checked through {day}.");
    private static final Phrase NO_ADVICE = Phrase.of(
            "LSK ger inte juridisk rådgivning och avgör inget som lagen lämnar åt en bedömning.",
            "LSK gives no legal advice and decides nothing that the law leaves to judgement.");

    private ReportWords() {}

    /** {@return which edition of the law a page rests on, and what LSK does not do} */
    static List<String> footer(RulebookEdition edition, Wording words) {
        return ImmutableList.of(
                words.say(EDITION, ImmutableMap.of("version", edition.version(), "day", edition.lawCheckedThrough())),
                words.say(NO_ADVICE));
    }
}
