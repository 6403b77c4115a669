package se.lsk.rules.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaitingTimesTest {

    private static final WaitingTimes TIMES = WaitingTimes.of(
            List.of(OptionalInt.of(7), OptionalInt.of(3), OptionalInt.empty(), OptionalInt.of(3), OptionalInt.of(12)));

    @Test
    void countsDecisionsByWholeMonths() {
        assertThat(TIMES.byMonths()).containsExactly(Map.entry(3, 2), Map.entry(7, 1), Map.entry(12, 1));
        assertThat(TIMES.notKnown()).isEqualTo(1);
        assertThat(TIMES.total()).isEqualTo(5);
        assertThat(TIMES.shortest()).hasValue(3);
        assertThat(TIMES.longest()).hasValue(12);
    }

    @ParameterizedTest
    @CsvSource({"0, 4", "3, 4", "4, 2", "7, 2", "8, 1", "12, 1", "13, 0"})
    void countsFromAMonthOn(int months, int decisions) {
        assertThat(TIMES.atLeast(months)).isEqualTo(decisions);
    }

    @ParameterizedTest
    @CsvSource({"0, 3, 0", "3, 7, 2", "3, 8, 3", "6, 12, 1", "12, 100, 1", "5, 5, 0"})
    void countsAClassOfMonths(int from, int to, int decisions) {
        assertThat(TIMES.between(from, to)).isEqualTo(decisions);
    }

    @Test
    void adds() {
        WaitingTimes sum = TIMES.plus(WaitingTimes.of(List.of(OptionalInt.of(7), OptionalInt.empty())));

        assertThat(sum.byMonths()).containsExactly(Map.entry(3, 2), Map.entry(7, 2), Map.entry(12, 1));
        assertThat(sum.notKnown()).isEqualTo(2);
        assertThat(TIMES.plus(WaitingTimes.NONE)).isEqualTo(TIMES);
    }

    @Test
    void thereCanBeNone() {
        assertThat(WaitingTimes.NONE.total()).isZero();
        assertThat(WaitingTimes.NONE.shortest()).isEmpty();
        assertThat(WaitingTimes.NONE.longest()).isEmpty();
        assertThat(WaitingTimes.of(List.of())).isEqualTo(WaitingTimes.NONE);
    }

    @Test
    void refusesWhatIsNoCount() {
        assertThatThrownBy(() -> new WaitingTimes(new TreeMap<>(Map.of(-1, 1)), 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WaitingTimes(new TreeMap<>(Map.of(0, 0)), 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WaitingTimes(new TreeMap<>(), -1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new WaitingTimes(new TreeMap<>(Map.of(0, 1)), 0).total()).isEqualTo(1);
    }

    @Test
    void keepsItsOwnMap() {
        TreeMap<Integer, Integer> months = new TreeMap<>(Map.of(3, 1));
        WaitingTimes times = new WaitingTimes(months, 0);
        months.clear();

        assertThat(times.total()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-31, 2025-01-31, 0",
        "2025-01-31, 2025-02-27, 0",
        "2025-01-31, 2025-02-28, 1",
        "2025-01-31, 2025-03-30, 1",
        "2025-01-31, 2025-03-31, 2",
        "2025-01-15, 2025-04-14, 2",
        "2025-01-15, 2025-04-15, 3",
        "2025-01-15, 2025-04-16, 3",
        "2024-02-29, 2025-02-28, 12",
        "2020-03-01, 2025-02-28, 59",
    })
    void aMonthEndsAsTheLawCountsIt(LocalDate start, LocalDate day, int months) {
        assertThat(CompletedMonths.between(start, day)).isEqualTo(months);
    }
}
