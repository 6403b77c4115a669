package se.lsk.core.managementsystem;

import org.immutables.value.Value;
import se.lsk.core.facts.Listing;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.style.LskValue;

/**
 * What the management system is built of (<i>ledningssystemets uppbyggnad</i>): processes and routines, SOSFS 2011:9, 4 kap. Immutable and
 * thread-safe.
 */
@LskValue
@Value.Immutable
@LegalTerm(sv = "ledningssystemets uppbyggnad")
@SuppressWarnings("exports")
public abstract sealed class Structure permits ImmutableStructure {

    Structure() {}

    /** {@return the processes} */
    @Value.Default
    public Listing<WorkProcess> processes() {
        return Listing.untold();
    }

    /** {@return the routines} */
    @Value.Default
    public Listing<Routine> routines() {
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

    /** Builds a {@link Structure}. */
    public static final class Builder extends ImmutableStructure.Builder {
        Builder() {}
    }
}
