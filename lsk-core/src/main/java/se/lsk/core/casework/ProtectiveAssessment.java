package se.lsk.core.casework;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.lsk.core.internal.Contradictions;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.style.LskValue;

/**
 * The assessment whether a child needs immediate protection (<i>omedelbar skyddsbedömning</i>): made, and documented. Immutable and
 * thread-safe.
 */
@LskValue
@Value.Immutable
@LegalTerm(sv = "omedelbar skyddsbedömning")
@SuppressWarnings("exports")
public abstract sealed class ProtectiveAssessment permits ImmutableProtectiveAssessment {

    ProtectiveAssessment() {}

    /** {@return the day the assessment was made} */
    public abstract Optional<LocalDate> madeOn();

    /** {@return the day the assessment was documented} */
    public abstract Optional<LocalDate> documentedOn();

    @Value.Check
    void check() {
        new Contradictions()
                .day("madeOn", madeOn())
                .day("documentedOn", documentedOn())
                .inOrder("madeOn", madeOn(), "documentedOn", documentedOn())
                .refuse();
    }

    /** {@return a builder; nothing is mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ProtectiveAssessment}. */
    public static final class Builder extends ImmutableProtectiveAssessment.Builder {
        Builder() {}
    }
}
