package se.lsk.core.casework;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.immutables.value.Value;
import se.lsk.core.facts.DutyFacts;
import se.lsk.core.facts.FactType;
import se.lsk.core.facts.SubjectReference;
import se.lsk.core.internal.Contradictions;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.law.RuleId;
import se.lsk.core.style.LskValue;
import se.lsk.core.time.EpochDays;
import se.lsk.core.time.PointInTime;

/**
 * The clock of one duty (<i>löpande frist</i>): when the event happened that starts it, and when the one that stops it. Which events those
 * are the duty says. Without an end it is still running. Immutable and thread-safe.
 */
@LskValue
@Value.Immutable
@LegalTerm(sv = "löpande frist")
@SuppressWarnings("exports")
public abstract sealed class DutyClock implements DutyFacts permits ImmutableDutyClock {

    /** The kind of these facts. */
    public static final FactType<DutyClock> TYPE = new FactType<>("duty", DutyClock.class);

    DutyClock() {}

    @Override
    public abstract SubjectReference subjectRef();

    @Override
    public abstract RuleId duty();

    /** {@return when the event happened that starts the clock; a moment where the law counts hours} */
    public abstract Optional<PointInTime> clockStart();

    /** {@return when the event happened that stops the clock; empty while it runs} */
    public abstract Optional<PointInTime> doneOn();

    /** {@return the decision or the reason to extend the time, if there was one; never decided before the clock started} */
    public abstract Optional<ExtensionDecision> extension();

    /** {@return the day of {@link #clockStart()} as an epoch day, or {@link EpochDays#ABSENT}} */
    @Value.Derived
    @Value.Auxiliary
    public int startDay() {
        return Contradictions.epochDay(clockStart().map(PointInTime::day));
    }

    /** {@return the day of {@link #doneOn()} as an epoch day, or {@link EpochDays#ABSENT}} */
    @Value.Derived
    @Value.Auxiliary
    public int doneDay() {
        return Contradictions.epochDay(doneOn().map(PointInTime::day));
    }

    @Override
    public final FactType<DutyClock> type() {
        return TYPE;
    }

    @Value.Check
    void check() {
        Optional<LocalDate> start = clockStart().map(PointInTime::day);
        Optional<LocalDate> done = doneOn().map(PointInTime::day);
        new Contradictions()
                .day("clockStart", start)
                .day("doneOn", done)
                .inOrder("clockStart", start, "doneOn", done)
                .inOrder("clockStart", start, "extension.decidedOn", extension().flatMap(ExtensionDecision::decidedOn))
                .momentsInOrder(
                        "clockStart",
                        clockStart().flatMap(PointInTime::moment),
                        "doneOn",
                        doneOn().flatMap(PointInTime::moment))
                .refuse();
    }

    /** {@return a builder; only the subject's reference and the duty are mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DutyClock}. */
    public static final class Builder extends ImmutableDutyClock.Builder {
        Builder() {}

        /**
         * The clock started on a day.
         *
         * @param day the day
         * @return this
         */
        public Builder clockStart(LocalDate day) {
            clockStart(PointInTime.on(day));
            return this;
        }

        /**
         * The clock started at a moment.
         *
         * @param moment the moment
         * @return this
         */
        public Builder clockStart(OffsetDateTime moment) {
            clockStart(PointInTime.at(moment));
            return this;
        }

        /**
         * The clock stopped on a day.
         *
         * @param day the day
         * @return this
         */
        public Builder doneOn(LocalDate day) {
            doneOn(PointInTime.on(day));
            return this;
        }

        /**
         * The clock stopped at a moment.
         *
         * @param moment the moment
         * @return this
         */
        public Builder doneOn(OffsetDateTime moment) {
            doneOn(PointInTime.at(moment));
            return this;
        }
    }
}
