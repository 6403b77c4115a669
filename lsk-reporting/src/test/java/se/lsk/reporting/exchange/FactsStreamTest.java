package se.lsk.reporting.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactsStreamTest {

    private static String good(String subject) {
        return "{\"kind\":\"childFollowUp\",\"subjectRef\":\"" + subject + "\"}";
    }

    /** {@return one text a line: its number, then the subject or the codes and paths of its problems} */
    private static List<String> read(InputStream in) throws IOException {
        List<String> lines = new ArrayList<>();
        FactsReader.read(in, line -> {
            line.facts().ifPresent(facts -> lines.add(line.number() + " " + facts.subjectRef()));
            line.problems()
                    .forEach(problem -> lines.add(problem.line() + " "
                            + problem.problem().code() + " "
                            + String.join(" ", problem.problem().paths())));
        });
        return lines;
    }

    private static List<String> read(String text) throws IOException {
        return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] bytes(Object... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (Object part : parts) {
            if (part instanceof Integer one) {
                bytes.write(one);
            } else {
                bytes.writeBytes(part.toString().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void readsLinesWithBothLineEndsAndPassesOverBlankOnes() throws IOException {
        assertThat(read(good("a") + "\n" + good("b") + "\r\n\n\r\n  \t\r\n" + good("c") + "\n"))
                .containsExactly("1 a", "2 b", "6 c");
    }

    @Test
    void readsALastLineWithoutEnd() throws IOException {
        assertThat(read(good("a") + "\n" + good("b"))).containsExactly("1 a", "2 b");
        assertThat(read(good("a") + "\r")).containsExactly("1 a");
    }

    @Test
    void readsNothingFromNothing() throws IOException {
        assertThat(read("")).isEmpty();
        assertThat(read("\n\r\n")).isEmpty();
        assertThat(read("\uFEFF")).isEmpty();
        assertThat(read("\uFEFF\n")).isEmpty();
    }

    @Test
    void toleratesAByteOrderMarkAtTheVeryStartOnly() throws IOException {
        assertThat(read("\uFEFF" + good("a") + "\n" + good("b"))).containsExactly("1 a", "2 b");
        assertThat(read(good("a") + "\n\uFEFF" + good("b"))).containsExactly("1 a", "2 NOT_A_JSON_OBJECT $");
        assertThat(read("\uFEFF\uFEFF" + good("a"))).containsExactly("1 NOT_A_JSON_OBJECT $");
    }

    @Test
    void doesNotTakeACarriageReturnAloneForALineEnd() throws IOException {
        assertThat(read(good("a") + "\r" + good("b"))).containsExactly("1 NOT_A_JSON_OBJECT $");
    }

    @Test
    void readsOnAfterABadLine() throws IOException {
        assertThat(read("nonsense\n" + good("a") + "\n{\"kind\":\"x\"}\n\n" + good("b") + "\n[]\n" + good("c")))
                .containsExactly(
                        "1 NOT_A_JSON_OBJECT $",
                        "2 a",
                        "3 UNKNOWN_KIND $.kind",
                        "3 MISSING_PROPERTY $.subjectRef",
                        "5 b",
                        "6 NOT_A_JSON_OBJECT $",
                        "7 c");
    }

    @Test
    void refusesBytesThatAreNotUtf8() throws IOException {
        byte[] latin1 = bytes("{\"kind\":\"", 0xE5, "\"}\n");
        byte[] overlong = bytes(good("a"), 0xC0, 0x80, "\n");
        byte[] halfCharacter = bytes("{\"x\":\"", 0xED, 0xA0, 0x80, "\"}\n");
        byte[] cut = bytes("{\"x\":\"", 0xE2, 0x82, "\n");
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] line : List.of(latin1, overlong, halfCharacter, cut, bytes(good("b")))) {
            all.writeBytes(line);
        }
        assertThat(read(new ByteArrayInputStream(all.toByteArray())))
                .containsExactly("1 NOT_UTF8 $", "2 NOT_UTF8 $", "3 NOT_UTF8 $", "4 NOT_UTF8 $", "5 b");
    }

    @Test
    void refusesUtf16() throws IOException {
        assertThat(read(new ByteArrayInputStream(good("a").getBytes(StandardCharsets.UTF_16))))
                .containsExactly("1 NOT_UTF8 $");
        assertThat(read(new ByteArrayInputStream(good("a").getBytes(StandardCharsets.UTF_16LE))))
                .containsExactly("1 NOT_A_JSON_OBJECT $");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", ""})
    void readsALineOfExactlyOneMebibyteAndNotOneByteMore(String lineEnd) throws IOException {
        String padding = " ".repeat((1 << 20) - good("a").length());
        assertThat(read(good("a") + padding + lineEnd)).containsExactly("1 a");
        assertThat(read(good("a") + padding + " " + lineEnd)).containsExactly("1 LINE_TOO_LONG $");
        assertThat(read("\uFEFF" + good("a") + padding + lineEnd)).containsExactly("1 a");
        assertThat(read(good("a") + padding + " \n" + good("b") + lineEnd)).containsExactly("1 LINE_TOO_LONG $", "2 b");
    }

    @Test
    void countsBytesRatherThanCharacters() throws IOException {
        String fits = "{\"a\":\"" + "å".repeat((1 << 19) - 4) + "\"}";
        assertThat(fits.getBytes(StandardCharsets.UTF_8)).hasSize(1 << 20);
        assertThat(read(fits)).containsExactly("1 MISSING_KIND $.kind", "1 MISSING_PROPERTY $.subjectRef");
        assertThat(read(" " + fits)).containsExactly("1 LINE_TOO_LONG $");
    }

    @Test
    void refusesABlankLineThatIsTooLong() throws IOException {
        assertThat(read(" ".repeat((1 << 20) + 1) + "\n" + good("a"))).containsExactly("1 LINE_TOO_LONG $", "2 a");
    }

    @Test
    void skipsALineOf200MebibytesWithoutHoldingIt() throws IOException {
        Endless endless = new Endless(200L << 20);
        InputStream in = new SequenceInputStream(Collections.enumeration(List.of(
                new ByteArrayInputStream(bytes(good("a"), "\n")),
                endless,
                new ByteArrayInputStream(bytes("\n", good("b"))))));
        LineSource lines = new LineSource(in);
        List<String> read = new ArrayList<>();
        while (lines.advance()) {
            read.add(lines.number() + " "
                    + (lines.isTooLong() ? "too long" : lines.text().orElseThrow()));
            assertThat(lines.heldBytes()).isBetween(1 << 14, LineSource.LIMIT + (1 << 15));
        }
        assertThat(read).containsExactly("1 " + good("a"), "2 too long", "3 " + good("b"));
        assertThat(endless.left).isZero();
        assertThat(endless.mostWanted).isLessThanOrEqualTo(1 << 16);
    }

    @Test
    void tellsALineOf200MebibytesAndReadsOn() throws IOException {
        InputStream in =
                new SequenceInputStream(new Endless(200L << 20), new ByteArrayInputStream(bytes("\n", good("b"))));
        assertThat(read(in)).containsExactly("1 LINE_TOO_LONG $", "2 b");
    }

    @Test
    void handsOutEachLineBeforeItReadsFarAhead() throws IOException {
        Repeating lines = new Repeating(bytes(good("a"), "\n"), 100_000);
        List<Long> ahead = new ArrayList<>();
        int length = good("a").length() + 1;
        FactsReader.read(lines, line -> ahead.add(lines.read - line.number() * length));
        assertThat(ahead).hasSize(100_000).allMatch(bytes -> bytes >= 0 && bytes <= 1 << 16);
    }

    @Test
    void readsAStreamThatComesByteByByte() throws IOException {
        byte[] bytes = bytes("\uFEFF" + good("a") + "\r\n\r\n" + good("b"));
        InputStream slow = new InputStream() {
            private int at;

            @Override
            public int read() {
                return at < bytes.length ? bytes[at++] & 0xFF : -1;
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                int one = read();
                if (one < 0) {
                    return -1;
                }
                into[offset] = (byte) one;
                return 1;
            }
        };
        assertThat(read(slow)).containsExactly("1 a", "3 b");
    }

    @Test
    void passesOnThatTheStreamCannotBeRead() {
        InputStream broken = new SequenceInputStream(new ByteArrayInputStream(bytes(good("a"), "\n")), new Broken());
        List<String> before = new ArrayList<>();
        assertThatThrownBy(() -> FactsReader.read(
                        broken, line -> before.add(line.facts().orElseThrow().toString())))
                .isInstanceOf(IOException.class)
                .hasMessage("broken");
        assertThat(before).hasSize(1);
    }

    @Test
    void doesNotCloseTheStream() throws IOException {
        boolean[] closed = {false};
        InputStream in = new ByteArrayInputStream(bytes(good("a"))) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        read(in);
        assertThat(closed[0]).isFalse();
    }

    /** A stream that can't be read. */
    private static final class Broken extends InputStream {

        @Override
        public int read() throws IOException {
            throw new IOException("broken");
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            throw new IOException("broken");
        }
    }

    /** A stream of one letter, generated. */
    private static final class Endless extends InputStream {

        private long left;
        private int mostWanted;

        Endless(long length) {
            left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'x' : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            mostWanted = Math.max(mostWanted, length);
            int count = (int) Math.min(left, length);
            Arrays.fill(into, offset, offset + count, (byte) 'x');
            left -= count;
            return count == 0 ? -1 : count;
        }
    }

    /** A stream of one line many times, generated. */
    private static final class Repeating extends InputStream {

        private final byte[] line;
        private final long length;
        private long read;

        Repeating(byte[] line, int times) {
            this.line = line;
            this.length = (long) line.length * times;
        }

        @Override
        public int read() {
            return read < length ? line[(int) (read++ % line.length)] : -1;
        }

        @Override
        public int read(byte[] into, int offset, int wanted) {
            int count = (int) Math.min(wanted, length - read);
            for (int i = 0; i < count; i++) {
                into[offset + i] = (byte) read();
            }
            return count == 0 ? -1 : count;
        }
    }
}
