package se.lsk.reporting.render;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A section of a page, which a reader can go to by its heading. Immutable and thread-safe.
 *
 * @param id its identifier, unique on the page: small letters a to z, digits and hyphens
 * @param heading the heading
 * @param blocks what it holds, in reading order
 */
public record PageSection(String id, String heading, List<Block> blocks) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if the identifier has another form
     */
    public PageSection {
        Identifiers.check(id);
        blocks = ImmutableList.copyOf(blocks);
    }

    /**
     * A section.
     *
     * @param id its identifier, unique on the page
     * @param heading the heading
     * @param blocks what it holds, in reading order
     * @return the section
     * @throws IllegalArgumentException if the identifier has another form
     */
    public static PageSection of(String id, String heading, Block... blocks) {
        return new PageSection(id, heading, ImmutableList.copyOf(blocks));
    }
}
