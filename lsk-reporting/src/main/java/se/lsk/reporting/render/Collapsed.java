package se.lsk.reporting.render;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Blocks that the reader opens when needed. On paper they are open. Immutable and thread-safe.
 *
 * @param summary what is inside
 * @param blocks the blocks, in reading order
 */
public record Collapsed(String summary, List<Block> blocks) implements Block {

    /** Copies the list. */
    public Collapsed {
        blocks = ImmutableList.copyOf(blocks);
    }

    /**
     * Blocks that the reader opens.
     *
     * @param summary what is inside
     * @param blocks the blocks, in reading order
     * @return the block
     */
    public static Collapsed of(String summary, Block... blocks) {
        return new Collapsed(summary, ImmutableList.copyOf(blocks));
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.collapsed(this);
    }
}
