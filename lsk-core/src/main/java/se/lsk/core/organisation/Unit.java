package se.lsk.core.organisation;

import java.util.Optional;
import org.immutables.value.Value;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.HostReference;
import se.lsk.core.facts.Listing;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.style.LskValue;

/** A unit of the organisation (<i>enhet</i>), and whether the management system covers it. Immutable and thread-safe. */
@LskValue
@Value.Immutable
@LegalTerm(sv = "enhet")
@SuppressWarnings("exports")
public abstract sealed class Unit permits ImmutableUnit {

    Unit() {}

    /** {@return which unit} */
    public abstract HostReference unitRef();

    /** {@return whether the management system covers the unit} */
    @Value.Default
    public Answer covered() {
        return Answer.UNKNOWN;
    }

    /** {@return the laws under which its activity is run} */
    @Value.Default
    public Listing<Regime> regimes() {
        return Listing.untold();
    }

    /** {@return who runs it} */
    public abstract Optional<ProviderForm> providerForm();

    /** {@return a builder; the unit's reference is mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with this value} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Unit}. */
    public static final class Builder extends ImmutableUnit.Builder {
        Builder() {}
    }
}
