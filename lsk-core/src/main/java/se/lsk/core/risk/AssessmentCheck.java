package se.lsk.core.risk;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.facts.Answer;
import se.lsk.core.internal.Contradictions;

/** What an assessment and an event of a risk analysis have in common: ratings, measures, and what is left after them. */
final class AssessmentCheck {

    private AssessmentCheck() {}

    /** Wants the numbers of a rating to be in a matrix. */
    static void inMatrix(Contradictions found, RiskMatrix matrix, String place, RiskRating rating) {
        int rows = matrix.consequence().size();
        atMost(found, rating.consequence(), rows, place + ".consequence");
        atMost(found, rating.potentialConsequence(), rows, place + ".potentialConsequence");
        atMost(found, rating.likelihood(), matrix.likelihood().size(), place + ".likelihood");
    }

    /** Wants the numbers of ratings, and of what is left after measures, to be in a matrix. */
    static void inMatrix(
            Contradictions found,
            RiskMatrix matrix,
            String place,
            List<RiskRating> ratings,
            Optional<ResidualRisk> residual) {
        for (int i = 0; i < ratings.size(); i++) {
            inMatrix(found, matrix, place + "ratings[" + i + "]", ratings.get(i));
        }
        residual.ifPresent(left -> inMatrix(found, matrix, place + "residual.rating", left.rating()));
    }

    private static void atMost(Contradictions found, OptionalInt number, int size, String place) {
        found.always(number.isEmpty() || number.getAsInt() <= size, ProblemCode.NUMBER_OUT_OF_RANGE, place);
    }

    /** Wants what is told of measures not to contradict itself. */
    static void treatment(Contradictions found, RiskTreatment treatment) {
        boolean listed = !treatment.measures().isEmpty();
        found.never(listed && treatment.measuresDecided() == Answer.NO, "measuresDecided", "measures");
        if (treatment.noMeasureReasonRef().isPresent()) {
            found.never(listed, "noMeasureReasonRef", "measures")
                    .never(
                            !listed && treatment.measuresDecided() == Answer.YES,
                            "noMeasureReasonRef",
                            "measuresDecided");
        }
    }

    /** Wants what is left after measures to have measures, none of them done later than it was assessed. */
    static void residual(Contradictions found, List<RiskMeasure> measures, Optional<ResidualRisk> residual) {
        found.never(residual.isPresent() && measures.isEmpty(), "residual", "measures");
        for (int i = 0; i < measures.size(); i++) {
            found.inOrder(
                    "measures[" + i + "].doneOn",
                    measures.get(i).doneOn(),
                    "residual.assessedOn",
                    residual.flatMap(ResidualRisk::assessedOn));
        }
    }

    /** {@return the paths of what is missing before it can be said what is left after the measures} */
    static ImmutableList<String> missing(List<RiskMeasure> measures, Optional<ResidualRisk> residual) {
        if (residual.isEmpty()) {
            return ImmutableList.of("residual");
        }
        ImmutableList.Builder<String> missing = ImmutableList.builder();
        for (int i = 0; i < measures.size(); i++) {
            if (measures.get(i).doneOn().isEmpty()) {
                missing.add("measures[" + i + "].doneOn");
            }
        }
        if (residual.get().assessedOn().isEmpty()) {
            missing.add("residual.assessedOn");
        }
        RiskRating rating = residual.get().rating();
        if (rating.consequence().isEmpty()) {
            missing.add("residual.rating.consequence");
        }
        if (rating.likelihood().isEmpty()) {
            missing.add("residual.rating.likelihood");
        }
        return missing.build();
    }

    /** {@return the level that is left after the measures; empty as long as something is missing} */
    static Optional<RiskLevel> levelLeft(
            RiskMatrix matrix, List<RiskMeasure> measures, Optional<ResidualRisk> residual) {
        if (residual.isEmpty() || !missing(measures, residual).isEmpty()) {
            return Optional.empty();
        }
        return MatrixProposal.of(matrix, List.of(residual.get().rating())).highest();
    }
}
