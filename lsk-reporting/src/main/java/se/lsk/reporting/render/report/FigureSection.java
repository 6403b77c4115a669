package se.lsk.reporting.render.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.lsk.reporting.content.CheckedFigure;
import se.lsk.reporting.content.CheckedFigure.Agreement;
import se.lsk.reporting.content.FigureCheck;
import se.lsk.reporting.content.FigureReference;
import se.lsk.reporting.content.FigureUnit;
import se.lsk.reporting.content.PrintedFigure;
import se.lsk.reporting.content.ReportReview;
import se.lsk.reporting.content.ReportTable;
import se.lsk.reporting.render.BarChart;
import se.lsk.reporting.render.Block;
import se.lsk.reporting.render.Collapsed;
import se.lsk.reporting.render.FigureTable;
import se.lsk.reporting.render.FigureTable.Column;
import se.lsk.reporting.render.FigureTable.Row;
import se.lsk.reporting.render.PageSection;
import se.lsk.reporting.render.Paragraphs;
import se.lsk.rules.Phrase;

/** What the numbers of a report say of each other, as a section of the page: what does not agree first. */
final class FigureSection {

    private static final Phrase HEADING = Phrase.of("Stämmer siffrorna?", "Do the figures agree?");
    private static final Phrase INTRO = Phrase.of(
            "Summor, andelar och uppgifter som står på flera ställen är prövade mot varandra. En andel är avrundad uppåt från hälften till så många decimaler som är tryckta. Att två tal inte stämmer säger inte vilket som är fel.",
            "Sums, shares and figures that stand in several places are checked against each other. A share is rounded half up to as many decimals as are printed. That two numbers don't agree does not say which of them is wrong.");
    private static final Phrase NOTHING = Phrase.of(
            "Det finns inga tal att pröva mot varandra.", "There are no numbers to check against each other.");
    private static final Phrase TALLY = Phrase.of(
            "{agree} stämmer, {differ} stämmer inte, {unknown} går inte att kontrollera.",
            "{agree} agree, {differ} do not agree, {unknown} can't be checked.");
    private static final Phrase SOURCE = Phrase.of("Källa: berättelsens egna tal", "Source: the report's own numbers");
    private static final Phrase WHICH = Phrase.of("Vilket tal", "Which number");
    private static final Phrase CHECK = Phrase.of("Prövning", "Check");
    private static final Phrase COMPUTED = Phrase.of("Uträknat eller på annat ställe", "Computed or elsewhere");
    private static final Phrase NOTE = Phrase.of("Anmärkning", "Note");
    private static final Phrase SHARE = Phrase.of("{part} av {whole}", "{part} of {whole}");
    private static final Phrase SUM = Phrase.of("summan av {terms} tal", "the sum of {terms} numbers");
    private static final Phrase SUM_OF = Phrase.of("summan av {terms}", "the sum of {terms}");
    private static final Phrase SAME = Phrase.of("samma som {others}", "the same as {others}");
    private static final int SPELLED_OUT = 6;

    private final ReportReview review;
    private final Wording words;

    FigureSection(ReportReview review, Wording words) {
        this.review = review;
        this.words = words;
    }

    PageSection section() {
        ImmutableList.Builder<Block> blocks = ImmutableList.<Block>builder().add(Paragraphs.of(words.say(INTRO)));
        if (review.figures().isEmpty()) {
            blocks.add(Paragraphs.of(words.say(NOTHING)));
        } else {
            blocks.add(Paragraphs.of(tally()));
        }
        List<CheckedFigure> differing = with(Agreement.DISAGREES);
        if (!differing.isEmpty()) {
            blocks.add(table(Agreement.DISAGREES, differing));
        }
        for (Agreement agreement : List.of(Agreement.NOT_KNOWN, Agreement.AGREES)) {
            List<CheckedFigure> figures = with(agreement);
            if (!figures.isEmpty()) {
                blocks.add(
                        Collapsed.of(capital(words.of(agreement)) + ": " + figures.size(), table(agreement, figures)));
            }
        }
        return new PageSection("siffror", words.say(HEADING), blocks.build());
    }

    /** {@return how many checks came out how} */
    String tally() {
        return words.say(
                TALLY,
                ImmutableMap.of(
                        "agree", with(Agreement.AGREES).size(),
                        "differ", with(Agreement.DISAGREES).size(),
                        "unknown", with(Agreement.NOT_KNOWN).size()));
    }

    private List<CheckedFigure> with(Agreement agreement) {
        return review.figures().stream()
                .filter(figure -> figure.agreement() == agreement)
                .toList();
    }

    private FigureTable table(Agreement agreement, List<CheckedFigure> figures) {
        return new FigureTable(
                capital(words.of(agreement)),
                words.say(SOURCE),
                ImmutableList.of(
                        Column.words(words.say(WHICH)),
                        Column.numbers(words.say(ReportWords.PRINTED)),
                        Column.words(words.say(CHECK)),
                        Column.numbers(words.say(COMPUTED)),
                        Column.words(words.say(NOTE))),
                figures.stream().map(this::row).toList(),
                Optional.empty());
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private Row row(CheckedFigure figure) {
        FigureUnit unit = unit(figure.check().printed());
        return Row.of(
                words.place(figure.check().printed()),
                figure.printed().map(value -> words.number(value, unit)).orElse(""),
                asked(figure),
                figure.computed().map(value -> words.number(value, unit)).orElse(""),
                figure.check().note().orElse(""));
    }

    private FigureUnit unit(FigureReference reference) {
        return reference.cell().isPresent()
                ? words.report()
                        .table(reference.ref())
                        .flatMap(ReportTable::unit)
                        .orElse(FigureUnit.COUNT)
                : words.report()
                        .figure(reference.ref())
                        .map(PrintedFigure::unit)
                        .orElse(FigureUnit.COUNT);
    }

    /** {@return what the number was checked against, in words and numbers} */
    private String asked(CheckedFigure figure) {
        FigureCheck check = figure.check();
        return switch (check.kind()) {
            case SUM ->
                figure.against().size() > SPELLED_OUT
                        ? words.say(SUM, "terms", figure.against().size())
                        : words.say(SUM_OF, "terms", String.join(" + ", digits(figure.against())));
            case SHARE ->
                words.say(
                        SHARE,
                        ImmutableMap.of(
                                "part",
                                told(check.of().get(0)),
                                "whole",
                                told(check.of().get(1))));
            case SAME ->
                words.say(
                        SAME,
                        "others",
                        words.allOf(check.of().stream().map(this::told).toList()));
        };
    }

    private String told(FigureReference reference) {
        return words.place(reference)
                + words.report()
                        .number(reference)
                        .map(value -> ": " + words.number(value, unit(reference)))
                        .orElse("");
    }

    private List<String> digits(List<BigDecimal> values) {
        return values.stream()
                .map(value -> BarChart.printed(value, words.language()))
                .toList();
    }
}
