package se.lsk.core.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.FactType;
import se.lsk.core.facts.Facts;
import se.lsk.core.facts.SubjectReference;
import se.lsk.core.internal.Contradictions;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.style.LskValue;
import se.lsk.core.time.EpochDays;

/**
 * The assessment of how grave a reported <i>missförhållande</i> is (<i>allvarlighetsbedömning enligt lex Sarah</i>), in two steps: a matrix
 * may propose, and a person decides. Nothing follows from the proposal alone. Immutable and thread-safe.
 *
 * <p>Refused: a day outside the calendar; a decision before the report was received; a number that the matrix does not have.
 */
@LskValue
@Value.Immutable
@LegalTerm(sv = "allvarlighetsbedömning enligt lex Sarah")
@SuppressWarnings("exports")
public abstract sealed class SeverityAssessment implements Facts permits ImmutableSeverityAssessment {

    /** The kind of these facts. */
    public static final FactType<SeverityAssessment> TYPE =
            new FactType<>("severityAssessment", SeverityAssessment.class);

    SeverityAssessment() {}

    @Override
    public abstract SubjectReference subjectRef();

    /** {@return the day the report was received (<i>rapporten togs emot</i>)} */
    public abstract Optional<LocalDate> receivedOn();

    /** {@return the matrix that proposes, if one is used} */
    public abstract Optional<RiskMatrix> matrix();

    /** {@return the ratings of the event, in any order} */
    public abstract List<RiskRating> ratings();

    /** {@return the decision} */
    public abstract Optional<SeverityDecision> decision();

    /** {@return {@link #receivedOn()} as an epoch day, or {@link EpochDays#ABSENT}} */
    @Value.Derived
    @Value.Auxiliary
    public int receivedDay() {
        return Contradictions.epochDay(receivedOn());
    }

    /** {@return the day of the decision as an epoch day, or {@link EpochDays#ABSENT}} */
    @Value.Derived
    @Value.Auxiliary
    public int decidedDay() {
        return Contradictions.epochDay(decision().flatMap(SeverityDecision::decidedOn));
    }

    /** {@return whether there is a decision, with all its facts or some of them} */
    @Value.Derived
    @Value.Auxiliary
    public boolean isDecided() {
        return decision().isPresent();
    }

    /** {@return whether there is a decision of which it is known what was decided, by whom, on which day, and where the reasons are} */
    @Value.Derived
    @Value.Auxiliary
    public boolean isFullyDecided() {
        return decision().map(SeverityDecision::isComplete).orElse(false);
    }

    /** {@return whether the decision is that it is serious or a palpable risk of a serious one; unknown as long as there is none} */
    @Value.Derived
    @Value.Auxiliary
    public Answer decidedSerious() {
        return decision()
                .flatMap(SeverityDecision::seriousness)
                .map(Seriousness::isSerious)
                .map(Answer::of)
                .orElse(Answer.UNKNOWN);
    }

    /** {@return what the matrix says of the ratings, if one is used} */
    @Value.Lazy
    public Optional<MatrixProposal> proposal() {
        return matrix().map(used -> MatrixProposal.of(used, ratings()));
    }

    /** {@return the level that the matrix proposes; empty without a matrix, or as long as facts that matter are missing} */
    @Value.Lazy
    public Optional<RiskLevel> proposedLevel() {
        return proposal().flatMap(MatrixProposal::level);
    }

    /**
     * Whether the matrix proposes what a municipality counts as serious. Nothing follows from it.
     *
     * @param fromLevel the code of the level from which the municipality counts so, if it has said
     * @return the answer; unknown if no level is proposed, or the matrix has no level with that code
     */
    public Answer proposesSerious(Optional<String> fromLevel) {
        if (fromLevel.isEmpty() || matrix().isEmpty() || proposedLevel().isEmpty()) {
            return Answer.UNKNOWN;
        }
        int from = matrix().get().rank(fromLevel.get());
        return from == 0
                ? Answer.UNKNOWN
                : Answer.of(matrix().get().rank(proposedLevel().get().code()) >= from);
    }

    @Override
    public final FactType<SeverityAssessment> type() {
        return TYPE;
    }

    @Value.Check
    void check() {
        Contradictions found = new Contradictions()
                .day("receivedOn", receivedOn())
                .inOrder(
                        "receivedOn",
                        receivedOn(),
                        "decision.decidedOn",
                        decision().flatMap(SeverityDecision::decidedOn));
        matrix().ifPresent(used -> AssessmentCheck.inMatrix(found, used, "", ratings(), Optional.empty()));
        found.refuse();
    }

    /** {@return a builder; only the subject's reference is mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with this assessment} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link SeverityAssessment}. */
    public static final class Builder extends ImmutableSeverityAssessment.Builder {
        Builder() {}
    }
}
