package se.lsk.core.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lsk.core.risk.RiskSamples.EVENT;
import static se.lsk.core.risk.RiskSamples.day;
import static se.lsk.core.risk.RiskSamples.drawn;
import static se.lsk.core.risk.RiskSamples.rating;
import static se.lsk.core.risk.RiskSamples.refuses;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lsk.core.check.Problem;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.HostReference;
import se.lsk.core.facts.RoleName;
import se.lsk.core.time.EpochDays;

class SeverityAssessmentTest {

    private static final RiskMatrix MATRIX = drawn(3, "AAA", "ABB", "ABC");
    private static final LocalDate TOO_LATE = LocalDate.of(2101, 1, 1);

    private static SeverityAssessment.Builder assessment() {
        return SeverityAssessment.builder().subjectRef(EVENT);
    }

    @Test
    void onlyTheReferenceIsMandatory() {
        SeverityAssessment assessment = assessment().build();

        assertThat(assessment.receivedDay()).isEqualTo(EpochDays.ABSENT);
        assertThat(assessment.matrix()).isEmpty();
        assertThat(assessment.proposal()).isEmpty();
        assertThat(assessment.proposedLevel()).isEmpty();
        assertThat(assessment.decision()).isEmpty();
        assertThat(assessment.type()).isSameAs(SeverityAssessment.TYPE).hasToString("severityAssessment");
        assertThat(assessment.decidedDay()).isEqualTo(EpochDays.ABSENT);
        assertThat(assessment.isDecided()).isFalse();
        assertThat(assessment.isFullyDecided()).isFalse();
        assertThat(assessment.decidedSerious()).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void aMatrixProposesAndAPersonDecides() {
        SeverityAssessment assessment = assessment()
                .receivedOn(day("2026-01-10"))
                .matrix(MATRIX)
                .addRatings(rating(1, 1), rating(3, 2))
                .decision(SeverityDecision.builder()
                        .seriousness(Seriousness.PALPABLE_RISK)
                        .decidedBy(new RoleName("SAS"))
                        .decidedOn(day("2026-01-10"))
                        .reasonRef(new HostReference("decision-8"))
                        .build())
                .build();

        assertThat(assessment.proposedLevel()).contains(RiskLevel.of("B"));
        assertThat(assessment.proposal().orElseThrow().rated()).hasSize(2);
        assertThat(assessment.decidedDay()).isEqualTo(EpochDays.of(day("2026-01-10")));
        assertThat(assessment.isDecided()).isTrue();
        assertThat(assessment.isFullyDecided()).isTrue();
        assertThat(assessment.decidedSerious()).isEqualTo(Answer.YES);
        assertThat(assessment.receivedDay()).isEqualTo(EpochDays.of(day("2026-01-10")));
        assertThat(assessment.toBuilder().build()).isEqualTo(assessment);
    }

    @Test
    void aDecisionIsFullOnlyWithEachOfItsFacts() {
        SeverityDecision full = SeverityDecision.builder()
                .seriousness(Seriousness.NOT_SERIOUS)
                .decidedBy(new RoleName("SAS"))
                .decidedOn(day("2026-01-10"))
                .reasonRef(new HostReference("decision-8"))
                .build();

        assertThat(decided(full).isFullyDecided()).isTrue();
        assertThat(decided(full).decidedSerious()).isEqualTo(Answer.NO);
        for (SeverityDecision.Builder partly : List.of(
                but(full).seriousness(Optional.empty()),
                but(full).decidedBy(Optional.empty()),
                but(full).decidedOn(Optional.empty()),
                but(full).reasonRef(Optional.empty()))) {
            assertThat(decided(partly.build()).isDecided()).isTrue();
            assertThat(decided(partly.build()).isFullyDecided()).isFalse();
        }
    }

    private static SeverityDecision.Builder but(SeverityDecision decision) {
        return SeverityDecision.builder().from(decision);
    }

    private static SeverityAssessment decided(SeverityDecision decision) {
        return assessment().decision(decision).build();
    }

    @Test
    void aMatrixThatLacksNumbersProposesNothing() {
        assertThat(assessment().matrix(MATRIX).build().proposedLevel()).isEmpty();
        assertThat(assessment()
                        .matrix(MATRIX)
                        .addRatings(rating(2, 2), RiskRating.builder().build())
                        .build()
                        .proposedLevel())
                .isEmpty();
    }

    @Test
    void whatCanNotBeIsRefused() {
        refuses(
                () -> assessment()
                        .receivedOn(day("2026-01-10"))
                        .matrix(MATRIX)
                        .addRating(rating(4, 3))
                        .decision(SeverityDecision.builder()
                                .decidedOn(day("2026-01-09"))
                                .build())
                        .build(),
                Problem.at(ProblemCode.DATES_REVERSED, "$.receivedOn", "$.decision.decidedOn"),
                Problem.at(ProblemCode.NUMBER_OUT_OF_RANGE, "$.ratings[0].consequence"));
        refuses(
                () -> assessment().receivedOn(TOO_LATE).build(),
                Problem.at(ProblemCode.DATE_OUT_OF_RANGE, "$.receivedOn"));
        refuses(
                () -> SeverityDecision.builder().decidedOn(TOO_LATE).build(),
                Problem.at(ProblemCode.DATE_OUT_OF_RANGE, "$.decidedOn"));
    }

    @Test
    void aPalpableRiskOfASeriousOneIsSeriousToo() {
        assertThat(Stream.of(Seriousness.values()).filter(Seriousness::isSerious))
                .containsExactly(Seriousness.SERIOUS, Seriousness.PALPABLE_RISK);
    }
}
