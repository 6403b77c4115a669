package se.lsk.core.risk;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.lsk.core.facts.HostReference;
import se.lsk.core.facts.RoleName;
import se.lsk.core.internal.Contradictions;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.style.LskValue;

/**
 * A measure against a risk (<i>riskreducerande åtgärd</i>): who answers for it, when it is to be done, and how it is followed up. A late
 * measure is a valid object. Immutable and thread-safe.
 *
 * <p>Refused: a day outside the calendar; a follow-up made before the measure was done.
 */
@LskValue
@Value.Immutable
@LegalTerm(sv = "riskreducerande åtgärd")
@SuppressWarnings("exports")
public abstract sealed class RiskMeasure permits ImmutableRiskMeasure {

    RiskMeasure() {}

    /** {@return where the measure is described} */
    public abstract Optional<HostReference> measureRef();

    /** {@return the role that answers for it} */
    public abstract Optional<RoleName> owner();

    /** {@return the last day on which it is to be done, inclusive} */
    public abstract Optional<LocalDate> dueOn();

    /** {@return the day it was done} */
    public abstract Optional<LocalDate> doneOn();

    /** {@return the last day on which it is to be followed up, inclusive} */
    public abstract Optional<LocalDate> followUpDueOn();

    /** {@return the day it was followed up} */
    public abstract Optional<LocalDate> followedUpOn();

    @Value.Check
    void check() {
        new Contradictions()
                .day("dueOn", dueOn())
                .day("doneOn", doneOn())
                .day("followUpDueOn", followUpDueOn())
                .day("followedUpOn", followedUpOn())
                .inOrder("doneOn", doneOn(), "followedUpOn", followedUpOn())
                .refuse();
    }

    /** {@return a builder; nothing is mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RiskMeasure}. */
    public static final class Builder extends ImmutableRiskMeasure.Builder {
        Builder() {}
    }
}
