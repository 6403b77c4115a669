package se.lsk.reporting.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import se.lsk.core.risk.Cell;
import se.lsk.core.risk.CellDifference;
import se.lsk.core.risk.CheckResult;
import se.lsk.core.risk.RiskMatrix;

/**
 * Writes what is found in a risk matrix as JSON Lines: one object a line, UTF-8, LF, no spaces between tokens, keys always in the same order.
 * Cells are pairs [consequence, likelihood], counted from 1.
 *
 * <p>One line for each check: {@code matrix}, {@code check}, {@code result} ({@code HOLDS}, {@code FAILS} or {@code WAIVED}), {@code cells},
 * {@code reason} (null unless waived). One line for each cell that two matrices judge differently: {@code matrix}, {@code other},
 * {@code cell}, {@code level}, {@code otherLevel}.
 *
 * <p>Stateless and thread-safe.
 */
public final class CheckWriter {

    private CheckWriter() {}

    /**
     * One check.
     *
     * @param matrix the matrix
     * @param result what was found
     * @return its line, without the line end
     */
    public static String line(RiskMatrix matrix, CheckResult result) {
        return JsonOutput.object(json -> json.text("matrix", matrix.name())
                .code("check", result.check())
                .code("result", result.verdict())
                .pairs("cells", result.cells().stream().map(CheckWriter::pair).toList())
                .text("reason", result.reason()));
    }

    /**
     * One cell that two matrices judge differently.
     *
     * @param matrix the one matrix
     * @param other the other
     * @param difference the cell
     * @return its line, without the line end
     */
    public static String line(RiskMatrix matrix, RiskMatrix other, CellDifference difference) {
        return JsonOutput.object(json -> json.text("matrix", matrix.name())
                .text("other", other.name())
                .pair("cell", pair(difference.cell()))
                .text("level", difference.here().code())
                .text("otherLevel", difference.there().code()));
    }

    private static List<Integer> pair(Cell cell) {
        return List.of(cell.consequence(), cell.likelihood());
    }

    /**
     * Every check of a matrix. The stream is neither flushed nor closed.
     *
     * @param matrix the matrix
     * @param out receives one line a check, the last ended too
     * @throws IOException if the stream can't be written
     */
    public static void write(RiskMatrix matrix, OutputStream out) throws IOException {
        for (CheckResult result : matrix.coherence().results()) {
            out.write((line(matrix, result) + '\n').getBytes(StandardCharsets.UTF_8));
        }
    }

    /**
     * Every cell that two matrices judge differently. The stream is neither flushed nor closed.
     *
     * @param matrix the one matrix
     * @param other the other
     * @param out receives one line a cell, the last ended too
     * @throws IOException if the stream can't be written
     * @throws se.lsk.core.check.RefusedException if the two have not equally many rows, columns and levels
     */
    public static void writeDifference(RiskMatrix matrix, RiskMatrix other, OutputStream out) throws IOException {
        for (CellDifference difference : matrix.difference(other)) {
            out.write((line(matrix, other, difference) + '\n').getBytes(StandardCharsets.UTF_8));
        }
    }
}
