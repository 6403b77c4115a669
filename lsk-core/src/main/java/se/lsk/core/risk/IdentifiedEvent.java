package se.lsk.core.risk;

import com.google.common.collect.Lists;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.HostReference;
import se.lsk.core.internal.Contradictions;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.style.LskValue;

/**
 * An event that could happen and lead to shortfalls in quality (<i>identifierad händelse</i>), as a risk analysis found it. An event whose
 * likelihood or consequence has not been assessed is a valid object: whether the duty was met is for the rules to say. Immutable and
 * thread-safe.
 *
 * <p>Refused: what is left after measures where there are no measures, or assessed before one of them was done; measures, or that some
 * were decided on, beside reasons for taking none.
 */
@LskValue
@Value.Immutable
@LegalTerm(sv = "identifierad händelse")
@SuppressWarnings("exports")
public abstract sealed class IdentifiedEvent implements RiskTreatment permits ImmutableIdentifiedEvent {

    IdentifiedEvent() {}

    /** {@return where the event is described} */
    public abstract Optional<HostReference> eventRef();

    /** {@return how likely it is and how bad it would be: one rating or more} */
    public abstract List<RiskRating> ratings();

    /** {@return where its causes lie} */
    public abstract Set<CauseArea> causes();

    @Override
    public abstract List<RiskMeasure> measures();

    @Override
    public abstract Optional<HostReference> noMeasureReasonRef();

    /** {@return what is left after the measures} */
    public abstract Optional<ResidualRisk> residual();

    /** {@return whether the likelihood of the event has been estimated: in any rating; not, if each of them says so} */
    @Value.Derived
    @Value.Auxiliary
    public Answer likelihoodEstimated() {
        return inAny(Lists.transform(ratings(), RiskRating::likelihoodEstimated));
    }

    /** {@return whether the consequences of the event have been assessed: in any rating; not, if each of them says so} */
    @Value.Derived
    @Value.Auxiliary
    public Answer consequenceAssessed() {
        return inAny(Lists.transform(ratings(), RiskRating::consequenceAssessed));
    }

    private static Answer inAny(List<Answer> answers) {
        if (answers.contains(Answer.YES)) {
            return Answer.YES;
        }
        return answers.isEmpty() || answers.contains(Answer.UNKNOWN) ? Answer.UNKNOWN : Answer.NO;
    }

    /**
     * What a matrix says of the event.
     *
     * @param matrix the matrix
     * @return its proposal
     * @throws IllegalArgumentException if a number lies outside the matrix
     */
    public MatrixProposal proposal(RiskMatrix matrix) {
        return MatrixProposal.of(matrix, ratings());
    }

    /**
     * The level that is left of the event after the measures.
     *
     * @param matrix the matrix
     * @return the level; empty unless every measure was done, what is left was assessed on that day or later, and both its numbers are known
     * @throws IllegalArgumentException if a number lies outside the matrix
     */
    public Optional<RiskLevel> residualLevel(RiskMatrix matrix) {
        return AssessmentCheck.levelLeft(matrix, measures(), residual());
    }

    @Value.Check
    void check() {
        Contradictions found = new Contradictions();
        AssessmentCheck.treatment(found, this);
        AssessmentCheck.residual(found, measures(), residual());
        found.refuse();
    }

    /** {@return a builder; nothing is mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link IdentifiedEvent}. */
    public static final class Builder extends ImmutableIdentifiedEvent.Builder {
        Builder() {}
    }
}
