package se.lsk.reporting.render;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Single cases explained in plain words. Immutable and thread-safe.
 *
 * @param notes the notes, in reading order
 */
public record CaseNotes(List<Note> notes) implements Block {

    /** Copies the list. */
    public CaseNotes {
        notes = ImmutableList.copyOf(notes);
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.caseNotes(this);
    }

    /**
     * One case.
     *
     * @param comparison how the two limits judge it
     * @param heading which case
     * @param facts its days and lengths
     * @param paragraphs what happened, in plain words
     */
    public record Note(
            LimitComparison comparison, String heading, List<Definitions.Entry> facts, List<String> paragraphs) {

        /** Copies the lists. */
        public Note {
            facts = ImmutableList.copyOf(facts);
            paragraphs = ImmutableList.copyOf(paragraphs);
        }
    }
}
