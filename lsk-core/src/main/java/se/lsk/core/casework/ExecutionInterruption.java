package se.lsk.core.casework;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.lsk.core.facts.Answer;
import se.lsk.core.internal.Contradictions;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.style.LskValue;
import se.lsk.core.time.EpochDays;

/**
 * An interruption in the execution of a decision (<i>avbrott i verkställigheten</i>): the service was given and then no longer, or only in
 * part. A decision that is carried out only in part from the first day is one that is interrupted on the day it was carried out. Going from
 * part to nothing is no resumption and no new interruption. Without a day of resumption it lasts. Immutable and thread-safe.
 */
@LskValue
@Value.Immutable
@LegalTerm(sv = "avbrott i verkställigheten")
@SuppressWarnings("exports")
public abstract sealed class ExecutionInterruption permits ImmutableExecutionInterruption {

    ExecutionInterruption() {}

    /** {@return the day on which the execution was interrupted, or from which the decision was carried out only in part} */
    public abstract Optional<LocalDate> interruptedOn();

    /** {@return the day on which the decision was carried out anew, in full; empty while the interruption lasts} */
    public abstract Optional<LocalDate> resumedOn();

    /** {@return whether the service was given in part during the interruption} */
    @Value.Default
    public Answer partly() {
        return Answer.UNKNOWN;
    }

    /** {@return why it lasts, as a code of the host's} */
    public abstract Optional<HostCode> delayReason();

    /** {@return the day on which it was first reported to IVO that the decision had not been carried out anew} */
    public abstract Optional<LocalDate> reportedOn();

    /** {@return the day on which IVO was told that the decision was carried out anew} */
    public abstract Optional<LocalDate> resumptionNotifiedOn();

    /** {@return {@link #interruptedOn()} as an epoch day, or {@link EpochDays#ABSENT}} */
    @Value.Derived
    @Value.Auxiliary
    public int interruptedDay() {
        return Contradictions.epochDay(interruptedOn());
    }

    /** {@return {@link #resumedOn()} as an epoch day, or {@link EpochDays#ABSENT}} */
    @Value.Derived
    @Value.Auxiliary
    public int resumedDay() {
        return Contradictions.epochDay(resumedOn());
    }

    @Value.Check
    void check() {
        new Contradictions()
                .day("interruptedOn", interruptedOn())
                .day("resumedOn", resumedOn())
                .day("reportedOn", reportedOn())
                .day("resumptionNotifiedOn", resumptionNotifiedOn())
                .inOrder("interruptedOn", interruptedOn(), "resumedOn", resumedOn())
                .inOrder("interruptedOn", interruptedOn(), "reportedOn", reportedOn())
                .inOrder("resumedOn", resumedOn(), "resumptionNotifiedOn", resumptionNotifiedOn())
                .refuse();
    }

    /** {@return a builder; nothing is mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ExecutionInterruption}. */
    public static final class Builder extends ImmutableExecutionInterruption.Builder {
        Builder() {}
    }
}
