package se.lsk.core.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.facts.FactType;
import se.lsk.core.facts.Facts;
import se.lsk.core.facts.HostReference;
import se.lsk.core.facts.SubjectReference;
import se.lsk.core.internal.Contradictions;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.style.LskValue;
import se.lsk.core.time.EpochDays;

/**
 * The assessment of one event, deviation or risk with a matrix (<i>riskbedömning</i>): one or more ratings, a person's decision on another
 * level if there is one, the measures, and what is left after them. The highest level of the ratings wins and all are shown. The matrix
 * proposes; that something is serious in the sense of any act is never decided here. Immutable and thread-safe.
 *
 * <p>Refused: a number that the matrix does not have; a decision on a level that it does not have; what is left after measures where there
 * are no measures, or assessed before one of them was done; measures, or that some were decided on, beside reasons for taking none.
 */
@LskValue
@Value.Immutable
@LegalTerm(sv = "riskbedömning")
@SuppressWarnings("exports")
public abstract sealed class RiskAssessment implements Facts, RiskTreatment permits ImmutableRiskAssessment {

    /** The kind of these facts. */
    public static final FactType<RiskAssessment> TYPE = new FactType<>("riskAssessment", RiskAssessment.class);

    RiskAssessment() {}

    @Override
    public abstract SubjectReference subjectRef();

    /** {@return the matrix} */
    public abstract RiskMatrix matrix();

    /** {@return the ratings, in any order} */
    public abstract List<RiskRating> ratings();

    /** {@return the day of the assessment} */
    public abstract Optional<LocalDate> assessedOn();

    /** {@return a person's decision on another level than the matrix proposes} */
    public abstract Optional<LevelOverride> override();

    @Override
    public abstract List<RiskMeasure> measures();

    @Override
    public abstract Optional<HostReference> noMeasureReasonRef();

    /** {@return what is left after the measures} */
    public abstract Optional<ResidualRisk> residual();

    /** {@return {@link #assessedOn()} as an epoch day, or {@link EpochDays#ABSENT}} */
    @Value.Derived
    @Value.Auxiliary
    public int assessedDay() {
        return Contradictions.epochDay(assessedOn());
    }

    /** {@return what the matrix says of the ratings} */
    @Value.Lazy
    public MatrixProposal proposal() {
        return MatrixProposal.of(matrix(), ratings());
    }

    /** {@return the level: the one decided on if a person has decided, otherwise the one proposed; empty as long as that is open} */
    public Optional<RiskLevel> level() {
        return override()
                .map(LevelOverride::level)
                .flatMap(matrix()::find)
                .or(() -> proposal().level());
    }

    /** {@return which way the decision departs from the highest level among the ratings; empty without either of them} */
    public Optional<OverrideDirection> overrideDirection() {
        return override()
                .flatMap(decision -> proposal().highest().map(proposed -> {
                    int departure = Integer.compare(
                            Ranks.of(matrix().levels(), decision.level()),
                            Ranks.of(matrix().levels(), proposed.code()));
                    if (departure == 0) {
                        return OverrideDirection.UNCHANGED;
                    }
                    return departure > 0 ? OverrideDirection.UPWARDS : OverrideDirection.DOWNWARDS;
                }));
    }

    /**
     * {@return the level that is left after the measures; empty unless every measure was done, what is left was assessed on that day or
     * later, and both its numbers are known}
     */
    public Optional<RiskLevel> residualLevel() {
        return AssessmentCheck.levelLeft(matrix(), measures(), residual());
    }

    /** {@return the paths of what is missing before it can be said what is left: {@code measures[0].doneOn}} */
    public List<String> residualMissing() {
        return AssessmentCheck.missing(measures(), residual());
    }

    @Override
    public final FactType<RiskAssessment> type() {
        return TYPE;
    }

    @Value.Check
    void check() {
        Contradictions found = new Contradictions().day("assessedOn", assessedOn());
        AssessmentCheck.inMatrix(found, matrix(), "", ratings(), residual());
        found.always(
                override()
                        .map(LevelOverride::level)
                        .map(level -> matrix().find(level).isPresent())
                        .orElse(true),
                ProblemCode.UNKNOWN_LEVEL,
                "override.level");
        AssessmentCheck.treatment(found, this);
        AssessmentCheck.residual(found, measures(), residual());
        found.refuse();
    }

    /** {@return a builder; the subject's reference and the matrix are mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with this assessment} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link RiskAssessment}. */
    public static final class Builder extends ImmutableRiskAssessment.Builder {
        Builder() {}
    }
}
