package se.lsk.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The two Social Services Acts met at midsummer 2025: one through 30 June, the next from 1 July. */
class EffectivePeriodTest {

    private static final EffectivePeriod ACT_OF_2001 =
            EffectivePeriod.of(LocalDate.of(2002, 1, 1), LocalDate.of(2025, 6, 30));
    private static final EffectivePeriod ACT_OF_2025 = EffectivePeriod.from(LocalDate.of(2025, 7, 1));

    @ParameterizedTest
    @CsvSource({
        "2001-12-31, false, false",
        "2002-01-01, true,  false",
        "2002-01-02, true,  false",
        "2025-06-29, true,  false",
        "2025-06-30, true,  false",
        "2025-07-01, false, true",
        "2025-07-02, false, true",
        "2100-12-31, false, true",
    })
    void bothDaysAreInclusive(LocalDate day, boolean oldAct, boolean newAct) {
        assertThat(ACT_OF_2001.contains(day)).isEqualTo(oldAct);
        assertThat(ACT_OF_2025.contains(day)).isEqualTo(newAct);
    }

    @Test
    void anOpenPeriodHasNoEnd() {
        assertThat(ACT_OF_2025.contains(LocalDate.MAX)).isTrue();
        assertThat(ACT_OF_2025.lastDay()).isEmpty();
    }

    @Test
    void aPeriodMayBeOneDay() {
        LocalDate day = LocalDate.of(2025, 7, 1);
        EffectivePeriod period = EffectivePeriod.of(day, day);

        assertThat(period.contains(day.minusDays(1))).isFalse();
        assertThat(period.contains(day)).isTrue();
        assertThat(period.contains(day.plusDays(1))).isFalse();
    }

    @Test
    void refusesAnEndBeforeTheBeginning() {
        assertThatThrownBy(() -> EffectivePeriod.of(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 6, 30)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("firstDay must not be after lastDay, but firstDay=2025-07-01 and lastDay=2025-06-30");
    }

    @ParameterizedTest
    @CsvSource({"2025-06-29, false, false", "2025-06-30, true, false", "2025-07-01, false, true"})
    void meetsOnlyThePeriodThatBeginsTheNextDay(LocalDate lastDay, boolean meets, boolean overlaps) {
        EffectivePeriod ended = EffectivePeriod.of(LocalDate.of(2002, 1, 1), lastDay);

        assertThat(ended.meets(ACT_OF_2025)).isEqualTo(meets);
        assertThat(ended.overlaps(ACT_OF_2025)).isEqualTo(overlaps);
        assertThat(ACT_OF_2025.overlaps(ended)).isEqualTo(overlaps);
    }

    @Test
    void anOpenPeriodMeetsNothing() {
        assertThat(ACT_OF_2025.meets(ACT_OF_2001)).isFalse();
        assertThat(ACT_OF_2025.meets(ACT_OF_2025)).isFalse();
    }

    @Test
    void aPeriodThroughTheLastDayThatJavaKnowsMeetsNothing() {
        EffectivePeriod forever = EffectivePeriod.of(LocalDate.of(2025, 7, 1), LocalDate.MAX);

        assertThat(forever.meets(ACT_OF_2025)).isFalse();
        assertThat(forever).isLessThan(ACT_OF_2025);
    }

    @Test
    void isOrderedByFirstDayAndTheEndedBeforeTheOpen() {
        List<EffectivePeriod> inOrder = List.of(
                ACT_OF_2001,
                EffectivePeriod.from(LocalDate.of(2002, 1, 1)),
                EffectivePeriod.of(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 7, 1)),
                EffectivePeriod.of(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 12, 31)),
                ACT_OF_2025);

        OrderLaws.ascend(inOrder);
    }

    @Test
    void printsBothDays() {
        assertThat(ACT_OF_2001).hasToString("2002-01-01--2025-06-30");
        assertThat(ACT_OF_2025).hasToString("2025-07-01--");
    }
}
