package se.lsk.core.managementsystem;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.Evidence;
import se.lsk.core.facts.HostReference;
import se.lsk.core.facts.Listing;
import se.lsk.core.facts.RoleName;
import se.lsk.core.internal.Contradictions;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.risk.CauseArea;
import se.lsk.core.style.LskValue;

/**
 * A measure to secure quality (<i>förbättrande åtgärd</i>): who answers for it, what it starts from, when it is to be done, how it is
 * followed up, and which processes or routines it changes. A late measure is a valid object. Immutable and thread-safe.
 *
 * <p>Refused: a day outside the calendar; a follow-up made before the measure was done.
 */
@LskValue
@Value.Immutable
@LegalTerm(sv = "förbättrande åtgärd")
@SuppressWarnings("exports")
public abstract sealed class Measure permits ImmutableMeasure {

    Measure() {}

    /** {@return which measure} */
    public abstract HostReference measureRef();

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

    /** {@return what it starts from} */
    public abstract Optional<MeasureOrigin> origin();

    /** {@return where the causes lie that it is aimed at} */
    @Value.Default
    public Listing<CauseArea> causes() {
        return Listing.untold();
    }

    /** {@return the names of the processes and routines that it changes} */
    @Value.Default
    public Listing<String> changes() {
        return Listing.untold();
    }

    /** {@return a timetable, for what can't be done at once: PSL 3 kap. 2 §} */
    @Value.Default
    public Evidence timetable() {
        return Evidence.untold();
    }

    /** {@return whether it is to prevent <i>vårdskada</i>} */
    @Value.Default
    public Answer againstHarmInCare() {
        return Answer.UNKNOWN;
    }

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

    /** {@return a builder; the measure's reference is mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with this value} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Measure}. */
    public static final class Builder extends ImmutableMeasure.Builder {
        Builder() {}
    }
}
