package se.lsk.core.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lsk.core.risk.RiskSamples.EVENT;
import static se.lsk.core.risk.RiskSamples.cell;
import static se.lsk.core.risk.RiskSamples.day;
import static se.lsk.core.risk.RiskSamples.drawn;
import static se.lsk.core.risk.RiskSamples.rating;
import static se.lsk.core.risk.RiskSamples.refuses;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lsk.core.check.Problem;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.facts.HostReference;
import se.lsk.core.facts.RoleName;
import se.lsk.core.time.EpochDays;

class RiskAssessmentTest {

    private static final RiskMatrix MATRIX = drawn(3, "AAAA", "ABBB", "ABCC", "BBCC");
    private static final RiskLevel A = RiskLevel.of("A");
    private static final RiskLevel B = RiskLevel.of("B");
    private static final RiskLevel C = RiskLevel.of("C");

    private static RiskAssessment.Builder assessment() {
        return RiskAssessment.builder().subjectRef(EVENT).matrix(MATRIX);
    }

    private static LevelOverride decision(String level) {
        return LevelOverride.builder()
                .level(level)
                .reasonRef(new HostReference("note-4"))
                .decidedBy(new RoleName("enhetschef"))
                .build();
    }

    @Test
    void onlyTheReferenceAndTheMatrixAreMandatory() {
        RiskAssessment empty = assessment().build();

        assertThat(empty.ratings()).isEmpty();
        assertThat(empty.assessedDay()).isEqualTo(EpochDays.ABSENT);
        assertThat(empty.level()).isEmpty();
        assertThat(empty.proposal().missing()).containsExactly("ratings");
        assertThat(empty.overrideDirection()).isEmpty();
        assertThat(empty.residualLevel()).isEmpty();
        assertThat(empty.residualMissing()).containsExactly("residual");
        assertThat(empty.type()).isSameAs(RiskAssessment.TYPE).hasToString("riskAssessment");
        assertThatThrownBy(() -> RiskAssessment.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("subjectRef", "matrix");
    }

    @Test
    void theHighestLevelWinsAndAllAreShown() {
        RiskAssessment assessment = assessment()
                .assessedOn(day("2026-01-15"))
                .addRating(rating(1, 3))
                .addRating(RiskRating.builder()
                        .consequence(2)
                        .potentialConsequence(4)
                        .likelihood(3)
                        .build())
                .addRating(rating(3, 3))
                .build();
        MatrixProposal proposal = assessment.proposal();

        assertThat(proposal.rated())
                .containsExactly(
                        new RatedCell(0, ConsequenceKind.ACTUAL, cell(1, 3), A),
                        new RatedCell(1, ConsequenceKind.ACTUAL, cell(2, 3), B),
                        new RatedCell(1, ConsequenceKind.POTENTIAL, cell(4, 3), C),
                        new RatedCell(2, ConsequenceKind.ACTUAL, cell(3, 3), C));
        assertThat(proposal.highest()).contains(C);
        assertThat(proposal.deciding())
                .containsExactly(
                        new RatedCell(1, ConsequenceKind.POTENTIAL, cell(4, 3), C),
                        new RatedCell(2, ConsequenceKind.ACTUAL, cell(3, 3), C));
        assertThat(proposal.isComplete()).isTrue();
        assertThat(assessment.level()).contains(C);
        assertThat(assessment.assessedDay()).isEqualTo(EpochDays.of(day("2026-01-15")));
    }

    @Test
    void whatIsMissingLeavesTheLevelOpen() {
        RiskAssessment assessment = assessment()
                .addRating(rating(2, 2))
                .addRating(RiskRating.builder().consequence(3).build())
                .addRating(RiskRating.builder()
                        .likelihood(3)
                        .potentialConsequence(2)
                        .build())
                .addRating(RiskRating.builder().build())
                .build();

        assertThat(assessment.proposal().missing())
                .containsExactly(
                        "ratings[1].likelihood",
                        "ratings[2].consequence",
                        "ratings[3].consequence",
                        "ratings[3].likelihood");
        assertThat(assessment.proposal().isComplete()).isFalse();
        assertThat(assessment.proposal().highest()).contains(B);
        assertThat(assessment.level()).isEmpty();
    }

    @Test
    void whatIsMissingDoesNotMatterOnceTheTopIsReached() {
        RiskAssessment assessment = assessment()
                .addRating(rating(4, 4))
                .addRating(RiskRating.builder().build())
                .build();

        assertThat(assessment.proposal().isComplete()).isFalse();
        assertThat(assessment.level()).contains(C);
    }

    @ParameterizedTest
    @CsvSource({"A, DOWNWARDS", "B, UNCHANGED", "C, UPWARDS"})
    void aPersonMayDecideOtherwiseUpwardsOrDownwards(String level, OverrideDirection direction) {
        RiskAssessment assessment =
                assessment().addRating(rating(2, 2)).override(decision(level)).build();

        assertThat(assessment.level()).contains(RiskLevel.of(level));
        assertThat(assessment.overrideDirection()).contains(direction);
        assertThat(assessment.proposal().level())
                .as("the proposal is still told")
                .contains(B);
    }

    @Test
    void aPersonMayDecideWhereTheMatrixCanNot() {
        RiskAssessment assessment = assessment().override(decision("A")).build();

        assertThat(assessment.level()).contains(A);
        assertThat(assessment.overrideDirection()).isEmpty();
    }

    @Test
    void aDecisionNeedsALevelAReasonAndARole() {
        assertThatThrownBy(() -> LevelOverride.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("level", "reasonRef", "decidedBy");
        refuses(
                () -> assessment().override(decision("Z")).build(),
                Problem.at(ProblemCode.UNKNOWN_LEVEL, "$.override.level"));
        refuses(
                () -> LevelOverride.builder()
                        .from(decision("A"))
                        .decidedOn(LocalDate.of(2101, 1, 1))
                        .build(),
                Problem.at(ProblemCode.DATE_OUT_OF_RANGE, "$.decidedOn"));
        assertThat(LevelOverride.builder()
                        .from(decision("A"))
                        .decidedOn(day("2026-01-15"))
                        .build())
                .hasToString("LevelOverride{level=A, reasonRef=note-4, decidedBy=enhetschef, decidedOn=2026-01-15}");
    }

    @ParameterizedTest
    @CsvSource({"2026-02-28, false", "2026-03-01, true", "2026-03-02, true"})
    void whatIsLeftIsAssessedAfterTheMeasures(LocalDate assessedOn, boolean possible) {
        RiskAssessment.Builder assessment = assessment()
                .addRating(rating(4, 4))
                .addMeasures(done("2026-02-01"), done("2026-03-01"))
                .residual(residual(2, 1).assessedOn(assessedOn).build());
        if (possible) {
            assertThat(assessment.build().residualLevel()).contains(A);
        } else {
            refuses(
                    assessment::build,
                    Problem.at(ProblemCode.DATES_REVERSED, "$.measures[1].doneOn", "$.residual.assessedOn"));
        }
    }

    @Test
    void withoutAMeasureNothingIsLeftOver() {
        refuses(
                () -> assessment().residual(residual(2, 1).build()).build(),
                Problem.at(ProblemCode.CONTRADICTION, "$.residual", "$.measures"));
    }

    @Test
    void whatIsLeftIsOpenAsLongAsAMeasureHasNotBeenDone() {
        RiskAssessment planned = assessment()
                .addMeasures(done("2026-02-01"), RiskMeasure.builder().build())
                .residual(ResidualRisk.builder()
                        .rating(RiskRating.builder().build())
                        .build())
                .build();

        assertThat(planned.residualMissing())
                .containsExactly(
                        "measures[1].doneOn",
                        "residual.assessedOn",
                        "residual.rating.consequence",
                        "residual.rating.likelihood");
        assertThat(planned.residualLevel()).isEmpty();
        assertThat(planned.toBuilder()
                        .measures(List.of(done("2026-02-01")))
                        .residual(residual(4, 4).build())
                        .build()
                        .residualLevel())
                .as("without the day of the assessment")
                .isEmpty();
    }

    @Test
    void whatIsLeftMayBeWorseThanItWas() {
        assertThat(assessment()
                        .addRating(rating(1, 1))
                        .addMeasure(done("2026-02-01"))
                        .residual(ResidualRisk.builder()
                                .rating(RiskRating.builder()
                                        .consequence(1)
                                        .potentialConsequence(4)
                                        .likelihood(4)
                                        .build())
                                .assessedOn(day("2026-02-01"))
                                .build())
                        .build()
                        .residualLevel())
                .contains(C);
    }

    @Test
    void itsNumbersAreInTheMatrix() {
        refuses(
                () -> assessment()
                        .matrix(drawn(2, "AAA", "AAA", "AAA", "AAB"))
                        .addRatings(rating(4, 3), rating(5, 4))
                        .addRating(RiskRating.builder().potentialConsequence(6).build())
                        .addMeasure(RiskMeasure.builder().build())
                        .residual(residual(5, 4).build())
                        .build(),
                Problem.at(ProblemCode.NUMBER_OUT_OF_RANGE, "$.ratings[1].consequence"),
                Problem.at(ProblemCode.NUMBER_OUT_OF_RANGE, "$.ratings[1].likelihood"),
                Problem.at(ProblemCode.NUMBER_OUT_OF_RANGE, "$.ratings[2].potentialConsequence"),
                Problem.at(ProblemCode.NUMBER_OUT_OF_RANGE, "$.residual.rating.consequence"),
                Problem.at(ProblemCode.NUMBER_OUT_OF_RANGE, "$.residual.rating.likelihood"));
    }

    @Test
    void itsDaysAreInTheCalendar() {
        LocalDate tooLate = LocalDate.of(2101, 1, 1);

        refuses(
                () -> assessment().assessedOn(tooLate).build(),
                Problem.at(ProblemCode.DATE_OUT_OF_RANGE, "$.assessedOn"));
        refuses(
                () -> residual(1, 1).assessedOn(tooLate).build(),
                Problem.at(ProblemCode.DATE_OUT_OF_RANGE, "$.assessedOn"));
    }

    @Test
    void printsReferencesNumbersAndCodesOnly() {
        assertThat(assessment().addRating(rating(2, 3)).override(decision("A")).build())
                .hasToString("RiskAssessment{measuresDecided=UNKNOWN, subjectRef=event-17, matrix=drawn,"
                        + " ratings=[RiskRating{consequence=2, likelihood=3, consequenceAssessed=YES,"
                        + " likelihoodEstimated=YES}], override=LevelOverride{level=A, reasonRef=note-4,"
                        + " decidedBy=enhetschef}, measures=[]}");
    }

    @Test
    void assessingWithAnIncoherentMatrixWorksAndTheNoteIsThere() {
        RiskAssessment assessment = assessment()
                .matrix(drawn(3, "AAB", "ABC", "ABB"))
                .addRating(rating(2, 3))
                .build();

        assertThat(assessment.level()).contains(C);
        assertThat(assessment.matrix().caveats())
                .singleElement()
                .satisfies(caveat -> assertThat(caveat.english()).startsWith("The matrix is not coherent."));
    }

    private static RiskMeasure done(String day) {
        return RiskMeasure.builder().doneOn(day(day)).build();
    }

    private static ResidualRisk.Builder residual(int consequence, int likelihood) {
        return ResidualRisk.builder().rating(rating(consequence, likelihood));
    }
}
