package se.lsk.reporting.content;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Whether a report tells of one part of the organisation. Immutable and thread-safe.
 *
 * @param part the part
 * @param sections the sections that are about it
 * @param hasContent whether one of them holds anything beside its heading
 */
public record PartCheck(OrganisationPart part, List<ReportSection> sections, boolean hasContent) {

    /** Copies the list. */
    public PartCheck {
        sections = ImmutableList.copyOf(sections);
    }
}
