package se.lsk.core.organisation;

import java.util.Optional;
import org.immutables.value.Value;
import se.lsk.core.facts.Evidence;
import se.lsk.core.facts.HostReference;
import se.lsk.core.facts.Listing;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.style.LskValue;

/**
 * A provider (<i>utförare</i>) that runs activity which the board answers for, its own or private, and how it is followed up. Immutable and
 * thread-safe.
 */
@LskValue
@Value.Immutable
@LegalTerm(sv = "utförare")
@SuppressWarnings("exports")
public abstract sealed class Provider permits ImmutableProvider {

    Provider() {}

    /** {@return which provider} */
    public abstract HostReference providerRef();

    /** {@return own or private} */
    public abstract Optional<ProviderForm> form();

    /** {@return evidence that the provider shows its documentation on request} */
    @Value.Default
    public Evidence documentationOnRequest() {
        return Evidence.untold();
    }

    /** {@return the follow-ups that were made} */
    @Value.Default
    public Listing<ProviderFollowUp> followUps() {
        return Listing.untold();
    }

    /** {@return who informs whom} */
    @Value.Default
    public Listing<InformationDuty> informs() {
        return Listing.untold();
    }

    /** {@return a builder; the provider's reference is mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with this value} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Provider}. */
    public static final class Builder extends ImmutableProvider.Builder {
        Builder() {}
    }
}
