package se.lsk.reporting.render.icalendar;

/**
 * Folds the lines of a calendar file as RFC 5545 wants it: at most 75 octets of UTF-8 without the line end, the rest on lines that begin
 * with a space. No character is broken. biweekly folds too, but counts characters and not octets.
 */
final class FoldedLines {

    private static final int OCTETS = 75;
    private static final String LINE_END = "\r\n";

    private FoldedLines() {}

    /**
     * Folds each line.
     *
     * @param lines lines that end with CR and LF, folded in any way
     * @return the same lines, folded anew
     */
    static String of(String lines) {
        String unfolded = lines.replace(LINE_END + " ", "");
        StringBuilder folded = new StringBuilder(unfolded.length() + unfolded.length() / 16);
        int octets = 0;
        for (int i = 0; i < unfolded.length(); ) {
            int character = unfolded.codePointAt(i);
            i += Character.charCount(character);
            if (character == '\r' || character == '\n') {
                octets = 0;
            } else {
                octets += octets(character);
                if (octets > OCTETS) {
                    folded.append(LINE_END).append(' ');
                    octets = 1 + octets(character);
                }
            }
            folded.appendCodePoint(character);
        }
        return folded.toString();
    }

    private static int octets(int character) {
        if (character < 0x80) {
            return 1;
        }
        if (character < 0x800) {
            return 2;
        }
        return character < 0x10000 ? 3 : 4;
    }
}
