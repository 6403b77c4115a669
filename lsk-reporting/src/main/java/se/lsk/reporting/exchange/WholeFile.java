package se.lsk.reporting.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import se.lsk.core.check.Parsed;
import se.lsk.core.check.Problem;
import se.lsk.core.check.ProblemCode;

/**
 * The text of a file that is read at once: UTF-8, a byte order mark at the very start passed over, and never more of it held than may be.
 *
 * @param limit how long it may be, in bytes
 * @param tooLong what a longer one is called
 */
record WholeFile(int limit, ProblemCode tooLong) {

    /** A file of one object, at most 1 MiB. */
    static final WholeFile ONE_OBJECT = new WholeFile(LineSource.LIMIT, ProblemCode.LINE_TOO_LONG);

    /**
     * Reads a stream. It is not closed.
     *
     * @param in the stream, read to its end or to the first byte too many
     * @return the text, or why there is none
     * @throws IOException if the stream can't be read
     */
    Parsed<String> read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(Utf8.BOM_LENGTH + limit + 1);
        int first = Utf8.isBom(bytes, bytes.length) ? Utf8.BOM_LENGTH : 0;
        int length = bytes.length - first;
        if (length > limit) {
            return refused(tooLong);
        }
        return Utf8.decode(bytes, first, length)
                .<Parsed<String>>map(Parsed.Valid::new)
                .orElseGet(() -> refused(ProblemCode.NOT_UTF8));
    }

    /**
     * Looks at a text.
     *
     * @param text the text
     * @return the text, or that it is too long
     */
    Parsed<String> read(String text) {
        return Utf8.isLonger(text, limit) ? refused(tooLong) : new Parsed.Valid<>(text);
    }

    private static Parsed<String> refused(ProblemCode code) {
        return new Parsed.Invalid<>(List.of(Problem.at(code, JsonPath.ROOT)));
    }
}
