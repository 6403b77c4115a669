package se.lsk.reporting.render.pdf;

import com.google.common.collect.ImmutableSortedSet;
import java.util.TreeSet;
import org.xml.sax.helpers.DefaultHandler;

/** Collects the characters of a document. */
final class Letters extends DefaultHandler {

    /** Page numbers and hyphens, and what FOP measures a typeface by. */
    private static final String ALWAYS = "0123456789 -#HXdpx";

    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char BREAK = '\u200B';

    private final TreeSet<Integer> letters = new TreeSet<>();

    /** None but those that a layout adds by itself. */
    Letters() {
        ALWAYS.chars().forEach(letters::add);
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        for (int i = start; i < start + length; i++) {
            // places to break are no letters, and a hyphen is to be read as a hyphen
            if (characters[i] != SOFT_HYPHEN && characters[i] != BREAK) {
                letters.add((int) characters[i]);
            }
        }
    }

    /** {@return the characters so far} */
    ImmutableSortedSet<Integer> all() {
        return ImmutableSortedSet.copyOf(letters);
    }
}
