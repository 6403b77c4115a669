package se.lsk.core.managementsystem;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.lsk.core.facts.Evidence;
import se.lsk.core.facts.HostReference;
import se.lsk.core.facts.Listing;
import se.lsk.core.internal.Contradictions;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.style.LskValue;

/**
 * A self-monitoring that was carried out (<i>genomförd egenkontroll</i>): its answers, its result, what was done about it. Immutable and
 * thread-safe.
 *
 * <p>Refused: a day outside the calendar.
 */
@LskValue
@Value.Immutable
@LegalTerm(sv = "genomförd egenkontroll")
@SuppressWarnings("exports")
public abstract sealed class ControlExecution permits ImmutableControlExecution {

    ControlExecution() {}

    /** {@return the day} */
    public abstract Optional<LocalDate> on();

    /** {@return the answers} */
    @Value.Default
    public Listing<ControlAnswer> answers() {
        return Listing.untold();
    }

    /** {@return evidence of the result} */
    @Value.Default
    public Evidence result() {
        return Evidence.untold();
    }

    /** {@return the measures that it led to} */
    @Value.Default
    public Listing<HostReference> measures() {
        return Listing.untold();
    }

    /** {@return where it is written why nothing was done} */
    public abstract Optional<HostReference> noMeasureReasonRef();

    @Value.Check
    void check() {
        new Contradictions().day("on", on()).refuse();
    }

    /** {@return a builder; nothing is mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with this value} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link ControlExecution}. */
    public static final class Builder extends ImmutableControlExecution.Builder {
        Builder() {}
    }
}
