package se.lsk.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The limits that end on a day without being a number of days, weeks, months or years. */
class DayLimitTest {

    private static void assertEnd(DayLimit limit, LocalDate start, LocalDate end) {
        assertThat(limit.endDay(start)).isEqualTo(end);
        assertThat(limit.endDay(EpochDays.of(start))).isEqualTo(EpochDays.of(end));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12-31, 2025-03-01",
        "2025-02-28, 2025-03-01",
        "2025-03-01, 2026-03-01",
        "2025-03-02, 2026-03-01",
        "2023-12-31, 2024-03-01",
    })
    void aFixedDayIsTheFirstOneAfterTheStart(LocalDate start, LocalDate end) {
        assertEnd(FixedDay.of(3, 1), start, end);
    }

    @Test
    void aFixedDayIsNamedInBothLanguages() {
        assertThat(FixedDay.of(3, 1).swedish()).isEqualTo("1 mars varje år");
        assertThat(FixedDay.of(1, 31).english()).isEqualTo("31 January each year");
        assertThat(FixedDay.of(12, 31).swedish()).isEqualTo("31 december varje år");
        assertThat(FixedDay.of(12, 31).english()).isEqualTo("31 December each year");
    }

    @Test
    void aFixedDayExistsInEveryYear() {
        assertThatThrownBy(() -> FixedDay.of(2, 29))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("every year");
        assertThat(FixedDay.of(2, 28).day()).isEqualTo(MonthDay.of(2, 28));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12-31, 2025-03-31",
        "2025-01-01, 2025-03-31",
        "2025-03-30, 2025-03-31",
        "2025-03-31, 2025-06-30",
        "2025-04-01, 2025-06-30",
        "2025-06-30, 2025-09-30",
        "2025-09-29, 2025-09-30",
        "2025-09-30, 2025-12-31",
        "2025-12-30, 2025-12-31",
    })
    void aQuarterEndsWithTheQuarterOfTheDayAfterTheStart(LocalDate start, LocalDate end) {
        assertEnd(EachQuarter.ONCE, start, end);
    }

    @ParameterizedTest
    @CsvSource({
        "2015-03-10, 2020-03-10, 2021-12-31",
        "2014-12-31, 2019-12-31, 2020-12-31",
        "2015-01-01, 2020-01-01, 2021-12-31",
        "2016-02-29, 2021-02-28, 2022-12-31",
    })
    void recordsAreKeptAndThenDestroyedInTheNextCalendarYear(LocalDate lastNote, LocalDate lastDayKept, LocalDate end) {
        RetentionLimit limit = new RetentionLimit(CalendarLimit.years(5));

        assertThat(limit.lastDayKept(EpochDays.of(lastNote))).isEqualTo(EpochDays.of(lastDayKept));
        assertEnd(limit, lastNote, end);
    }

    @ParameterizedTest
    @CsvSource({
        "1995-03-10, 2025-03-09",
        "1996-02-29, 2026-02-28",
        "1996-03-01, 2026-02-28",
        "1996-02-28, 2026-02-27",
        "2000-02-29, 2030-02-28",
        "1990-01-01, 2019-12-31",
    })
    void anAgeIsReachedTheDayAfterTheEndDay(LocalDate born, LocalDate end) {
        assertEnd(new AgeLimit(30), born, end);
    }

    @Test
    void aLeapDayComesBackInALeapYear() {
        assertEnd(new AgeLimit(32), LocalDate.of(1996, 2, 29), LocalDate.of(2028, 2, 28));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 101})
    void refusesOtherAges(int years) {
        assertThatThrownBy(() -> new AgeLimit(years))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("years must be 1 to 100, but years=" + years);
    }

    @Test
    void agesHaveBounds() {
        assertThat(new AgeLimit(1).swedish()).isEqualTo("1 års ålder");
        assertThat(new AgeLimit(100).english()).isEqualTo("100 years of age");
    }

    @Test
    void saysWhatItIs() {
        assertThat(EachQuarter.ONCE.swedish()).isEqualTo("en gång i kvartalet");
        assertThat(EachQuarter.ONCE.english()).isEqualTo("once in each quarter");
        assertThat(new RetentionLimit(CalendarLimit.years(5)).swedish())
                .isEqualTo("5 år, därefter senast under nästa kalenderår");
        assertThat(new RetentionLimit(CalendarLimit.years(5)).english())
                .isEqualTo("5 years, then no later than in the next calendar year");
    }

    @Test
    void aDeadlineTellsHowALimitOfAnyKindWasCounted() {
        Deadline fixed = Deadline.of(LocalDate.of(2025, 12, 31), FixedDay.of(3, 1), RollPolicy.UNSETTLED);

        assertThat(fixed.nominal()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(fixed.rolled()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(fixed.swedish())
                .startsWith("Från 2025-12-31, 1 mars varje år: till och med söndag 2026-03-01; dagen är ledig");
        assertThat(fixed.english())
                .startsWith("From 2025-12-31, 1 March each year: through Sunday 2026-03-01; the day is free");
        assertThat(Deadline.of(LocalDate.of(2025, 5, 5), CalendarLimit.sameDay(), RollPolicy.NEVER)
                        .english())
                .isEqualTo("the same day from 2025-05-05 ends on Monday 2025-05-05.");
    }
}
