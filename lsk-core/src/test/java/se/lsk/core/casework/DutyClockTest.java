package se.lsk.core.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lsk.core.casework.Refusals.CHILD;
import static se.lsk.core.casework.Refusals.TOO_EARLY;
import static se.lsk.core.casework.Refusals.TOO_LATE;
import static se.lsk.core.casework.Refusals.day;
import static se.lsk.core.casework.Refusals.outOfRange;
import static se.lsk.core.casework.Refusals.refuses;
import static se.lsk.core.casework.Refusals.reversed;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import se.lsk.core.law.RuleId;
import se.lsk.core.time.EpochDays;

class DutyClockTest {

    private static DutyClock.Builder clock() {
        return DutyClock.builder().subjectRef(CHILD).duty(RuleId.of("LVU-7A"));
    }

    private static RecurringDutyClock.Builder recurring() {
        return RecurringDutyClock.builder().subjectRef(CHILD).duty(RuleId.of("PL-CONSIDER"));
    }

    @Test
    void theReferenceAndTheDutyAreMandatory() {
        DutyClock clock = clock().build();

        assertThat(clock.startDay()).isEqualTo(EpochDays.ABSENT);
        assertThat(clock.doneDay()).isEqualTo(EpochDays.ABSENT);
        assertThat(clock.extension()).isEmpty();
        assertThat(clock.type()).isSameAs(DutyClock.TYPE).hasToString("duty");
        assertThatThrownBy(() -> DutyClock.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("subjectRef")
                .hasMessageContaining("duty");
    }

    @Test
    void aMomentIsADayToo() {
        DutyClock clock = clock().clockStart(OffsetDateTime.parse("2025-05-05T23:30:00Z"))
                .doneOn(OffsetDateTime.parse("2025-05-06T23:30:00Z"))
                .build();

        assertThat(clock.startDay()).isEqualTo(EpochDays.of(day("2025-05-06")));
        assertThat(clock.doneDay()).isEqualTo(EpochDays.of(day("2025-05-07")));
        assertThat(clock().clockStart(day("2025-05-05")).build().startDay()).isEqualTo(EpochDays.of(day("2025-05-05")));
    }

    @Test
    void refusesAStopBeforeTheStart() {
        refuses(
                clock().clockStart(day("2025-05-06")).doneOn(day("2025-05-05"))::build,
                reversed("$.clockStart", "$.doneOn"));
        assertThat(clock().clockStart(day("2025-05-05"))
                        .doneOn(day("2025-05-05"))
                        .build()
                        .doneDay())
                .isEqualTo(EpochDays.of(day("2025-05-05")));
    }

    @Test
    void refusesAStopBeforeTheStartOnTheSameDay() {
        OffsetDateTime start = OffsetDateTime.parse("2025-05-05T08:00:00+02:00");

        refuses(clock().clockStart(start).doneOn(start.minusSeconds(1))::build, reversed("$.clockStart", "$.doneOn"));
        refuses(clock().clockStart(start).doneOn(start.minusDays(1))::build, reversed("$.clockStart", "$.doneOn"));
        assertThat(clock().clockStart(start).doneOn(start).build().doneOn()).isPresent();
    }

    @Test
    void refusesAnExtensionThatWasDecidedBeforeTheStart() {
        ExtensionDecision before =
                ExtensionDecision.builder().decidedOn(day("2025-05-04")).build();
        ExtensionDecision onTheDay =
                ExtensionDecision.builder().decidedOn(day("2025-05-05")).build();

        refuses(
                clock().clockStart(day("2025-05-05")).extension(before)::build,
                reversed("$.clockStart", "$.extension.decidedOn"));
        assertThat(clock().clockStart(day("2025-05-05"))
                        .extension(onTheDay)
                        .build()
                        .extension())
                .contains(onTheDay);
        assertThat(clock().extension(before).build().extension()).contains(before);
    }

    @Test
    void refusesDaysOutsideTheCalendar() {
        refuses(
                clock().clockStart(TOO_EARLY).doneOn(TOO_LATE)::build,
                outOfRange("$.clockStart"),
                outOfRange("$.doneOn"));
        refuses(
                recurring().clockStart(TOO_EARLY).addDoneOn(TOO_LATE).endedOn(TOO_LATE)::build,
                outOfRange("$.clockStart"),
                outOfRange("$.endedOn"),
                outOfRange("$.doneOn[0]"));
    }

    @Test
    void aRecurringDutyIsDoneInTheOrderOfTime() {
        LocalDate early = day("2025-07-08");
        LocalDate late = day("2026-01-12");
        RecurringDutyClock clock = recurring()
                .clockStart(day("2025-01-10"))
                .addDoneOn(late, early, late)
                .build();

        assertThat(clock.doneOn()).containsExactly(late, early, late);
        assertThat(clock.doneInOrder()).containsExactly(early, late);
        assertThat(clock.startDay()).isEqualTo(EpochDays.of(day("2025-01-10")));
        assertThat(clock.endedDay()).isEqualTo(EpochDays.ABSENT);
        assertThat(clock.type()).isSameAs(RecurringDutyClock.TYPE).hasToString("recurringDuty");
    }

    @Test
    void refusesEachDayBeforeTheFirstStart() {
        refuses(
                recurring()
                        .clockStart(day("2025-01-10"))
                        .addDoneOn(day("2025-01-09"), day("2025-01-10"), day("2025-01-08"))
                        .endedOn(day("2025-01-09"))::build,
                reversed("$.clockStart", "$.endedOn"),
                reversed("$.clockStart", "$.doneOn[0]"),
                reversed("$.clockStart", "$.doneOn[2]"));
    }
}
