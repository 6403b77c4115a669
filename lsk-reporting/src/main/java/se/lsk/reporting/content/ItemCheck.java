package se.lsk.reporting.content;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.lsk.rules.Message;
import se.lsk.rules.Provision;

/**
 * How far a report holds one item of its required contents. Immutable and thread-safe.
 *
 * @param item the item
 * @param state how far
 * @param provision the wording in force on the day of the report, if one that LSK has checked is
 * @param sections the sections that speak to it
 * @param found the kinds of evidence in those sections
 * @param unmet what it wants and no section holds
 * @param notAsked why it is not asked of this report, where the law or the list says so
 * @param reason the reason that the report gives for not holding it
 */
public record ItemCheck(
        RequiredItem item,
        ItemState state,
        Optional<Provision> provision,
        List<ReportSection> sections,
        Set<EvidenceKind> found,
        List<Need> unmet,
        Optional<Message> notAsked,
        Optional<String> reason) {

    /** Copies the collections. */
    public ItemCheck {
        sections = ImmutableList.copyOf(sections);
        found = Sets.immutableEnumSet(found);
        unmet = ImmutableList.copyOf(unmet);
    }

    /** {@return whether a statute or a regulation asks for it, and it is missing} */
    public boolean isBreach() {
        return state == ItemState.MISSING && item.force().isBinding();
    }
}
