package se.lsk.core.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lsk.core.casework.Refusals.FIRST;
import static se.lsk.core.casework.Refusals.LAST;
import static se.lsk.core.casework.Refusals.TOO_EARLY;
import static se.lsk.core.casework.Refusals.TOO_LATE;
import static se.lsk.core.casework.Refusals.day;
import static se.lsk.core.casework.Refusals.outOfRange;
import static se.lsk.core.casework.Refusals.refuses;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lsk.core.time.EpochDays;

class ExtensionDecisionTest {

    @Test
    void nothingIsMandatory() {
        ExtensionDecision decision = ExtensionDecision.builder().build();

        assertThat(decision.decidedOn()).isEmpty();
        assertThat(decision.decidedBy()).isEmpty();
        assertThat(decision.reason()).isEmpty();
        assertThat(decision.until()).isEmpty();
        assertThat(decision.decidedDay()).isEqualTo(EpochDays.ABSENT);
        assertThat(decision.untilDay()).isEqualTo(EpochDays.ABSENT);
        assertThat(decision.hasSpecialReasons()).isFalse();
        assertThat(decision.mayHaveSpecialReasons()).isTrue();
        assertThat(decision).hasToString("ExtensionDecision{}");
    }

    @ParameterizedTest
    @CsvSource({"SPECIAL_REASONS, true", "EXTRAORDINARY_REASONS, false", "OTHER, false"})
    void onlySpecialReasonsAreSpecialReasons(ExtensionReason reason, boolean special) {
        ExtensionDecision decision = ExtensionDecision.builder().reason(reason).build();

        assertThat(decision.hasSpecialReasons()).isEqualTo(special);
        assertThat(decision.mayHaveSpecialReasons()).isEqualTo(special);
    }

    @Test
    void aDecisionMayBeLate() {
        ExtensionDecision decision = ExtensionDecision.builder()
                .decidedOn(day("2026-03-01"))
                .until(day("2026-02-28"))
                .build();

        assertThat(decision.decidedDay()).isEqualTo(EpochDays.of(day("2026-03-01")));
        assertThat(decision.untilDay()).isEqualTo(EpochDays.of(day("2026-02-28")));
    }

    @Test
    void itsDaysLieInTheCalendar() {
        assertThat(ExtensionDecision.builder().decidedOn(FIRST).until(LAST).build())
                .isNotNull();
        assertThat(ExtensionDecision.builder().decidedOn(LAST).until(FIRST).build())
                .isNotNull();
        refuses(
                () -> ExtensionDecision.builder()
                        .decidedOn(TOO_EARLY)
                        .until(TOO_LATE)
                        .build(),
                outOfRange("$.decidedOn"),
                outOfRange("$.until"));
        refuses(
                () -> ExtensionDecision.builder()
                        .decidedOn(TOO_LATE)
                        .until(TOO_EARLY)
                        .build(),
                outOfRange("$.decidedOn"),
                outOfRange("$.until"));
    }

    @Test
    void equalDecisionsAreEqual() {
        ExtensionDecision.Builder board = ExtensionDecision.builder().decidedBy(DecisionMaker.BOARD);

        assertThat(board.build()).isEqualTo(board.build()).hasSameHashCodeAs(board.build());
        assertThat(board.build())
                .isNotEqualTo(ExtensionDecision.builder()
                        .decidedBy(DecisionMaker.CHAIR)
                        .build())
                .isNotEqualTo(ExtensionDecision.builder().build());
    }

    @Test
    void everyGroundIsNamedInBothLanguages() {
        assertThat(ExtensionReason.EXTRAORDINARY_OBSTACLES.swedish()).isEqualTo("synnerliga hinder");
        assertThat(ExtensionReason.EXTRAORDINARY_OBSTACLES.english()).isEqualTo("extraordinary obstacles");
        assertThat(ExtensionReason.values())
                .extracting(ExtensionReason::swedish)
                .doesNotHaveDuplicates()
                .doesNotContain("");
    }
}
