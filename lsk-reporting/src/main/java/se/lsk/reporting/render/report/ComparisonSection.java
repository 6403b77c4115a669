package se.lsk.reporting.render.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.lsk.reporting.content.FigureUnit;
import se.lsk.reporting.content.PromiseOutcome;
import se.lsk.reporting.content.YearComparison;
import se.lsk.reporting.content.YearComparison.FigureChange;
import se.lsk.reporting.content.YearComparison.Followed;
import se.lsk.reporting.render.Block;
import se.lsk.reporting.render.FigureTable;
import se.lsk.reporting.render.FigureTable.Column;
import se.lsk.reporting.render.FigureTable.Row;
import se.lsk.reporting.render.InLanguage;
import se.lsk.reporting.render.Notice;
import se.lsk.reporting.render.PageSection;
import se.lsk.reporting.render.Paragraphs;
import se.lsk.rules.Phrase;

/** Last year's report beside this year's, as a section of the page: promises and what became of them first. */
final class ComparisonSection {

    private static final Phrase HEADING = Phrase.of("Jämfört med {year}", "Compared with {year}");
    private static final Phrase PROMISES = Phrase.of("Löften för {year}", "Promises of {year}");
    private static final Phrase TALLY = Phrase.of(
            "Av {all} löften säger berättelsen vad det blev av {told}.",
            "Of {all} promises the report says what became of {told}.");
    private static final Phrase NO_PROMISES = Phrase.of(
            "Förra årets berättelse har ingen förbättringsplan.", "Last year's report has no improvement plan.");
    private static final Phrase SOURCE = Phrase.of("Källa: de två berättelserna", "Source: the two reports");
    private static final Phrase PROMISE = Phrase.of("Löfte", "Promise");
    private static final Phrase STATE = Phrase.of("Läge", "State");
    private static final Phrase SILENT = Phrase.of("nämns inte", "not spoken of");
    private static final Phrase HOW = Phrase.of("Vad berättelsen säger", "What the report says");
    private static final Phrase UNPROMISED = Phrase.of(
            "Berättelsen följer också upp sådant som förra årets inte lovade: {what}.",
            "The report also follows up what last year's did not promise: {what}.");
    private static final Phrase FIGURES = Phrase.of("Tal i båda berättelserna", "Figures in both reports");
    private static final Phrase FIGURE = Phrase.of("Uppgift", "Figure");
    private static final Phrase CHANGE = Phrase.of("Skillnad", "Difference");
    private static final Phrase UNCHANGED = Phrase.of("oförändrat", "unchanged");
    private static final Phrase NO_JUDGEMENT = Phrase.of(
            "Om en skillnad är bra eller dålig säger talen inte.",
            "Whether a difference is good or bad the numbers don't say.");
    private static final Phrase ITEMS = Phrase.of("Innehåll som skiljer sig", "Contents that differ");
    private static final Phrase ITEM = Phrase.of("Punkt", "Item");
    private static final Phrase GONE = Phrase.of(
            "Kapitel som fanns förra året och inte i år: {headings}.",
            "Chapters that were there last year and are not this year: {headings}.");
    private static final Phrase KNOW = Phrase.of("Om förra årets berättelse.", "About last year's report.");

    private final YearComparison years;
    private final Wording words;

    ComparisonSection(YearComparison years, Wording words) {
        this.years = years;
        this.words = words;
    }

    PageSection section() {
        ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        years.previous()
                .provenance()
                .ifPresent(text -> blocks.add(InLanguage.of(
                        years.previous().language(),
                        new Notice(KNOW.in(years.previous().language()), text))));
        if (years.promises().isEmpty()) {
            blocks.add(Paragraphs.of(words.say(NO_PROMISES)));
        } else {
            blocks.add(Paragraphs.of(tally())).add(promises());
        }
        if (!years.unpromised().isEmpty()) {
            blocks.add(Paragraphs.of(words.say(
                    UNPROMISED,
                    "what",
                    String.join(
                            "; ",
                            years.unpromised().stream()
                                    .map(PromiseOutcome::text)
                                    .toList()))));
        }
        if (!years.figures().isEmpty()) {
            blocks.add(figures());
        }
        if (!years.items().isEmpty()) {
            blocks.add(items());
        }
        if (!years.gone().isEmpty()) {
            blocks.add(Paragraphs.of(words.say(GONE, "headings", words.allOf(years.gone()))));
        }
        return new PageSection(
                "jamforelse",
                words.say(HEADING, "year", String.valueOf(years.previous().year())),
                blocks.build());
    }

    /** {@return of how many promises the report tells} */
    String tally() {
        return words.say(
                TALLY,
                ImmutableMap.of(
                        "all",
                        years.promises().size(),
                        "told",
                        years.promises().stream()
                                .filter(one -> one.outcome().isPresent())
                                .count()));
    }

    private FigureTable promises() {
        return table(
                words.say(PROMISES, "year", String.valueOf(years.previous().year())),
                ImmutableList.of(
                        Column.words(words.say(PROMISE)), Column.words(words.say(STATE)), Column.words(words.say(HOW))),
                years.promises().stream().map(this::row).toList(),
                Optional.empty());
    }

    private Row row(Followed followed) {
        return Row.of(
                followed.promise().text(),
                followed.outcome().map(outcome -> words.of(outcome.state())).orElseGet(() -> words.say(SILENT)),
                followed.outcome().map(PromiseOutcome::text).orElse(""));
    }

    private FigureTable figures() {
        return table(
                words.say(FIGURES),
                ImmutableList.of(
                        Column.words(words.say(FIGURE)),
                        Column.numbers(String.valueOf(years.previous().year())),
                        Column.numbers(String.valueOf(years.current().year())),
                        Column.numbers(words.say(CHANGE))),
                years.figures().stream().map(this::row).toList(),
                Optional.of(words.say(NO_JUDGEMENT)));
    }

    private Row row(FigureChange change) {
        BigDecimal difference = change.difference();
        FigureUnit unit = change.unit();
        String sign = difference.signum() > 0 ? "+" : "";
        return Row.of(
                change.label(),
                words.number(change.then(), unit),
                words.number(change.now(), unit),
                difference.signum() == 0
                        ? words.say(UNCHANGED)
                        : (sign + words.number(difference, FigureUnit.COUNT)).replace('-', '−'));
    }

    private FigureTable items() {
        return table(
                words.say(ITEMS),
                ImmutableList.of(
                        Column.words(words.say(ITEM)),
                        Column.words(String.valueOf(years.previous().year())),
                        Column.words(String.valueOf(years.current().year()))),
                years.items().stream()
                        .map(change -> Row.of(
                                words.of(change.item().title()), words.of(change.then()), words.of(change.now())))
                        .toList(),
                Optional.empty());
    }

    private FigureTable table(String caption, List<Column> columns, List<Row> rows, Optional<String> note) {
        return new FigureTable(caption, words.say(SOURCE), columns, rows, note);
    }
}
