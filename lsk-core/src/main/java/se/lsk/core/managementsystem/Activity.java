package se.lsk.core.managementsystem;

import java.util.OptionalInt;
import org.immutables.value.Value;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.Listing;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.style.LskValue;

/** A step of a process (<i>aktivitet</i>), its place in the order, and the routines for it. Immutable and thread-safe. */
@LskValue
@Value.Immutable
@LegalTerm(sv = "aktivitet")
@SuppressWarnings("exports")
public abstract sealed class Activity permits ImmutableActivity {

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
