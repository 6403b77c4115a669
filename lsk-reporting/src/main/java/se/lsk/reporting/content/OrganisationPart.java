package se.lsk.reporting.content;

import se.lsk.core.facts.HostReference;
import se.lsk.core.law.LegalTerm;

/**
 * A part of the organisation that a report tells of (<i>del av verksamheten</i>). Immutable and thread-safe.
 *
 * @param ref what the report calls it, so that sections can refer to it
 * @param name its name
 */
@LegalTerm(sv = "del av verksamheten")
public record OrganisationPart(HostReference ref, String name) {

    /**
     * Checks the name.
     *
     * @throws se.lsk.core.check.RefusedException if it is no line of text
     */
    public OrganisationPart {
        new Refusals().line("$.name", name).refuse();
    }
}
