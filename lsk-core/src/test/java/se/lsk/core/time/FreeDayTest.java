package se.lsk.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FreeDayTest {

    @Test
    void fourReasonsAreNoPublicHolidays() {
        assertThat(Stream.of(FreeDay.values()).filter(reason -> !reason.isPublicHoliday()))
                .containsExactlyInAnyOrder(
                        FreeDay.SATURDAY, FreeDay.MIDSUMMER_EVE, FreeDay.CHRISTMAS_EVE, FreeDay.NEW_YEARS_EVE);
    }

    @Test
    void eachReasonHasItsOwnNameInBothLanguages() {
        assertThat(FreeDay.values())
                .extracting(FreeDay::swedish)
                .doesNotHaveDuplicates()
                .doesNotContain("");
        assertThat(FreeDay.values())
                .extracting(FreeDay::english)
                .doesNotHaveDuplicates()
                .doesNotContain("");
        assertThat(FreeDay.EPIPHANY.swedish()).isEqualTo("trettondedag jul");
        assertThat(FreeDay.EPIPHANY.english()).isEqualTo("Epiphany");
    }
}
