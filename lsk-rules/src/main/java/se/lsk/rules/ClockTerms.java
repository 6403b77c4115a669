package se.lsk.rules;

import java.util.Optional;
import org.immutables.value.Value;
import se.lsk.core.law.LegalTerm;
import se.lsk.rules.style.LskValue;

/**
 * What the law says of a clock beside where it starts and how long it runs (<i>fristvillkor</i>). Immutable and thread-safe.
 */
@LskValue
@Value.Immutable
@LegalTerm(sv = "fristvillkor")
@SuppressWarnings("exports")
public abstract sealed class ClockTerms permits ImmutableClockTerms {

    ClockTerms() {}

    /** {@return what the clock is for} */
    public abstract ClockShape shape();

    /** {@return the event that stops the clock, as a clause; empty for a duty that holds all the time} */
    public abstract Optional<Phrase> stop();

    /** {@return towards whom the duty is, where the law says} */
    public abstract Optional<Phrase> recipient();

    /** {@return what follows by law when the time has run out, where the law says} */
    public abstract Optional<Consequence> consequence();

    /** {@return on which terms the time can be longer; empty where the law knows none} */
    public abstract Optional<ExtensionTerms> extension();

    /** {@return what the rule leaves open: exceptions and conditions that it does not look at} */
    public abstract Optional<Phrase> leavesOpen();

    /** {@return a builder; only the shape is mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ClockTerms}. */
    public static final class Builder extends ImmutableClockTerms.Builder {
        Builder() {}
    }
}
