package se.lsk.reporting.render.report;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import se.lsk.reporting.content.FigureUnit;
import se.lsk.reporting.content.PrintedFigure;
import se.lsk.reporting.content.ReportTable;
import se.lsk.reporting.content.TableCell;
import se.lsk.reporting.render.BarChart;
import se.lsk.reporting.render.FigureTable;
import se.lsk.reporting.render.FigureTable.Column;
import se.lsk.reporting.render.FigureTable.Row;
import se.lsk.rules.Language;
import se.lsk.rules.Phrase;

/** The tables and the figures of a report as blocks, in the language in which they are written. Stateless. */
final class ReportTables {

    private static final Phrase FIGURES = Phrase.of("Tryckta tal: {section}", "Printed figures: {section}");
    private static final Phrase SOURCE_OF_EACH =
            Phrase.of("Källan står vid varje tal.", "The source stands beside each figure.");
    private static final Phrase FIGURE = Phrase.of("Uppgift", "Figure");
    private static final Phrase VALUE = Phrase.of("Tal", "Number");
    private static final Phrase YEAR = Phrase.of("År", "Year");
    private static final Phrase SOURCE = Phrase.of("Källa", "Source");
    private static final Phrase FROM = Phrase.of("Källa: ", "Source: ");
    private static final Phrase COUNT = Phrase.of("st", "in number");

    private ReportTables() {}

    /** {@return a table as it is printed} */
    static FigureTable table(ReportTable table, Language language) {
        ImmutableList.Builder<Column> columns =
                ImmutableList.<Column>builder().add(Column.words(table.columns().get(0)));
        for (int i = 1; i < table.columns().size(); i++) {
            int cell = i - 1;
            boolean numeric = table.rows().stream()
                    .noneMatch(row -> row.cells().get(cell).words().isPresent());
            columns.add(new Column(table.columns().get(i), numeric));
        }
        return new FigureTable(
                table.caption(),
                source(table, language),
                columns.build(),
                table.rows().stream()
                        .map(row -> new Row(
                                ImmutableList.<String>builder()
                                        .add(row.name())
                                        .addAll(row.cells().stream()
                                                .map(cell -> cell(cell, language))
                                                .toList())
                                        .build(),
                                row.total()))
                        .toList(),
                Optional.empty());
    }

    private static String source(ReportTable table, Language language) {
        String from = FROM.in(language);
        return table.source().startsWith(from) ? table.source() : from + table.source();
    }

    private static String cell(TableCell cell, Language language) {
        return cell.number()
                .map(number -> BarChart.printed(number, language))
                .or(cell::words)
                .orElse("");
    }

    /** {@return the bars of a table, if it is drawn; total rows left out} */
    static Optional<BarChart> bars(ReportTable table, String id, Language language) {
        return table.picture()
                .map(picture -> new BarChart(
                        id,
                        table.caption(),
                        source(table, language),
                        table.unit()
                                .filter(unit -> unit != FigureUnit.OTHER && unit != FigureUnit.COUNT)
                                .map(language::of)
                                .orElse(COUNT.in(language)),
                        table.columns().subList(1, table.columns().size()),
                        table.rows().stream()
                                .filter(row -> !row.total())
                                .map(row -> new BarChart.Bar(
                                        row.name(),
                                        row.cells().stream()
                                                .map(TableCell::number)
                                                .toList()))
                                .toList()));
    }

    /** {@return figures with their sources} */
    static FigureTable figures(List<PrintedFigure> figures, String section, Wording words) {
        return new FigureTable(
                words.say(FIGURES, "section", section),
                words.say(SOURCE_OF_EACH),
                ImmutableList.of(
                        Column.words(words.say(FIGURE)),
                        Column.numbers(words.say(VALUE)),
                        Column.numbers(words.say(YEAR)),
                        Column.words(words.say(SOURCE))),
                figures.stream()
                        .map(figure -> Row.of(
                                figure.label(),
                                words.number(figure.value(), figure.unit()),
                                String.valueOf(
                                        figure.year().orElse(words.report().year())),
                                figure.source()))
                        .toList(),
                Optional.empty());
    }
}
