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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lsk.core.time.EpochDays;

class ChildFollowUpTest {

    private static ChildFollowUp.Builder child() {
        return ChildFollowUp.builder().subjectRef(CHILD);
    }

    private static ChildFollowUp.Builder started() {
        return child().startedOn(day("2025-09-01"));
    }

    @Test
    void onlyTheReferenceIsMandatory() {
        ChildFollowUp followUp = child().build();

        assertThat(followUp.subjectRef()).isEqualTo(CHILD);
        assertThat(followUp.startedOn()).isEmpty();
        assertThat(followUp.endedOn()).isEmpty();
        assertThat(followUp.investigationOpenedOn()).isEmpty();
        assertThat(followUp.startedDay()).isEqualTo(EpochDays.ABSENT);
        assertThat(followUp.endedDay()).isEqualTo(EpochDays.ABSENT);
        assertThat(followUp.type()).isSameAs(ChildFollowUp.TYPE).hasToString("childFollowUp");
        assertThatThrownBy(() -> ChildFollowUp.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("subjectRef");
    }

    @Test
    void endsWhenItIsClosedOrANewInvestigationIsOpened() {
        assertThat(started().build().startedDay()).isEqualTo(EpochDays.of(day("2025-09-01")));
        assertThat(started().endedOn(day("2026-01-15")).build().endedDay()).isEqualTo(EpochDays.of(day("2026-01-15")));
        assertThat(started().investigationOpenedOn(day("2026-01-15")).build().endedDay())
                .isEqualTo(EpochDays.of(day("2026-01-15")));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-14, 2026-01-15, 2026-01-14",
        "2026-01-15, 2026-01-15, 2026-01-15",
        "2026-01-16, 2026-01-15, 2026-01-15",
    })
    void endsOnTheEarlierOfTheTwo(String closed, String opened, String end) {
        ChildFollowUp followUp = started()
                .endedOn(day(closed))
                .investigationOpenedOn(day(opened))
                .build();

        assertThat(followUp.endedDay()).isEqualTo(EpochDays.of(day(end)));
    }

    @Test
    void endsOnTheDayItStartedOrLater() {
        refuses(() -> started().endedOn(day("2025-08-31")).build(), reversed("$.startedOn", "$.endedOn"));
        assertThat(started().endedOn(day("2025-09-01")).build()).isNotNull();
        assertThat(started().endedOn(day("2025-09-02")).build()).isNotNull();
        refuses(
                () -> started().investigationOpenedOn(day("2025-08-31")).build(),
                reversed("$.startedOn", "$.investigationOpenedOn"));
        assertThat(started().investigationOpenedOn(day("2025-09-01")).build()).isNotNull();
        assertThat(started().investigationOpenedOn(day("2025-09-02")).build()).isNotNull();
    }

    @Test
    void itsDaysLieInTheCalendar() {
        assertThat(child().startedOn(FIRST)
                        .endedOn(LAST)
                        .investigationOpenedOn(LAST)
                        .build())
                .isNotNull();
        refuses(() -> child().startedOn(TOO_EARLY).build(), outOfRange("$.startedOn"));
        refuses(() -> child().endedOn(TOO_LATE).build(), outOfRange("$.endedOn"));
        refuses(() -> child().investigationOpenedOn(TOO_LATE).build(), outOfRange("$.investigationOpenedOn"));
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        refuses(
                () -> started()
                        .endedOn(TOO_EARLY)
                        .investigationOpenedOn(day("2025-08-31"))
                        .build(),
                outOfRange("$.endedOn"),
                reversed("$.startedOn", "$.endedOn"),
                reversed("$.startedOn", "$.investigationOpenedOn"));
    }

    @Test
    void equalFactsAreEqual() {
        assertThat(started().build())
                .isEqualTo(started().build())
                .hasSameHashCodeAs(started().build());
        assertThat(started().build()).isNotEqualTo(child().build());
        assertThat(started().endedOn(day("2026-01-15")).build())
                .hasToString("ChildFollowUp{subjectRef=child-17, startedOn=2025-09-01, endedOn=2026-01-15}");
    }
}
