package se.lsk.reporting.render;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Links to pages that lie in the same folder. A page stays complete without them. Immutable and thread-safe.
 *
 * @param links the links, in reading order
 */
public record PageLinks(List<Link> links) implements Block {

    /** Copies the list. */
    public PageLinks {
        links = ImmutableList.copyOf(links);
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.pageLinks(this);
    }

    /**
     * A link to one page.
     *
     * @param fileName the name of its file: small letters a to z, digits and hyphens, then {@code .html} or {@code .pdf}
     * @param title what the page is called
     * @param text what it is about
     */
    public record Link(String fileName, String title, String text) {

        /**
         * Checks the name.
         *
         * @throws IllegalArgumentException if it has another form, such as an address
         */
        public Link {
            Identifiers.checkFileName(fileName);
        }
    }
}
