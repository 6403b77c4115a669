package se.lsk.core.managementsystem;

import org.immutables.value.Value;
import se.lsk.core.facts.Evidence;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.style.LskValue;

/**
 * Evidence that one of the six functions was exercised in the period (<i>belägg för ledningsfunktion</i>): a plan, a decision, an
 * evaluation. Immutable and thread-safe.
 */
@LskValue
@Value.Immutable
@LegalTerm(sv = "belägg för ledningsfunktion")
@SuppressWarnings("exports")
public abstract sealed class FunctionEvidence permits ImmutableFunctionEvidence {

    FunctionEvidence() {}

    /** {@return which function} */
    public abstract ManagementFunction function();

    /** {@return the evidence} */
    @Value.Default
    public Evidence evidence() {
        return Evidence.untold();
    }

    /** {@return a builder; the function is mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with this value} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link FunctionEvidence}. */
    public static final class Builder extends ImmutableFunctionEvidence.Builder {
        Builder() {}
    }
}
