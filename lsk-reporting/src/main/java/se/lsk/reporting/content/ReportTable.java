package se.lsk.reporting.content;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.facts.HostReference;
import se.lsk.core.law.LegalTerm;
import se.lsk.reporting.style.LskValue;

/**
 * A table that a report prints, with its source (<i>tryckt tabell</i>). The first column names the rows. Immutable and thread-safe.
 *
 * <p>Refused: fewer than two columns or more than 40; more than 2 000 rows; a row with more or fewer cells than there are columns beside the
 * first; two columns or two rows of one name, or a column or row without one; a caption, a source or words that are no line of text; a number
 * of more than 20 digits; a kind that is no subject; bars for a table without numbers, of more than six columns or forty rows, or with a
 * number that is negative, has more than 15 digits before its decimals, or more than ten of them.
 */
@LskValue
@Value.Immutable
@LegalTerm(sv = "tryckt tabell")
@SuppressWarnings("exports")
public abstract sealed class ReportTable permits ImmutableReportTable {

    private static final int MOST_COLUMNS = 40;
    private static final int MOST_ROWS = 2_000;
    private static final int MOST_SERIES = 6;
    private static final int MOST_BARS = 40;
    private static final BigDecimal LONGEST_BAR = BigDecimal.TEN.pow(15);
    private static final int MOST_DECIMALS = 10;

    ReportTable() {}

    /** {@return what the report calls it, so that other parts can refer to it} */
    public abstract HostReference ref();

    /** {@return what it shows, in words} */
    public abstract String caption();

    /** {@return where it comes from} */
    public abstract String source();

    /** {@return what it shows} */
    @Value.Default
    public EvidenceKind about() {
        return EvidenceKind.OTHER;
    }

    /** {@return the unit of its numbers, if they have one in common} */
    public abstract Optional<FigureUnit> unit();

    /** {@return the headings of the columns; the first is that of the rows' names} */
    public abstract List<String> columns();

    /** {@return the rows, in reading order} */
    public abstract List<Row> rows();

    /** {@return how its numbers are drawn beside it, total rows left out; empty if they are not} */
    public abstract Optional<Picture> picture();

    /** How the numbers of a table are drawn. */
    public enum Picture {
        /** As bars, a group for each row and a bar for each column. */
        BARS
    }

    /**
     * A row.
     *
     * @param name what it is called
     * @param cells a cell for each column beside the first
     * @param total whether its numbers sum those of the rows above it, since the last such row
     */
    public record Row(String name, List<TableCell> cells, boolean total) {

        /** Copies the list. */
        public Row {
            cells = ImmutableList.copyOf(cells);
        }
    }

    /**
     * The number in a cell.
     *
     * @param row the row's name
     * @param column the column's heading
     * @return the number, or empty if there is no such cell or no number in it
     */
    public Optional<BigDecimal> number(String row, String column) {
        int at = columns().indexOf(column);
        return at < 1
                ? Optional.empty()
                : rows().stream()
                        .filter(one -> one.name().equals(row))
                        .findFirst()
                        .flatMap(one -> one.cells().get(at - 1).number());
    }

    @Value.Check
    void check() {
        Refusals refusals = new Refusals()
                .line("$.caption", caption())
                .line("$.source", source())
                .of(!EvidenceKind.SUBJECTS.contains(about()), ProblemCode.UNKNOWN_CODE, "$.about")
                .size("$.columns", columns(), MOST_COLUMNS, ProblemCode.TABLE_TOO_LARGE)
                .size("$.rows", rows(), MOST_ROWS, ProblemCode.TABLE_TOO_LARGE)
                .of(columns().size() < 2, ProblemCode.MISSING_PROPERTY, "$.columns");
        if (rows().size() <= MOST_ROWS && columns().size() <= MOST_COLUMNS) {
            refusals.distinct("$.columns", "", columns(), column -> column)
                    .distinct("$.rows", ".name", rows(), Row::name);
            for (int i = 0; i < columns().size(); i++) {
                refusals.line("$.columns[" + i + "]", columns().get(i));
            }
            for (int i = 0; i < rows().size(); i++) {
                check(rows().get(i), "$.rows[" + i + "]", refusals);
            }
            refusals.of(picture().isPresent() && !canBeDrawn(), ProblemCode.CONTRADICTION, "$.picture");
        }
        refusals.refuse();
    }

    private void check(Row row, String path, Refusals refusals) {
        refusals.line(path + ".name", row.name())
                .of(row.cells().size() != columns().size() - 1, ProblemCode.RAGGED_TABLE, path + ".cells");
        for (int i = 0; i < row.cells().size(); i++) {
            TableCell cell = row.cells().get(i);
            refusals.line(path + ".cells[" + i + "]", cell.words())
                    .of(
                            cell.number().filter(PrintedFigure::isTooLong).isPresent(),
                            ProblemCode.NUMBER_OUT_OF_RANGE,
                            path + ".cells[" + i + "]");
        }
    }

    private boolean canBeDrawn() {
        return columns().size() - 1 <= MOST_SERIES
                && rows().size() <= MOST_BARS
                && rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .noneMatch(cell -> cell.words().isPresent()
                                || cell.number().filter(one -> !isLength(one)).isPresent())
                && rows().stream()
                        .anyMatch(row -> !row.total()
                                && row.cells().stream()
                                        .anyMatch(cell -> cell.number().isPresent()));
    }

    private static boolean isLength(BigDecimal number) {
        return number.signum() >= 0 && number.compareTo(LONGEST_BAR) < 0 && number.scale() <= MOST_DECIMALS;
    }

    /** {@return a builder; reference, caption, source and two columns are mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReportTable}. */
    public static final class Builder extends ImmutableReportTable.Builder {
        Builder() {}
    }
}
