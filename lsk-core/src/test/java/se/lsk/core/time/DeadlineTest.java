package se.lsk.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineTest {

    /** Four months from 24 August end on Christmas Eve: five free days follow. */
    private static final LocalDate WORST_START = LocalDate.of(2025, 8, 24);

    private static final CalendarLimit FOUR_MONTHS = CalendarLimit.months(4);

    @Test
    void anEndOnAFreeDayMovesToTheNextWeekday() {
        Deadline deadline = Deadline.of(WORST_START, FOUR_MONTHS, RollPolicy.ROLLS);

        assertThat(deadline.clockStart()).isEqualTo(WORST_START);
        assertThat(deadline.limit()).isEqualTo(FOUR_MONTHS);
        assertThat(deadline.nominal()).isEqualTo(LocalDate.of(2025, 12, 24));
        assertThat(deadline.rolled()).isEqualTo(LocalDate.of(2025, 12, 29));
        assertThat(deadline.lengthInDays()).isEqualTo(122);
        assertThat(deadline.freeDays())
                .containsExactly(
                        FreeDay.CHRISTMAS_EVE,
                        FreeDay.CHRISTMAS_DAY,
                        FreeDay.BOXING_DAY,
                        FreeDay.SATURDAY,
                        FreeDay.SUNDAY);
        assertThat(deadline.swedish())
                .isEqualTo(
                        "4 kalendermånader från 2025-08-24 slutar onsdag 2025-12-24, 122 dagar senare; dagen är ledig"
                                + " (julafton, juldagen, annandag jul, lördag, söndag) och tiden löper till nästa vardag,"
                                + " 2025-12-29.");
        assertThat(deadline.english())
                .isEqualTo(
                        "4 calendar months from 2025-08-24 end on Wednesday 2025-12-24, 122 days later; the day is free"
                                + " (Christmas Eve, Christmas Day, Boxing Day, Saturday, Sunday) and the time runs to the next"
                                + " weekday, 2025-12-29.");
    }

    @Test
    void aThresholdNeverMoves() {
        Deadline deadline = Deadline.of(WORST_START, FOUR_MONTHS, RollPolicy.NEVER);

        assertThat(deadline.nominal()).isEqualTo(LocalDate.of(2025, 12, 24));
        assertThat(deadline.rolled()).isEqualTo(LocalDate.of(2025, 12, 24));
        assertThat(deadline.freeDays()).isEmpty();
        assertThat(deadline.swedish())
                .isEqualTo(
                        "4 kalendermånader från 2025-08-24 slutar onsdag 2025-12-24, 122 dagar senare; dagen är ledig,"
                                + " men fristen flyttas inte.");
        assertThat(deadline.english())
                .isEqualTo(
                        "4 calendar months from 2025-08-24 end on Wednesday 2025-12-24, 122 days later; the day is free,"
                                + " but the limit does not move.");
    }

    @Test
    void anUnsettledLimitGivesBothDays() {
        Deadline deadline = Deadline.of(LocalDate.of(2025, 12, 18), CalendarLimit.days(14), RollPolicy.UNSETTLED);

        assertThat(deadline.nominal()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(deadline.rolled()).isEqualTo(LocalDate.of(2026, 1, 2));
        assertThat(deadline.freeDays()).containsExactly(FreeDay.NEW_YEARS_DAY);
        assertThat(deadline.swedish())
                .isEqualTo("14 dagar från 2025-12-18 slutar torsdag 2026-01-01; dagen är ledig"
                        + " (nyårsdagen); om tiden därför löper till nästa vardag, 2026-01-02, är inte avgjort.");
        assertThat(deadline.english())
                .isEqualTo("14 days from 2025-12-18 end on Thursday 2026-01-01; the day is free"
                        + " (New Year's Day); whether the time therefore runs to the next weekday, 2026-01-02, is not"
                        + " settled.");
    }

    @ParameterizedTest
    @EnumSource(RollPolicy.class)
    void anEndOnAWeekdayStaysUnderEveryPolicy(RollPolicy policy) {
        Deadline deadline = Deadline.of(LocalDate.of(2025, 5, 1), FOUR_MONTHS, policy);

        assertThat(deadline.nominal()).isEqualTo(LocalDate.of(2025, 9, 1)).isEqualTo(deadline.rolled());
        assertThat(deadline.freeDays()).isEmpty();
        assertThat(deadline.rollPolicy()).isEqualTo(policy);
        assertThat(deadline.swedish())
                .isEqualTo("4 kalendermånader från 2025-05-01 slutar måndag 2025-09-01, 123 dagar senare.");
        assertThat(deadline.english())
                .isEqualTo("4 calendar months from 2025-05-01 end on Monday 2025-09-01, 123 days later.");
    }

    /** RÅ 1999 not. 181: only the end day counts, not the free days on the way to it. */
    @Test
    void freeDaysBeforeTheEndExtendNothing() {
        Deadline deadline = Deadline.of(LocalDate.of(2025, 12, 23), CalendarLimit.days(7), RollPolicy.ROLLS);

        assertThat(deadline.rolled()).isEqualTo(LocalDate.of(2025, 12, 30)).isEqualTo(deadline.nominal());
    }

    @Test
    void saysWhenTheMonthIsTooShort() {
        Deadline months = Deadline.of(LocalDate.of(2025, 10, 31), FOUR_MONTHS, RollPolicy.ROLLS);
        Deadline years = Deadline.of(LocalDate.of(2024, 2, 29), CalendarLimit.years(1), RollPolicy.ROLLS);

        assertThat(months.swedish())
                .isEqualTo(
                        "4 kalendermånader från 2025-10-31 slutar lördag 2026-02-28, 120 dagar senare (månadens sista dag,"
                                + " eftersom månaden saknar dag 31); dagen är ledig (lördag, söndag) och tiden löper till nästa"
                                + " vardag, 2026-03-02.");
        assertThat(months.english())
                .isEqualTo(
                        "4 calendar months from 2025-10-31 end on Saturday 2026-02-28, 120 days later (the last day of the"
                                + " month, which has no day 31); the day is free (Saturday, Sunday) and the time runs to the next"
                                + " weekday, 2026-03-02.");
        assertThat(years.swedish())
                .isEqualTo(
                        "1 år från 2024-02-29 slutar fredag 2025-02-28, 365 dagar senare (månadens sista dag, eftersom"
                                + " månaden saknar dag 29).");
    }

    @Test
    void saysNothingOfMonthsWhenDaysOrWeeksAreCounted() {
        assertThat(Deadline.of(LocalDate.of(2025, 11, 3), CalendarLimit.days(14), RollPolicy.ROLLS)
                        .swedish())
                .isEqualTo("14 dagar från 2025-11-03 slutar måndag 2025-11-17.");
        assertThat(Deadline.of(LocalDate.of(2025, 11, 4), CalendarLimit.weeks(1), RollPolicy.ROLLS)
                        .english())
                .isEqualTo("1 week from 2025-11-04 ends on Tuesday 2025-11-11, 7 days later.");
        assertThat(Deadline.of(LocalDate.of(2025, 11, 4), CalendarLimit.days(1), RollPolicy.ROLLS)
                        .swedish())
                .isEqualTo("1 dag från 2025-11-04 slutar onsdag 2025-11-05.");
    }

    @Test
    void namesEveryDayOfTheWeek() {
        List<String> swedish = new ArrayList<>();
        List<String> english = new ArrayList<>();
        LocalDate.of(2025, 11, 2).datesUntil(LocalDate.of(2025, 11, 9)).forEach(start -> {
            Deadline deadline = Deadline.of(start, CalendarLimit.days(1), RollPolicy.NEVER);
            swedish.add(deadline.swedish().split(" ", -1)[5]);
            english.add(deadline.english().split(" ", -1)[6]);
        });

        assertThat(swedish).containsExactly("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag");
        assertThat(english)
                .containsExactly("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    }

    @ParameterizedTest
    @EnumSource(RollPolicy.class)
    void staysInsideTheCalendar(RollPolicy policy) {
        CalendarLimit day = CalendarLimit.days(1);

        assertThat(Deadline.of(LocalDate.of(1930, 1, 1), day, policy).nominal()).isEqualTo(LocalDate.of(1930, 1, 2));
        assertThat(Deadline.of(LocalDate.of(2100, 12, 29), day, policy).rolled())
                .isEqualTo(LocalDate.of(2100, 12, 30));
        for (String start : List.of("1929-12-31", "2100-12-31", "2101-01-01", "+999999999-12-31")) {
            assertThatThrownBy(() -> Deadline.of(LocalDate.parse(start), day, policy))
                    .isExactlyInstanceOf(IllegalArgumentException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ROLLS", "UNSETTLED"})
    void cannotRollBeyondTheCalendar(RollPolicy policy) {
        assertThatThrownBy(() -> Deadline.of(LocalDate.of(2100, 12, 30), CalendarLimit.days(1), policy))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aThresholdMayEndOnTheLastDayOfTheCalendar() {
        Deadline deadline = Deadline.of(LocalDate.of(2100, 12, 30), CalendarLimit.days(1), RollPolicy.NEVER);

        assertThat(deadline.rolled()).isEqualTo(LocalDate.of(2100, 12, 31));
    }

    @Test
    void keepsItsOwnList() {
        List<FreeDay> freeDays = new ArrayList<>(List.of(FreeDay.SATURDAY));
        Deadline deadline = new Deadline(
                WORST_START, FOUR_MONTHS, RollPolicy.ROLLS, WORST_START, WORST_START.plusDays(1), freeDays);
        freeDays.clear();

        assertThat(deadline.freeDays()).containsExactly(FreeDay.SATURDAY);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 2})
    void refusesDaysThatContradictEachOther(int daysAfterNominal) {
        assertThatThrownBy(() -> new Deadline(
                        WORST_START,
                        FOUR_MONTHS,
                        RollPolicy.ROLLS,
                        WORST_START,
                        WORST_START.plusDays(daysAfterNominal),
                        List.of(FreeDay.SATURDAY)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("freeDays");
    }
}
