package se.lsk.reporting.render;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * A table of figures with its source. The first column names the rows. An empty cell is a figure that the source doesn't have;
 * in a table that is mostly words it is something that isn't there. Immutable and thread-safe.
 *
 * @param caption what the table shows
 * @param source where the figures come from
 * @param columns the columns, at least one
 * @param rows the rows, each with a cell for every column
 * @param note a sentence below the table
 */
public record FigureTable(String caption, String source, List<Column> columns, List<Row> rows, Optional<String> note)
        implements Block {

    private static final int WORDY = 4;
    private static final int BROAD = 6;

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if there is no column, or a row has more or fewer cells than there are columns
     */
    public FigureTable {
        columns = ImmutableList.copyOf(columns);
        rows = ImmutableList.copyOf(rows);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("columns must not be empty");
        }
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("each row must have a cell for every column, but cells="
                        + row.cells().size() + " and columns=" + columns.size());
            }
        }
    }

    /** {@return whether it is mostly words, so that each row is better read by itself where there is no room beside it} */
    public boolean isWordy() {
        return columns.stream().filter(column -> !column.numeric()).count() > WORDY;
    }

    /** {@return whether it has so many columns that they are narrow on paper} */
    public boolean isBroad() {
        return columns.size() > BROAD;
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.figureTable(this);
    }

    /**
     * A column.
     *
     * @param heading its heading
     * @param numeric whether its cells are numbers, which line up at the right
     */
    public record Column(String heading, boolean numeric) {

        /**
         * A column of words.
         *
         * @param heading its heading
         * @return the column
         */
        public static Column words(String heading) {
            return new Column(heading, false);
        }

        /**
         * A column of numbers.
         *
         * @param heading its heading
         * @return the column
         */
        public static Column numbers(String heading) {
            return new Column(heading, true);
        }
    }

    /**
     * A row.
     *
     * @param cells its cells; the first names the row
     * @param total whether it sums rows above it
     */
    public record Row(List<String> cells, boolean total) {

        /** Copies the list. */
        public Row {
            cells = ImmutableList.copyOf(cells);
        }

        /**
         * An ordinary row.
         *
         * @param cells its cells; the first names the row
         * @return the row
         */
        public static Row of(String... cells) {
            return new Row(ImmutableList.copyOf(cells), false);
        }
    }
}
