package se.lsk.core.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lsk.core.risk.RiskSamples.EVENT;
import static se.lsk.core.risk.RiskSamples.day;
import static se.lsk.core.risk.RiskSamples.drawn;
import static se.lsk.core.risk.RiskSamples.rating;
import static se.lsk.core.risk.RiskSamples.refuses;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lsk.core.check.Problem;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.HostReference;
import se.lsk.core.facts.RoleName;
import se.lsk.core.time.EpochDays;

class RiskAnalysisTest {

    private static final RiskMatrix MATRIX = drawn(3, "AAA", "ABB", "ABC");
    private static final HostReference HOME_CARE = new HostReference("home-care");
    private static final HostReference SHORT_STAY = new HostReference("short-stay");
    private static final LocalDate TOO_LATE = LocalDate.of(2101, 1, 1);

    private static RiskAnalysis.Builder analysis() {
        return RiskAnalysis.builder().subjectRef(EVENT);
    }

    @Test
    void onlyTheReferenceIsMandatory() {
        RiskAnalysis analysis = analysis().build();

        assertThat(analysis.unitRef()).isEmpty();
        assertThat(analysis.occasion()).isEmpty();
        assertThat(analysis.matrix()).isEmpty();
        assertThat(analysis.events()).isEmpty();
        assertThat(analysis.madeDay()).isEqualTo(EpochDays.ABSENT);
        assertThat(analysis.type()).isSameAs(RiskAnalysis.TYPE).hasToString("riskAnalysis");
        assertThatThrownBy(() -> RiskAnalysis.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("subjectRef");
    }

    @Test
    void holdsWhatWasFoundBeforeAChange() {
        RiskAnalysis analysis = analysis()
                .unitRef(HOME_CARE)
                .madeOn(day("2026-01-15"))
                .occasion(AnalysisOccasion.STAFFING_CHANGE)
                .changeOn(day("2026-03-01"))
                .matrix(MATRIX)
                .addEvent(IdentifiedEvent.builder()
                        .eventRef(new HostReference("night-shift"))
                        .addRatings(rating(2, 2), rating(3, 3))
                        .addCauses(CauseArea.STAFFING, CauseArea.PROCESS_OR_ROUTINE, CauseArea.STAFFING)
                        .addMeasure(RiskMeasure.builder()
                                .measureRef(new HostReference("plan-3"))
                                .owner(new RoleName("enhetschef"))
                                .dueOn(day("2026-02-15"))
                                .followUpDueOn(day("2026-06-01"))
                                .build())
                        .build())
                .build();
        IdentifiedEvent event = analysis.events().get(0);

        assertThat(event.proposal(MATRIX).level()).contains(RiskLevel.of("C"));
        assertThat(event.causes()).containsExactly(CauseArea.PROCESS_OR_ROUTINE, CauseArea.STAFFING);
        assertThat(analysis.madeDay()).isEqualTo(EpochDays.of(day("2026-01-15")));
        assertThat(analysis.toBuilder().build()).isEqualTo(analysis);
    }

    @Test
    void anEventWithoutLikelihoodOrConsequenceIsAFactAndNoError() {
        assertThat(analysis()
                        .addEvent(IdentifiedEvent.builder().build())
                        .addEvent(IdentifiedEvent.builder()
                                .addRating(RiskRating.builder().consequence(2).build())
                                .build())
                        .build()
                        .events())
                .extracting(event -> event.proposal(MATRIX).missing())
                .containsExactly(List.of("ratings"), List.of("ratings[0].likelihood"));
    }

    @Test
    void anAnalysisThatListsNoEventMayHaveFoundNoneOrMayNotTell() {
        IdentifiedEvent event = IdentifiedEvent.builder().build();

        assertThat(analysis().build().eventsIdentified()).isEqualTo(Answer.UNKNOWN);
        assertThat(analysis().addEvent(event).build().eventsIdentified()).isEqualTo(Answer.YES);
        assertThat(analysis().eventsIdentified(Answer.NO).build().eventsIdentified())
                .isEqualTo(Answer.NO);
        refuses(
                () -> analysis().eventsIdentified(Answer.NO).addEvent(event).build(),
                Problem.at(ProblemCode.CONTRADICTION, "$.eventsIdentified", "$.events"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', UNKNOWN",
        "UNKNOWN, UNKNOWN",
        "NO, NO",
        "YES, YES",
        "NO UNKNOWN, UNKNOWN",
        "NO NO, NO",
        "UNKNOWN YES, YES",
        "NO YES, YES",
    })
    void whatOneRatingTellsIsToldOfTheEvent(String ratings, Answer ofTheEvent) {
        IdentifiedEvent.Builder event = IdentifiedEvent.builder();
        for (String rating : ratings.isEmpty() ? new String[0] : ratings.split(" ")) {
            event.addRating(RiskRating.builder()
                    .likelihoodEstimated(Answer.valueOf(rating))
                    .consequenceAssessed(Answer.valueOf(rating))
                    .build());
        }

        assertThat(event.build().likelihoodEstimated()).isEqualTo(ofTheEvent);
        assertThat(event.build().consequenceAssessed()).isEqualTo(ofTheEvent);
    }

    @Test
    void anAnalysisAfterTheChangeIsAFactAndNoError() {
        assertThat(analysis()
                        .changeOn(day("2026-01-01"))
                        .madeOn(day("2026-02-01"))
                        .build())
                .isNotNull();
    }

    @Test
    void numbersAreInTheMatrixIfThereIsOne() {
        IdentifiedEvent event = IdentifiedEvent.builder()
                .addRatings(rating(3, 3), rating(4, 3))
                .addMeasure(RiskMeasure.builder().build())
                .residual(ResidualRisk.builder().rating(rating(1, 4)).build())
                .build();

        assertThat(analysis().addEvent(event).build().events()).hasSize(1);
        refuses(
                () -> analysis()
                        .matrix(MATRIX)
                        .addEvents(IdentifiedEvent.builder().build(), event)
                        .build(),
                Problem.at(ProblemCode.NUMBER_OUT_OF_RANGE, "$.events[1].ratings[1].consequence"),
                Problem.at(ProblemCode.NUMBER_OUT_OF_RANGE, "$.events[1].residual.rating.likelihood"));
    }

    @Test
    void daysAreInTheCalendar() {
        refuses(
                () -> analysis().madeOn(TOO_LATE).changeOn(TOO_LATE).build(),
                Problem.at(ProblemCode.DATE_OUT_OF_RANGE, "$.madeOn"),
                Problem.at(ProblemCode.DATE_OUT_OF_RANGE, "$.changeOn"));
        refuses(
                () -> RiskMeasure.builder()
                        .dueOn(TOO_LATE)
                        .doneOn(TOO_LATE)
                        .followUpDueOn(TOO_LATE)
                        .followedUpOn(TOO_LATE)
                        .build(),
                Problem.at(ProblemCode.DATE_OUT_OF_RANGE, "$.dueOn"),
                Problem.at(ProblemCode.DATE_OUT_OF_RANGE, "$.doneOn"),
                Problem.at(ProblemCode.DATE_OUT_OF_RANGE, "$.followUpDueOn"),
                Problem.at(ProblemCode.DATE_OUT_OF_RANGE, "$.followedUpOn"));
    }

    @ParameterizedTest
    @CsvSource({"2026-01-31, false", "2026-02-01, true", "2026-02-02, true"})
    void aMeasureIsFollowedUpWhenItHasBeenDone(LocalDate followedUp, boolean possible) {
        RiskMeasure.Builder measure = RiskMeasure.builder()
                .dueOn(day("2020-01-01"))
                .doneOn(day("2026-02-01"))
                .followedUpOn(followedUp);
        if (possible) {
            assertThat(measure.build().followedUpOn()).contains(followedUp);
        } else {
            refuses(measure::build, Problem.at(ProblemCode.DATES_REVERSED, "$.doneOn", "$.followedUpOn"));
        }
    }

    @Test
    void whatIsLeftOfAnEventIsKnownOnceItsMeasuresAreDone() {
        RiskMeasure open = RiskMeasure.builder().build();
        RiskMeasure done = RiskMeasure.builder().doneOn(day("2026-02-01")).build();
        ResidualRisk left = ResidualRisk.builder()
                .rating(rating(2, 2))
                .assessedOn(day("2026-02-01"))
                .build();

        assertThat(IdentifiedEvent.builder().build().residualLevel(MATRIX)).isEmpty();
        assertThat(IdentifiedEvent.builder()
                        .addMeasures(done, open)
                        .residual(left)
                        .build()
                        .residualLevel(MATRIX))
                .isEmpty();
        assertThat(IdentifiedEvent.builder()
                        .addMeasure(done)
                        .residual(left)
                        .build()
                        .residualLevel(MATRIX))
                .contains(RiskLevel.of("B"));
        refuses(
                () -> IdentifiedEvent.builder()
                        .addMeasure(done)
                        .noMeasureReasonRef(HOME_CARE)
                        .build(),
                Problem.at(ProblemCode.CONTRADICTION, "$.noMeasureReasonRef", "$.measures"));
    }

    @Test
    void whatIsLeftOfAnEventIsAssessedAfterItsMeasures() {
        refuses(
                () -> IdentifiedEvent.builder()
                        .addMeasure(
                                RiskMeasure.builder().doneOn(day("2026-02-02")).build())
                        .residual(ResidualRisk.builder()
                                .rating(rating(1, 1))
                                .assessedOn(day("2026-02-01"))
                                .build())
                        .build(),
                Problem.at(ProblemCode.DATES_REVERSED, "$.measures[0].doneOn", "$.residual.assessedOn"));
    }

    @Test
    void someOccasionsAreChanges() {
        assertThat(Stream.of(AnalysisOccasion.values()).filter(AnalysisOccasion::isChange))
                .containsExactly(
                        AnalysisOccasion.ORGANISATIONAL_CHANGE,
                        AnalysisOccasion.STAFFING_CHANGE,
                        AnalysisOccasion.OTHER_CHANGE);
    }

    @Test
    void unitsWithoutAnAnalysisInThePeriodAreListed() {
        HostReference office = new HostReference("office");
        HostReference day = new HostReference("day-care");
        List<RiskAnalysis> analyses = List.of(
                analysis().unitRef(HOME_CARE).madeOn(day("2025-12-31")).build(),
                analysis().unitRef(SHORT_STAY).build(),
                analysis().unitRef(day).madeOn(day("2026-12-31")).build(),
                analysis().unitRef(day).build(),
                analysis().madeOn(day("2026-06-01")).build());

        AnalysisCoverage coverage = AnalysisCoverage.of(
                List.of(office, SHORT_STAY, HOME_CARE, day), analyses, day("2026-01-01"), day("2026-12-31"));

        assertThat(coverage.without()).containsExactly(office, HOME_CARE);
        assertThat(coverage.undated()).containsExactly(SHORT_STAY);
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31, true", "2026-01-01, false", "2026-01-02, false", "2026-01-03, true"})
    void aPeriodIncludesItsFirstAndLastDay(LocalDate made, boolean without) {
        AnalysisCoverage coverage = AnalysisCoverage.of(
                List.of(HOME_CARE),
                List.of(analysis().unitRef(HOME_CARE).madeOn(made).build()),
                day("2026-01-01"),
                day("2026-01-02"));

        assertThat(coverage.without().isEmpty()).isNotEqualTo(without);
        assertThat(coverage.undated()).isEmpty();
    }

    @Test
    void aPeriodDoesNotEndBeforeItBegins() {
        LocalDate first = day("2026-01-01");

        assertThat(AnalysisCoverage.of(List.of(HOME_CARE), List.of(), first, first)
                        .without())
                .containsExactly(HOME_CARE);
        assertThatThrownBy(() -> AnalysisCoverage.of(List.of(), List.of(), first, first.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("firstDay must not be after lastDay");
    }
}
