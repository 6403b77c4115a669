package se.lsk.core.facts;

/**
 * A kind of facts. Each kind has one constant, beside its class. Immutable and thread-safe.
 *
 * @param kind the name in files: {@code childInvestigation}
 * @param facts the class of the facts
 * @param <F> the type of the facts
 */
public record FactType<F extends Facts>(String kind, Class<F> facts) {

    /** {@return the name in files} */
    @Override
    public String toString() {
        return kind;
    }
}
