package se.lsk.reporting.render.pdf;

import java.text.Normalizer;
import java.util.Locale;

/** Makes any text fit to be shown and stored: nothing that breaks a format or turns the reading order, and nothing lost in silence. */
final class Characters {

    private static final char REPLACEMENT = '\uFFFD';
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char BREAK = '\u200B';

    private Characters() {}

    /**
     * A text to be stored beside the page: a title, a bookmark, the words for a picture.
     *
     * @param text the text
     * @return the text on one line, without marks of direction; U+FFFD for what is no character
     */
    static String stored(String text) {
        return plain(text).replace('\n', ' ');
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(character -> plain.appendCodePoint(plain(character)));
        return plain.toString().replace("\0", "").strip();
    }

    /**
     * A text to be shown on a page.
     *
     * @param text the text
     * @param face the typeface
     * @return the text in its lines, without marks of direction, with the code for each character that the typeface doesn't have, such as
     *     U+1F600
     */
    static String shown(String text, Typeface face) {
        StringBuilder shown = new StringBuilder(text.length());
        Normalizer.normalize(plain(text), Normalizer.Form.NFC).codePoints().forEach(character -> {
            if (face.has(character) || character == '\n' || character == SOFT_HYPHEN || character == BREAK) {
                shown.appendCodePoint(character);
            } else {
                shown.append(String.format(Locale.ROOT, "U+%04X", character));
            }
        });
        return shown.toString();
    }

    /**
     * A document in which each character may stand in XML.
     *
     * @param document the document's text
     * @return the same text, with U+FFFD for what is no character
     */
    static String ofXml(String document) {
        StringBuilder characters = new StringBuilder(document.length());
        document.codePoints()
                .forEach(character -> characters.appendCodePoint(
                        isSpace(character) || isCharacter(character) ? character : REPLACEMENT));
        return characters.toString();
    }

    /** {@return the character or the line's end, a space for other white space, U+FFFD for what is none, and zero for a mark that can't be seen} */
    private static int plain(int character) {
        if (character == '\n') {
            return character;
        }
        if (isSpace(character)
                || Character.getType(character) == Character.LINE_SEPARATOR
                || Character.getType(character) == Character.PARAGRAPH_SEPARATOR) {
            return ' ';
        }
        if (!isCharacter(character)) {
            return REPLACEMENT;
        }
        return Character.getType(character) == Character.FORMAT && character != SOFT_HYPHEN && character != BREAK
                ? 0
                : character;
    }

    private static boolean isSpace(int character) {
        return character == ' ' || character == '\t' || character == '\n' || character == '\r';
    }

    private static boolean isCharacter(int character) {
        int type = Character.getType(character);
        return type != Character.CONTROL && type != Character.SURROGATE && (character & 0xFFFE) != 0xFFFE;
    }
}
