package se.lsk.core.risk;

import java.util.OptionalInt;
import org.immutables.value.Value;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.facts.Answer;
import se.lsk.core.internal.Contradictions;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.style.LskValue;

/**
 * One estimate of how bad and how likely an event is (<i>skattning</i>). An event may have several: of different consequences, or by
 * different persons. What is absent is not known. Immutable and thread-safe.
 *
 * <p>Consequence and likelihood may have been assessed in words, without numbers on a scale: no regulation asks for a scale. That is told by
 * {@link #consequenceAssessed()} and {@link #likelihoodEstimated()}.
 *
 * <p>Refused: a number outside 1 to 6; a number for what is said not to have been assessed.
 */
@LskValue
@Value.Immutable
@LegalTerm(sv = "skattning")
@SuppressWarnings("exports")
public abstract sealed class RiskRating permits ImmutableRiskRating {

    RiskRating() {}

    /** {@return the number of the actual consequence or, of an event that has not happened, of the expected one; 1 to 6, lowest first} */
    public abstract OptionalInt consequence();

    /** {@return the number of the consequence that could have come about, 1 to 6, lowest first} */
    public abstract OptionalInt potentialConsequence();

    /** {@return the number of the likelihood that the event happens or, if it has, happens again; 1 to 6, lowest first} */
    public abstract OptionalInt likelihood();

    /** {@return whether the consequences have been assessed, with a number or without} */
    @Value.Default
    public Answer consequenceAssessed() {
        return consequence().isPresent() ? Answer.YES : Answer.UNKNOWN;
    }

    /** {@return whether the likelihood has been estimated, with a number or without} */
    @Value.Default
    public Answer likelihoodEstimated() {
        return likelihood().isPresent() ? Answer.YES : Answer.UNKNOWN;
    }

    @Value.Check
    void check() {
        new Contradictions()
                .always(isNumber(consequence()), ProblemCode.NUMBER_OUT_OF_RANGE, "consequence")
                .always(isNumber(potentialConsequence()), ProblemCode.NUMBER_OUT_OF_RANGE, "potentialConsequence")
                .always(isNumber(likelihood()), ProblemCode.NUMBER_OUT_OF_RANGE, "likelihood")
                .never(
                        consequenceAssessed() == Answer.NO && consequence().isPresent(),
                        "consequenceAssessed",
                        "consequence")
                .never(
                        consequenceAssessed() == Answer.NO
                                && potentialConsequence().isPresent(),
                        "consequenceAssessed",
                        "potentialConsequence")
                .never(
                        likelihoodEstimated() == Answer.NO && likelihood().isPresent(),
                        "likelihoodEstimated",
                        "likelihood")
                .refuse();
    }

    private static boolean isNumber(OptionalInt number) {
        return number.isEmpty() || (number.getAsInt() >= 1 && number.getAsInt() <= Scale.MOST_LEVELS);
    }

    /** {@return a builder; nothing is mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RiskRating}. */
    public static final class Builder extends ImmutableRiskRating.Builder {
        Builder() {}
    }
}
