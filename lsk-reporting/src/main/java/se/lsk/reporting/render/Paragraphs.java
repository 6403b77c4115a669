package se.lsk.reporting.render;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Running text. Immutable and thread-safe.
 *
 * @param paragraphs a paragraph each
 */
public record Paragraphs(List<String> paragraphs) implements Block {

    /** Copies the list. */
    public Paragraphs {
        paragraphs = ImmutableList.copyOf(paragraphs);
    }

    /**
     * Running text.
     *
     * @param paragraphs a paragraph each
     * @return the block
     */
    public static Paragraphs of(String... paragraphs) {
        return new Paragraphs(ImmutableList.copyOf(paragraphs));
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.paragraphs(this);
    }
}
