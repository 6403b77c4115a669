package se.lsk.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SwedishCalendarTest {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    @ParameterizedTest
    @CsvFileSource(resources = "public-holidays.csv", delimiter = ';')
    void namesThePublicHolidaysOfTheAlmanac(LocalDate day, String weekday, String name) {
        assertThat(day.getDayOfWeek().getDisplayName(TextStyle.FULL, SWEDISH)).isEqualTo(weekday);
        assertThat(SwedishCalendar.isPublicHoliday(day)).isTrue();
        assertThat(SwedishCalendar.freeDay(day).map(FreeDay::swedish)).contains(name);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "due-days.csv", delimiter = ';')
    void movesAnActionFromAFreeDayToTheNextWeekday(LocalDate endDay, LocalDate due, ArgumentsAccessor row) {
        assertThat(SwedishCalendar.dueDay(endDay)).as(row.getString(2)).isEqualTo(due);
    }

    @ParameterizedTest
    @ValueSource(ints = {2004, 2005, 2024, 2025, 2026, 2027})
    void knowsNoOtherHolidayOnAWeekdayThanTheAlmanac(int year) {
        Map<FreeDay, Integer> counted = new TreeMap<>();
        LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .forEach(day -> SwedishCalendar.freeDay(day)
                        .filter(FreeDay::isPublicHoliday)
                        .ifPresent(reason -> counted.merge(reason, 1, Integer::sum)));

        counted.remove(FreeDay.SUNDAY);
        assertThat(counted).hasSize(13).containsValue(1).doesNotContainValue(2);
    }

    @ParameterizedTest
    @CsvSource({
        "2003-06-09, WHIT_MONDAY",
        "2004-05-31, WHIT_MONDAY",
        "2004-06-06, SUNDAY",
        "2005-06-06, NATIONAL_DAY",
    })
    void theNationalDayReplacedWhitMondayIn2005(LocalDate day, FreeDay reason) {
        assertThat(SwedishCalendar.isPublicHoliday(day)).isTrue();
        assertThat(SwedishCalendar.freeDay(day)).contains(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "2003-06-06, the National Day on a Friday before it became a holiday",
        "2005-05-16, Whit Monday after it ceased to be a holiday",
        "2026-01-05, trettondagsafton",
        "2025-04-17, skärtorsdagen",
        "2025-04-30, valborgsmässoafton",
        "2025-05-30, klämdag",
        "2025-10-31, allhelgonaafton",
        "2025-12-23, dan före dopparedan",
    })
    void otherEvesAndCustomaryDaysAreOrdinary(LocalDate day, String name) {
        assertThat(SwedishCalendar.isPublicHoliday(day)).as(name).isFalse();
        assertThat(SwedishCalendar.isEquatedWithSunday(day)).as(name).isFalse();
        assertThat(SwedishCalendar.freeDay(day)).as(name).isEmpty();
        assertThat(SwedishCalendar.dueDay(day)).as(name).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-20, MIDSUMMER_EVE",
        "2025-12-24, CHRISTMAS_EVE",
        "2025-12-31, NEW_YEARS_EVE",
        "2025-11-22, SATURDAY",
    })
    void saturdaysAndThreeEvesAreTreatedAsSundaysWithoutBeingHolidays(LocalDate day, FreeDay reason) {
        assertThat(SwedishCalendar.isPublicHoliday(day)).isFalse();
        assertThat(SwedishCalendar.isEquatedWithSunday(day)).isTrue();
        assertThat(SwedishCalendar.freeDay(day)).contains(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "2008-05-01, ASCENSION_DAY, May Day and Ascension Day",
        "2022-12-24, CHRISTMAS_EVE, an eve before a Saturday",
        "2023-12-24, SUNDAY, a Sunday before an eve",
        "2023-12-31, SUNDAY, a Sunday before an eve",
        "2022-12-31, NEW_YEARS_EVE, an eve before a Saturday",
        "2044-06-05, WHIT_SUNDAY, the day before the National Day",
        "2049-06-06, NATIONAL_DAY, Whit Sunday and the National Day",
        "2011-05-01, MAY_DAY, a holiday before a Sunday",
        "2024-01-06, EPIPHANY, a holiday before a Saturday",
    })
    void givesOneReasonWhereTwoMeet(LocalDate day, FreeDay reason, String why) {
        assertThat(SwedishCalendar.freeDay(day)).as(why).contains(reason);
    }

    /** The earliest and latest Easter of the calendar's years, and the four that the plain epact would put a week late. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1930-04-20",
                "1943-04-25",
                "1954-04-18",
                "1981-04-19",
                "2000-04-23",
                "2008-03-23",
                "2011-04-24",
                "2025-04-20",
                "2038-04-25",
                "2049-04-18",
                "2076-04-19",
                "2100-03-28"
            })
    void putsEasterSundayWhereTheTablesHaveIt(LocalDate easter) {
        assertThat(SwedishCalendar.freeDay(easter)).contains(FreeDay.EASTER_SUNDAY);
        assertThat(easter.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
    }

    @Test
    void midsummerDayRunsFromThe20thThroughThe26th() {
        List<Integer> days = new ArrayList<>();
        for (int year = 2000; year < 2028; year++) {
            LocalDate.of(year, 6, 1)
                    .datesUntil(LocalDate.of(year, 7, 1))
                    .filter(day -> SwedishCalendar.freeDay(day)
                            .filter(FreeDay.MIDSUMMER_DAY::equals)
                            .isPresent())
                    .forEach(day -> days.add(day.getDayOfMonth()));
        }

        assertThat(days).hasSize(28).contains(20, 21, 22, 23, 24, 25, 26).allMatch(day -> day >= 20 && day <= 26);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1929-12-31", "2101-01-01", "+999999999-12-31", "-999999999-01-01"})
    void refusesDaysOutsideItsYears(LocalDate day) {
        String message = "the Swedish calendar covers 1930-01-01 through 2100-12-31";

        assertThatThrownBy(() -> SwedishCalendar.isPublicHoliday(day))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> SwedishCalendar.isEquatedWithSunday(day))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> SwedishCalendar.freeDay(day))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> SwedishCalendar.dueDay(day))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void answersForItsFirstAndLastDays() {
        assertThat(SwedishCalendar.FIRST_DAY).isEqualTo(LocalDate.of(1930, 1, 1));
        assertThat(SwedishCalendar.LAST_DAY).isEqualTo(LocalDate.of(2100, 12, 31));
        assertThat(SwedishCalendar.freeDay(LocalDate.of(1930, 1, 1))).contains(FreeDay.NEW_YEARS_DAY);
        assertThat(SwedishCalendar.freeDay(LocalDate.of(2100, 12, 31))).contains(FreeDay.NEW_YEARS_EVE);
        assertThat(SwedishCalendar.dueDay(LocalDate.of(1930, 1, 1))).isEqualTo(LocalDate.of(1930, 1, 2));
        assertThat(SwedishCalendar.dueDay(LocalDate.of(2100, 12, 30))).isEqualTo(LocalDate.of(2100, 12, 30));
    }

    @Test
    void cannotSayWhatFollowsItsLastDay() {
        assertThatThrownBy(() -> SwedishCalendar.dueDay(LocalDate.of(2100, 12, 31)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the Swedish calendar covers 1930-01-01 through 2100-12-31");
    }

    @ParameterizedTest
    @CsvSource({
        "1929-12-31, false",
        "1930-01-01, true",
        "1930-01-02, true",
        "2100-12-29, true",
        "2100-12-30, true",
        "2100-12-31, false",
        "2101-01-01, false"
    })
    void saysForWhichDaysADueDayIsKnown(LocalDate day, boolean known) {
        int epochDay = Math.toIntExact(day.toEpochDay());

        assertThat(SwedishCalendar.hasDueDay(epochDay)).isEqualTo(known);
        if (!known) {
            assertThatThrownBy(() -> SwedishCalendar.dueDay(epochDay)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void knowsNoDueDayForADayThatIsNotKnown() {
        assertThat(SwedishCalendar.hasDueDay(EpochDays.ABSENT)).isFalse();
        assertThat(SwedishCalendar.hasDueDay(Integer.MAX_VALUE)).isFalse();
    }
}
