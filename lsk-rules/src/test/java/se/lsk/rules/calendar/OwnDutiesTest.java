package se.lsk.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.lsk.rules.calendar.SomeBoard.OF_OTHERS;
import static se.lsk.rules.calendar.SomeBoard.QUARTERLY;
import static se.lsk.rules.calendar.SomeBoard.YEARLY;
import static se.lsk.rules.calendar.SomeBoard.findings;
import static se.lsk.rules.calendar.SomeBoard.id;
import static se.lsk.rules.calendar.SomeBoard.recurring;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lsk.core.casework.RecurringDutyClock;
import se.lsk.core.facts.Facts;
import se.lsk.core.law.RuleId;
import se.lsk.core.time.EachQuarter;
import se.lsk.core.time.FixedDay;
import se.lsk.core.time.RollPolicy;
import se.lsk.rules.ClockShape;
import se.lsk.rules.Profile;
import se.lsk.rules.RuleDefinition;
import se.lsk.rules.Rulebook;
import se.lsk.rules.duty.Parties;

/** The yearly and quarterly duties that a board always has. */
class OwnDutiesTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 30);
    private static final LocalDate THROUGH = LocalDate.of(2027, 1, 30);

    private static DutyCalendar calendar(
            Rulebook rulebook, LocalDate asOf, LocalDate through, Collection<RuleId> own, Facts... facts) {
        return DutyCalendar.of(rulebook, findings(rulebook, asOf, facts), asOf, through, own);
    }

    private static List<String> days(DutyCalendar calendar) {
        return calendar.entries().stream()
                .map(entry -> entry.ruleId() + " " + entry.day().orElseThrow()
                        + entry.subjectRef().map(subject -> " " + subject).orElse(""))
                .toList();
    }

    private static List<String> days(LocalDate asOf, LocalDate through, String key, Facts... facts) {
        return days(calendar(SomeBoard.rulebook(), asOf, through, List.of(id(key)), facts));
    }

    @Test
    void by_default_they_are_those_of_the_board_and_of_the_care_provider() {
        assertThat(DutyCalendar.ownDuties(SomeBoard.rulebook())).containsExactly(id("X-YEAR"), id("X-QUARTER"));
    }

    /** Whoever declares another duty that comes back with the calendar says here whether it is the board's. */
    @Test
    void of_the_national_rulebook_they_are_all_that_come_back_with_the_calendar() {
        List<RuleId> byCalendar = SomeBoard.national().definitions().stream()
                .filter(rule -> rule.clock()
                        .filter(clock -> clock.shape() == ClockShape.RECURRING)
                        .isPresent())
                .filter(rule -> rule.versions().stream()
                        .flatMap(version -> version.limit().stream())
                        .anyMatch(limit -> limit instanceof FixedDay || limit instanceof EachQuarter))
                .map(RuleDefinition::id)
                .toList();

        assertThat(DutyCalendar.ownDuties(SomeBoard.national()))
                .containsExactlyElementsOf(byCalendar)
                .contains(id("LM-PSB"), id("PL-FOSTERLIST"), id("EVB-3"), id("EVB-3-LSS"), id("QL-KVB"))
                .doesNotContain(id("PL-CONSIDER"), id("LVU-7A"), id("CH-INVEST"));
    }

    @Test
    void without_a_wish_for_them_none_is_listed() {
        assertThat(DutyCalendar.of(SomeBoard.rulebook(), List.of(), AS_OF, THROUGH)
                        .entries())
                .isEmpty();
    }

    /** 2026-03-01 is a Sunday. Quarters end on 03-31, 06-30, 09-30 and 12-31, whatever day that is. */
    @Test
    void each_turn_is_an_entry_of_its_own() {
        DutyCalendar calendar =
                calendar(SomeBoard.rulebook(), AS_OF, THROUGH, DutyCalendar.ownDuties(SomeBoard.rulebook()));

        assertThat(days(calendar))
                .containsExactly(
                        "X-YEAR 2026-03-01",
                        "X-QUARTER 2026-03-31",
                        "X-QUARTER 2026-06-30",
                        "X-QUARTER 2026-09-30",
                        "X-QUARTER 2026-12-31");
        assertThat(calendar.openClocks()).isZero();
        assertThat(calendar.entries()).allSatisfy(entry -> {
            assertThat(entry.status()).isEqualTo(EntryStatus.DUE);
            assertThat(entry.subjectRef()).isEmpty();
            assertThat(entry.openSince()).isEmpty();
            assertThat(entry.daysOver()).isEmpty();
            assertThat(entry.targetDay()).isEmpty();
            assertThat(entry.missing()).isEmpty();
        });
        CalendarEntry yearly = calendar.entries().get(0);
        assertThat(yearly.due().orElseThrow().last()).isEqualTo("2026-03-02");
        assertThat(yearly.due().orElseThrow().rollPolicy()).isEqualTo(RollPolicy.UNSETTLED);
        assertThat(yearly.daysLeft()).hasValue(30);
        assertThat(yearly.reminderDay()).contains(LocalDate.of(2026, 2, 22));
        assertThat(yearly.dutyHolder()).isEqualTo(Parties.CARE_PROVIDER);
        CalendarEntry quarterly = calendar.entries().get(1);
        assertThat(quarterly.due().orElseThrow().isMoved()).isFalse();
        assertThat(quarterly.recipient()).contains(Parties.IVO);
    }

    @Test
    void a_caller_may_choose_others() {
        assertThat(days(AS_OF, THROUGH, "X-OTHERS")).containsExactly("X-OTHERS 2026-02-02");
        assertThat(calendar(SomeBoard.rulebook(), AS_OF, THROUGH, List.of(id("X-YEAR"), id("X-YEAR")))
                        .entries())
                .hasSize(1);
    }

    @Test
    void a_duty_that_does_not_come_back_with_the_calendar_is_refused() {
        for (String key : List.of("X-HALF", "X-WEEK", "X-ONCE")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> days(AS_OF, THROUGH, key))
                    .withMessage("the duty does not come back with the calendar: " + key);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> days(AS_OF, THROUGH, "X-NONE"))
                .withMessage("the rulebook has no rule X-NONE");
    }

    /** Due Sunday 2026-03-01, or Monday 2026-03-02 if it moves: in the calendar until neither can be met. */
    @ParameterizedTest
    @CsvSource({
        "2026-02-28, 2026-03-01, 1",
        "2026-03-01, 2026-03-01, 0",
        "2026-03-02, 2026-03-01, 0",
        "2026-03-03, 2027-03-01, 363"
    })
    void the_next_turn_follows_when_the_last_day_has_passed(LocalDate asOf, String first, int left) {
        DutyCalendar calendar = calendar(SomeBoard.rulebook(), asOf, LocalDate.of(2027, 3, 1), List.of(id("X-YEAR")));

        assertThat(days(calendar).get(0)).isEqualTo("X-YEAR " + first);
        assertThat(calendar.entries().get(0).daysLeft()).hasValue(left);
    }

    @Test
    void the_first_and_the_last_day_of_the_calendar_belong_to_it() {
        assertThat(days(LocalDate.of(2026, 3, 31), LocalDate.of(2026, 6, 30), "X-QUARTER"))
                .containsExactly("X-QUARTER 2026-03-31", "X-QUARTER 2026-06-30");
        assertThat(days(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 29), "X-QUARTER"))
                .isEmpty();
    }

    /** The end day, Saturday 2026-01-31, moves for certain: what is gone by is Monday 2026-02-02. */
    @Test
    void a_turn_that_moves_out_of_the_calendar_is_not_in_it() {
        assertThat(days(AS_OF, LocalDate.of(2026, 2, 1), "X-OTHERS")).isEmpty();
        assertThat(days(LocalDate.of(2026, 2, 2), LocalDate.of(2026, 2, 2), "X-OTHERS"))
                .containsExactly("X-OTHERS 2026-02-02");
        assertThat(days(LocalDate.of(2026, 2, 3), LocalDate.of(2026, 2, 3), "X-OTHERS"))
                .isEmpty();
    }

    @Test
    void a_profile_settles_and_reminds() {
        Rulebook rulebook = SomeBoard.under(Profile.builder()
                .name("Kommunen")
                .putSettledRollPolicy(id("X-YEAR"), RollPolicy.ROLLS)
                .putReminderDay(id("X-YEAR"), 31)
                .putReminderDay(id("X-QUARTER"), 60)
                .build());

        List<CalendarEntry> entries = calendar(
                        rulebook, AS_OF, LocalDate.of(2026, 3, 31), List.of(id("X-YEAR"), id("X-QUARTER")))
                .entries();

        assertThat(entries.get(0).day()).contains(LocalDate.of(2026, 3, 2));
        assertThat(entries.get(0).reminderDay()).contains(LocalDate.of(2026, 1, 30));
        assertThat(entries.get(0).reminded()).isTrue();
        assertThat(entries.get(1).reminderDay()).contains(LocalDate.of(2026, 1, 30));
        assertThat(entries.get(1).reminded()).isTrue();
        assertThat(calendar(rulebook, AS_OF.minusDays(1), THROUGH, List.of(id("X-YEAR")))
                        .entries()
                        .get(0)
                        .reminded())
                .isFalse();
    }

    @Test
    void each_turn_is_cited_under_the_wording_in_force_on_its_day() {
        DutyCalendar calendar = calendar(
                SomeBoard.rulebook(), LocalDate.of(2025, 6, 1), LocalDate.of(2025, 9, 30), List.of(id("X-QUARTER")));

        assertThat(calendar.entries())
                .extracting(entry -> entry.day().orElseThrow() + " "
                        + entry.basis().get(0).reference().canonical())
                .containsExactly("2025-06-30 SFS 2000:1#P2", "2025-09-30 SFS 2025:1#K3P4");
    }

    @Test
    void before_the_law_there_is_nothing_and_at_the_ends_of_the_almanac_there_is_no_crash() {
        assertThat(days(LocalDate.of(1930, 1, 1), LocalDate.of(2000, 12, 31), "X-QUARTER"))
                .isEmpty();
        assertThat(days(LocalDate.of(2100, 1, 1), LocalDate.of(2100, 12, 31), "X-QUARTER"))
                .hasSize(4);
    }

    @Test
    void a_turn_that_a_finding_tells_is_not_listed_twice() {
        assertThat(days(AS_OF, THROUGH, "X-QUARTER", recurring(QUARTERLY, "board", "2025-12-31")))
                .containsExactly(
                        "X-QUARTER 2026-03-31 board",
                        "X-QUARTER 2026-06-30",
                        "X-QUARTER 2026-09-30",
                        "X-QUARTER 2026-12-31");
    }

    @Test
    void a_turn_that_is_told_done_is_not_listed() {
        assertThat(days(AS_OF, THROUGH, "X-QUARTER", recurring(QUARTERLY, "board", "2025-12-31", "2026-01-20")))
                .containsExactly("X-QUARTER 2026-06-30 board", "X-QUARTER 2026-09-30", "X-QUARTER 2026-12-31");
    }

    @Test
    void a_turn_that_is_told_overdue_leaves_the_next_ones() {
        assertThat(days(
                        LocalDate.of(2026, 3, 10),
                        LocalDate.of(2027, 3, 1),
                        "X-YEAR",
                        recurring(YEARLY, "board", "2025-12-31")))
                .containsExactly("X-YEAR 2026-03-01 board", "X-YEAR 2027-03-01");
    }

    @Test
    void several_who_tell_the_duty_are_all_listed() {
        assertThat(days(
                        AS_OF,
                        LocalDate.of(2028, 3, 1),
                        "X-YEAR",
                        recurring(YEARLY, "north", "2025-12-31"),
                        recurring(YEARLY, "south", "2025-12-31", "2026-01-15")))
                .containsExactly("X-YEAR 2026-03-01 north", "X-YEAR 2027-03-01 south", "X-YEAR 2028-03-01");
    }

    @Test
    void a_duty_that_is_told_to_have_ended_is_not_listed() {
        RecurringDutyClock ended = RecurringDutyClock.builder()
                .from(recurring(QUARTERLY, "board", "2025-09-30", "2025-12-01"))
                .endedOn(LocalDate.of(2025, 12, 31))
                .build();
        RecurringDutyClock endedLate = RecurringDutyClock.builder()
                .from(recurring(QUARTERLY, "board", "2025-06-30", "2025-12-01"))
                .endedOn(LocalDate.of(2025, 12, 31))
                .build();

        assertThat(days(AS_OF, THROUGH, "X-QUARTER", ended)).isEmpty();
        assertThat(days(AS_OF, THROUGH, "X-QUARTER", endedLate)).isEmpty();
        assertThat(days(AS_OF, LocalDate.of(2026, 3, 31), "X-QUARTER", ended, recurring(QUARTERLY, "b", "2025-12-31")))
                .containsExactly("X-QUARTER 2026-03-31 b");
    }

    @Test
    void facts_that_leave_it_open_whether_the_duty_is_owed_hide_nothing() {
        RecurringDutyClock unknown = RecurringDutyClock.builder()
                .from(recurring(QUARTERLY, "board", "2025-09-30"))
                .clockStart(Optional.empty())
                .build();
        RecurringDutyClock notYet = recurring(QUARTERLY, "board", "2026-05-01");

        assertThat(days(AS_OF, LocalDate.of(2026, 3, 31), "X-QUARTER", unknown)).hasSize(1);
        assertThat(days(AS_OF, LocalDate.of(2026, 3, 31), "X-QUARTER", notYet)).hasSize(1);
    }

    @Test
    void a_yearly_duty_of_others_is_told_by_its_own_finding_alone() {
        assertThat(days(AS_OF, THROUGH, "X-YEAR", recurring(OF_OTHERS, "unit", "2025-12-31")))
                .containsExactly("X-OTHERS 2026-02-02 unit", "X-YEAR 2026-03-01");
    }

    @Test
    void only_what_recurs_comes_back() {
        assertThat(DutyCalendar.ownDuties(SomeBoard.under(
                        Profile.national(),
                        SomeBoard.duty("X-ONE-DAY", ClockShape.ACTION)
                                .holder(Parties.BOARD)
                                .in(SomeBoard.LAW.wording("P1").within(FixedDay.of(3, 1))))))
                .containsExactly(id("X-YEAR"), id("X-QUARTER"));
    }
}
