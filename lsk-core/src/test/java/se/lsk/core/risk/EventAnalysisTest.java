package se.lsk.core.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lsk.core.risk.RiskSamples.EVENT;
import static se.lsk.core.risk.RiskSamples.day;
import static se.lsk.core.risk.RiskSamples.refuses;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.lsk.core.check.Problem;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.HostReference;
import se.lsk.core.time.EpochDays;

class EventAnalysisTest {

    private static EventAnalysis.Builder analysis() {
        return EventAnalysis.builder().subjectRef(EVENT);
    }

    @Test
    void tellsHowItCouldHappenAndWhatIsDone() {
        EventAnalysis analysis = analysis()
                .unitRef(new HostReference("home-care"))
                .occurredOn(day("2026-01-10"))
                .begunOn(day("2026-01-10"))
                .completedOn(day("2026-01-10"))
                .addCauses(CauseArea.COMMUNICATION)
                .addMeasure(RiskMeasure.builder().build())
                .build();

        assertThat(analysis.occurredDay()).isEqualTo(EpochDays.of(day("2026-01-10")));
        assertThat(analysis.completedDay()).isEqualTo(EpochDays.of(day("2026-01-10")));
        assertThat(analysis.type()).isSameAs(EventAnalysis.TYPE).hasToString("eventAnalysis");
    }

    @Test
    void onlyTheReferenceIsMandatory() {
        EventAnalysis analysis = analysis().build();

        assertThat(analysis.occurredDay()).isEqualTo(EpochDays.ABSENT);
        assertThat(analysis.completedDay()).isEqualTo(EpochDays.ABSENT);
        assertThat(analysis.measures()).isEmpty();
        assertThat(analysis.causes()).isEmpty();
    }

    @Test
    void nothingComesBeforeWhatItComesAfter() {
        refuses(
                () -> analysis()
                        .occurredOn(day("2026-01-12"))
                        .begunOn(day("2026-01-11"))
                        .completedOn(day("2026-01-10"))
                        .build(),
                Problem.at(ProblemCode.DATES_REVERSED, "$.occurredOn", "$.begunOn"),
                Problem.at(ProblemCode.DATES_REVERSED, "$.occurredOn", "$.completedOn"),
                Problem.at(ProblemCode.DATES_REVERSED, "$.begunOn", "$.completedOn"));
    }

    @Test
    void daysAreInTheCalendar() {
        LocalDate tooEarly = LocalDate.of(1929, 12, 31);

        refuses(
                () -> analysis()
                        .occurredOn(tooEarly)
                        .begunOn(tooEarly)
                        .completedOn(tooEarly)
                        .build(),
                Problem.at(ProblemCode.DATE_OUT_OF_RANGE, "$.occurredOn"),
                Problem.at(ProblemCode.DATE_OUT_OF_RANGE, "$.begunOn"),
                Problem.at(ProblemCode.DATE_OUT_OF_RANGE, "$.completedOn"));
    }

    @Test
    void aReasonForTakingNoMeasureSaysThatNoneIsDecidedOn() {
        HostReference reason = new HostReference("note-1");
        RiskMeasure measure = RiskMeasure.builder().build();

        assertThat(analysis().build().measuresDecided()).isEqualTo(Answer.UNKNOWN);
        assertThat(analysis().addMeasure(measure).build().measuresDecided()).isEqualTo(Answer.YES);
        assertThat(analysis().noMeasureReasonRef(reason).build().measuresDecided())
                .isEqualTo(Answer.NO);
        assertThat(analysis().measuresDecided(Answer.YES).build().measures()).isEmpty();
        assertThat(analysis()
                        .measuresDecided(Answer.UNKNOWN)
                        .noMeasureReasonRef(reason)
                        .build()
                        .noMeasureReasonRef())
                .contains(reason);
    }

    @Test
    void whatIsSaidOfMeasuresDoesNotContradictItself() {
        HostReference reason = new HostReference("note-1");
        RiskMeasure measure = RiskMeasure.builder().build();

        refuses(
                () -> analysis().addMeasure(measure).measuresDecided(Answer.NO).build(),
                Problem.at(ProblemCode.CONTRADICTION, "$.measuresDecided", "$.measures"));
        refuses(
                () -> analysis().addMeasure(measure).noMeasureReasonRef(reason).build(),
                Problem.at(ProblemCode.CONTRADICTION, "$.noMeasureReasonRef", "$.measures"));
        refuses(
                () -> analysis()
                        .measuresDecided(Answer.YES)
                        .noMeasureReasonRef(reason)
                        .build(),
                Problem.at(ProblemCode.CONTRADICTION, "$.noMeasureReasonRef", "$.measuresDecided"));
    }
}
