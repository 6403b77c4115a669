package se.lsk.reporting.render.report;

import se.lsk.rules.Phrase;

/** Words that several parts of a page about a report have in common. */
final class ReportWords {

    static final Phrase SHOWN = Phrase.of("ett tal, en tabell eller iakttagelser", "a figure, a table or findings");
    static final Phrase BINDING_THIN = Phrase.of(
            "Bindande ({force}): rubriken finns, men LSK ser inget underlag som visar det. En läsare får bedöma.",
            "Binding ({force}): the heading is there, but LSK sees no evidence that shows it. A reader has to judge.");
    static final Phrase PRINTED = Phrase.of("Tryckt", "Printed");

    private ReportWords() {}
}
