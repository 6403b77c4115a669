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
 * A person's decision on the gravity of a reported <i>missförhållande</i> (<i>beslut om allvarlighetsgrad</i>). A decision without reasons,
 * or by another role than the municipality has named, is a valid object. The reasons themselves stand in the host's records. Immutable and
 * thread-safe.
 */
@LskValue
@Value.Immutable
@LegalTerm(sv = "beslut om allvarlighetsgrad")
@SuppressWarnings("exports")
public abstract sealed class SeverityDecision permits ImmutableSeverityDecision {

    SeverityDecision() {}

    /** {@return what was decided} */
    public abstract Optional<Seriousness> seriousness();

    /** {@return the role in which the person decided} */
    public abstract Optional<RoleName> decidedBy();

    /** {@return the day of the decision} */
    public abstract Optional<LocalDate> decidedOn();

    /** {@return where the reasons are written} */
    public abstract Optional<HostReference> reasonRef();

    /** {@return whether all of these are known} */
    public boolean isComplete() {
        return seriousness().isPresent()
                && decidedBy().isPresent()
                && decidedOn().isPresent()
                && reasonRef().isPresent();
    }

    @Value.Check
    void check() {
        new Contradictions().day("decidedOn", decidedOn()).refuse();
    }

    /** {@return a builder; nothing is mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SeverityDecision}. */
    public static final class Builder extends ImmutableSeverityDecision.Builder {
        Builder() {}
    }
}
