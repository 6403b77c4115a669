package se.lsk.core.managementsystem;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import se.lsk.core.facts.Listing;
import se.lsk.core.facts.RoleName;
import se.lsk.core.internal.Contradictions;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.style.LskValue;

/**
 * A planned self-monitoring (<i>egenkontroll</i>): systematic follow-up of the own activity, and a check that it is run as the processes
 * and routines say. How often and how much, the organisation sets itself: the law has no interval. Immutable and thread-safe.
 *
 * <p>Refused: a name or a text of another form; an interval below 1 month or above 1200.
 */
@LskValue
@Value.Immutable
@LegalTerm(sv = "egenkontroll")
@SuppressWarnings("exports")
public abstract sealed class Control permits ImmutableControl {

    private static final int LONGEST_INTERVAL = 1200;

    Control() {}

    /** {@return what it is called, 1 to 100 characters} */
    public abstract String name();

    /** {@return what is looked at, 1 to 500 characters} */
    public abstract Optional<String> object();

    /** {@return what it is held against, 1 to 500 characters} */
    public abstract Optional<String> criterion();

    /** {@return how it is done} */
    public abstract Optional<SelfMonitoringMethod> method();

    /** {@return how often, in calendar months from one execution to the next, from 1; the organisation's own plan} */
    public abstract OptionalInt everyMonths();

    /** {@return how much is looked at, 1 to 500 characters} */
    public abstract Optional<String> extent();

    /** {@return the role that is responsible} */
    public abstract Optional<RoleName> responsible();

    /** {@return the names of the routines whose observance it checks} */
    @Value.Default
    public Listing<String> checksRoutines() {
        return Listing.untold();
    }

    /** {@return each time it was carried out} */
    @Value.Default
    public Listing<ControlExecution> executions() {
        return Listing.untold();
    }

    @Value.Check
    void check() {
        new Contradictions()
                .name("name", Optional.of(name()))
                .line("object", object())
                .line("criterion", criterion())
                .number("everyMonths", everyMonths(), 1, LONGEST_INTERVAL)
                .line("extent", extent())
                .refuse();
    }

    /** {@return a builder; the name is mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with this value} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Control}. */
    public static final class Builder extends ImmutableControl.Builder {
        Builder() {}
    }
}
