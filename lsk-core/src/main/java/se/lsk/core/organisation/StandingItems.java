package se.lsk.core.organisation;

import org.immutables.value.Value;
import se.lsk.core.facts.Listing;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.style.LskValue;

/**
 * The standing items that a quality council goes through before one follow-up (<i>dagordning inför uppföljning</i>). Immutable and
 * thread-safe.
 */
@LskValue
@Value.Immutable
@LegalTerm(sv = "dagordning inför uppföljning")
@SuppressWarnings("exports")
public abstract sealed class StandingItems permits ImmutableStandingItems {

    StandingItems() {}

    /** {@return before which follow-up} */
    public abstract TertialReport before();

    /** {@return the items} */
    @Value.Default
    public Listing<StandingItem> items() {
        return Listing.untold();
    }

    /** {@return a builder; the follow-up is mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with this value} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link StandingItems}. */
    public static final class Builder extends ImmutableStandingItems.Builder {
        Builder() {}
    }
}
