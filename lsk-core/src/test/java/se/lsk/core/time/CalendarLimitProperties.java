package se.lsk.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CalendarLimitProperties {

    @Property(seed = "511", tries = 1000)
    void aLaterStartNeverGivesAnEarlierEnd(
            @ForAll("starts") LocalDate start,
            @ForAll @IntRange(max = 40) int later,
            @ForAll("limits") CalendarLimit limit) {
        assertThat(limit.endDay(start.plusDays(later))).isAfterOrEqualTo(limit.endDay(start));
    }

    @Property(seed = "512", tries = 1000)
    void aLongerLimitEndsLater(@ForAll("starts") LocalDate start, @ForAll("limits") CalendarLimit limit) {
        CalendarLimit longer = new CalendarLimit(limit.amount() + 1, limit.unit());

        assertThat(longer.endDay(start)).isAfter(limit.endDay(start));
    }

    @Property(seed = "513", tries = 1000)
    void theTwoFormsOfADayGiveTheSameEnd(@ForAll("starts") LocalDate start, @ForAll("limits") CalendarLimit limit) {
        assertThat(limit.endDay(EpochDays.of(start))).isEqualTo(EpochDays.of(limit.endDay(start)));
    }

    @Property(seed = "514")
    void aWeekIsSevenDaysAndAYearTwelveMonths(
            @ForAll("starts") LocalDate start, @ForAll @IntRange(min = 1, max = 80) int amount) {
        LocalDate afterWeeks = CalendarLimit.weeks(amount).endDay(start);

        assertThat(afterWeeks).isEqualTo(CalendarLimit.days(7 * amount).endDay(start));
        assertThat(afterWeeks.getDayOfWeek()).isEqualTo(start.getDayOfWeek());
        assertThat(CalendarLimit.years(amount).endDay(start))
                .isEqualTo(CalendarLimit.months(12 * amount).endDay(start));
    }

    @Property(seed = "515", tries = 1000)
    void aMonthEndsOnTheSameNumberOrOnTheLastDay(
            @ForAll("starts") LocalDate start, @ForAll @IntRange(min = 1, max = 900) int months) {
        LocalDate end = CalendarLimit.months(months).endDay(start);

        assertThat(end.getDayOfMonth()).isEqualTo(Math.min(start.getDayOfMonth(), end.lengthOfMonth()));
        assertThat(12 * (end.getYear() - start.getYear()) + end.getMonthValue() - start.getMonthValue())
                .isEqualTo(months);
    }

    @Provide
    Arbitrary<LocalDate> starts() {
        return Arbitraries.longs()
                .between(SwedishCalendar.FIRST_DAY.toEpochDay(), SwedishCalendar.LAST_DAY.toEpochDay())
                .map(LocalDate::ofEpochDay)
                .withoutEdgeCases();
    }

    /** Limits that end before 2200 from any day of the calendar. */
    @Provide
    Arbitrary<CalendarLimit> limits() {
        return Combinators.combine(Arbitraries.integers().between(1, 90), Arbitraries.of(CalendarUnit.class))
                .as(CalendarLimit::new)
                .withoutEdgeCases();
    }
}
