package se.lsk.core.organisation;

import org.immutables.value.Value;
import se.lsk.core.facts.Listing;
import se.lsk.core.facts.RoleName;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.style.LskValue;

/**
 * How the quality work is organised (<i>organisation</i>): units, roles, who has which task, quality councils, providers. A list that is
 * told is complete. Immutable and thread-safe.
 */
@LskValue
@Value.Immutable
@LegalTerm(sv = "organisation")
@SuppressWarnings("exports")
public abstract sealed class Organisation permits ImmutableOrganisation {

    Organisation() {}

    /** {@return the units} */
    @Value.Default
    public Listing<Unit> units() {
        return Listing.untold();
    }

    /** {@return the roles that the organisation has, in its own order} */
    @Value.Default
    public Listing<RoleName> roles() {
        return Listing.untold();
    }

    /** {@return the tasks in the quality work} */
    @Value.Default
    public Listing<Task> tasks() {
        return Listing.untold();
    }

    /** {@return the quality councils} */
    @Value.Default
    public Listing<QualityCouncil> councils() {
        return Listing.untold();
    }

    /** {@return the providers} */
    @Value.Default
    public Listing<Provider> providers() {
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

    /** Builds an {@link Organisation}. */
    public static final class Builder extends ImmutableOrganisation.Builder {
        Builder() {}
    }
}
