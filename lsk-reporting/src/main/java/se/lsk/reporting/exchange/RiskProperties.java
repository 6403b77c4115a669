package se.lsk.reporting.exchange;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.HostReference;
import se.lsk.core.facts.RoleName;
import se.lsk.core.risk.MatrixPreset;
import se.lsk.core.risk.MatrixPresets;
import se.lsk.core.risk.ResidualRisk;
import se.lsk.core.risk.RiskMatrix;
import se.lsk.core.risk.RiskMeasure;
import se.lsk.core.risk.RiskRating;

/** Reads what several kinds of facts on risk have in common. */
final class RiskProperties {

    private static final ImmutableList<String> RATING = ImmutableList.of(
            "consequence", "potentialConsequence", "likelihood", "consequenceAssessed", "likelihoodEstimated");

    private RiskProperties() {}

    /** {@return the matrix: a preset by its identifier, or a matrix of one's own as an object} */
    static Optional<RiskMatrix> matrix(PropertyReader properties) {
        if (properties.value("matrix").orElse(null) instanceof Json.Members) {
            return properties.object("matrix").flatMap(MatrixForm::read);
        }
        Optional<String> name = properties.text("matrix");
        Optional<MatrixPreset> preset = name.flatMap(MatrixPresets::find);
        if (name.isPresent() && preset.isEmpty()) {
            properties.refuse(ProblemCode.UNKNOWN_MATRIX, "matrix");
        }
        Optional<RiskMatrix> matrix = preset.flatMap(MatrixPreset::asMatrix);
        if (preset.isPresent() && matrix.isEmpty()) {
            properties.refuse(ProblemCode.MATRIX_WITHOUT_CELLS, "matrix");
        }
        return matrix;
    }

    /** {@return the ratings: an array of them, or one of which the properties stand in the object itself} */
    static List<RiskRating> ratings(PropertyReader properties) {
        // each is asked for, so that none of them is unknown
        boolean flat = RATING.stream()
                        .map(properties::value)
                        .filter(Optional::isPresent)
                        .count()
                > 0;
        boolean listed = properties.value("ratings").isPresent();
        if (flat && listed) {
            properties.refuse(ProblemCode.CONTRADICTION, "ratings");
        }
        ImmutableList.Builder<RiskRating> ratings = ImmutableList.builder();
        for (PropertyReader one : properties.objects("ratings")) {
            ratings.add(one.build(rating(one)::build)
                    .orElseGet(() -> RiskRating.builder().build()));
        }
        if (flat && !listed) {
            properties.make(rating(properties)::build, place -> place).ifPresent(ratings::add);
        }
        return ratings.build();
    }

    /** {@return where the one rating stands whose properties are in the object itself} */
    static String flat(PropertyReader properties, String place) {
        return properties.value("ratings").isPresent() ? place : place.replace("$.ratings[0].", "$.");
    }

    private static RiskRating.Builder rating(PropertyReader properties) {
        RiskRating.Builder rating = RiskRating.builder()
                .consequence(number(properties, "consequence"))
                .potentialConsequence(number(properties, "potentialConsequence"))
                .likelihood(number(properties, "likelihood"));
        told(properties, "consequenceAssessed").ifPresent(rating::consequenceAssessed);
        told(properties, "likelihoodEstimated").ifPresent(rating::likelihoodEstimated);
        return rating;
    }

    /** {@return an answer that was given; empty where the answer follows from other facts or is not known} */
    static Optional<Answer> told(PropertyReader properties, String name) {
        return Optional.of(properties.answer(name)).filter(answer -> answer != Answer.UNKNOWN);
    }

    private static OptionalInt number(PropertyReader properties, String name) {
        return properties.integer(name).map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    static Optional<HostReference> reference(PropertyReader properties, String name) {
        return properties.parsed(name, text -> HostReference.parse(text, JsonPath.ROOT));
    }

    static Optional<RoleName> role(PropertyReader properties, String name) {
        return properties.parsed(name, text -> RoleName.parse(text, JsonPath.ROOT));
    }

    /** {@return the measures; one without facts in place of one that can't be, so that each keeps its index} */
    static List<RiskMeasure> measures(PropertyReader properties) {
        ImmutableList.Builder<RiskMeasure> measures = ImmutableList.builder();
        for (PropertyReader one : properties.objects("measures")) {
            RiskMeasure.Builder measure = RiskMeasure.builder()
                    .measureRef(reference(one, "measureRef"))
                    .owner(role(one, "owner"))
                    .dueOn(one.day("dueOn"))
                    .doneOn(one.day("doneOn"))
                    .followUpDueOn(one.day("followUpDueOn"))
                    .followedUpOn(one.day("followedUpOn"));
            measures.add(one.build(measure::build)
                    .orElseGet(() -> RiskMeasure.builder().build()));
        }
        return measures.build();
    }

    /** {@return what is left after the measures; its rating stands in the object itself} */
    static Optional<ResidualRisk> residual(PropertyReader properties) {
        return properties.object("residual").flatMap(residual -> {
            RiskRating.Builder rating = rating(residual);
            ResidualRisk.Builder left = ResidualRisk.builder().assessedOn(residual.day("assessedOn"));
            return residual.build(() -> left.rating(rating.build()).build());
        });
    }

    /** {@return where what is said of the rating that is left stands} */
    static String residualPlace(String place) {
        return place.replace(".residual.rating.", ".residual.");
    }
}
