package se.lsk.rules.duty;

import se.lsk.core.casework.DutyClock;
import se.lsk.core.casework.RecurringDutyClock;
import se.lsk.core.facts.SubjectReference;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.law.RuleId;
import se.lsk.rules.ClockShape;
import se.lsk.rules.Profile;
import se.lsk.rules.Rule;
import se.lsk.rules.RuleDefinition;

/**
 * A duty with a clock (<i>plikt med frist</i>), declared with {@link #of}. Immutable and thread-safe.
 *
 * @param <E> the event that starts the clock
 */
@LegalTerm(sv = "plikt med frist")
public final class Duty<E extends ClockEvent> {

    private final RuleDefinition definition;
    private final ClockShape shape;

    Duty(RuleDefinition definition, ClockShape shape) {
        this.definition = definition;
        this.shape = shape;
    }

    /**
     * Begins the declaration of a duty.
     *
     * @param key the key, stable and never reused: {@code LVU-7A}
     * @param shape what the clock is for
     * @param start the event that starts the clock
     * @param <E> the type of that event
     * @return the declaration
     */
    @SuppressWarnings("UnusedVariable")
    public static <E extends ClockEvent> DutyDeclaration<E> of(String key, ClockShape shape, Class<E> start) {
        return new DutyDeclaration<>(RuleId.of(key), shape);
    }

    /** {@return the key} */
    public RuleId key() {
        return definition.id();
    }

    /** {@return what the duty is, with all its wordings and answers} */
    public RuleDefinition definition() {
        return definition;
    }

    /**
     * A clock of this duty.
     *
     * @param subject the subject
     * @param start the event that started it
     * @return the clock, to which its end is added
     */
    public DutyClock.Builder startedBy(SubjectReference subject, E start) {
        return DutyClock.builder().subjectRef(subject).duty(key()).clockStart(start.time());
    }

    /**
     * A clock of this duty, which comes back.
     *
     * @param subject the subject
     * @param start the event that started it for the first time
     * @return the clock, to which the days are added on which the duty was done
     * @throws IllegalStateException if the duty does not come back
     */
    public RecurringDutyClock.Builder recurringSince(SubjectReference subject, E start) {
        if (shape != ClockShape.RECURRING) {
            throw new IllegalStateException("the duty does not come back: " + key());
        }
        return RecurringDutyClock.builder()
                .subjectRef(subject)
                .duty(key())
                .clockStart(start.time().day());
    }

    /**
     * The duty as a rule that can be asked.
     *
     * @param profile the municipality's profile
     * @return the rule
     */
    public Rule<?> under(Profile profile) {
        return switch (shape) {
            case RECURRING -> new RecurringClockRule(definition, profile);
            case EARLIEST, RETENTION -> new KeepingClockRule(definition);
            case ACTION, LONGEST, THRESHOLD, CONTINUOUS -> new SingleClockRule(definition, profile);
        };
    }

    /** {@return the key} */
    @Override
    public String toString() {
        return key().value();
    }
}
