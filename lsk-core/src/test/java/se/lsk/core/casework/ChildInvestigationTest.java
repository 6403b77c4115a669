package se.lsk.core.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lsk.core.casework.Refusals.CHILD;
import static se.lsk.core.casework.Refusals.day;
import static se.lsk.core.casework.Refusals.outOfRange;
import static se.lsk.core.casework.Refusals.refuses;
import static se.lsk.core.casework.Refusals.reversed;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lsk.core.check.Problem;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.facts.Answer;
import se.lsk.core.time.EpochDays;

class ChildInvestigationTest {

    private static ChildInvestigation.Builder child() {
        return ChildInvestigation.builder().subjectRef(CHILD);
    }

    private static ChildInvestigation.Builder complete() {
        return child().reportReceivedOn(day("2025-08-20"))
                .openedOn(day("2025-09-01"))
                .informedOn(day("2025-09-03"))
                .addExtension(ExtensionDecision.builder()
                        .decidedOn(day("2025-12-15"))
                        .decidedBy(DecisionMaker.COMMITTEE)
                        .reason(ExtensionReason.SPECIAL_REASONS)
                        .until(day("2026-02-28"))
                        .build())
                .completedOn(day("2026-02-20"))
                .informationWithheld(Answer.NO)
                .previousInvestigationCompletedOn(day("2025-03-31"));
    }

