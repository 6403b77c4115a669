package se.lsk.reporting.render;

import com.google.common.collect.ImmutableList;
import java.util.List;
import se.lsk.rules.Language;

/**
 * Blocks in a language of their own, such as what a report says in Swedish on a page in English. What they are given to say stands as it is
 * given and is marked; their fixed words follow this language. Immutable and thread-safe.
 *
 * @param language the language of the blocks
 * @param blocks the blocks, in reading order
 */
public record InLanguage(Language language, List<Block> blocks) implements Block {

    /** Copies the list. */
    public InLanguage {
        blocks = ImmutableList.copyOf(blocks);
    }

    /**
     * Blocks in a language of their own.
     *
     * @param language the language of the blocks
     * @param blocks the blocks, in reading order
     * @return the block
     */
    public static InLanguage of(Language language, Block... blocks) {
        return new InLanguage(language, ImmutableList.copyOf(blocks));
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.inLanguage(this);
    }
}
