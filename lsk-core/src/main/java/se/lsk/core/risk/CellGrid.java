package se.lsk.core.risk;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** The levels of the cells in one array: a row for each consequence, in it a cell for each likelihood. */
final class CellGrid {

    private final int rows;
    private final int columns;
    private final int[] ranks;
    private final RiskLevel[] levels;

    CellGrid(int rows, int columns, int[] ranks, List<RiskLevel> levels) {
        this.rows = rows;
        this.columns = columns;
        this.ranks = ranks.clone();
        this.levels = new RiskLevel[ranks.length];
        for (int i = 0; i < ranks.length; i++) {
            this.levels[i] = levels.get(ranks[i] - 1);
        }
    }

    /** {@return the grid of a matrix that will be refused} */
    static CellGrid empty() {
        return new CellGrid(0, 0, new int[0], ImmutableList.of());
    }

    RiskLevel level(int consequence, int likelihood) {
        return levels[place(consequence, likelihood)];
    }

    int rank(int consequence, int likelihood) {
        return ranks[place(consequence, likelihood)];
    }

    int rank(Cell cell) {
        return rank(cell.consequence(), cell.likelihood());
    }

    boolean has(int consequence, int likelihood) {
        return consequence >= 1 && consequence <= rows && likelihood >= 1 && likelihood <= columns;
    }

    private int place(int consequence, int likelihood) {
        if (!has(consequence, likelihood)) {
            throw new IllegalArgumentException("consequence must be 1 to " + rows + " and likelihood 1 to " + columns);
        }
        return (consequence - 1) * columns + likelihood - 1;
    }

    /** {@return every cell, by consequence and then by likelihood} */
    ImmutableList<Cell> cells() {
        return cells(rows, columns);
    }

    static ImmutableList<Cell> cells(int rows, int columns) {
        ImmutableList.Builder<Cell> cells = ImmutableList.builder();
        for (int consequence = 1; consequence <= rows; consequence++) {
            for (int likelihood = 1; likelihood <= columns; likelihood++) {
                cells.add(new Cell(consequence, likelihood));
            }
        }
        return cells.build();
    }
}
