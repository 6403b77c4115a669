package se.lsk.rules.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lsk.rules.duty.SomeDuties.LAW;
import static se.lsk.rules.duty.SomeDuties.NEW_LAW;
import static se.lsk.rules.duty.SomeDuties.OLD_LAW;
import static se.lsk.rules.duty.SomeDuties.SUBJECT;
import static se.lsk.rules.duty.SomeDuties.ask;
import static se.lsk.rules.duty.SomeDuties.clock;
import static se.lsk.rules.duty.SomeDuties.duty;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lsk.core.casework.RecurringDutyClock;
import se.lsk.core.time.CalendarLimit;
import se.lsk.core.time.EachQuarter;
import se.lsk.core.time.FixedDay;
import se.lsk.rules.ClockShape;
import se.lsk.rules.Finding;
import se.lsk.rules.Language;
import se.lsk.rules.Outcome;
import se.lsk.rules.duty.SomeDuties.Began;

/** The mechanism of a duty that comes back, on duties of a law that does not exist. */
class RecurringClockRuleTest {

    private static final Duty<Began> SIX_MONTHS =
            duty(ClockShape.RECURRING).in(LAW.wording("P1").within(CalendarLimit.months(6)));
    private static final Duty<Began> EACH_QUARTER =
            duty(ClockShape.RECURRING).in(LAW.wording("P1").fixed(EachQuarter.ONCE));
    private static final Duty<Began> FIRST_OF_MARCH =
            duty(ClockShape.RECURRING).in(LAW.wording("P1").within(FixedDay.of(3, 1)));

    private static RecurringDutyClock recurring(
            Duty<Began> duty, String start, @Nullable String done, @Nullable String ended) {
        RecurringDutyClock.Builder clock = duty.recurringSince(SUBJECT, new Began(LocalDate.parse(start)));
        if (done != null) {
            Splitter.on(' ').split(done).forEach(day -> clock.addDoneOn(LocalDate.parse(day)));
        }
        if (ended != null) {
            clock.endedOn(LocalDate.parse(ended));
        }
        return clock.build();
    }

    private static void assertFound(Finding finding, String answer) {
        assertThat(finding.outcome() + " " + finding.reason()).isEqualTo(answer);
    }

    /** Six months from the start are 2025-07-10, a Thursday; from 2025-07-08 they are 2026-01-08, also a Thursday. */
    @ParameterizedTest
    @CsvSource({
        ", , 2025-07-10, PENDING KEPT_SO_FAR, 2025-07-10, 2025-07-10",
        ", , 2025-07-11, NOT_FULFILLED OVERDUE, 2025-07-10, 2025-07-10",
        "2025-07-10, , 2025-07-20, PENDING KEPT_SO_FAR, 2026-01-12, 2026-01-12",
        "2025-07-11, , 2025-07-20, NOT_FULFILLED GAPS, 2025-07-10, 2026-01-12",
        "2025-07-08, , 2026-01-08, PENDING KEPT_SO_FAR, 2026-01-08, 2026-01-08",
        "2025-07-08, , 2026-01-09, NOT_FULFILLED OVERDUE, 2026-01-08, 2026-01-08",
        "2025-07-08 2026-01-08, , 2026-02-01, PENDING KEPT_SO_FAR, 2026-07-08, 2026-07-08",
        "2025-07-08 2026-01-09, , 2026-02-01, NOT_FULFILLED GAPS, 2026-01-08, 2026-07-09",
        "2026-01-09 2025-07-08, , 2026-02-01, NOT_FULFILLED GAPS, 2026-01-08, 2026-07-09",
        "2025-07-08 2026-01-09, , 2026-01-08, PENDING KEPT_SO_FAR, 2026-01-08, 2026-01-08",
        "2025-07-08, 2026-01-08, 2026-02-01, FULFILLED KEPT, 2025-07-08, ",
        "2025-07-08, 2026-01-09, 2026-02-01, NOT_FULFILLED GAPS, 2026-01-08, ",
        ", 2025-07-10, 2026-02-01, FULFILLED KEPT, 2025-07-10, ",
        ", 2025-07-11, 2026-02-01, NOT_FULFILLED GAPS, 2025-07-10, ",
        "2025-07-08 2026-05-01, 2026-01-05, 2026-06-01, FULFILLED KEPT, 2025-07-08, ",
    })
    void isCountedFromTheLastTime(
            String done, String ended, String asOf, String answer, LocalDate lastDay, LocalDate dueDay) {
        Finding finding = ask(SIX_MONTHS, recurring(SIX_MONTHS, "2025-01-10", done, ended), asOf);

        assertFound(finding, answer);
        assertThat(finding.dueDay().orElse(null)).isEqualTo(dueDay);
        assertThat(finding.open()).isEqualTo(dueDay != null);
        if (!answer.equals("FULFILLED KEPT")) {
            assertThat(finding.lastDay()).contains(lastDay);
        }
    }

