package se.lsk.core.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lsk.core.risk.RiskSamples.refuses;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lsk.core.check.Problem;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.facts.Answer;

class RiskRatingTest {

    @Test
    void whatIsAbsentIsNotKnown() {
        RiskRating nothing = RiskRating.builder().build();

        assertThat(nothing.consequence()).isEmpty();
        assertThat(nothing.potentialConsequence()).isEmpty();
        assertThat(nothing.likelihood()).isEmpty();
        assertThat(nothing.consequenceAssessed()).isEqualTo(Answer.UNKNOWN);
        assertThat(nothing.likelihoodEstimated()).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void aNumberIsAnAssessment() {
        RiskRating rating = RiskSamples.rating(3, 2);

        assertThat(rating.consequenceAssessed()).isEqualTo(Answer.YES);
        assertThat(rating.likelihoodEstimated()).isEqualTo(Answer.YES);
        assertThat(RiskRating.builder().potentialConsequence(4).build().consequenceAssessed())
                .as("of what did come about")
                .isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void anAssessmentNeedsNoNumber() {
        RiskRating inWords = RiskRating.builder()
                .consequenceAssessed(Answer.YES)
                .likelihoodEstimated(Answer.YES)
                .build();

        assertThat(inWords.consequence()).isEmpty();
        assertThat(inWords.consequenceAssessed()).isEqualTo(Answer.YES);
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "6, true", "7, false"})
    void numbersAreOneToSix(int number, boolean possible) {
        check(possible, () -> RiskRating.builder().consequence(number).build(), "$.consequence");
        check(possible, () -> RiskRating.builder().potentialConsequence(number).build(), "$.potentialConsequence");
        check(possible, () -> RiskRating.builder().likelihood(number).build(), "$.likelihood");
    }

    private static void check(boolean possible, Runnable build, String path) {
        if (possible) {
            build.run();
        } else {
            refuses(build::run, Problem.at(ProblemCode.NUMBER_OUT_OF_RANGE, path));
        }
    }

    @Test
    void whatWasNotAssessedHasNoNumber() {
        refuses(
                () -> RiskRating.builder()
                        .consequence(3)
                        .potentialConsequence(4)
                        .likelihood(2)
                        .consequenceAssessed(Answer.NO)
                        .likelihoodEstimated(Answer.NO)
                        .build(),
                Problem.at(ProblemCode.CONTRADICTION, "$.consequenceAssessed", "$.consequence"),
                Problem.at(ProblemCode.CONTRADICTION, "$.consequenceAssessed", "$.potentialConsequence"),
                Problem.at(ProblemCode.CONTRADICTION, "$.likelihoodEstimated", "$.likelihood"));
        assertThat(RiskRating.builder()
                        .consequenceAssessed(Answer.NO)
                        .likelihoodEstimated(Answer.NO)
                        .build()
                        .likelihoodEstimated())
                .isEqualTo(Answer.NO);
    }
}
