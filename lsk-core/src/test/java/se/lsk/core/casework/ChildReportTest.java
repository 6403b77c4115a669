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
import se.lsk.core.time.EpochDays;

/** The report and the protective assessment within it. */
class ChildReportTest {

    private static ChildReport.Builder child() {
        return ChildReport.builder().subjectRef(CHILD);
    }

    private static ProtectiveAssessment assessment(String madeOn, String documentedOn) {
        return ProtectiveAssessment.builder()
                .madeOn(day(madeOn))
                .documentedOn(day(documentedOn))
                .build();
    }

    private static ProtectiveAssessment documented(String day) {
        return ProtectiveAssessment.builder().documentedOn(day(day)).build();
    }

    @Test
    void onlyTheReferenceIsMandatory() {
        ChildReport report = child().build();

        assertThat(report.subjectRef()).isEqualTo(CHILD);
        assertThat(report.reportReceivedOn()).isEmpty();
        assertThat(report.protectiveAssessment()).isEmpty();
        assertThat(report.reportReceivedDay()).isEqualTo(EpochDays.ABSENT);
        assertThat(report.protectiveAssessmentDay()).isEqualTo(EpochDays.ABSENT);
        assertThat(report.protectiveAssessmentDocumentedDay()).isEqualTo(EpochDays.ABSENT);
        assertThatThrownBy(() -> ChildReport.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("subjectRef");
    }

    @Test
    void givesItsDaysAsNumbers() {
        ChildReport report = child().reportReceivedOn(day("2025-11-03"))
                .protectiveAssessment(assessment("2025-11-04", "2025-11-05"))
                .build();

        assertThat(report.reportReceivedDay()).isEqualTo(EpochDays.of(day("2025-11-03")));
        assertThat(report.protectiveAssessmentDay()).isEqualTo(EpochDays.of(day("2025-11-04")));
        assertThat(report.protectiveAssessmentDocumentedDay()).isEqualTo(EpochDays.of(day("2025-11-05")));
        assertThat(report.type()).isSameAs(ChildReport.TYPE).hasToString("childReport");
        assertThat(report)
                .hasToString("ChildReport{subjectRef=child-17, reportReceivedOn=2025-11-03,"
                        + " protectiveAssessment=ProtectiveAssessment{madeOn=2025-11-04, documentedOn=2025-11-05}}");
    }

    @Test
    void anAssessmentIsDocumentedOnTheDayItIsMadeOrLater() {
        refuses(() -> assessment("2025-11-04", "2025-11-03"), reversed("$.madeOn", "$.documentedOn"));
        assertThat(assessment("2025-11-04", "2025-11-04")).isEqualTo(assessment("2025-11-04", "2025-11-04"));
        assertThat(assessment("2025-11-04", "2025-11-05")).isNotEqualTo(assessment("2025-11-04", "2025-11-04"));
    }

    @Test
    void theAssessmentIsMadeOnTheDayOfTheReportOrLater() {
        ChildReport.Builder report = child().reportReceivedOn(day("2025-11-03"));

        refuses(
                () -> report.protectiveAssessment(assessment("2025-11-02", "2025-11-03"))
                        .build(),
                reversed("$.reportReceivedOn", "$.protectiveAssessment.madeOn"));
        assertThat(report.protectiveAssessment(assessment("2025-11-03", "2025-11-03"))
                        .build())
                .isNotNull();
        assertThat(report.protectiveAssessment(assessment("2025-11-04", "2025-11-04"))
                        .build())
                .isNotNull();
    }

    @Test
    void theAssessmentIsDocumentedOnTheDayOfTheReportOrLater() {
        ChildReport.Builder report = child().reportReceivedOn(day("2025-11-03"));

        refuses(
                () -> report.protectiveAssessment(documented("2025-11-02")).build(),
                reversed("$.reportReceivedOn", "$.protectiveAssessment.documentedOn"));
        assertThat(report.protectiveAssessment(documented("2025-11-03")).build())
                .isNotNull();
        assertThat(report.protectiveAssessment(documented("2025-11-04")).build())
                .isNotNull();
    }

    @Test
    void itsDaysLieInTheCalendar() {
        refuses(() -> child().reportReceivedOn(TOO_EARLY).build(), outOfRange("$.reportReceivedOn"));
        assertThat(child().reportReceivedOn(FIRST).build()).isNotNull();
        assertThat(child().reportReceivedOn(LAST).build()).isNotNull();
        refuses(() -> child().reportReceivedOn(TOO_LATE).build(), outOfRange("$.reportReceivedOn"));
        assertThat(ProtectiveAssessment.builder()
                        .madeOn(FIRST)
                        .documentedOn(LAST)
                        .build())
                .isNotNull();
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        refuses(
                () -> ProtectiveAssessment.builder()
                        .madeOn(TOO_LATE)
                        .documentedOn(TOO_EARLY)
                        .build(),
                outOfRange("$.madeOn"),
                outOfRange("$.documentedOn"),
                reversed("$.madeOn", "$.documentedOn"));
        refuses(
                () -> child().reportReceivedOn(TOO_LATE)
                        .protectiveAssessment(assessment("2025-11-03", "2025-11-03"))
                        .build(),
                outOfRange("$.reportReceivedOn"),
                reversed("$.reportReceivedOn", "$.protectiveAssessment.madeOn"),
                reversed("$.reportReceivedOn", "$.protectiveAssessment.documentedOn"));
    }

    @Test
    void equalFactsAreEqual() {
        ChildReport.Builder report = child().reportReceivedOn(day("2025-11-03"));

        assertThat(report.build()).isEqualTo(report.build()).hasSameHashCodeAs(report.build());
        assertThat(report.build()).isNotEqualTo(child().build());
    }
}
