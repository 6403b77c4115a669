package se.lsk.core.managementsystem;

import org.immutables.value.Value;
import se.lsk.core.facts.Evidence;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.style.LskValue;

/** Evidence that the management system covers one area of SOSFS 2006:11 (<i>belägg för område</i>). Immutable and thread-safe. */
@LskValue
@Value.Immutable
@LegalTerm(sv = "belägg för område")
@SuppressWarnings("exports")
public abstract sealed class AreaEvidence permits ImmutableAreaEvidence {

    AreaEvidence() {}

    /** {@return which area} */
    public abstract PredecessorArea area();

    /** {@return the evidence} */
    @Value.Default
    public Evidence evidence() {
        return Evidence.untold();
    }

    /** {@return a builder; the area is mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with this value} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds an {@link AreaEvidence}. */
    public static final class Builder extends ImmutableAreaEvidence.Builder {
        Builder() {}
    }
}
