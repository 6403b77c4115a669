package se.lsk.core.risk;

import java.util.List;
import java.util.function.Supplier;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.internal.Contradictions;
import se.lsk.core.internal.TextForm;

/** A matrix while it is being built: what is wrong with it or, if nothing is, its cells. */
final class MatrixDraft {

    private static final int FEWEST_LEVELS = 2;

    private final Contradictions found;
    private final CellGrid grid;

    private MatrixDraft(Contradictions found, CellGrid grid) {
        this.found = found;
        this.grid = grid;
    }

    static MatrixDraft of(RiskMatrix matrix) {
        int rows = matrix.consequence().size();
        int columns = matrix.likelihood().size();
        List<RiskLevel> levels = matrix.levels();
        Contradictions found = new Contradictions();
        names(found, matrix.name(), levels);
        ColouringCheck check = new ColouringCheck(found, levels, rows, columns);
        CellPainter painter = new CellPainter(found, levels, rows, columns);
        Supplier<int[]> ranks = matrix.colouring()
                .fold(
                        table -> {
                            check.table(table.rows());
                            return () -> painter.table(table.rows());
                        },
                        bands -> {
                            check.bands(bands.bands());
                            check.conditions(bands.conditions());
                            return () -> painter.bands(bands);
                        });
        check.legend(matrix.legend());
        check.waivers(matrix.waivers());
        if (!found.isEmpty()) {
            return new MatrixDraft(found, CellGrid.empty());
        }
        int[] painted = ranks.get();
        return new MatrixDraft(
                found, found.isEmpty() ? new CellGrid(rows, columns, painted, levels) : CellGrid.empty());
    }

    private static void names(Contradictions found, String name, List<RiskLevel> levels) {
        found.always(TextForm.isName(name), ProblemCode.NOT_A_NAME, "name")
                .always(
                        levels.size() >= FEWEST_LEVELS && levels.size() <= Scale.MOST_LEVELS,
                        ProblemCode.NUMBER_OF_LEVELS,
                        "levels");
        LabelCheck.check(found, "levels", levels);
        for (int i = 0; i < levels.size(); i++) {
            found.always(TextForm.isName(levels.get(i).code()), ProblemCode.NOT_A_NAME, "levels[" + i + "].code")
                    .always(
                            Ranks.of(levels, levels.get(i).code()) == i + 1,
                            ProblemCode.DOUBLED_NAME,
                            "levels[" + i + "].code");
        }
    }

    void refuse() {
        found.refuse();
    }

    CellGrid grid() {
        return grid;
    }
}
