package se.lsk.core.managementsystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lsk.core.check.Refused.at;
import static se.lsk.core.check.Refused.refuses;
import static se.lsk.core.managementsystem.SystemSamples.TOO_LATE;
import static se.lsk.core.managementsystem.SystemSamples.day;
import static se.lsk.core.managementsystem.SystemSamples.ref;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lsk.core.check.Problem;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.Evidence;
import se.lsk.core.facts.Listing;
import se.lsk.core.risk.CauseArea;

class ImprovementTest {

    private static Measure.Builder measure(String ref) {
        return Measure.builder().measureRef(ref(ref));
    }

    private static OptionalInt count(@Nullable Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    @Test
    void whatIsNotToldIsUnknown() {
        Improvement improvement = Improvement.builder().build();
        Measure measure = measure("m-1").build();
        Compilation compilation = Compilation.builder().build();

        assertThat(improvement.riskAnalyses().isTold()).isFalse();
        assertThat(improvement.complaintChannels().isTold()).isFalse();
        assertThat(improvement.reports().isTold()).isFalse();
        assertThat(improvement.compilations().isTold()).isFalse();
        assertThat(improvement.measures().isTold()).isFalse();
        assertThat(improvement.qualityPlan()).isEqualTo(Evidence.untold());
        assertThat(measure.causes().isTold()).isFalse();
        assertThat(measure.changes().isTold()).isFalse();
        assertThat(measure.timetable()).isEqualTo(Evidence.untold());
        assertThat(measure.againstHarmInCare()).isEqualTo(Answer.UNKNOWN);
        assertThat(compilation.inputs().isTold()).isFalse();
        assertThat(compilation.analysis()).isEqualTo(Evidence.untold());
        assertThat(compilation.comparedWithEarlier()).isEqualTo(Answer.UNKNOWN);
        assertThat(improvement.toBuilder().build()).isEqualTo(improvement);
        assertThatThrownBy(() -> Measure.builder().build()).hasMessageContaining("measureRef");
        assertThatThrownBy(() -> ReportCount.builder().build()).hasMessageContaining("type");
    }

    @Test
    void holdsAYear() {
        Improvement improvement = Improvement.builder()
                .riskAnalyses(Listing.of(UnitAnalysis.builder()
                        .unitRef(ref("u-1"))
                        .madeOn(day("2020-05-01"))
                        .build()))
                .complaintChannels(Listing.of(ComplaintSource.values()))
                .complaints(CaseCount.builder()
                        .received(21)
                        .investigated(21)
                        .ongoing(0)
                        .build())
                .reports(Listing.of(ReportCount.builder()
                        .type(ReportType.MISCONDUCT)
                        .received(7)
                        .investigated(6)
                        .ongoing(1)
                        .build()))
                .measures(Listing.of(measure("m-1")
                        .origin(MeasureOrigin.REPORT)
                        .causes(Listing.of(CauseArea.PROCESS_OR_ROUTINE))
                        .changes(Listing.of("Rutin"))
                        .build()))
                .build();

        assertThat(improvement.toBuilder().build()).isEqualTo(improvement);
        assertThat(improvement.complaints().orElseThrow().toBuilder().build())
                .isEqualTo(improvement.complaints().orElseThrow());
    }

    @Test
    void eachThingStandsOnce() {
        ReportCount count = ReportCount.builder().type(ReportType.MISCONDUCT).build();

        refuses(
                () -> Improvement.builder()
                        .complaintChannels(Listing.of(ComplaintSource.STAFF, ComplaintSource.STAFF))
                        .reports(Listing.of(count, count))
                        .compilations(Listing.of(Compilation.builder()
                                .inputs(Listing.of(CompilationInput.VIEWS, CompilationInput.VIEWS))
                                .build()))
                        .measures(Listing.of(
                                measure("m-1").build(),
                                measure("m-1")
                                        .causes(Listing.of(CauseArea.STAFFING, CauseArea.STAFFING))
                                        .changes(Listing.of("R", "R"))
                                        .build()))
                        .build(),
                at(ProblemCode.DOUBLED_NAME, "complaintChannels[1]"),
                at(ProblemCode.DOUBLED_NAME, "reports[1].type"),
                at(ProblemCode.DOUBLED_NAME, "measures[1].measureRef"),
                at(ProblemCode.DOUBLED_NAME, "compilations[0].inputs[1]"),
                at(ProblemCode.DOUBLED_NAME, "measures[1].causes[1]"),
                at(ProblemCode.DOUBLED_NAME, "measures[1].changes[1]"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, true",
        "7, 6, 0, true",
        "7, 6, 1, true",
        "7, 6, 2, false",
        "7, 7, , true",
        "7, 8, , false",
        "7, , 7, true",
        "7, , 8, false",
        ", 8, 8, true",
        "7, , , true",
        "2147483647, 2147483647, 0, true",
        "2147483647, 2147483647, 1, false",
        "2147483647, 2147483647, 2147483647, false",
    })
    void noMoreAreHandledThanWereReceived(
            @Nullable Integer received, @Nullable Integer investigated, @Nullable Integer ongoing, boolean possible) {
        CaseCount.Builder complaints = CaseCount.builder()
                .received(count(received))
                .investigated(count(investigated))
                .ongoing(count(ongoing));
        ReportCount.Builder reports = ReportCount.builder()
                .type(ReportType.MISCONDUCT)
                .received(count(received))
                .investigated(count(investigated))
                .ongoing(count(ongoing));
        Problem problem = at(ProblemCode.CONTRADICTION, "received", "investigated", "ongoing");

        if (possible) {
            assertThat(complaints.build().received()).isEqualTo(count(received));
            assertThat(reports.build().investigated()).isEqualTo(count(investigated));
        } else {
            refuses(complaints::build, problem);
            refuses(reports::build, problem);
        }
    }

    @Test
    void nothingIsCountedBelowZero() {
        refuses(
                () -> CaseCount.builder()
                        .received(-1)
                        .investigated(-1)
                        .ongoing(-1)
                        .build(),
                at(ProblemCode.NUMBER_OUT_OF_RANGE, "received"),
                at(ProblemCode.NUMBER_OUT_OF_RANGE, "investigated"),
                at(ProblemCode.NUMBER_OUT_OF_RANGE, "ongoing"));
        refuses(
                () -> CaseCount.builder().received(-1).investigated(0).build(),
                at(ProblemCode.NUMBER_OUT_OF_RANGE, "received"));
    }

    @ParameterizedTest
    @CsvSource({"2026-01-31, false", "2026-02-01, true", "2026-02-02, true"})
    void aMeasureIsFollowedUpWhenItHasBeenDone(LocalDate followedUp, boolean possible) {
        Measure.Builder measure = measure("m-1")
                .dueOn(day("2020-01-01"))
                .doneOn(day("2026-02-01"))
                .followedUpOn(followedUp);

        if (possible) {
            assertThat(measure.build().followedUpOn()).contains(followedUp);
        } else {
            refuses(measure::build, at(ProblemCode.DATES_REVERSED, "doneOn", "followedUpOn"));
        }
    }

    @ParameterizedTest
    @CsvSource({"2019-12-31, false", "2020-01-01, true", "2020-01-02, true"})
    void aCompilationDoesNotEndBeforeItBegins(LocalDate through, boolean possible) {
        Compilation.Builder compilation =
                Compilation.builder().periodFrom(day("2020-01-01")).periodThrough(through);

        if (possible) {
            assertThat(compilation.build().periodThrough()).contains(through);
        } else {
            refuses(compilation::build, at(ProblemCode.DATES_REVERSED, "periodFrom", "periodThrough"));
        }
    }

    @Test
    void daysAreInTheCalendar() {
        refuses(
                () -> measure("m-1")
                        .dueOn(TOO_LATE)
                        .doneOn(TOO_LATE)
                        .followUpDueOn(TOO_LATE)
                        .followedUpOn(TOO_LATE)
                        .build(),
                at(ProblemCode.DATE_OUT_OF_RANGE, "dueOn"),
                at(ProblemCode.DATE_OUT_OF_RANGE, "doneOn"),
                at(ProblemCode.DATE_OUT_OF_RANGE, "followUpDueOn"),
                at(ProblemCode.DATE_OUT_OF_RANGE, "followedUpOn"));
        refuses(
                () -> Compilation.builder()
                        .periodFrom(TOO_LATE)
                        .periodThrough(TOO_LATE)
                        .build(),
                at(ProblemCode.DATE_OUT_OF_RANGE, "periodFrom"),
                at(ProblemCode.DATE_OUT_OF_RANGE, "periodThrough"));
        refuses(() -> UnitAnalysis.builder().madeOn(TOO_LATE).build(), at(ProblemCode.DATE_OUT_OF_RANGE, "madeOn"));
    }
}
