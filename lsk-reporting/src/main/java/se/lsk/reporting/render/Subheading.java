package se.lsk.reporting.render;

/**
 * A heading within a section. Immutable and thread-safe.
 *
 * @param level its level: 3, or 4 below one of level 3
 * @param text the heading
 */
public record Subheading(int level, String text) implements Block {

    private static final int HIGHEST = 3;
    private static final int DEEPEST = 4;

    /**
     * Checks the level.
     *
     * @throws IllegalArgumentException if it is another
     */
    public Subheading {
        if (level < HIGHEST || level > DEEPEST) {
            throw new IllegalArgumentException("level must be 3 or 4, but level=" + level);
        }
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.subheading(this);
    }
}
