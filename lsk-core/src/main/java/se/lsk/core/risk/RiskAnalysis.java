package se.lsk.core.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.FactType;
import se.lsk.core.facts.Facts;
import se.lsk.core.facts.HostReference;
import se.lsk.core.facts.SubjectReference;
import se.lsk.core.internal.Contradictions;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.style.LskValue;
import se.lsk.core.time.EpochDays;

/**
 * A risk analysis (<i>riskanalys</i>) of what could happen in a unit: the events it identified, each with its likelihood and consequence, its
 * causes and the measures against it. Asked for by SOSFS 2011:9, 5 kap. 1 §, which prescribes neither scale nor matrix; so a matrix is
 * optional. An analysis that found no event is a valid object, and so is one made after the change it was meant for. Immutable and
 * thread-safe.
 *
 * <p>Refused: a day outside the calendar; events where none is said to have been identified; a number that the matrix does not have, where
 * there is a matrix.
 */
@LskValue
@Value.Immutable
@LegalTerm(sv = "riskanalys")
@SuppressWarnings("exports")
public abstract sealed class RiskAnalysis implements Facts permits ImmutableRiskAnalysis {

    /** The kind of these facts. */
    public static final FactType<RiskAnalysis> TYPE = new FactType<>("riskAnalysis", RiskAnalysis.class);

    RiskAnalysis() {}

    @Override
    public abstract SubjectReference subjectRef();

    /** {@return the unit (<i>enhet</i>) whose activity was analysed} */
    public abstract Optional<HostReference> unitRef();

    /** {@return the day the analysis was made} */
    public abstract Optional<LocalDate> madeOn();

    /** {@return what it was made for} */
    public abstract Optional<AnalysisOccasion> occasion();

    /** {@return the day on which the change takes effect that it was made for} */
    public abstract Optional<LocalDate> changeOn();

    /** {@return the matrix that the numbers of the ratings refer to, if they refer to any} */
    public abstract Optional<RiskMatrix> matrix();

    /** {@return the events that were identified} */
    public abstract List<IdentifiedEvent> events();

    /** {@return whether any event was identified; an analysis that lists none may have found none or may not tell} */
    @Value.Default
    public Answer eventsIdentified() {
        return events().isEmpty() ? Answer.UNKNOWN : Answer.YES;
    }

    /** {@return {@link #madeOn()} as an epoch day, or {@link EpochDays#ABSENT}} */
    @Value.Derived
    @Value.Auxiliary
    public int madeDay() {
        return Contradictions.epochDay(madeOn());
    }

    @Override
    public final FactType<RiskAnalysis> type() {
        return TYPE;
    }

    @Value.Check
    void check() {
        Contradictions found = new Contradictions()
                .day("madeOn", madeOn())
                .day("changeOn", changeOn())
                .never(eventsIdentified() == Answer.NO && !events().isEmpty(), "eventsIdentified", "events");
        matrix().ifPresent(matrix -> {
            for (int i = 0; i < events().size(); i++) {
                IdentifiedEvent event = events().get(i);
                AssessmentCheck.inMatrix(found, matrix, "events[" + i + "].", event.ratings(), event.residual());
            }
        });
        found.refuse();
    }

    /** {@return a builder; only the subject's reference is mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with this analysis} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link RiskAnalysis}. */
    public static final class Builder extends ImmutableRiskAnalysis.Builder {
        Builder() {}
    }
}
