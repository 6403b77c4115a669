package se.lsk.core.risk;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.lsk.core.internal.Contradictions;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.style.LskValue;

/**
 * What is left of a risk after the measures (<i>kvarstående risk</i>). It may not be assessed before a measure that it rests on was done:
 * that is refused where both are known. Immutable and thread-safe.
 */
@LskValue
@Value.Immutable
@LegalTerm(sv = "kvarstående risk")
@SuppressWarnings("exports")
public abstract sealed class ResidualRisk permits ImmutableResidualRisk {

    ResidualRisk() {}

    /** {@return how bad and how likely the event is now} */
    public abstract RiskRating rating();

    /** {@return the day on which that was assessed} */
    public abstract Optional<LocalDate> assessedOn();

    @Value.Check
    void check() {
        new Contradictions().day("assessedOn", assessedOn()).refuse();
    }

    /** {@return a builder; the rating is mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ResidualRisk}. */
    public static final class Builder extends ImmutableResidualRisk.Builder {
        Builder() {}
    }
}
