package se.lsk.core.managementsystem;

import org.immutables.value.Value;
import se.lsk.core.facts.Evidence;
import se.lsk.core.facts.Listing;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.style.LskValue;

/** What only SOSFS 2006:11 asked of a management system (<i>krav enligt SOSFS 2006:11</i>). Immutable and thread-safe. */
@LskValue
@Value.Immutable
@LegalTerm(sv = "krav enligt SOSFS 2006:11")
@SuppressWarnings("exports")
public abstract sealed class Predecessor permits ImmutablePredecessor {

    Predecessor() {}

    /** {@return the areas} */
    @Value.Default
    public Listing<AreaEvidence> areas() {
        return Listing.untold();
    }

    /** {@return evidence that the board assures itself of systematic quality work in activity run for it by private providers: 4 §} */
    @Value.Default
    public Evidence contractorsAssured() {
        return Evidence.untold();
    }

    /** {@return a builder; nothing is mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with this value} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Predecessor}. */
    public static final class Builder extends ImmutablePredecessor.Builder {
        Builder() {}
    }
}
