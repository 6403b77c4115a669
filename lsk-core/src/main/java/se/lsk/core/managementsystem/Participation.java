package se.lsk.core.managementsystem;

import org.immutables.value.Value;
import se.lsk.core.facts.Evidence;
import se.lsk.core.facts.Listing;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.style.LskValue;

/**
 * Evidence that others take part in the quality work (<i>delaktighet i kvalitetsarbetet</i>). Evidence, not opinions. Immutable and
 * thread-safe.
 */
@LskValue
@Value.Immutable
@LegalTerm(sv = "delaktighet i kvalitetsarbetet")
@SuppressWarnings("exports")
public abstract sealed class Participation permits ImmutableParticipation {

    Participation() {}

    /** {@return evidence that staff take part} */
    @Value.Default
    public Listing<Evidence> staff() {
        return Listing.untold();
    }

    /** {@return evidence that users, one by one or in groups, take part} */
    @Value.Default
    public Listing<Evidence> users() {
        return Listing.untold();
    }

    /** {@return evidence that patients and relatives can take part in the work for patient safety} */
    @Value.Default
    public Listing<Evidence> patients() {
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

    /** Builds a {@link Participation}. */
    public static final class Builder extends ImmutableParticipation.Builder {
        Builder() {}
    }
}
