package se.lsk.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointInTimeTest {

    /** Summer time is two hours before UTC in Sweden, winter time one. */
    @ParameterizedTest
    @CsvSource({
        "2025-05-05T21:59:59Z, 2025-05-05",
        "2025-05-05T22:00:00Z, 2025-05-06",
        "2025-01-05T22:59:59Z, 2025-01-05",
        "2025-01-05T23:00:00Z, 2025-01-06",
        "2025-05-05T08:00:00+02:00, 2025-05-05",
        "2025-05-05T08:00:00-12:00, 2025-05-05",
        "2025-05-05T13:00:00-12:00, 2025-05-06",
    })
    void aMomentFallsOnTheDayThatItIsInSweden(OffsetDateTime moment, LocalDate day) {
        assertThat(PointInTime.at(moment).day()).isEqualTo(day);
        assertThat(PointInTime.at(moment).moment()).contains(moment);
    }

    @Test
    void aDayHasNoMoment() {
        PointInTime day = PointInTime.on(LocalDate.of(2025, 5, 5));

        assertThat(day.moment()).isEmpty();
        assertThat(day).hasToString("2025-05-05");
        assertThat(PointInTime.at(OffsetDateTime.parse("2025-05-05T08:00:00+02:00")))
                .hasToString("2025-05-05T08:00+02:00");
    }

    @Test
    void refusesAMomentOnAnotherDay() {
        LocalDate day = LocalDate.of(2025, 5, 5);
        Optional<OffsetDateTime> nextDay = Optional.of(OffsetDateTime.parse("2025-05-05T22:00:00Z"));

        assertThatThrownBy(() -> new PointInTime(day, nextDay))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the moment must fall on the day in Sweden");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-05-05T12:00:00+02:00, 3",
        "2025-05-05T12:00:00.000000001+02:00, 4",
        "2025-05-05T11:59:59+02:00, 3",
        "2025-05-05T10:00:00Z, 3",
        "2025-05-05T10:00:01Z, 4",
        "2025-01-05T11:00:00Z, 3",
        "2025-01-05T11:00:01Z, 4",
    })
    void noonIsNoonInSweden(OffsetDateTime start, int days) {
        assertThat(new NoonLimit(3).from(start)).isEqualTo(CalendarLimit.days(days));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1000})
    void refusesOtherNumbersOfDays(int days) {
        assertThatThrownBy(() -> new NoonLimit(days))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("days must be 1 to 999, but days=" + days);
    }

    @Test
    void theNumbersOfDaysHaveBounds() {
        assertThat(new NoonLimit(1).days()).isEqualTo(1);
        assertThat(new NoonLimit(999).from(OffsetDateTime.parse("2025-05-05T13:00:00+02:00")))
                .isEqualTo(CalendarLimit.days(1000));
        assertThat(new NoonLimit(3).swedish()).isEqualTo("3 dagar, 4 efter kl. 12.00");
    }
}
