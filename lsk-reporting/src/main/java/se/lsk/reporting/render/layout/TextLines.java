package se.lsk.reporting.render.layout;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** Text in lines of so many characters, for pictures, which break no lines themselves. */
final class TextLines {

    private TextLines() {}

    /** {@return the text in lines; a word that is too long for one is broken} */
    static List<String> of(String text, int characters) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        StringBuilder line = new StringBuilder();
        for (String word : words(text, characters)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > characters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        return lines.add(line.toString()).build();
    }

    /** {@return the same in at most so many lines, the last of which is shortened if there would be more} */
    static List<String> of(String text, int characters, int most) {
        List<String> lines = of(text, characters);
        if (lines.size() <= most) {
            return lines;
        }
        List<String> few = new ArrayList<>(lines.subList(0, most - 1));
        few.add(shortened(lines.get(most - 1) + " …", characters));
        return few;
    }

    static String shortened(String text, int characters) {
        return text.length() <= characters ? text : text.substring(0, end(text, characters - 1)) + "…";
    }

    /** {@return the words; of one that is too long for a line, its parts} */
    private static List<String> words(String text, int characters) {
        ImmutableList.Builder<String> words = ImmutableList.builder();
        for (String word : Splitter.on(' ').split(text)) {
            String rest = word;
            while (rest.length() > characters) {
                int end = end(rest, characters - 1);
                words.add(rest.substring(0, end) + "-");
                rest = rest.substring(end);
            }
            words.add(rest);
        }
        return words.build();
    }

    /** {@return where a text can be cut: never within a character that takes two places} */
    private static int end(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at - 1)) ? at - 1 : at;
    }
}
