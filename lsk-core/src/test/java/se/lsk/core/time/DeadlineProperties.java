package se.lsk.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DeadlineProperties {

    @Property(seed = "521")
    void everyFreeDayBetweenTheTwoEndsIsNamed(
            @ForAll("starts") LocalDate start,
            @ForAll @IntRange(min = 1, max = 24) int months,
            @ForAll RollPolicy policy) {
        Deadline deadline = Deadline.of(start, CalendarLimit.months(months), policy);

        assertThat(deadline.freeDays())
                .containsExactlyElementsOf(deadline.nominal()
                        .datesUntil(deadline.rolled())
                        .flatMap(day -> SwedishCalendar.freeDay(day).stream())
                        .toList())
                .hasSize(Math.toIntExact(
                        deadline.rolled().toEpochDay() - deadline.nominal().toEpochDay()));
        if (policy != RollPolicy.NEVER) {
            assertThat(SwedishCalendar.isEquatedWithSunday(deadline.rolled())).isFalse();
        }
    }

    @Property(seed = "522")
    void anUnsettledLimitHasTheDaysOfOneThatRolls(
            @ForAll("starts") LocalDate start, @ForAll @IntRange(min = 1, max = 400) int days) {
        CalendarLimit limit = CalendarLimit.days(days);
        Deadline rolls = Deadline.of(start, limit, RollPolicy.ROLLS);
        Deadline unsettled = Deadline.of(start, limit, RollPolicy.UNSETTLED);
        Deadline never = Deadline.of(start, limit, RollPolicy.NEVER);

        assertThat(unsettled.rolled()).isEqualTo(rolls.rolled());
        assertThat(never.rolled()).isEqualTo(never.nominal()).isEqualTo(rolls.nominal());
        assertThat(rolls.lengthInDays()).isEqualTo(days);
    }

    @Property(seed = "523")
    void aLaterStartNeverFallsDueEarlier(@ForAll("starts") LocalDate start, @ForAll @IntRange(max = 40) int later) {
        CalendarLimit fourMonths = CalendarLimit.months(4);

        assertThat(Deadline.of(start.plusDays(later), fourMonths, RollPolicy.ROLLS)
                        .rolled())
                .isAfterOrEqualTo(
                        Deadline.of(start, fourMonths, RollPolicy.ROLLS).rolled());
    }

    @Provide
    Arbitrary<LocalDate> starts() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1930, 1, 1).toEpochDay(),
                        LocalDate.of(2098, 10, 1).toEpochDay())
                .map(LocalDate::ofEpochDay)
                .withoutEdgeCases();
    }
}
