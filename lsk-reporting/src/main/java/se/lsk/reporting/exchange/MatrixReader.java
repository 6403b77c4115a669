package se.lsk.reporting.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.lsk.core.check.Parsed;
import se.lsk.core.check.Problem;
import se.lsk.core.risk.RiskMatrix;

/**
 * Reads a risk matrix: one JSON object, in UTF-8, at most 1 MiB, over as many lines as it likes.
 *
 * <p>Properties: {@code name}; {@code consequence} and {@code likelihood}, arrays of 3 to 6 labels, lowest first, each a text or an object with
 * {@code sv}, {@code en} and {@code definition}; {@code levels}, an array of 2 to 6 codes, lowest first, each a text or an object with
 * {@code code}, {@code sv} and {@code en}; and either {@code cells}, an array of rows by consequence, lowest first, or {@code bands}, each with
 * {@code level} and {@code product} ({@code ">=4"}, {@code ">=4 <=8"} or {@code "4-8"}), with {@code conditions} beside them, each with
 * {@code level}, {@code onlyIf} ({@code consequence}, {@code likelihood}) and {@code otherwise}. Optional: {@code legend}, written as bands;
 * {@code waivers}, each with {@code check}, {@code reason} and {@code cells} as pairs [consequence, likelihood] from 1; {@code source},
 * {@code verification}, {@code force}. Null and an absent property are the same. As strict as {@link FactsReader}. What {@link RiskMatrix}
 * refuses is told at its place in the file.
 *
 * <p>Stateless and thread-safe.
 */
public final class MatrixReader {

    private MatrixReader() {}

    /**
     * Reads a matrix.
     *
     * @param json the object
     * @return the matrix, or every problem
     */
    public static Parsed<RiskMatrix> parse(String json) {
        return object(WholeFile.ONE_OBJECT.read(json));
    }

    private static Parsed<RiskMatrix> object(Parsed<String> text) {
        return text.fold(MatrixReader::matrix, Parsed.Invalid::new);
    }

    private static Parsed<RiskMatrix> matrix(String json) {
        List<Problem> problems = new ArrayList<>();
        Optional<RiskMatrix> matrix = JsonText.object(json, problems)
                .flatMap(object -> MatrixForm.read(new PropertyReader(object, JsonPath.ROOT, problems)));
        return matrix.isPresent() && problems.isEmpty()
                ? new Parsed.Valid<>(matrix.get())
                : new Parsed.Invalid<>(problems);
    }

    /**
     * Reads a matrix. A byte order mark at the very start is passed over. The stream is not closed.
     *
     * @param in the stream, read to its end or to the first byte too many
     * @return the matrix, or every problem
     * @throws IOException if the stream can't be read
     */
    public static Parsed<RiskMatrix> read(InputStream in) throws IOException {
        return object(WholeFile.ONE_OBJECT.read(in));
    }
}
