package se.lsk.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HourLimitTest {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    /** The night of 30 March 2025 has 23 hours and that of 26 October 2025 has 25: the clock on the wall differs, the time does not. */
    @ParameterizedTest
    @CsvSource({
        "2025-03-28T20:00, 24, 2025-03-29T20:00",
        "2025-03-29T20:00, 24, 2025-03-30T21:00",
        "2025-03-30T01:59, 1,  2025-03-30T03:59",
        "2025-03-30T20:00, 24, 2025-03-31T20:00",
        "2025-10-24T20:00, 24, 2025-10-25T20:00",
        "2025-10-25T20:00, 24, 2025-10-26T19:00",
        "2025-10-26T01:59, 2,  2025-10-26T02:59",
        "2025-10-26T20:00, 24, 2025-10-27T20:00",
    })
    void hoursAreElapsedHoursOnTheNightsOfTheClockChange(LocalDateTime start, int hours, LocalDateTime end) {
        OffsetDateTime from = start.atZone(SWEDEN).toOffsetDateTime();
        OffsetDateTime to = new HourLimit(hours).end(from);

        assertThat(Duration.between(from, to)).isEqualTo(Duration.ofHours(hours));
        assertThat(to.atZoneSameInstant(SWEDEN).toLocalDateTime()).isEqualTo(end);
        assertThat(to.getOffset()).isEqualTo(from.getOffset());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1001})
    void refusesOtherAmounts(int hours) {
        assertThatThrownBy(() -> new HourLimit(hours))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("hours must be 1 to 1000, but hours=" + hours);
    }

    @Test
    void saysItsLengthInBothLanguages() {
        assertThat(new HourLimit(1).swedish()).isEqualTo("1 timme");
        assertThat(new HourLimit(1).english()).isEqualTo("1 hour");
        assertThat(new HourLimit(24).swedish()).isEqualTo("24 timmar");
        assertThat(new HourLimit(24).english()).isEqualTo("24 hours");
        assertThat(new HourLimit(1000).hours()).isEqualTo(1000);
    }
}
