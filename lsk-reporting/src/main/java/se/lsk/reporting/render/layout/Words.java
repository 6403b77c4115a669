package se.lsk.reporting.render.layout;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Running text, taken apart so that a day such as {@code 2025-05-15} is never broken across lines. */
public final class Words {

    private static final Pattern DAY = Pattern.compile("(?<![\\d-])\\d{4}-\\d{2}-\\d{2}(?![\\d-])");

    private Words() {}

    /**
     * A part of a text.
     *
     * @param text the part
     * @param day whether it is a day
     */
    public record Part(String text, boolean day) {}

    /**
     * Takes a text apart.
     *
     * @param text the text
     * @return its parts in order; joined they are the text
     */
    public static List<Part> parts(String text) {
        ImmutableList.Builder<Part> parts = ImmutableList.builder();
        Matcher matcher = DAY.matcher(text);
        int done = 0;
        while (matcher.find()) {
            if (matcher.start() > done) {
                parts.add(new Part(text.substring(done, matcher.start()), false));
            }
            parts.add(new Part(matcher.group(), true));
            done = matcher.end();
        }
        if (done < text.length()) {
            parts.add(new Part(text.substring(done), false));
        }
        return parts.build();
    }
}
