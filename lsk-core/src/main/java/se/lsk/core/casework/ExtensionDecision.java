package se.lsk.core.casework;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.lsk.core.internal.Contradictions;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.style.LskValue;
import se.lsk.core.time.EpochDays;

/**
 * A decision to extend the time of an investigation (<i>förlängningsbeslut</i>). A late, groundless or endless decision is a valid object:
 * whether it extends anything is for the rules to say. Immutable and thread-safe.
 */
@LskValue
@Value.Immutable
@LegalTerm(sv = "förlängningsbeslut")
@SuppressWarnings("exports")
public abstract sealed class ExtensionDecision permits ImmutableExtensionDecision {

    ExtensionDecision() {}

    /** {@return the day of the decision} */
    public abstract Optional<LocalDate> decidedOn();

    /** {@return who decided} */
    public abstract Optional<DecisionMaker> decidedBy();

    /** {@return the ground that the decision states} */
    public abstract Optional<ExtensionReason> reason();

    /** {@return the last day of the extended time, inclusive; empty if the decision states no end} */
    public abstract Optional<LocalDate> until();

    /** {@return {@link #decidedOn()} as an epoch day, or {@link EpochDays#ABSENT}} */
    @Value.Derived
    @Value.Auxiliary
    public int decidedDay() {
        return Contradictions.epochDay(decidedOn());
    }

    /** {@return {@link #until()} as an epoch day, or {@link EpochDays#ABSENT}} */
    @Value.Derived
    @Value.Auxiliary
    public int untilDay() {
        return Contradictions.epochDay(until());
    }

    /** {@return whether the decision could rest on special reasons: it says so, or its ground is not known} */
    @Value.Derived
    @Value.Auxiliary
    public boolean mayHaveSpecialReasons() {
        return reason().isEmpty() || hasSpecialReasons();
    }

    /** {@return whether the decision states special reasons (<i>särskilda skäl</i>)} */
    @Value.Derived
    @Value.Auxiliary
    public boolean hasSpecialReasons() {
        return reason().equals(Optional.of(ExtensionReason.SPECIAL_REASONS));
    }

    @Value.Check
    void check() {
        new Contradictions().day("decidedOn", decidedOn()).day("until", until()).refuse();
    }

    /** {@return a builder; nothing is mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ExtensionDecision}. */
    public static final class Builder extends ImmutableExtensionDecision.Builder {
        Builder() {}
    }
}
