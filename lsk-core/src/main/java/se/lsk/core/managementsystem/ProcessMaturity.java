package se.lsk.core.managementsystem;

import org.immutables.value.Value;
import se.lsk.core.facts.Listing;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.style.LskValue;

/**
 * How far a process has come (<i>processmognad</i>) in an index of ten steps that are reached in order. Step 1: the process is identified
 * and somebody answers for it; step 10: the goals have been raised and improvement goes on. The steps between were not read, and have no
 * names here. Immutable and thread-safe.
 */
@LskValue
@Value.Immutable
@LegalTerm(sv = "processmognad")
@SuppressWarnings("exports")
public abstract sealed class ProcessMaturity permits ImmutableProcessMaturity {

    ProcessMaturity() {}

    /** {@return the steps that are reached, 1 to 10} */
    @Value.Default
    public Listing<Integer> stepsReached() {
        return Listing.untold();
    }

    /** {@return a builder; nothing is mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with this value} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link ProcessMaturity}. */
    public static final class Builder extends ImmutableProcessMaturity.Builder {
        Builder() {}
    }
}
