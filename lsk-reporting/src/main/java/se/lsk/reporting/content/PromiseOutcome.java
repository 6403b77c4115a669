package se.lsk.reporting.content;

import se.lsk.core.facts.HostReference;

/**
 * What a report says became of a promise of last year's. Immutable and thread-safe.
 *
 * @param promise the promise
 * @param state what became of it
 * @param text how, in words
 */
public record PromiseOutcome(HostReference promise, PromiseState state, String text) {

    /**
     * Checks the text.
     *
     * @throws se.lsk.core.check.RefusedException if it is no paragraph
     */
    public PromiseOutcome {
        new Refusals().paragraph("$.text", text).refuse();
    }
}
