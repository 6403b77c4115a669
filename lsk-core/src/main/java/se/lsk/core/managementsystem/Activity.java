package se.lsk.core.managementsystem;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.Listing;
import se.lsk.core.internal.Contradictions;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.style.LskValue;

/** A step of a process (<i>aktivitet</i>), its place in the order, and the routines for it. Immutable and thread-safe.
 *
 * <p>Refused: a name of another form; a place below 1 or above 1000.
 */
@LskValue
@Value.Immutable
@LegalTerm(sv = "aktivitet")
@SuppressWarnings("exports")
public abstract sealed class Activity permits ImmutableActivity {

    private static final int MOST_ACTIVITIES = 1000;

    Activity() {}

    /** {@return what it is called, 1 to 100 characters} */
    public abstract String name();

    /** {@return its place in the order of the process, from 1} */
    public abstract OptionalInt order();

    /** {@return whether it needs a routine} */
    @Value.Default
    public Answer routineNeeded() {
        return Answer.UNKNOWN;
    }

    /** {@return the names of the routines for it} */
    @Value.Default
    public Listing<String> routines() {
        return Listing.untold();
    }

    @Value.Check
    void check() {
        new Contradictions()
                .name("name", Optional.of(name()))
                .number("order", order(), 1, MOST_ACTIVITIES)
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

    /** Builds an {@link Activity}. */
    public static final class Builder extends ImmutableActivity.Builder {
        Builder() {}
    }
}