    @Test
    void eachGapIsNamed() {
        Finding finding = ask(
                SIX_MONTHS,
                recurring(SIX_MONTHS, "2024-01-10", "2024-07-15 2025-01-10 2025-08-01", null),
                "2025-09-01");

        assertFound(finding, "NOT_FULFILLED GAPS");
        assertThat(finding.facts()).containsEntry("timesDone", 3).containsEntry("missed", 2);
        assertThat(finding.explanation().tree(Language.EN))
                .contains(
                        "no later than 2024-07-10: 2024-07-15, days late: 5",
                        "no later than 2025-01-15: 2025-01-10",
                        "no later than 2025-07-10: 2025-08-01, days late: 22",
                        "next no later than 2026-02-02");
    }

    /** 2025-09-15 is six months from a Saturday; the day itself a Monday. 2025-03-15 is a Saturday. */
    @ParameterizedTest
    @CsvSource({
        "2025-03-15, 2025-04-01, PENDING KEPT_SO_FAR",
        "2025-03-17, 2025-04-01, NEEDS_JUDGEMENT KEPT_IF_ROLLED",
        "2025-03-18, 2025-04-01, NOT_FULFILLED GAPS",
        ", 2025-03-17, NEEDS_JUDGEMENT KEPT_IF_ROLLED",
        ", 2025-03-18, NOT_FULFILLED OVERDUE",
    })
    void anUnsettledEndDayIsJudgedUntilTheNextWeekday(String done, String asOf, String answer) {
        assertFound(ask(SIX_MONTHS, recurring(SIX_MONTHS, "2024-09-15", done, null), asOf), answer);
    }

