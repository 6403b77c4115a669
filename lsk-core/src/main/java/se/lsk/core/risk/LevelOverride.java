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
 * A person's decision on another level than the matrix proposes (<i>frångånget förslag</i>), upwards or downwards. It takes a reason and a
 * role: without them it can't be built. The reason itself stands in the host's records. Immutable and thread-safe.
 */
@LskValue
@Value.Immutable
@LegalTerm(sv = "frångånget förslag")
@SuppressWarnings("exports")
public abstract sealed class LevelOverride permits ImmutableLevelOverride {

    LevelOverride() {}

    /** {@return the code of the level decided on} */
    public abstract String level();

    /** {@return where the reason is written} */
    public abstract HostReference reasonRef();

    /** {@return the role in which the person decided} */
    public abstract RoleName decidedBy();

    /** {@return the day of the decision} */
    public abstract Optional<LocalDate> decidedOn();

    @Value.Check
    void check() {
        new Contradictions().day("decidedOn", decidedOn()).refuse();
    }

    /** {@return a builder; level, reason and role are mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LevelOverride}. */
    public static final class Builder extends ImmutableLevelOverride.Builder {
        Builder() {}
    }
}
