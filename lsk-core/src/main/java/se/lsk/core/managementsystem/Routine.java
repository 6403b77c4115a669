package se.lsk.core.managementsystem;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.Evidence;
import se.lsk.core.facts.RoleName;
import se.lsk.core.internal.Contradictions;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.style.LskValue;

/**
 * A routine (<i>rutin</i>): a set way of carrying out an activity, and how the responsibility for carrying it out is divided. A routine
 * whose revision is overdue is a valid object. Immutable and thread-safe.
 *
 * <p>Refused: a name of another form; a day outside the calendar; a revision before the routine was adopted.
 */
@LskValue
@Value.Immutable
@LegalTerm(sv = "rutin")
@SuppressWarnings("exports")
public abstract sealed class Routine permits ImmutableRoutine {

    Routine() {}

    /** {@return what it is called, 1 to 100 characters} */
    public abstract String name();

    /** {@return the name of the process that it belongs to} */
    public abstract Optional<String> process();

    /** {@return whether it states a set way of carrying out the activity} */
    @Value.Default
    public Answer procedure() {
        return Answer.UNKNOWN;
    }

    /** {@return the role that it makes responsible} */
    public abstract Optional<RoleName> responsible();

    /** {@return its version, 1 to 100 characters} */
    public abstract Optional<String> version();

    /** {@return that it was adopted} */
    @Value.Default
    public Adoption adopted() {
        return Adoption.untold();
    }

    /** {@return the last day on which it is to be revised, inclusive} */
    public abstract Optional<LocalDate> reviseBy();

    /** {@return the day on which it was last revised} */
    public abstract Optional<LocalDate> revisedOn();

    /** {@return evidence that it was made known to those who are to follow it} */
    @Value.Default
    public Evidence madeKnown() {
        return Evidence.untold();
    }

    /**
     * Whether its revision is overdue. A revision on the last day for it, or later, is the one that was asked for; one before that day is
     * an earlier one.
     *
     * @param day the day on which it is asked; a revision dated later has not been made
     * @return no through the last day; unknown if that day is not told
     */
    public Answer overdueOn(LocalDate day) {
        if (reviseBy().isEmpty()) {
            return Answer.UNKNOWN;
        }
        LocalDate last = reviseBy().get();
        boolean revised =
                revisedOn().filter(on -> !on.isBefore(last) && !on.isAfter(day)).isPresent();
        return Answer.of(day.isAfter(last) && !revised);
    }

    @Value.Check
    void check() {
        new Contradictions()
                .name("name", Optional.of(name()))
                .name("process", process())
                .name("version", version())
                .day("reviseBy", reviseBy())
                .day("revisedOn", revisedOn())
                .inOrder("adopted.on", adopted().on(), "revisedOn", revisedOn())
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

    /** Builds a {@link Routine}. */
    public static final class Builder extends ImmutableRoutine.Builder {
        Builder() {}
    }
}
