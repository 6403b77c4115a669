package se.lsk.reporting.render;

/**
 * What a reader must not miss. Immutable and thread-safe.
 *
 * @param label a few words
 * @param text the notice
 */
public record Notice(String label, String text) implements Block {

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.notice(this);
    }
}
