package se.lsk.reporting.render;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import se.lsk.rules.Language;
import se.lsk.rules.calendar.CalendarEntry;

/**
 * Entries of the calendar of duties, one below the other. Immutable and thread-safe.
 *
 * @param entries the entries, in reading order
 * @param asOf the day of the question
 */
public record DueList(List<CalendarEntry> entries, LocalDate asOf) implements Block {

    /** Copies the list. */
    public DueList {
        entries = ImmutableList.copyOf(entries);
    }

    /**
     * The entries in words.
     *
     * @param language in which language
     * @return each entry, in reading order
     */
    public List<EntryText> texts(Language language) {
        return entries.stream()
                .map(entry -> new EntryText(entry, asOf, language))
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.dueList(this);
    }
}
