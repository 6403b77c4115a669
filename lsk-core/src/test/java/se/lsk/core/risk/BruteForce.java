package se.lsk.core.risk;

import java.util.ArrayList;
import java.util.List;

/**
 * A second definition of what takes part in a breach, written from the definitions and not from the code: for each cell by itself, over all
 * other cells of the matrix, on a table of numbers counted from 0.
 */
final class BruteForce {

    private final int[][] rank;
    private final int levels;

    BruteForce(int[][] rank, int levels) {
        this.rank = rank;
        this.levels = levels;
    }

    boolean holds(CoherenceCheck check) {
        return witnesses(check).isEmpty() && !(check == CoherenceCheck.COX_CONSTRUCTION && levels < 3);
    }

    List<Cell> witnesses(CoherenceCheck check) {
        List<Cell> witnesses = new ArrayList<>();
        for (int row = 0; row < rank.length; row++) {
            for (int column = 0; column < rank[row].length; column++) {
                if (takesPart(check, row, column)) {
                    witnesses.add(new Cell(row + 1, column + 1));
                }
            }
        }
        return witnesses;
    }

    private boolean takesPart(CoherenceCheck check, int row, int column) {
        int here = rank[row][column];
        boolean first = row == 0 || column == 0;
        boolean second = Math.min(row, column) == 1;
        return switch (check) {
            case TOTAL -> here < 1 || here > levels;
            case FUNCTIONAL, LEGEND_MATCHES_CELLS, OPERATOR_STATED -> false;
            case NO_TOP_IN_FIRST_ROW_OR_COLUMN -> first && here == levels;
            case COX_CONSTRUCTION -> (first && here > 1) || (second && here == levels);
            default -> againstAnother(check, row, column);
        };
    }

    private boolean againstAnother(CoherenceCheck check, int row, int column) {
        for (int otherRow = 0; otherRow < rank.length; otherRow++) {
            for (int otherColumn = 0; otherColumn < rank[0].length; otherColumn++) {
                if (against(check, row, column, otherRow, otherColumn)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean against(CoherenceCheck check, int row, int column, int otherRow, int otherColumn) {
        int down = otherRow - row;
        int right = otherColumn - column;
        int steps = Math.abs(down) + Math.abs(right);
        boolean corner = Math.abs(down) == 1 && Math.abs(right) == 1;
        int raised = rank[otherRow][otherColumn] - rank[row][column];
        boolean extremes = Math.abs(raised) == levels - 1;
        return switch (check) {
            // a step up that lowers, or a step down that raises
            case MONOTONE -> steps == 1 && (down + right) * raised < 0;
            case NO_SKIP -> steps == 1 && Math.abs(raised) >= 2;
            case EXTREMES_SHARE_NO_EDGE -> steps == 1 && extremes;
            case EXTREMES_MEET_AT_NO_CORNER -> corner && extremes;
            case EQUAL_PRODUCT_EQUAL_LEVEL ->
                (row + 1) * (column + 1) == (otherRow + 1) * (otherColumn + 1) && raised != 0;
            default -> throw new AssertionError(check);
        };
    }

    /** Whether no cell has a higher level than another that is at least as bad and at least as likely: over all pairs, near or far. */
    boolean isMonotoneOverAllPairs() {
        for (int row = 0; row < rank.length; row++) {
            for (int column = 0; column < rank[0].length; column++) {
                for (int worse = row; worse < rank.length; worse++) {
                    for (int likelier = column; likelier < rank[0].length; likelier++) {
                        if (rank[worse][likelier] < rank[row][column]) {
                            return false;
                        }
                    }
                }
            }
        }
        return true;
    }
}
