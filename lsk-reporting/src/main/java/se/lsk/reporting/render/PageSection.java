package se.lsk.reporting.render;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import se.lsk.rules.Language;

/**
 * A section of a page, which a reader can go to by its heading. Immutable and thread-safe.
 *
 * @param id its identifier, unique on the page: small letters a to z, digits and hyphens
 * @param heading the heading
 * @param headingLanguage the language of the heading; empty for that of the page
 * @param blocks what it holds, in reading order
 */
public record PageSection(String id, String heading, Optional<Language> headingLanguage, List<Block> blocks) {

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
     * A section with a heading in the language of the page.
     *
     * @param id its identifier, unique on the page
     * @param heading the heading
     * @param blocks what it holds, in reading order
     * @throws IllegalArgumentException if the identifier has another form
     */
    public PageSection(String id, String heading, List<Block> blocks) {
        this(id, heading, Optional.empty(), blocks);
    }

    /**
     * A section with a heading in the language of the page.
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

    /**
     * The same section with its heading marked.
     *
     * @param language the language of the heading
     * @return the section
     */
    public PageSection headedIn(Language language) {
        return new PageSection(id, heading, Optional.of(language), blocks);
    }
}
