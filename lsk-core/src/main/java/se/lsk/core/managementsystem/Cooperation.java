package se.lsk.core.managementsystem;

import org.immutables.value.Value;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.Evidence;
import se.lsk.core.facts.Listing;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.style.LskValue;

/** Co-operation that a process needs (<i>samverkan i en process</i>): inside the activity and with others. Immutable and thread-safe. */
@LskValue
@Value.Immutable
@LegalTerm(sv = "samverkan i en process")
@SuppressWarnings("exports")
public abstract sealed class Cooperation permits ImmutableCooperation {

    Cooperation() {}

    /** {@return whether the process needs co-operation} */
    @Value.Default
    public Answer needed() {
        return Answer.UNKNOWN;
    }

    /** {@return evidence of how it runs inside the activity} */
    @Value.Default
    public Evidence internal() {
        return Evidence.untold();
    }

    /** {@return evidence of how it is made possible with others} */
    @Value.Default
    public Evidence external() {
        return Evidence.untold();
    }

    /** {@return the kinds of others} */
    @Value.Default
    public Listing<CooperationParty> parties() {
        return Listing.untold();
    }

    /** {@return what it is needed for} */
    @Value.Default
    public Listing<CooperationPurpose> purposes() {
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

    /** Builds a {@link Cooperation}. */
    public static final class Builder extends ImmutableCooperation.Builder {
        Builder() {}
    }
}
