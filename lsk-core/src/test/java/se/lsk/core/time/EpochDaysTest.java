package se.lsk.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EpochDaysTest {

    @ParameterizedTest
    @CsvSource({"1970-01-01, 0", "1970-01-02, 1", "1969-12-31, -1", "1930-01-01, -14610", "2025-12-29, 20451"})
    void countsFrom1970(LocalDate day, int epochDay) {
        assertThat(EpochDays.of(day)).isEqualTo(epochDay);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1930-01-01", "1930-01-02", "2199-12-30", "2199-12-31"})
    void acceptsItsFirstAndLastDays(LocalDate day) {
        int epochDay = EpochDays.of(day);

        assertThat(EpochDays.plusDays(epochDay, 0)).isEqualTo(epochDay);
        assertThat(EpochDays.plusMonths(epochDay, 0)).isEqualTo(epochDay);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1929-12-31", "2200-01-01", "+999999999-12-31", "-999999999-01-01"})
    void refusesDaysOutsideItsYears(LocalDate day) {
        refuses(() -> EpochDays.of(day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1929-12-31", "2200-01-01"})
    void refusesToCountFromDaysOutsideItsYears(LocalDate day) {
        int epochDay = Math.toIntExact(day.toEpochDay());

        refuses(() -> EpochDays.plusDays(epochDay, 0));
        refuses(() -> EpochDays.plusMonths(epochDay, 0));
    }

    @Test
    void refusesToCountFromADayThatIsNotKnown() {
        refuses(() -> EpochDays.plusDays(EpochDays.ABSENT, 1));
        refuses(() -> EpochDays.plusMonths(EpochDays.ABSENT, 1));
    }

    @Test
    void refusesToCountBeyondItsYears() {
        int lastButOne = day("2199-12-30");

        assertThat(EpochDays.plusDays(lastButOne, 1)).isEqualTo(day("2199-12-31"));
        refuses(() -> EpochDays.plusDays(lastButOne, 2));
        refuses(() -> EpochDays.plusDays(lastButOne, Integer.MAX_VALUE));
        assertThat(EpochDays.plusMonths(day("2199-11-30"), 1)).isEqualTo(lastButOne);
        refuses(() -> EpochDays.plusMonths(day("2199-12-01"), 1));
        refuses(() -> EpochDays.plusMonths(day("2199-11-30"), 2));
        refuses(() -> EpochDays.plusMonths(lastButOne, Integer.MAX_VALUE));
        refuses(() -> EpochDays.plusMonths(day("1930-01-01"), -1));
    }

    @Test
    void knowsWhetherADayIsKnown() {
        assertThat(EpochDays.isKnown(EpochDays.ABSENT)).isFalse();
        assertThat(EpochDays.isKnown(0)).isTrue();
        assertThat(EpochDays.isKnown(day("1930-01-01"))).isTrue();
    }

    @Test
    void anAbsentDayIsBeforeEveryDayAndSafeInDifferences() {
        assertThat(EpochDays.ABSENT).isLessThan(day("1930-01-01"));
        assertThat(Math.subtractExact(EpochDays.ABSENT, day("2199-12-31"))).isNegative();
        assertThat(Math.subtractExact(day("2199-12-31"), EpochDays.ABSENT)).isPositive();
    }

    @Test
    void monthsAreCountedAsJavaCountsThemOnEveryDay() {
        List<String> differences = new ArrayList<>();
        LocalDate end = LocalDate.of(2199, 1, 1);
        for (LocalDate day = LocalDate.of(1930, 1, 1); day.isBefore(end); day = day.plusDays(1)) {
            int epochDay = EpochDays.of(day);
            for (int months = day.getYear() <= 2100 ? 0 : 12; months <= (day.getYear() <= 2100 ? 13 : 12); months++) {
                if (EpochDays.plusMonths(epochDay, months)
                        != day.plusMonths(months).toEpochDay()) {
                    differences.add(day + " + " + months);
                }
            }
        }

        assertThat(differences).isEmpty();
    }

    private static void refuses(ThrowingCallable count) {
        assertThatThrownBy(count)
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("a day must lie in 1930 to 2199");
    }

    private static int day(String text) {
        return EpochDays.of(LocalDate.parse(text));
    }
}
