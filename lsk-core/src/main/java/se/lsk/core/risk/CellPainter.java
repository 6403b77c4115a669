package se.lsk.core.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.internal.Contradictions;

/** Gives each cell its level, once nothing is wrong with the way a matrix is coloured. */
final class CellPainter {

    private static final int[] NONE = {};

    private final Contradictions found;
    private final List<RiskLevel> levels;
    private final List<Cell> cells;

    CellPainter(Contradictions found, List<RiskLevel> levels, int rows, int columns) {
        this.found = found;
        this.levels = levels;
        this.cells = CellGrid.cells(rows, columns);
    }

    /** {@return the ranks of the cells, by consequence and then by likelihood} */
    int[] table(List<List<String>> table) {
        return ranks(cell -> Ranks.of(levels, table.get(cell.consequence() - 1).get(cell.likelihood() - 1)));
    }

    /** {@return the ranks of the cells, by consequence and then by likelihood; none if that is found to be wrong} */
    int[] bands(Colouring.ProductBands colouring) {
        BandReading reading = new BandReading(colouring.bands(), levels, ThresholdOperator.UNSTATED);
        List<String> without = new ArrayList<>();
        List<String> withTwo = new ArrayList<>();
        for (Cell cell : cells) {
            int given = reading.ranks(cell.product()).size();
            if (given == 0) {
                without.add(path(cell));
            } else if (given > 1) {
                withTwo.add(path(cell));
            }
        }
        refuse(ProblemCode.CELL_WITHOUT_LEVEL, without);
        refuse(ProblemCode.CELL_WITH_TWO_LEVELS, withTwo);
        return found.isEmpty()
                ? ranks(cell -> under(
                        colouring.conditions(),
                        cell,
                        reading.ranks(cell.product()).get(0)))
                : NONE;
    }

    private int under(List<AxisCondition> conditions, Cell cell, int byBands) {
        int rank = byBands;
        for (AxisCondition condition : conditions) {
            if (Ranks.of(levels, condition.level()) == rank && !condition.admits(cell)) {
                rank = Ranks.of(levels, condition.otherwise());
            }
        }
        return rank;
    }

    private int[] ranks(ToIntFunction<Cell> rank) {
        return cells.stream().mapToInt(rank).toArray();
    }

    private void refuse(ProblemCode code, List<String> paths) {
        if (!paths.isEmpty()) {
            found.add(code, paths.toArray(String[]::new));
        }
    }

    private static String path(Cell cell) {
        return "cells[" + (cell.consequence() - 1) + "][" + (cell.likelihood() - 1) + "]";
    }
}
