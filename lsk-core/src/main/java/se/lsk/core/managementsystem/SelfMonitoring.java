package se.lsk.core.managementsystem;

import org.immutables.value.Value;
import se.lsk.core.facts.Listing;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.style.LskValue;

/**
 * The self-monitoring of the organisation (<i>egenkontrollplan</i>), planned and carried out, and its internal control: SOSFS 2011:9, 5
 * kap. 2 §. Immutable and thread-safe.
 */
@LskValue
@Value.Immutable
@LegalTerm(sv = "egenkontrollplan")
@SuppressWarnings("exports")
public abstract sealed class SelfMonitoring permits ImmutableSelfMonitoring {

    SelfMonitoring() {}

    /** {@return what is monitored} */
    @Value.Default
    public Listing<Control> controls() {
        return Listing.untold();
    }

    /** {@return the points of the internal control} */
    @Value.Default
    public Listing<ControlPoint> controlPoints() {
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

    /** Builds a {@link SelfMonitoring}. */
    public static final class Builder extends ImmutableSelfMonitoring.Builder {
        Builder() {}
    }
}
