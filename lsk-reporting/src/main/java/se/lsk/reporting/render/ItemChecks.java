package se.lsk.reporting.render;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import se.lsk.reporting.content.ItemState;

/**
 * How far a report holds each item of its required contents: the state, the provision, what was asked and what was seen. Immutable and
 * thread-safe.
 *
 * @param heading the heading
 * @param intro what the items have in common; may be empty
 * @param entries the items, in reading order
 */
public record ItemChecks(String heading, String intro, List<Entry> entries) implements Block {

    /** Copies the list. */
    public ItemChecks {
        entries = ImmutableList.copyOf(entries);
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.itemChecks(this);
    }

    /**
     * An item.
     *
     * @param state how far the report holds it
     * @param title its short name
     * @param basis the provisions, each with how binding it is and how its wording was checked
     * @param key the key by which the item is known
     * @param question what was asked
     * @param lines what was seen, in reading order
     * @param page the file name of a page about the item in the same folder: small letters a to z, digits and hyphens, then {@code .html}
     */
    public record Entry(
            ItemState state,
            String title,
            List<String> basis,
            String key,
            String question,
            List<Definitions.Entry> lines,
            Optional<String> page) {

        /**
         * Copies the lists.
         *
         * @throws IllegalArgumentException if the name of the page has another form, such as an address
         */
        public Entry {
            basis = ImmutableList.copyOf(basis);
            lines = ImmutableList.copyOf(lines);
            page.ifPresent(Identifiers::checkFileName);
        }
    }
}
