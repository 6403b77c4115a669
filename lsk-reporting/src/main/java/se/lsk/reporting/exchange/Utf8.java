package se.lsk.reporting.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** UTF-8 read strictly: what is not UTF-8 is never replaced. */
final class Utf8 {

    /** How many bytes the byte order mark has. */
    static final int BOM_LENGTH = 3;

    private Utf8() {}

    /**
     * Whether bytes begin with the byte order mark.
     *
     * @param bytes the bytes
     * @param length how many of them there are
     * @return true for EF BB BF
     */
    static boolean isBom(byte[] bytes, int length) {
        return length >= BOM_LENGTH && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    /**
     * The text that bytes stand for.
     *
     * @param bytes the bytes
     * @param offset the first of them
     * @param length how many
     * @return the text, or empty if they are not UTF-8
     */
    static Optional<String> decode(byte[] bytes, int offset, int length) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, offset, length))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /**
     * Whether a text is longer in UTF-8 than a number of bytes.
     *
     * @param text the text
     * @param limit the number of bytes
     * @return true if it is
     */
    static boolean isLonger(String text, int limit) {
        return text.length() > limit
                || (3L * text.length() > limit && text.getBytes(StandardCharsets.UTF_8).length > limit);
    }
}
