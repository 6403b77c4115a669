package se.lsk.core.managementsystem;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.lsk.core.facts.HostReference;
import se.lsk.core.internal.Contradictions;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.style.LskValue;

/**
 * That a risk analysis was made of a unit (<i>genomförd riskanalys</i>). Its events stand in a {@link se.lsk.core.risk.RiskAnalysis} of
 * their own. Immutable and thread-safe.
 *
 * <p>Refused: a day outside the calendar.
 */
@LskValue
@Value.Immutable
@LegalTerm(sv = "genomförd riskanalys")
@SuppressWarnings("exports")
public abstract sealed class UnitAnalysis permits ImmutableUnitAnalysis {

    UnitAnalysis() {}

    /** {@return the unit that was analysed} */
    public abstract Optional<HostReference> unitRef();

    /** {@return the day it was made} */
    public abstract Optional<LocalDate> madeOn();

    @Value.Check
    void check() {
        new Contradictions().day("madeOn", madeOn()).refuse();
    }

    /** {@return a builder; nothing is mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with this value} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link UnitAnalysis}. */
    public static final class Builder extends ImmutableUnitAnalysis.Builder {
        Builder() {}
    }
}
