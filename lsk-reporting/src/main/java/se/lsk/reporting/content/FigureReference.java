package se.lsk.reporting.content;

import java.util.Optional;
import se.lsk.core.facts.HostReference;

/**
 * Which number of a report is meant: a printed figure, or a cell of a table. Immutable and thread-safe.
 *
 * @param ref the figure or the table
 * @param cell the cell, if it is a table
 */
public record FigureReference(HostReference ref, Optional<Cell> cell) {

    /**
     * A cell.
     *
     * @param row the row's name
     * @param column the column's heading
     */
    public record Cell(String row, String column) {}

    /**
     * A printed figure.
     *
     * @param ref the figure
     * @return the reference
     */
    public static FigureReference figure(String ref) {
        return new FigureReference(new HostReference(ref), Optional.empty());
    }

    /**
     * A cell of a table.
     *
     * @param table the table
     * @param row the row's name
     * @param column the column's heading
     * @return the reference
     */
    public static FigureReference cell(String table, String row, String column) {
        return new FigureReference(new HostReference(table), Optional.of(new Cell(row, column)));
    }
}
