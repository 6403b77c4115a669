package se.lsk.reporting.render;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.regex.Pattern;

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
     * @param fileName the name of its file: small letters a to z, digits and hyphens, then {@code .html}
     * @param title what the page is called
     * @param text what it is about
     */
    public record Link(String fileName, String title, String text) {

        private static final Pattern FILE_NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*\\.html");

        /**
         * Checks the name.
         *
         * @throws IllegalArgumentException if it has another form, such as an address
         */
        public Link {
            if (!FILE_NAME.matcher(fileName).matches()) {
                throw new IllegalArgumentException("fileName must be the name of a page in the same folder");
            }
        }
    }
}