    @Test
    void onlyTheReferenceIsMandatory() {
        ChildInvestigation investigation = child().build();

        assertThat(investigation.subjectRef()).isEqualTo(CHILD);
        assertThat(investigation.reportReceivedOn()).isEmpty();
        assertThat(investigation.openedOn()).isEmpty();
        assertThat(investigation.completedOn()).isEmpty();
        assertThat(investigation.informedOn()).isEmpty();
        assertThat(investigation.previousInvestigationCompletedOn()).isEmpty();
        assertThat(investigation.extensions()).isEmpty();
        assertThat(investigation.informationWithheld()).isEqualTo(Answer.UNKNOWN);
        assertThat(investigation.hasPreviousInvestigation()).isEqualTo(Answer.UNKNOWN);
        assertThat(List.of(
                        investigation.openedDay(),
                        investigation.completedDay(),
                        investigation.informedDay(),
                        investigation.previousCompletedDay()))
                .containsOnly(EpochDays.ABSENT);
        assertThatThrownBy(() -> ChildInvestigation.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("subjectRef");
    }

    @Test
    void givesItsDaysAsNumbers() {
        ChildInvestigation investigation = complete().build();

        assertThat(investigation.openedDay()).isEqualTo(EpochDays.of(day("2025-09-01")));
        assertThat(investigation.completedDay()).isEqualTo(EpochDays.of(day("2026-02-20")));
        assertThat(investigation.informedDay()).isEqualTo(EpochDays.of(day("2025-09-03")));
        assertThat(investigation.previousCompletedDay()).isEqualTo(EpochDays.of(day("2025-03-31")));
        assertThat(investigation.type()).isSameAs(ChildInvestigation.TYPE).hasToString("childInvestigation");
    }

    @Test
    void anEarlierInvestigationWithADayExisted() {
        assertThat(complete().build().hasPreviousInvestigation()).isEqualTo(Answer.YES);
        assertThat(child().hasPreviousInvestigation(Answer.NO).build().hasPreviousInvestigation())
                .isEqualTo(Answer.NO);
    }

    @ParameterizedTest
    @CsvSource({"2025-08-31, false", "2025-09-01, true", "2025-09-02, true"})
    void nothingInItComesBeforeItWasOpened(LocalDate day, boolean possible) {
        LocalDate opened = day("2025-09-01");
        check(possible, () -> child().openedOn(opened).completedOn(day).build(), "$.openedOn", "$.completedOn");
        check(possible, () -> child().openedOn(opened).informedOn(day).build(), "$.openedOn", "$.informedOn");
        check(
                possible,
                () -> child().openedOn(opened)
                        .addExtension(decidedOn(opened))
                        .addExtension(decidedOn(day))
                        .build(),
                "$.openedOn",
                "$.extensions[1].decidedOn");
    }

    @ParameterizedTest
    @CsvSource({"2025-08-31, true", "2025-09-01, true", "2025-09-02, false"})
    void theEarlierInvestigationWasCompletedBeforeThisOneWasOpened(LocalDate day, boolean possible) {
        check(
                possible,
                () -> child().openedOn(day("2025-09-01"))
                        .previousInvestigationCompletedOn(day)
                        .build(),
                "$.previousInvestigationCompletedOn",
                "$.openedOn");
    }

    private static void check(boolean possible, Runnable build, String first, String then) {
        if (possible) {
            build.run();
        } else {
            refuses(build::run, reversed(first, then));
        }
    }

    private static ExtensionDecision decidedOn(LocalDate day) {
        return ExtensionDecision.builder().decidedOn(day).build();
    }

    @Test
    void aReportMayComeInWhileItIsRunning() {
        assertThat(child().openedOn(day("2025-09-01"))
                        .reportReceivedOn(day("2025-10-01"))
                        .build())
                .isNotNull();
    }

    @Test
    void aLateCompletionIsAFactAndNoError() {
        assertThat(child().openedOn(day("2020-01-01"))
                        .completedOn(day("2025-01-01"))
                        .build())
                .isNotNull();
    }

    @Test
    void noEarlierInvestigationHasNoDay() {
        refuses(
                () -> complete().hasPreviousInvestigation(Answer.NO).build(),
                Problem.at(
                        ProblemCode.CONTRADICTION, "$.hasPreviousInvestigation", "$.previousInvestigationCompletedOn"));
    }

    @ParameterizedTest
    @CsvSource({"1929-12-31, false", "1930-01-01, true", "2100-12-31, true", "2101-01-01, false"})
    void itsDaysLieInTheCalendar(LocalDate day, boolean possible) {
        inCalendar(possible, () -> child().reportReceivedOn(day).build(), "$.reportReceivedOn");
        inCalendar(possible, () -> child().openedOn(day).build(), "$.openedOn");
        inCalendar(possible, () -> child().completedOn(day).build(), "$.completedOn");
        inCalendar(possible, () -> child().informedOn(day).build(), "$.informedOn");
        inCalendar(
                possible,
                () -> child().previousInvestigationCompletedOn(day).build(),
                "$.previousInvestigationCompletedOn");
    }

    private static void inCalendar(boolean possible, Runnable build, String path) {
        if (possible) {
            build.run();
        } else {
            refuses(build::run, outOfRange(path));
        }
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        refuses(
                () -> complete()
                        .reportReceivedOn(Refusals.TOO_EARLY)
                        .openedOn(day("2026-03-01"))
                        .hasPreviousInvestigation(Answer.NO)
                        .build(),
                outOfRange("$.reportReceivedOn"),
                reversed("$.openedOn", "$.completedOn"),
                reversed("$.openedOn", "$.informedOn"),
                Problem.at(
                        ProblemCode.CONTRADICTION, "$.hasPreviousInvestigation", "$.previousInvestigationCompletedOn"),
                reversed("$.openedOn", "$.extensions[0].decidedOn"));
    }

    @Test
    void equalFactsAreEqual() {
        assertThat(complete().build())
                .isEqualTo(complete().build())
                .hasSameHashCodeAs(complete().build());
        assertThat(complete().build().toBuilder().build()).isEqualTo(complete().build());
        assertThat(complete().build()).isNotEqualTo(child().build());
        assertThat(complete().informationWithheld(Answer.YES).build())
                .isNotEqualTo(complete().build());
        assertThat(complete().completedOn(day("2026-02-21")).build())
                .isNotEqualTo(complete().build());
    }

    @Test
    void printsReferencesDatesAndCodesOnly() {
        assertThat(complete().build())
                .hasToString("ChildInvestigation{subjectRef=child-17, reportReceivedOn=2025-08-20, openedOn=2025-09-01,"
                        + " completedOn=2026-02-20, extensions=[ExtensionDecision{decidedOn=2025-12-15,"
                        + " decidedBy=COMMITTEE, reason=SPECIAL_REASONS, until=2026-02-28}], informedOn=2025-09-03,"
                        + " informationWithheld=NO, hasPreviousInvestigation=YES,"
                        + " previousInvestigationCompletedOn=2025-03-31}");
    }

    @Test
    void extensionsAreKeptAsListedAndInTheOrderOfTheirDecisions() {
        ExtensionDecision later = decided("2026-03-01");
        ExtensionDecision earlier = decided("2026-02-01");
        ExtensionDecision undated =
                ExtensionDecision.builder().until(LocalDate.of(2026, 5, 1)).build();
        ChildInvestigation investigation = ChildInvestigation.builder()
                .subjectRef(CHILD)
                .addExtensions(later, earlier, undated)
                .build();

        assertThat(investigation.extensions()).containsExactly(later, earlier, undated);
        assertThat(investigation.extensionsByDecision()).containsExactly(undated, earlier, later);
    }

    private static ExtensionDecision decided(String day) {
        return ExtensionDecision.builder().decidedOn(LocalDate.parse(day)).build();
    }
}
