package se.lsk.reporting.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * The lines of a stream of bytes, each at most {@value #LIMIT} bytes long. A longer line is skipped through its end without being held.
 * A line ends with LF or CRLF, the last one also with the stream. Used by one thread.
 */
final class LineSource {

    /** How long a line may be, in bytes before its end: 1 MiB. */
    static final int LIMIT = 1 << 20;

    /** A line's own bytes and a CR. */
    private static final int HELD = LIMIT + 1;

    private static final int CHUNK = 1 << 14;

    private final InputStream in;
    private final byte[] chunk = new byte[CHUNK];
    private int next;
    private int end;
    private boolean begun;

    private byte[] line = new byte[1 << 10];
    private int length;
    private boolean tooLong;
    private long number;

    LineSource(InputStream in) {
        this.in = in;
    }

    /**
     * Goes to the next line.
     *
     * @return false if there is none
     * @throws IOException if the stream can't be read
     */
    boolean advance() throws IOException {
        length = 0;
        tooLong = false;
        boolean found = false;
        while (next < end || fill()) {
            found = true;
            int lineEnd = indexOfLineFeed();
            hold(lineEnd);
            next = lineEnd + 1;
            if (lineEnd < end) {
                break;
            }
        }
        if (found) {
            number++;
            if (length > 0 && line[length - 1] == '\r') {
                length--;
            }
            tooLong |= length > LIMIT;
        }
        return found;
    }

    private boolean fill() throws IOException {
        next = 0;
        if (!begun) {
            begun = true;
            end = in.readNBytes(chunk, 0, Utf8.BOM_LENGTH);
            if (!Utf8.isBom(chunk, end)) {
                return end > 0;
            }
        }
        end = Math.max(0, in.read(chunk, 0, CHUNK));
        return end > 0;
    }

    private int indexOfLineFeed() {
        int at = next;
        while (at < end && chunk[at] != '\n') {
            at++;
        }
        return at;
    }

    private void hold(int until) {
        int count = until - next;
        if (tooLong || length + count > HELD) {
            tooLong = true;
            length = 0;
            return;
        }
        if (length + count > line.length) {
            line = Arrays.copyOf(line, Math.min(HELD, Math.max(2 * line.length, length + count)));
        }
        System.arraycopy(chunk, next, line, length, count);
        length += count;
    }

    /** {@return the number of this line in the stream, from 1} */
    long number() {
        return number;
    }

    /** {@return whether this line is longer than the limit, and was not held} */
    boolean isTooLong() {
        return tooLong;
    }

    /** {@return whether this line has nothing but spaces and tabs} */
    boolean isBlank() {
        if (tooLong) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    /** {@return this line, or empty if it is not UTF-8} */
    Optional<String> text() {
        return Utf8.decode(line, 0, length);
    }

    /** {@return how many bytes are held} */
    int heldBytes() {
        return chunk.length + line.length;
    }
}
