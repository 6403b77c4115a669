package se.lsk.core.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.lsk.core.risk.RiskSamples.cell;
import static se.lsk.core.risk.RiskSamples.day;
import static se.lsk.core.risk.RiskSamples.drawn;
import static se.lsk.core.risk.RiskSamples.rating;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.lsk.core.casework.ChildReport;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.Facts;
import se.lsk.core.facts.HostReference;
import se.lsk.core.facts.RoleName;
import se.lsk.core.facts.SubjectReference;
import se.lsk.core.risk.RiskOverview.Scope;

class RiskOverviewTest {

    private static final RiskMatrix MATRIX = drawn(3, "AAA", "ABB", "ABC");
    private static final RiskMatrix OTHER = drawn(3, "AAB", "ABB", "BBC");

    private static Scope scope(String... units) {
        return new Scope(
                day("2026-01-31"),
                day("2025-02-01"),
                day("2026-01-31"),
                List.of(units).stream().map(HostReference::new).toList(),
                Optional.of("C"));
    }

    private static RiskOverview overview(Facts... facts) {
        return RiskOverview.of(List.of(facts), scope());
    }

    private static RiskAssessment.Builder assessment(String ref, RiskRating... ratings) {
        return RiskAssessment.builder()
                .subjectRef(new SubjectReference(ref))
                .matrix(MATRIX)
                .ratings(List.of(ratings));
    }

    private static RiskAnalysis.Builder analysis(String ref) {
        return RiskAnalysis.builder().subjectRef(new SubjectReference(ref));
    }

    private static RiskAnalysis analysis(String ref, String unit, String made) {
        return analysis(ref).unitRef(new HostReference(unit)).madeOn(day(made)).build();
    }

    private static LevelOverride.Builder override(String level) {
        return LevelOverride.builder()
                .level(level)
                .reasonRef(new HostReference("note-4"))
                .decidedBy(new RoleName("MAS"));
    }

    private static List<String> references(List<AssessedRisk> risks) {
        return risks.stream().map(AssessedRisk::reference).toList();
    }

    @Test
    void risksStandByMatrixTheHighestLevelFirstAndThoseWithoutNumbersLast() {
        RiskAssessment raised = assessment("raised", rating(1, 1))
                .override(override("C").build())
                .build();
        RiskAssessment open = assessment(
                        "open",
                        rating(2, 2),
                        RiskRating.builder().consequence(3).build())
                .build();
        RiskOverview overview = overview(
                assessment("bare").build(),
                assessment("low", rating(1, 1)).build(),
                assessment("middle", rating(2, 3)).build(),
                open,
                raised,
                assessment("other", rating(3, 1)).matrix(OTHER).build(),
                ChildReport.builder().subjectRef(new SubjectReference("c1")).build());

        assertThat(overview.matrices()).extracting(MatrixRisks::matrix).containsExactly(MATRIX, OTHER);
        MatrixRisks risks = overview.matrices().get(0);
        assertThat(references(risks.rated())).containsExactly("raised", "middle", "open", "low");
        assertThat(references(risks.notRated())).containsExactly("bare");
        assertThat(risks.rated().get(0).cell()).contains(cell(1, 1));
        assertThat(risks.notRated().get(0).cell()).isEmpty();
        assertThat(risks.count(cell(1, 1))).isEqualTo(2);
        assertThat(risks.count(cell(2, 3))).isEqualTo(1);
        assertThat(risks.count(cell(3, 3))).isZero();
        assertThat(references(overview.risks())).containsExactly("raised", "middle", "open", "low", "bare", "other");
        assertThat(overview.isEmpty()).isFalse();
    }

