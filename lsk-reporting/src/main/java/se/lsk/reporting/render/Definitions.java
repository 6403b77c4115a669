package se.lsk.reporting.render;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Terms with their explanations. Immutable and thread-safe.
 *
 * @param entries the terms, in reading order
 */
public record Definitions(List<Entry> entries) implements Block {

    /** Copies the list. */
    public Definitions {
        entries = ImmutableList.copyOf(entries);
    }

    /**
     * Terms with their explanations.
     *
     * @param entries the terms, in reading order
     * @return the block
     */
    public static Definitions of(Entry... entries) {
        return new Definitions(ImmutableList.copyOf(entries));
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.definitions(this);
    }

    /**
     * A term with its explanation.
     *
     * @param term the term
     * @param text the explanation
     */
    public record Entry(String term, String text) {}
}
