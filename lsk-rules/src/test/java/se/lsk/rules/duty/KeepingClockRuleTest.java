package se.lsk.rules.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lsk.rules.duty.SomeDuties.LAW;
import static se.lsk.rules.duty.SomeDuties.clock;
import static se.lsk.rules.duty.SomeDuties.duty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lsk.core.casework.DutyClock;
import se.lsk.core.time.AgeLimit;
import se.lsk.core.time.CalendarLimit;
import se.lsk.core.time.RetentionLimit;
import se.lsk.rules.ClockShape;
import se.lsk.rules.Finding;
import se.lsk.rules.duty.SomeDuties.Began;

/** The mechanism of keeping and destroying records, on duties of a law that does not exist. */
class KeepingClockRuleTest {

    private static final Duty<Began> RETENTION =
            duty(ClockShape.RETENTION).in(LAW.wording("P1").fixed(new RetentionLimit(CalendarLimit.years(5))));
    private static final Duty<Began> TEN_YEARS =
            duty(ClockShape.EARLIEST).in(LAW.wording("P1").fixed(CalendarLimit.years(10)));
    private static final Duty<Began> THIRTY =
            duty(ClockShape.EARLIEST).in(LAW.wording("P1").fixed(new AgeLimit(30)));

    private static Finding ask(Duty<Began> duty, String start, @Nullable String done, String asOf) {
        DutyClock.Builder clock = clock(duty, start);
        if (done != null) {
            clock.doneOn(LocalDate.parse(done));
        }
        return SomeDuties.ask(duty, clock.build(), asOf);
    }

    private static void assertFound(Finding finding, String answer) {
        assertThat(finding.outcome() + " " + finding.reason()).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-03-10, 2026-01-01, NOT_FULFILLED TOO_EARLY, false",
        "2020-03-11, 2026-01-01, FULFILLED DESTROYED_IN_TIME, false",
        "2021-12-31, 2026-01-01, FULFILLED DESTROYED_IN_TIME, false",
        "2022-01-01, 2026-01-01, NOT_FULFILLED DESTROYED_LATE, false",
        ", 2020-03-10, PENDING TO_BE_DESTROYED, true",
        ", 2021-12-31, PENDING TO_BE_DESTROYED, true",
        ", 2022-01-01, NOT_FULFILLED NOT_DESTROYED, true",
    })
    void isDestroyedAfterTheTimeAndBeforeTheEndOfTheNextYear(String done, String asOf, String answer, boolean open) {
        Finding finding = ask(RETENTION, "2015-03-10", done, asOf);

        assertFound(finding, answer);
        assertThat(finding.facts()).containsEntry("earliestDay", LocalDate.of(2020, 3, 11));
        assertThat(finding.lastDay()).contains(LocalDate.of(2021, 12, 31));
        assertThat(finding.open()).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-10, 2026-01-01, NOT_FULFILLED TOO_EARLY",
        "2025-03-11, 2026-01-01, FULFILLED KEPT_LONG_ENOUGH",
        ", 2025-03-10, PENDING TO_BE_KEPT",
        ", 2025-03-11, FULFILLED KEPT_LONG_ENOUGH",
        ", 2099-03-11, FULFILLED KEPT_LONG_ENOUGH",
    })
    void isKeptThroughTheLastDayOfTheTime(String done, String asOf, String answer) {
        Finding finding = ask(TEN_YEARS, "2015-03-10", done, asOf);

        assertFound(finding, answer);
        assertThat(finding.open()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-09, NOT_FULFILLED TOO_EARLY",
        "2025-03-10, FULFILLED KEPT_LONG_ENOUGH",
        "2025-03-11, FULFILLED KEPT_LONG_ENOUGH",
    })
    void anAgeIsReachedOnTheBirthday(String done, String answer) {
        assertFound(
                SomeDuties.ask(THIRTY_SINCE_1990, clock(THIRTY_SINCE_1990, "1995-03-10", done), "2026-01-01"), answer);
    }

    private static final Duty<Began> THIRTY_SINCE_1990 = duty(ClockShape.EARLIEST)
            .in(LAW.from(LocalDate.of(1990, 1, 1)).wording("P1").fixed(new AgeLimit(30)));

    @Test
    void asksBeforeItCounts() {
        assertFound(ask(RETENTION, "2000-12-31", null, "2026-01-01"), "NOT_APPLICABLE NOT_IN_FORCE");
        assertFound(ask(RETENTION, "2099-12-31", null, "2100-01-01"), "NEEDS_JUDGEMENT OUTSIDE_CALENDAR");
        assertFound(ask(THIRTY, "2090-12-31", null, "2100-01-01"), "NEEDS_JUDGEMENT OUTSIDE_CALENDAR");
    }
}
