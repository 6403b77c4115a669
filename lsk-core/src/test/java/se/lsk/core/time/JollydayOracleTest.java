package se.lsk.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The calendar against that of another project, from 2005, when the National Day became a holiday. It does not list Sundays. */
class JollydayOracleTest {

    /** What the other calendar calls public holidays, though lagen (1989:253) does not. */
    private static final Set<String> KNOWN_DIFFERENCES = Set.of("MIDSUMMER_EVE", "CHRISTMAS_EVE", "NEW_YEARS_EVE");

    private final HolidayManager jollyday =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.SWEDEN));

    @Test
    void theHolidaysOfTheYears2005To2100AreTheSame() {
        for (int year = 2005; year <= 2100; year++) {
            assertThat(ours(year)).as("%d", year).isEqualTo(theirs(year));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"MIDSUMMER_EVE", "CHRISTMAS_EVE", "NEW_YEARS_EVE"})
    void aKnownDifferenceIsStillOne(String key) {
        assertThat(KNOWN_DIFFERENCES).contains(key);
        for (int year = 2005; year <= 2100; year++) {
            assertThat(jollyday.getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY))
                    .as("%s %d: take it off the list", key, year)
                    .anyMatch(holiday -> holiday.getPropertiesKey().equals(key));
        }
    }

    private Set<LocalDate> theirs(int year) {
        return jollyday.getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY).stream()
                .filter(holiday -> !KNOWN_DIFFERENCES.contains(holiday.getPropertiesKey()))
                .map(Holiday::getDate)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<LocalDate> ours(int year) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(day -> SwedishCalendar.freeDay(day)
                        .filter(reason -> reason.isPublicHoliday() && reason != FreeDay.SUNDAY)
                        .isPresent())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