    @Test
    void eventsOfAnAnalysisAreRisksWithAMatrixOrWithout() {
        RiskAnalysis.Builder analysis = analysis("r1")
                .unitRef(new HostReference("natt-1"))
                .madeOn(day("2026-01-15"))
                .addEvents(
                        IdentifiedEvent.builder()
                                .eventRef(new HostReference("fall"))
                                .addRatings(rating(3, 3))
                                .addMeasures(RiskMeasure.builder()
                                        .doneOn(day("2026-01-20"))
                                        .build())
                                .residual(ResidualRisk.builder()
                                        .rating(rating(2, 2))
                                        .assessedOn(day("2026-01-25"))
                                        .build())
                                .build(),
                        IdentifiedEvent.builder().build());
        RiskOverview overview = overview(
                analysis.matrix(MATRIX).build(),
                analysis.subjectRef(new SubjectReference("r2"))
                        .matrix(Optional.empty())
                        .build());

        assertThat(references(overview.matrices().get(0).all())).containsExactly("r1/fall", "r1#2");
        assertThat(references(overview.withoutMatrix())).containsExactly("r2/fall", "r2#2");
        AssessedRisk fall = overview.matrices().get(0).rated().get(0);
        assertThat(fall.unitRef()).contains(new HostReference("natt-1"));
        assertThat(fall.assessedOn()).contains(day("2026-01-15"));
        assertThat(fall.event()).hasValue(1);
        assertThat(fall.assessment().flatMap(RiskAssessment::level)).contains(MATRIX.highest());
        assertThat(fall.assessment().flatMap(RiskAssessment::residualLevel)).contains(MATRIX.level(2, 2));
        AssessedRisk without = overview.withoutMatrix().get(0);
        assertThat(without.ratings()).containsExactly(rating(3, 3));
        assertThat(without.measures().all()).isEqualTo(1);
        assertThat(without.isRated()).isFalse();
    }

    @Test
    void whatIsDatedAfterTheDayHasNotHappenedYet() {
        RiskMeasure done = RiskMeasure.builder()
                .doneOn(day("2026-02-01"))
                .followedUpOn(day("2026-02-02"))
                .build();
        RiskAssessment told = assessment("r1", rating(1, 1))
                .override(override("C").decidedOn(day("2026-02-01")).build())
                .addMeasures(done)
                .residual(ResidualRisk.builder()
                        .rating(rating(1, 1))
                        .assessedOn(day("2026-02-03"))
                        .build())
                .build();
        SeverityAssessment decidedLater = SeverityAssessment.builder()
                .subjectRef(new SubjectReference("s1"))
                .decision(SeverityDecision.builder()
                        .seriousness(Seriousness.SERIOUS)
                        .decidedOn(day("2026-02-01"))
                        .build())
                .build();
        RiskOverview overview = overview(
                told,
                decidedLater,
                assessment("r2").assessedOn(day("2026-02-01")).build(),
                analysis("r3", "natt-1", "2026-02-01"),
                SeverityAssessment.builder()
                        .subjectRef(new SubjectReference("s2"))
                        .receivedOn(day("2026-02-01"))
                        .build());

        assertThat(overview.later()).isEqualTo(3);
        assertThat(references(overview.risks())).containsExactly("r1");
        RiskAssessment stood = overview.risks().get(0).assessment().orElseThrow();
        assertThat(stood.override()).isEmpty();
        assertThat(stood.residual()).isEmpty();
        assertThat(stood.measures()).containsExactly(RiskMeasure.builder().build());
        assertThat(overview.severities())
                .singleElement()
                .satisfies(one -> assertThat(one.assessment().isDecided()).isFalse());
        assertThat(overview.units()).isEmpty();

        RiskOverview dayAfter = RiskOverview.of(
                List.of(told),
                new Scope(day("2026-02-03"), day("2026-02-03"), day("2026-02-03"), List.of(), Optional.empty()));
        assertThat(dayAfter.later()).isZero();
        assertThat(dayAfter.risks().get(0).assessment()).contains(told);
    }

    @Test
    void unitsStandInTheOrderAskedThenAsTheyCome() {
        RiskOverview overview = RiskOverview.of(
                List.of(
                        analysis("a1", "natt", "2025-02-01"),
                        analysis("a2", "natt", "2026-01-31"),
                        analysis("a3", "natt", "2025-01-31"),
                        analysis("a4", "extra", "2024-06-01"),
                        analysis("a5").build(),
                        analysis("a6").unitRef(new HostReference("dag")).build()),
                scope("dag", "natt", "dag", "kvall"));

        assertThat(overview.units())
                .extracting(unit -> unit.unitRef().map(HostReference::value).orElse("-"))
                .containsExactly("dag", "natt", "kvall", "extra", "-");
        assertThat(overview.units()).extracting(UnitAnalyses::asked).containsExactly(true, true, true, false, false);
        assertThat(overview.units())
                .extracting(UnitAnalyses::analysed)
                .containsExactly(Answer.UNKNOWN, Answer.YES, Answer.NO, Answer.NO, Answer.UNKNOWN);
        UnitAnalyses night = overview.units().get(1);
        assertThat(night.inPeriod()).hasSize(2);
        assertThat(night.outside()).hasSize(1);
        assertThat(night.latest()).contains(day("2026-01-31"));
        assertThat(overview.units().get(3).latest()).contains(day("2024-06-01"));
        assertThat(overview.units().get(0).latest()).isEmpty();
        assertThat(overview.coverage().without()).containsExactly(new HostReference("kvall"));
        assertThat(overview.coverage().undated()).containsExactly(new HostReference("dag"));
    }

