package se.lsk.reporting.content;

import se.lsk.core.law.LegalTerm;

/**
 * A reason that a report gives for not holding an item (<i>angivet skäl</i>). It is heard where the item is advice or the municipality's own;
 * what a statute or a regulation asks for can't be chosen away, and the reason is only told. Immutable and thread-safe.
 *
 * @param item the item
 * @param reason the reason
 */
@LegalTerm(sv = "angivet skäl")
public record Dispensation(ItemKey item, String reason) {

    /**
     * Checks the reason.
     *
     * @throws se.lsk.core.check.RefusedException if it is no line of text
     */
    public Dispensation {
        new Refusals().line("$.reason", reason).refuse();
    }
}
