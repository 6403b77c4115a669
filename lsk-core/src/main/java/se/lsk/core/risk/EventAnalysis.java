package se.lsk.core.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import se.lsk.core.facts.FactType;
import se.lsk.core.facts.Facts;
import se.lsk.core.facts.HostReference;
import se.lsk.core.facts.SubjectReference;
import se.lsk.core.internal.Contradictions;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.style.LskValue;
import se.lsk.core.time.EpochDays;

/**
 * The analysis of a serious event that has happened (<i>händelseanalys</i>): how it could happen, and what is done so that it does not happen
 * again. Which events call for one is for the organisation to say. Without a day of completion it is going on. Immutable and thread-safe.
 *
 * <p>Refused: a day outside the calendar; an analysis begun before the event, or completed before it was begun; measures, or that
 * some were decided on, beside reasons for taking none.
 */
@LskValue
@Value.Immutable
@LegalTerm(sv = "händelseanalys")
@SuppressWarnings("exports")
public abstract sealed class EventAnalysis implements Facts, RiskTreatment permits ImmutableEventAnalysis {

    /** The kind of these facts. */
    public static final FactType<EventAnalysis> TYPE = new FactType<>("eventAnalysis", EventAnalysis.class);

    EventAnalysis() {}

    /** {@return the event that is analysed} */
    @Override
    public abstract SubjectReference subjectRef();

    /** {@return the unit (<i>enhet</i>) in which it happened} */
    public abstract Optional<HostReference> unitRef();

    /** {@return the day it happened} */
    public abstract Optional<LocalDate> occurredOn();

    /** {@return the day the analysis was begun} */
    public abstract Optional<LocalDate> begunOn();

    /** {@return the day the analysis was completed; empty while it is going on} */
    public abstract Optional<LocalDate> completedOn();

    /** {@return where the causes were found to lie} */
    public abstract Set<CauseArea> causes();

    @Override
    public abstract List<RiskMeasure> measures();

    @Override
    public abstract Optional<HostReference> noMeasureReasonRef();

    /** {@return {@link #occurredOn()} as an epoch day, or {@link EpochDays#ABSENT}} */
    @Value.Derived
    @Value.Auxiliary
    public int occurredDay() {
        return Contradictions.epochDay(occurredOn());
    }

    /** {@return {@link #completedOn()} as an epoch day, or {@link EpochDays#ABSENT}} */
    @Value.Derived
    @Value.Auxiliary
    public int completedDay() {
        return Contradictions.epochDay(completedOn());
    }

    @Override
    public final FactType<EventAnalysis> type() {
        return TYPE;
    }

    @Value.Check
    void check() {
        Contradictions found = new Contradictions()
                .day("occurredOn", occurredOn())
                .day("begunOn", begunOn())
                .day("completedOn", completedOn())
                .inOrder("occurredOn", occurredOn(), "begunOn", begunOn())
                .inOrder("occurredOn", occurredOn(), "completedOn", completedOn())
                .inOrder("begunOn", begunOn(), "completedOn", completedOn());
        AssessmentCheck.treatment(found, this);
        found.refuse();
    }

    /** {@return a builder; only the subject's reference is mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link EventAnalysis}. */
    public static final class Builder extends ImmutableEventAnalysis.Builder {
        Builder() {}
    }
}
