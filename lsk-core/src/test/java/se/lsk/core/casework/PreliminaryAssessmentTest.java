package se.lsk.core.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lsk.core.casework.Refusals.CHILD;
import static se.lsk.core.casework.Refusals.FIRST;
import static se.lsk.core.casework.Refusals.LAST;
import static se.lsk.core.casework.Refusals.TOO_EARLY;
import static se.lsk.core.casework.Refusals.TOO_LATE;
import static se.lsk.core.casework.Refusals.day;
import static se.lsk.core.casework.Refusals.outOfRange;
import static se.lsk.core.casework.Refusals.refuses;
import static se.lsk.core.casework.Refusals.reversed;

import org.junit.jupiter.api.Test;
import se.lsk.core.facts.Answer;
import se.lsk.core.time.EpochDays;

class PreliminaryAssessmentTest {

    private static PreliminaryAssessment.Builder child() {
        return PreliminaryAssessment.builder().subjectRef(CHILD);
    }

    private static PreliminaryAssessment.Builder received() {
        return child().reportReceivedOn(day("2025-11-03"));
    }

    @Test
    void onlyTheReferenceIsMandatory() {
        PreliminaryAssessment assessment = child().build();

        assertThat(assessment.subjectRef()).isEqualTo(CHILD);
        assertThat(assessment.reportReceivedOn()).isEmpty();
        assertThat(assessment.decidedOn()).isEmpty();
        assertThat(assessment.extraordinaryReasons()).isEqualTo(Answer.UNKNOWN);
        assertThat(assessment.investigationAlreadyRunning()).isEqualTo(Answer.UNKNOWN);
        assertThat(assessment.reportReceivedDay()).isEqualTo(EpochDays.ABSENT);
        assertThat(assessment.decidedDay()).isEqualTo(EpochDays.ABSENT);
        assertThatThrownBy(() -> PreliminaryAssessment.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("subjectRef");
    }

    @Test
    void givesItsDaysAsNumbers() {
        PreliminaryAssessment assessment =
                received().decidedOn(day("2025-11-17")).build();

        assertThat(assessment.reportReceivedDay()).isEqualTo(EpochDays.of(day("2025-11-03")));
        assertThat(assessment.decidedDay()).isEqualTo(EpochDays.of(day("2025-11-17")));
        assertThat(assessment.type()).isSameAs(PreliminaryAssessment.TYPE).hasToString("preliminaryAssessment");
        assertThat(assessment)
                .hasToString("PreliminaryAssessment{subjectRef=child-17, reportReceivedOn=2025-11-03,"
                        + " decidedOn=2025-11-17, extraordinaryReasons=UNKNOWN, investigationAlreadyRunning=UNKNOWN}");
    }

    @Test
    void theDecisionComesOnTheDayOfTheReportOrLater() {
        refuses(() -> received().decidedOn(day("2025-11-02")).build(), reversed("$.reportReceivedOn", "$.decidedOn"));
        assertThat(received().decidedOn(day("2025-11-03")).build()).isNotNull();
        assertThat(received().decidedOn(day("2025-11-04")).build()).isNotNull();
    }

    @Test
    void itsDaysLieInTheCalendar() {
        assertThat(child().reportReceivedOn(FIRST).decidedOn(LAST).build()).isNotNull();
        refuses(() -> child().decidedOn(TOO_EARLY).build(), outOfRange("$.decidedOn"));
        refuses(() -> child().reportReceivedOn(TOO_EARLY).build(), outOfRange("$.reportReceivedOn"));
        refuses(
                () -> child().reportReceivedOn(TOO_LATE).decidedOn(TOO_EARLY).build(),
                outOfRange("$.reportReceivedOn"),
                outOfRange("$.decidedOn"),
                reversed("$.reportReceivedOn", "$.decidedOn"));
    }

    @Test
    void equalFactsAreEqual() {
        assertThat(received().build())
                .isEqualTo(received().build())
                .hasSameHashCodeAs(received().build());
        assertThat(received().extraordinaryReasons(Answer.YES).build())
                .isNotEqualTo(received().build());
        assertThat(received().investigationAlreadyRunning(Answer.NO).build())
                .isNotEqualTo(received().build());
    }
}