    @Test
    void aDecisionStandsBesideTheProposal() {
        assertThat(compared(3, Seriousness.NOT_SERIOUS, "C").follows()).isEqualTo(Answer.NO);
        assertThat(compared(3, Seriousness.PALPABLE_RISK, "C").follows()).isEqualTo(Answer.YES);
        assertThat(compared(2, Seriousness.SERIOUS, "C").follows()).isEqualTo(Answer.NO);
        assertThat(compared(2, Seriousness.SERIOUS, "C").proposesSerious()).isEqualTo(Answer.NO);
        assertThat(compared(3, Seriousness.SERIOUS, "D").follows()).isEqualTo(Answer.UNKNOWN);
        assertThat(SeverityComparison.of(severity(3).build(), Optional.empty()).proposesSerious())
                .isEqualTo(Answer.UNKNOWN);
        SeverityComparison undecided = SeverityComparison.of(severity(3).build(), Optional.of("C"));
        assertThat(undecided.proposesSerious()).isEqualTo(Answer.YES);
        assertThat(undecided.follows()).isEqualTo(Answer.UNKNOWN);
        assertThat(SeverityComparison.of(severity(3).matrix(Optional.empty()).build(), Optional.of("C"))
                        .proposesSerious())
                .isEqualTo(Answer.UNKNOWN);
    }

    private static SeverityComparison compared(int number, Seriousness decided, String from) {
        return SeverityComparison.of(
                severity(number)
                        .decision(
                                SeverityDecision.builder().seriousness(decided).build())
                        .build(),
                Optional.of(from));
    }

    private static SeverityAssessment.Builder severity(int number) {
        return SeverityAssessment.builder()
                .subjectRef(new SubjectReference("s1"))
                .matrix(MATRIX)
                .addRatings(rating(number, number));
    }

    @Test
    void measuresAreCountedAsOfTheDay() {
        RiskMeasure dueToday = RiskMeasure.builder()
                .owner(new RoleName("MAS"))
                .dueOn(day("2026-01-31"))
                .followUpDueOn(day("2026-01-31"))
                .build();
        RiskMeasure overdue = RiskMeasure.builder()
                .owner(new RoleName("MAS"))
                .dueOn(day("2026-01-30"))
                .build();
        RiskMeasure done = RiskMeasure.builder()
                .doneOn(day("2026-01-31"))
                .dueOn(day("2026-01-01"))
                .followUpDueOn(day("2026-01-30"))
                .build();
        RiskMeasure followedUp = RiskMeasure.builder()
                .doneOn(day("2026-01-10"))
                .followUpDueOn(day("2026-01-12"))
                .followedUpOn(day("2026-01-31"))
                .build();
        RiskMeasure doneTomorrow =
                RiskMeasure.builder().doneOn(day("2026-02-01")).build();

        assertThat(MeasureTally.of(List.of(dueToday, overdue, done, followedUp, doneTomorrow), day("2026-01-31")))
                .isEqualTo(new MeasureTally(5, 2, 1, 1, 3, 1, 2));
        assertThat(MeasureTally.of(List.of(dueToday), day("2026-01-31")).isLate())
                .isFalse();
        assertThat(MeasureTally.of(List.of(overdue), day("2026-01-31")).isLate())
                .isTrue();
        assertThat(MeasureTally.of(List.of(done), day("2026-01-31")).isLate()).isTrue();
    }

    @Test
    void nothingToldIsAnEmptyPicture() {
        assertThat(overview().isEmpty()).isTrue();
        assertThat(RiskOverview.of(List.of(), scope("natt")).isEmpty()).isFalse();
        assertThat(overview(analysis("a1").build()).isEmpty()).isFalse();
    }

    @Test
    void theDaysComeInOrder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Scope(
                        day("2026-01-31"), day("2026-01-02"), day("2026-01-01"), List.of(), Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Scope(day("2026-01-31"), day("2026-01-31"), day("2026-02-01"), List.of(), Optional.empty()))
                .withMessage("firstDay, lastDay and asOf must come in that order");
    }
}
