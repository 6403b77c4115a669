package se.lsk.reporting.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.HostReference;
import se.lsk.reporting.content.EvidenceKind;
import se.lsk.reporting.content.FigureCheck;
import se.lsk.reporting.content.FigureReference;
import se.lsk.reporting.content.FigureUnit;
import se.lsk.reporting.content.PrintedFigure;
import se.lsk.reporting.content.ReportTable;
import se.lsk.reporting.content.TableCell;

/** Reads the numbers of a report: figures, tables, and what is to be checked among them. Stateless. */
final class ReportFigures {

    private ReportFigures() {}

    static Optional<PrintedFigure> figure(PropertyReader figure) {
        Optional<HostReference> ref = SystemProperties.mandatoryReference(figure, "ref");
        Optional<String> label = SystemProperties.name(figure, "label");
        SystemProperties.mandatory(figure, "value");
        Optional<BigDecimal> value = figure.decimal("value");
        Optional<FigureUnit> unit = figure.code("unit", FigureUnit.class);
        Optional<EvidenceKind> about = figure.code("about", EvidenceKind.class);
        Optional<String> source = SystemProperties.name(figure, "source");
        OptionalInt year = SystemProperties.number(figure, "year");
        return figure.whole(() -> {
            PrintedFigure.Builder builder = PrintedFigure.builder()
                    .ref(ref.orElseThrow())
                    .label(label.orElseThrow())
                    .value(value.orElseThrow())
                    .year(year)
                    .source(source.orElseThrow());
            unit.ifPresent(builder::unit);
            about.ifPresent(builder::about);
            return builder.build();
        });
    }

    static Optional<ReportTable> table(PropertyReader table) {
        Optional<HostReference> ref = SystemProperties.mandatoryReference(table, "ref");
        Optional<String> caption = SystemProperties.name(table, "caption");
        Optional<String> source = SystemProperties.name(table, "source");
        Optional<EvidenceKind> about = table.code("about", EvidenceKind.class);
        Optional<FigureUnit> unit = table.code("unit", FigureUnit.class);
        Optional<ReportTable.Picture> picture = table.code("picture", ReportTable.Picture.class);
        List<String> columns = SystemProperties.texts(table, "columns").items();
        List<ReportTable.Row> rows =
                table.objectListing("rows", ReportFigures::row).items();
        return table.whole(() -> {
            ReportTable.Builder builder = ReportTable.builder()
                    .ref(ref.orElseThrow())
                    .caption(caption.orElseThrow())
                    .source(source.orElseThrow())
                    .unit(unit)
                    .picture(picture)
                    .columns(columns)
                    .rows(rows);
            about.ifPresent(builder::about);
            return builder.build();
        });
    }

    private static Optional<ReportTable.Row> row(PropertyReader row) {
        Optional<String> name = SystemProperties.name(row, "name");
        List<TableCell> cells = cells(row);
        boolean total = row.answer("total") == Answer.YES;
        return row.whole(() -> new ReportTable.Row(name.orElseThrow(), cells, total));
    }

    private static List<TableCell> cells(PropertyReader row) {
        List<Json> values = row.elements("cells");
        List<TableCell> cells = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Json value = values.get(i);
            String place = "[" + i + "]";
            if (value instanceof Json.Absent) {
                cells.add(TableCell.untold());
            } else if (value instanceof Json.Text words) {
                cells.add(TableCell.of(words.value()));
            } else {
                JsonValues.decimal(value).fold(number -> cells.add(TableCell.of(number)), problems -> {
                    row.refuseWithin(problems.get(0).code(), "cells", place);
                    return cells.add(TableCell.untold());
                });
            }
        }
        return cells;
    }

    static Optional<FigureCheck> check(PropertyReader check) {
        Optional<FigureCheck.Kind> kind = SystemProperties.mandatoryCode(check, "kind", FigureCheck.Kind.class);
        SystemProperties.mandatory(check, "printed");
        Optional<FigureReference> printed = reference(check, "printed");
        boolean isShare = kind.filter(FigureCheck.Kind.SHARE::equals).isPresent();
        List<FigureReference> of = isShare ? partAndWhole(check) : references(check);
        Optional<String> note = check.text("note");
        return check.whole(() -> new FigureCheck(kind.orElseThrow(), printed.orElseThrow(), of, note));
    }

    private static List<FigureReference> partAndWhole(PropertyReader check) {
        SystemProperties.mandatory(check, "part");
        SystemProperties.mandatory(check, "whole");
        List<FigureReference> both = new ArrayList<>();
        reference(check, "part").ifPresent(both::add);
        reference(check, "whole").ifPresent(both::add);
        return both;
    }

    private static List<FigureReference> references(PropertyReader check) {
        List<Json> values = check.elements("of");
        List<FigureReference> references = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            String place = "[" + i + "]";
            if (values.get(i) instanceof Json.Members cell) {
                cell(check.within("of", place, cell)).ifPresent(references::add);
            } else {
                JsonValues.text(text -> HostReference.parse(text, JsonPath.ROOT))
                        .apply(values.get(i))
                        .fold(ref -> references.add(new FigureReference(ref, Optional.empty())), problems -> {
                            check.refuseWithin(problems.get(0).code(), "of", place);
                            return false;
                        });
            }
        }
        return references;
    }

    /** A figure's name, or the place of a cell. */
    private static Optional<FigureReference> reference(PropertyReader check, String name) {
        if (check.value(name).orElse(null) instanceof Json.Members) {
            return check.object(name).flatMap(ReportFigures::cell);
        }
        return SystemProperties.reference(check, name).map(ref -> new FigureReference(ref, Optional.empty()));
    }

    private static Optional<FigureReference> cell(PropertyReader cell) {
        Optional<HostReference> table = SystemProperties.mandatoryReference(cell, "table");
        Optional<String> row = SystemProperties.name(cell, "row");
        Optional<String> column = SystemProperties.name(cell, "column");
        return cell.whole(() -> new FigureReference(
                table.orElseThrow(), Optional.of(new FigureReference.Cell(row.orElseThrow(), column.orElseThrow()))));
    }
}
