package se.lsk.reporting.render.linear;

import com.google.common.collect.ImmutableList;
import java.util.List;
import se.lsk.rules.Language;

/**
 * A page as a row of plain parts. Immutable and thread-safe.
 *
 * @param language the language of what is not marked otherwise
 * @param title what the page is about
 * @param subtitle one sentence below the title
 * @param parts the parts, in reading order
 * @param footer lines at the end, such as the edition of the law
 */
public record LinearPage(
        Language language, String title, String subtitle, List<LinearPart> parts, List<String> footer) {

    /** Copies the lists. */
    public LinearPage {
        parts = ImmutableList.copyOf(parts);
        footer = ImmutableList.copyOf(footer);
    }
}
