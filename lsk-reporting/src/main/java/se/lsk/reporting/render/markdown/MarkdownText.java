package se.lsk.reporting.render.markdown;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text in which nothing is taken for Markdown: no link, image, HTML, heading, list, emphasis, code, table, footnote or entity. A program that
 * looks for addresses in finished text can still find one. Stateless and thread-safe.
 */
public final class MarkdownText {

    private static final String SPECIAL = "\\`*_{}[]<>#|~&$@";
    private static final Pattern ADDRESS = Pattern.compile(":(?=//)|(?<=\\b[wW]{3})\\.");
    private static final Pattern LINE_START = Pattern.compile("[-+=:]|\\d+[.)]");
    private static final Splitter LINES = Splitter.on(Pattern.compile("\r\n|\r|\n"));

    private MarkdownText() {}

    /**
     * Text on one line, which something else begins: a heading, a cell of a table, words before it.
     *
     * @param text the text
     * @return the text without space around it, its control characters spaces
     */
    public static String inLine(String text) {
        String line = text.strip();
        Matcher address = ADDRESS.matcher(line);
        StringBuilder escaped = new StringBuilder();
        int done = 0;
        while (address.find()) {
            append(line.substring(done, address.start()), escaped);
            escaped.append('\\').append(address.group());
            done = address.end();
        }
        append(line.substring(done), escaped);
        return escaped.toString();
    }

    private static void append(String text, StringBuilder escaped) {
        text.codePoints().forEach(character -> {
            if (SPECIAL.indexOf(character) >= 0) {
                escaped.append('\\');
            }
            escaped.appendCodePoint(Character.isISOControl(character) ? ' ' : character);
        });
    }

    /** {@return text on one line, which begins it} */
    static String startingALine(String text) {
        String escaped = inLine(text);
        Matcher start = LINE_START.matcher(escaped);
        return start.lookingAt()
                ? escaped.substring(0, start.end() - 1) + '\\' + escaped.substring(start.end() - 1)
                : escaped;
    }

    /** {@return the lines of a text, without space around them and without empty ones} */
    static List<String> lines(String text) {
        return LINES.splitToStream(text)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(ImmutableList.toImmutableList());
    }
}
