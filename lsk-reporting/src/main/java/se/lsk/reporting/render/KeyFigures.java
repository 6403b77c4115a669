package se.lsk.reporting.render;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A few numbers that say the most. Immutable and thread-safe.
 *
 * @param figures the numbers, the most important first
 */
public record KeyFigures(List<Figure> figures) implements Block {

    /** Copies the list. */
    public KeyFigures {
        figures = ImmutableList.copyOf(figures);
    }

    /**
     * A few numbers.
     *
     * @param figures the numbers, the most important first
     * @return the block
     */
    public static KeyFigures of(Figure... figures) {
        return new KeyFigures(ImmutableList.copyOf(figures));
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.keyFigures(this);
    }

    /**
     * One number.
     *
     * @param value the number as it is printed
     * @param label what it counts
     * @param detail one sentence more, or empty
     */
    public record Figure(String value, String label, String detail) {}
}
