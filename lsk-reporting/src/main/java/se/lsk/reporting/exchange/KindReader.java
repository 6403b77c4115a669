package se.lsk.reporting.exchange;

import java.util.Optional;
import se.lsk.core.facts.Facts;
import se.lsk.core.facts.SubjectReference;

/**
 * Reads facts of one kind from the properties that this kind has.
 *
 * @param <F> the type of the facts
 */
@FunctionalInterface
interface KindReader<F extends Facts> {

    /**
     * Reads.
     *
     * @param subjectRef the subject
     * @param properties the properties of the line
     * @return the facts that the properties give, those that are absent or refused left out; empty if they can't be true together
     */
    Optional<F> read(SubjectReference subjectRef, PropertyReader properties);
}
