package se.lsk.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CalendarLimitTest {

    @ParameterizedTest
    @CsvFileSource(resources = "end-days.csv", delimiter = ';')
    void endsAsTheActOnCountingTimeSays(LocalDate start, int amount, CalendarUnit unit, LocalDate end) {
        CalendarLimit limit = new CalendarLimit(amount, unit);

        assertThat(limit.endDay(start)).isEqualTo(end);
        assertThat(limit.endDay(EpochDays.of(start))).isEqualTo(EpochDays.of(end));
    }

    /** Four months are not 120 days: over the 146 097 days of a full cycle of the calendar, four starts in five get more. */
    @Test
    void fourMonthsHaveFourLengths() {
        CalendarLimit fourMonths = CalendarLimit.months(4);
        LocalDate first = LocalDate.of(2000, 1, 1);
        Map<Long, Integer> starts = new TreeMap<>();
        first.datesUntil(first.plusYears(400))
                .forEach(start ->
                        starts.merge(ChronoUnit.DAYS.between(start, fourMonths.endDay(start)), 1, Integer::sum));

        assertThat(starts)
                .containsExactly(
                        Map.entry(120L, 27_573), // 18.87 %
                        Map.entry(121L, 18_317), // 12.54 %
                        Map.entry(122L, 64_910), // 44.43 %
                        Map.entry(123L, 35_297)); // 24.16 %
    }

    @Test
    void noDaysAtAllIsTheSameDay() {
        LocalDate day = LocalDate.of(2025, 12, 31);

        assertThat(CalendarLimit.sameDay()).isEqualTo(CalendarLimit.days(0));
        assertThat(CalendarLimit.sameDay().endDay(day)).isEqualTo(day);
        assertThat(CalendarLimit.sameDay().endDay(EpochDays.of(day))).isEqualTo(EpochDays.of(day));
        assertThat(CalendarLimit.sameDay().swedish()).isEqualTo("samma dag");
        assertThat(CalendarLimit.sameDay().english()).isEqualTo("the same day");
    }

    @ParameterizedTest
    @EnumSource(CalendarUnit.class)
    void countsFromOneToAThousand(CalendarUnit unit) {
        assertThat(new CalendarLimit(1, unit).amount()).isEqualTo(1);
        assertThat(new CalendarLimit(1000, unit).amount()).isEqualTo(1000);
    }

    @ParameterizedTest
    @CsvSource({"-1, DAYS", "1001, DAYS", "-1, WEEKS", "0, WEEKS", "1001, WEEKS", "0, CALENDAR_MONTHS", "0, YEARS"})
    void refusesOtherAmounts(int amount, CalendarUnit unit) {
        assertThatThrownBy(() -> new CalendarLimit(amount, unit))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("amount must be 1 to 1000, but amount=" + amount);
    }

    @ParameterizedTest
    @CsvSource({"DAYS, 1000", "WEEKS, 1000", "CALENDAR_MONTHS, 1000", "YEARS, 1000"})
    void refusesEpochDaysBeyondItsYears(CalendarUnit unit, int amount) {
        int lateStart = EpochDays.of(LocalDate.of(2199, 1, 1));

        assertThatThrownBy(() -> new CalendarLimit(amount, unit).endDay(lateStart))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "1, DAYS, 1 dag, 1 day",
        "14, DAYS, 14 dagar, 14 days",
        "1, WEEKS, 1 vecka, 1 week",
        "2, WEEKS, 2 veckor, 2 weeks",
        "1, CALENDAR_MONTHS, 1 kalendermånad, 1 calendar month",
        "4, CALENDAR_MONTHS, 4 kalendermånader, 4 calendar months",
        "1, YEARS, 1 år, 1 year",
        "2, YEARS, 2 år, 2 years",
    })
    void saysItsLengthInBothLanguages(int amount, CalendarUnit unit, String swedish, String english) {
        CalendarLimit limit = new CalendarLimit(amount, unit);

        assertThat(limit.swedish()).isEqualTo(swedish);
        assertThat(limit.english()).isEqualTo(english);
    }

    @Test
    void eachUnitHasItsFactory() {
        assertThat(CalendarLimit.days(14)).isEqualTo(new CalendarLimit(14, CalendarUnit.DAYS));
        assertThat(CalendarLimit.weeks(1)).isEqualTo(new CalendarLimit(1, CalendarUnit.WEEKS));
        assertThat(CalendarLimit.months(4)).isEqualTo(new CalendarLimit(4, CalendarUnit.CALENDAR_MONTHS));
        assertThat(CalendarLimit.years(2)).isEqualTo(new CalendarLimit(2, CalendarUnit.YEARS));
    }
}
