package se.lsk.reporting.content;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import se.lsk.core.facts.HostReference;
import se.lsk.core.facts.RoleName;
import se.lsk.core.law.LegalTerm;

/**
 * Something that a report says will be improved (<i>förbättringslöfte</i>): a line of its improvement plan. Immutable and thread-safe.
 *
 * @param ref what the report calls it; next year's report answers to it
 * @param text what will be improved
 * @param responsible the roles that see to it
 * @param followUp where or when it is followed up
 */
@LegalTerm(sv = "förbättringslöfte")
public record ImprovementPromise(
        HostReference ref, String text, List<RoleName> responsible, Optional<String> followUp) {

    /**
     * Copies the list.
     *
     * @throws se.lsk.core.check.RefusedException if a text is no line
     */
    public ImprovementPromise {
        responsible = ImmutableList.copyOf(responsible);
        new Refusals().paragraph("$.text", text).line("$.followUp", followUp).refuse();
    }
}
