package se.lsk.reporting.render.pdf;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.lsk.reporting.render.Definitions;
import se.lsk.reporting.render.FigureTable;
import se.lsk.reporting.render.FigureTable.Column;
import se.lsk.reporting.render.FigureTable.Row;
import se.lsk.reporting.render.linear.LinearPage;
import se.lsk.reporting.render.linear.LinearPart;
import se.lsk.rules.Language;

/** Pages to render. */
final class SomePage {

    static final String PICTURE = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"720\" height=\"120\""
            + " viewBox=\"0 0 720 120\" font-family=\"system-ui,sans-serif\" font-size=\"12\">"
            + "<rect x=\"0\" y=\"20\" width=\"300\" height=\"60\" fill=\"#0b4f8a\"/>"
            + "<text x=\"10\" y=\"50\" fill=\"#ffffff\" font-weight=\"bold\">Stapeltext</text>"
            + "<text x=\"310\" y=\"50\">Åtgärd</text></svg>";

    private SomePage() {}

    static LinearPage of(LinearPart... parts) {
        return titled("Kvalitetsberättelse 2026", parts);
    }

    static LinearPage titled(String title, LinearPart... parts) {
        return new LinearPage(
                Language.SV, title, "Till nämnden den 22 november", List.of(parts), List.of("Rätten är kontrollerad."));
    }

    static LinearPage ofEveryKind() {
        return of(
                new LinearPart.Remark("Det viktigaste", "Två processer saknar ansvarig.", Language.SV),
                heading(2, "Läget"),
                text("Ledningssystemet omfattar alla processer."),
                heading(3, "Process för process"),
                new LinearPart.Items(List.of("Första punkten", "Andra punkten"), Language.SV),
                new LinearPart.Terms(
                        List.of(new Definitions.Entry("Egenkontroll", "Uppföljning av den egna verksamheten.")),
                        Language.SV),
                heading(2, "Siffror"),
                grid(times()),
                new LinearPart.Picture("Risker", "Två staplar", PICTURE, Language.SV),
                new LinearPart.Heading(2, "Summary", Language.EN),
                new LinearPart.Text("Two processes lack an owner.", Language.EN));
    }

    static FigureTable times() {
        return new FigureTable(
                "Tid per enhet",
                "Källa: egna uppgifter",
                List.of(Column.words("Enhet"), Column.numbers("Antal"), Column.numbers("Dagar"), Column.words("Svar")),
                List.of(
                        Row.of("Barn", "1 234", "87", "Inom tiden"),
                        Row.of("Vuxna", "98", "", ""),
                        new Row(List.of("Summa", "1 332", "", ""), true)),
                Optional.of("Medianen räknas på avslutade utredningar."));
    }

    static FigureTable table(int columns, int rows, String cell) {
        return new FigureTable(
                "Många rader",
                "Källa: påhittad",
                IntStream.range(0, columns)
                        .mapToObj(column -> Column.words("Kolumn" + column))
                        .toList(),
                IntStream.range(0, rows)
                        .mapToObj(row -> new Row(
                                IntStream.range(0, columns)
                                        .mapToObj(column -> cell + row + "c" + column)
                                        .toList(),
                                false))
                        .toList(),
                Optional.empty());
    }

    static LinearPart heading(int level, String text) {
        return new LinearPart.Heading(level, text, Language.SV);
    }

    static LinearPart text(String text) {
        return new LinearPart.Text(text, Language.SV);
    }

    static LinearPart grid(FigureTable table) {
        return new LinearPart.Grid(table, Language.SV);
    }

    static LinearPart picture(String svg) {
        return new LinearPart.Picture("Bild", "En bild", svg, Language.SV);
    }
}
