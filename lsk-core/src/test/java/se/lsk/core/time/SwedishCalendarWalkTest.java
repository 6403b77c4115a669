package se.lsk.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every day of 1930 to 2100 against a second definition, written from the wording of the two acts and with another Easter rule. */
class SwedishCalendarWalkTest {

    private static final LocalDate AFTER_LAST = SwedishCalendar.LAST_DAY.plusDays(1);
    private static final Set<MonthDay> FIXED_HOLIDAYS =
            Set.of(MonthDay.of(1, 1), MonthDay.of(1, 6), MonthDay.of(5, 1), MonthDay.of(12, 25), MonthDay.of(12, 26));
    /** Good Friday, Easter Sunday, Easter Monday, Ascension Day, Whit Sunday, in days from Easter Sunday. */
    private static final Set<Long> FROM_EASTER = Set.of(-2L, 0L, 1L, 39L, 49L);

    @Test
    void everyDayHasTheAnswersOfTheActs() {
        List<LocalDate> differences = new ArrayList<>();
        for (LocalDate day = SwedishCalendar.FIRST_DAY; day.isBefore(AFTER_LAST); day = day.plusDays(1)) {
            boolean asTheActsSay = SwedishCalendar.isPublicHoliday(day) == isPublicHoliday(day)
                    && SwedishCalendar.isEquatedWithSunday(day) == isEquated(day)
                    && SwedishCalendar.freeDay(day).isPresent() == isEquated(day)
                    && SwedishCalendar.freeDay(day)
                                    .map(FreeDay::isPublicHoliday)
                                    .orElse(false)
                            == isPublicHoliday(day);
            if (!asTheActsSay) {
                differences.add(day);
            }
        }

        assertThat(differences).isEmpty();
    }

    @Test
    void theDueDayIsTheFirstOrdinaryDay() {
        List<LocalDate> differences = new ArrayList<>();
        long longest = 0;
        LocalDate next = LocalDate.of(2100, 12, 30);
        for (LocalDate day = next; !day.isBefore(SwedishCalendar.FIRST_DAY); day = day.minusDays(1)) {
            if (!isEquated(day)) {
                next = day;
            }
            int epochDay = EpochDays.of(day);
            if (!SwedishCalendar.dueDay(day).equals(next)
                    || SwedishCalendar.dueDay(epochDay) != EpochDays.of(next)
                    || !SwedishCalendar.hasDueDay(epochDay)) {
                differences.add(day);
            }
            longest = Math.max(longest, ChronoUnit.DAYS.between(day, next));
        }

        assertThat(differences).isEmpty();
        assertThat(longest).as("no run of free days is longer than Christmas").isEqualTo(5);
    }

    private static boolean isEquated(LocalDate day) {
        return isPublicHoliday(day)
                || day.getDayOfWeek() == DayOfWeek.SATURDAY
                || isMidsummerEve(day)
                || (day.getMonthValue() == 12 && (day.getDayOfMonth() == 24 || day.getDayOfMonth() == 31));
    }

    private static boolean isPublicHoliday(LocalDate day) {
        long fromEaster = ChronoUnit.DAYS.between(easter(day.getYear()), day);
        return day.getDayOfWeek() == DayOfWeek.SUNDAY
                || FIXED_HOLIDAYS.contains(MonthDay.from(day))
                || FROM_EASTER.contains(fromEaster)
                || (day.getYear() < 2005 && fromEaster == 50)
                || (day.getYear() > 2004 && day.getMonthValue() == 6 && day.getDayOfMonth() == 6)
                || isSaturdayWithin(day, MonthDay.of(6, 20), MonthDay.of(6, 26))
                || isSaturdayWithin(day, MonthDay.of(10, 31), MonthDay.of(11, 6));
    }

    private static boolean isMidsummerEve(LocalDate day) {
        return isSaturdayWithin(day.plusDays(1), MonthDay.of(6, 20), MonthDay.of(6, 26));
    }

    private static boolean isSaturdayWithin(LocalDate day, MonthDay first, MonthDay last) {
        MonthDay monthDay = MonthDay.from(day);
        return day.getDayOfWeek() == DayOfWeek.SATURDAY && !monthDay.isBefore(first) && !monthDay.isAfter(last);
    }

    /** Gauss's rule with the constants of the years 1900 to 2199, and its two exceptions. */
    private static LocalDate easter(int year) {
        int m = 24;
        int n = year < 2100 ? 5 : 6;
        int d = (19 * (year % 19) + m) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + n) % 7;
        LocalDate sunday = LocalDate.of(year, 3, 22).plusDays(d + e);
        boolean is26April = d == 29 && e == 6;
        boolean isLate25April = d == 28 && e == 6 && (11 * m + 11) % 30 < 19;
        return is26April || isLate25April ? sunday.minusWeeks(1) : sunday;
    }
}