    @Test
    void theFirstTurnCanBeLonger() {
        Duty<Began> twoYearsThenYearly = duty(ClockShape.RECURRING)
                .in(LAW.wording("P1").within(CalendarLimit.years(1)).firstWithin(CalendarLimit.years(2)));

        assertThat(ask(twoYearsThenYearly, recurring(twoYearsThenYearly, "2021-03-10", null, null), "2022-03-11")
                        .dueDay())
                .contains(LocalDate.of(2023, 3, 10));
        assertThat(ask(
                                twoYearsThenYearly,
                                recurring(twoYearsThenYearly, "2021-03-10", "2023-03-09", null),
                                "2023-04-01")
                        .dueDay())
                .contains(LocalDate.of(2024, 3, 11));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-01 2025-06-30 2025-08-01, 2025-09-30, PENDING KEPT_SO_FAR, 2025-12-31",
        "2025-03-31 2025-06-30, 2025-09-30, PENDING KEPT_SO_FAR, 2025-09-30",
        "2025-03-31 2025-06-30, 2025-10-01, NOT_FULFILLED GAPS, 2025-12-31",
        "2025-03-31 2025-07-01, 2025-08-01, NOT_FULFILLED GAPS, 2025-12-31",
        "2025-03-31 2025-04-01 2025-04-02, 2025-06-30, PENDING KEPT_SO_FAR, 2025-09-30",
        ", 2025-03-31, PENDING KEPT_SO_FAR, 2025-03-31",
        ", 2025-04-01, NOT_FULFILLED GAPS, 2025-06-30",
    })
    void aQuarterIsKeptByWhatIsDoneInIt(String done, String asOf, String answer, LocalDate dueDay) {
        Finding finding = ask(EACH_QUARTER, recurring(EACH_QUARTER, "2024-12-31", done, null), asOf);

        assertFound(finding, answer);
        assertThat(finding.dueDay()).contains(dueDay);
    }

    /** 1 March is a Saturday in 2025 and a Sunday in 2026. */
    @ParameterizedTest
    @CsvSource({
        "2025-02-28, 2025-06-01, PENDING KEPT_SO_FAR, 2026-03-02",
        "2025-03-03, 2025-06-01, NEEDS_JUDGEMENT KEPT_IF_ROLLED, 2026-03-02",
        "2025-03-04, 2025-06-01, NOT_FULFILLED GAPS, 2026-03-02",
        "2025-12-31, 2026-01-01, NOT_FULFILLED GAPS, 2026-03-02",
        ", 2025-03-03, NEEDS_JUDGEMENT KEPT_IF_ROLLED, 2025-03-03",
        ", 2025-03-04, NOT_FULFILLED OVERDUE, 2025-03-03",
        "2025-02-28 2026-03-02, 2026-06-01, NEEDS_JUDGEMENT KEPT_IF_ROLLED, 2027-03-01",
        "2025-02-28 2026-03-03, 2026-06-01, NOT_FULFILLED GAPS, 2027-03-01",
    })
    void aFixedDayIsKeptYearByYear(String done, String asOf, String answer, LocalDate dueDay) {
        Finding finding = ask(FIRST_OF_MARCH, recurring(FIRST_OF_MARCH, "2024-12-31", done, null), asOf);

        assertFound(finding, answer);
        assertThat(finding.dueDay()).contains(dueDay);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-07-10, FULFILLED KEPT",
        "2025-07-11, NOT_FULFILLED GAPS",
        ", NOT_FULFILLED OVERDUE",
    })
    void aSingleClockTellsOneTurn(String done, String answer) {
        var single = clock(SIX_MONTHS, "2025-01-10");
        if (done != null) {
            single.doneOn(LocalDate.parse(done));
        }

        assertFound(ask(SIX_MONTHS, single.build(), "2025-08-01"), answer);
    }

    @Test
    void theWordingInForceWhenATurnStartsGivesItsLength() {
        Duty<Began> shortened = duty(ClockShape.RECURRING)
                .in(
                        OLD_LAW.wording("P1").within(CalendarLimit.months(6)),
                        NEW_LAW.wording("P2").within(CalendarLimit.months(3)));

        Finding running = ask(shortened, recurring(shortened, "2020-12-31", null, null), "2021-06-30");
        assertFound(running, "PENDING KEPT_SO_FAR");
        assertThat(running.basis().get(0).reference()).hasToString("SFS 2000:1#P1");
        Finding next = ask(shortened, recurring(shortened, "2020-12-31", "2021-01-04", null), "2021-04-07");
        assertFound(next, "NOT_FULFILLED OVERDUE");
        assertThat(next.basis().get(0).reference()).hasToString("SFS 2020:1#P2");
    }

    @Test
    void asksBeforeItCounts() {
        assertFound(
                ask(SIX_MONTHS, recurring(SIX_MONTHS, "2000-12-31", "2025-01-10", null), "2025-06-01"),
                "NOT_APPLICABLE NOT_IN_FORCE");
        assertFound(
                ask(SIX_MONTHS, recurring(SIX_MONTHS, "2025-06-02", null, null), "2025-06-01"),
                "NOT_APPLICABLE NOT_YET_STARTED");
        assertFound(
                ask(SIX_MONTHS, recurring(SIX_MONTHS, "2100-08-01", null, null), "2100-09-01"),
                "NEEDS_JUDGEMENT OUTSIDE_CALENDAR");
        assertThat(ask(
                                SIX_MONTHS,
                                RecurringDutyClock.builder()
                                        .subjectRef(SUBJECT)
                                        .duty(SIX_MONTHS.key())
                                        .build(),
                                "2025-06-01")
                        .missing())
                .containsExactly("clockStart");
    }

    @Test
    void fulfilledIsPossibleOnlyWhenNothingIsOwedAnyMore() {
        assertThat(ask(SIX_MONTHS, recurring(SIX_MONTHS, "2025-01-10", "2025-07-08", null), "2025-07-08")
                        .outcome())
                .isEqualTo(Outcome.PENDING);
    }
}
