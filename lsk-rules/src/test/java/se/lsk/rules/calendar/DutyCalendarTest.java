package se.lsk.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.lsk.rules.calendar.SomeBoard.AT_ONCE;
import static se.lsk.rules.calendar.SomeBoard.HALF_YEARLY;
import static se.lsk.rules.calendar.SomeBoard.IN_A_WEEK;
import static se.lsk.rules.calendar.SomeBoard.IN_TWO_WEEKS;
import static se.lsk.rules.calendar.SomeBoard.SOME_DAY;
import static se.lsk.rules.calendar.SomeBoard.THRESHOLD;
import static se.lsk.rules.calendar.SomeBoard.clock;
import static se.lsk.rules.calendar.SomeBoard.findings;
import static se.lsk.rules.calendar.SomeBoard.id;
import static se.lsk.rules.calendar.SomeBoard.recurring;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lsk.core.casework.ChildInvestigation;
import se.lsk.core.casework.DutyClock;
import se.lsk.core.casework.ExtensionDecision;
import se.lsk.core.casework.ExtensionReason;
import se.lsk.core.facts.Facts;
import se.lsk.core.facts.SubjectReference;
import se.lsk.core.time.CalendarLimit;
import se.lsk.core.time.Promptness;
import se.lsk.core.time.RollPolicy;
import se.lsk.rules.ClockShape;
import se.lsk.rules.Finding;
import se.lsk.rules.Profile;
import se.lsk.rules.Rulebook;
import se.lsk.rules.duty.Duty;
import se.lsk.rules.duty.Parties;
import se.lsk.rules.planning.DischargeDuties;

/** The calendar of open clocks. */
class DutyCalendarTest {

    /** A Friday. */
    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 30);

    private static final LocalDate THROUGH = LocalDate.of(2027, 1, 30);

    private static DutyCalendar calendar(Rulebook rulebook, LocalDate asOf, LocalDate through, Facts... facts) {
        return DutyCalendar.of(rulebook, findings(rulebook, asOf, facts), asOf, through);
    }

    private static DutyCalendar calendar(Facts... facts) {
        return calendar(SomeBoard.rulebook(), AS_OF, THROUGH, facts);
    }

    private static CalendarEntry only(DutyCalendar calendar) {
        assertThat(calendar.entries()).hasSize(1);
        return calendar.entries().get(0);
    }

    private static Profile.Builder profile() {
        return Profile.builder().name("Kommunen");
    }

    private static Optional<LocalDate> day(String day) {
        return Optional.of(LocalDate.parse(day));
    }

    @Test
    void nothing_open_is_an_empty_calendar() {
        DutyCalendar calendar = calendar();

        assertThat(calendar.entries()).isEmpty();
        assertThat(calendar.openClocks()).isZero();
        assertThat(calendar.laterClocks()).isZero();
        assertThat(calendar.asOf()).isEqualTo(AS_OF);
        assertThat(calendar.through()).isEqualTo(THROUGH);
        assertThat(calendar.edition().version()).isEqualTo("test");
        assertThat(calendar.profile()).isEqualTo("Nationell tillämpning");
    }

    @Test
    void what_is_done_has_no_entry() {
        DutyClock done = IN_A_WEEK
                .startedBy(new SubjectReference("a1"), new SomeBoard.Happened(LocalDate.of(2026, 1, 26)))
                .doneOn(LocalDate.of(2026, 1, 29))
                .build();

        assertThat(calendar(done).entries()).isEmpty();
        assertThat(calendar(done).openClocks()).isZero();
    }

    /** A week from Monday 2026-01-26 ends on Monday 2026-02-02. */
    @Test
    void an_open_clock_says_who_must_do_what_to_whom_under_which_provision_and_what_follows() {
        CalendarEntry entry = only(calendar(clock(IN_A_WEEK, "a1", "2026-01-26")));

        assertThat(entry.ruleId()).isEqualTo(id("X-WEEK"));
        assertThat(entry.rule().title().english()).isEqualTo("Title X-WEEK");
        assertThat(entry.subjectRef()).contains(new SubjectReference("a1"));
        assertThat(entry.openSince().orElseThrow().day()).isEqualTo("2026-01-26");
        assertThat(entry.dutyHolder()).isEqualTo(Parties.BOARD);
        assertThat(entry.recipient()).contains(Parties.COURT);
        assertThat(entry.basis()).extracting(one -> one.reference().canonical()).containsExactly("SFS 2000:1#P7");
        assertThat(entry.limit()).contains(CalendarLimit.weeks(1));
        assertThat(entry.urgency()).contains(Promptness.PROMPTLY);
        assertThat(entry.consequence().orElseThrow().text().english()).isEqualTo("the decision ends");
        assertThat(entry.status()).isEqualTo(EntryStatus.DUE);
        assertThat(entry.day()).isEqualTo(day("2026-02-02"));
        assertThat(entry.due().orElseThrow().isMoved()).isFalse();
        assertThat(entry.daysLeft()).hasValue(3);
        assertThat(entry.daysOver()).isEmpty();
        assertThat(entry.targetDay()).isEmpty();
        assertThat(entry.missing()).isEmpty();
    }

    @Test
    void a_rule_without_terms_of_a_clock_names_no_recipient_and_no_consequence() {
        CalendarEntry entry = calendar(
                        SomeBoard.national(),
                        AS_OF,
                        THROUGH,
                        ChildInvestigation.builder()
                                .subjectRef(new SubjectReference("a1"))
                                .openedOn(LocalDate.of(2026, 1, 7))
                                .build())
                .entries()
                .get(0);

        assertThat(entry.ruleId()).isEqualTo(id("CH-INVEST"));
        assertThat(entry.recipient()).isEmpty();
        assertThat(entry.consequence()).isEmpty();
        assertThat(entry.openSince().orElseThrow().day()).isEqualTo("2026-01-07");
        assertThat(entry.day()).isEqualTo(day("2026-05-07"));
    }

    /** A week from Saturday 2026-01-24 ends on Saturday 2026-01-31 and moves to Monday 2026-02-02. */
    @ParameterizedTest
    @CsvSource({
        "2026-01-30, DUE, , 3",
        "2026-02-01, DUE, , 1",
        "2026-02-02, DUE, , 0",
        "2026-02-03, OVERDUE, 1, ",
        "2026-02-12, OVERDUE, 10, "
    })
    void a_time_that_moves_is_gone_by_on_the_day_to_which_it_moves(
            LocalDate asOf, EntryStatus status, Integer over, Integer left) {
        CalendarEntry entry = only(calendar(SomeBoard.rulebook(), asOf, THROUGH, clock(IN_A_WEEK, "a1", "2026-01-24")));

        DueDay due = entry.due().orElseThrow();
        assertThat(due.nominal()).isEqualTo("2026-01-31");
        assertThat(due.last()).isEqualTo("2026-02-02");
        assertThat(due.day()).isEqualTo("2026-02-02");
        assertThat(due.isMoved()).isTrue();
        assertThat(due.rollPolicy()).isEqualTo(RollPolicy.ROLLS);
        assertDays(entry, status, over, left);
    }

    /** Two weeks from Saturday 2026-01-17 end on Saturday 2026-01-31; the Monday after is 2026-02-02. */
    @ParameterizedTest
    @CsvSource({
        "2026-01-30, DUE, , 1",
        "2026-01-31, DUE, , 0",
        "2026-02-01, DUE, , 0",
        "2026-02-02, DUE, , 0",
        "2026-02-03, OVERDUE, 1, "
    })
    void an_unsettled_time_is_gone_by_on_its_end_day_and_overdue_on_every_reading_only(
            LocalDate asOf, EntryStatus status, Integer over, Integer left) {
        CalendarEntry entry =
                only(calendar(SomeBoard.rulebook(), asOf, THROUGH, clock(IN_TWO_WEEKS, "a1", "2026-01-17")));

        assertThat(entry.due().orElseThrow().last()).isEqualTo("2026-02-02");
        assertThat(entry.day()).isEqualTo(day("2026-01-31"));
        assertThat(entry.due().orElseThrow().rollPolicy()).isEqualTo(RollPolicy.UNSETTLED);
        assertDays(entry, status, over, left);
    }

    private static void assertDays(CalendarEntry entry, EntryStatus status, Integer over, Integer left) {
        assertThat(entry.status()).isEqualTo(status);
        assertThat(entry.daysOver().stream().boxed())
                .containsExactlyElementsOf(over == null ? List.of() : List.of(over));
        assertThat(entry.daysLeft().stream().boxed())
                .containsExactlyElementsOf(left == null ? List.of() : List.of(left));
    }

    @Test
    void a_profile_that_settles_the_roll_settles_the_day_to_go_by() {
        Rulebook rolls = SomeBoard.under(
                profile().putSettledRollPolicy(id("X-TWO"), RollPolicy.ROLLS).build());
        Rulebook never = SomeBoard.under(
                profile().putSettledRollPolicy(id("X-TWO"), RollPolicy.NEVER).build());
        DutyClock clock = clock(IN_TWO_WEEKS, "a1", "2026-01-17");

        assertThat(only(calendar(rolls, AS_OF, THROUGH, clock)).day()).isEqualTo(day("2026-02-02"));
        assertThat(only(calendar(never, AS_OF, THROUGH, clock)).day()).isEqualTo(day("2026-01-31"));
        assertThat(only(calendar(never, AS_OF, THROUGH, clock))
                        .due()
                        .orElseThrow()
                        .isMoved())
                .isFalse();
    }

    /** A month from 2025-12-20 is reached on 2026-01-20; whether anybody must pay then is for a person to say. */
    @Test
    void what_has_passed_its_day_and_needs_judgement_is_not_called_overdue() {
        CalendarEntry entry = only(calendar(clock(THRESHOLD, "a1", "2025-12-20")));

        assertThat(entry.status()).isEqualTo(EntryStatus.DAY_PASSED);
        assertThat(entry.daysOver()).hasValue(10);
        assertThat(entry.daysLeft()).isEmpty();
        assertThat(entry.reminded()).isFalse();
    }

    @Test
    void a_word_of_urgency_and_no_stated_time_are_open_without_a_day() {
        DutyCalendar calendar = calendar(clock(SOME_DAY, "a1", "2026-01-09"), clock(AT_ONCE, "a2", "2026-01-08"));

        assertThat(calendar.entries()).extracting(CalendarEntry::ruleId).containsExactly(id("X-ONCE"), id("X-SOME"));
        assertThat(calendar.entries()).allSatisfy(entry -> {
            assertThat(entry.status()).isEqualTo(EntryStatus.OPEN_WITHOUT_A_DAY);
            assertThat(entry.due()).isEmpty();
            assertThat(entry.day()).isEmpty();
            assertThat(entry.daysLeft()).isEmpty();
            assertThat(entry.daysOver()).isEmpty();
            assertThat(entry.reminderDay()).isEmpty();
            assertThat(entry.reminded()).isFalse();
            assertThat(entry.targetDay()).isEmpty();
        });
        assertThat(calendar.entries().get(0).limit()).contains(Promptness.AT_ONCE);
        assertThat(calendar.entries().get(1).limit()).isEmpty();
        assertThat(calendar.openClocks()).isEqualTo(2);
    }

    @Test
    void a_municipalitys_own_target_stands_beside_a_word_of_urgency() {
        Rulebook rulebook =
                SomeBoard.under(profile().putLocalTargetDay(id("X-ONCE"), 2).build());

        CalendarEntry entry = only(calendar(rulebook, AS_OF, THROUGH, clock(AT_ONCE, "a1", "2026-01-29")));

        assertThat(entry.status()).isEqualTo(EntryStatus.OPEN_WITHOUT_A_DAY);
        assertThat(entry.targetDay()).isEqualTo(day("2026-01-31"));
        assertThat(entry.day()).isEmpty();
    }

    @Test
    void hours_are_due_at_a_moment_on_a_swedish_clock() {
        DutyClock clock = DischargeDuties.LUS_1
                .startedBy(
                        new SubjectReference("a1"),
                        new DischargeDuties.PatientAdmitted(OffsetDateTime.parse("2026-01-30T23:30:00Z")))
                .build();
        LocalDate asOf = LocalDate.of(2026, 1, 31);

        CalendarEntry entry = only(calendar(SomeBoard.national(), asOf, THROUGH, clock));

        assertThat(entry.due().orElseThrow().moment()).contains(OffsetDateTime.parse("2026-02-01T00:30:00+01:00"));
        assertThat(entry.day()).isEqualTo(day("2026-02-01"));
        assertThat(entry.due().orElseThrow().rollPolicy()).isEqualTo(RollPolicy.NEVER);
        assertThat(entry.due().orElseThrow().isMoved()).isFalse();
    }

    @Test
    void hours_without_the_hour_are_open_without_a_day_and_name_what_is_missing() {
        DutyClock clock = DutyClock.builder()
                .subjectRef(new SubjectReference("a1"))
                .duty(id("LUS-1"))
                .clockStart(LocalDate.of(2026, 1, 30))
                .build();

        CalendarEntry entry = only(calendar(SomeBoard.national(), AS_OF, THROUGH, clock));

        assertThat(entry.status()).isEqualTo(EntryStatus.OPEN_WITHOUT_A_DAY);
        assertThat(entry.missing()).containsExactly("clockStart");
    }

    /** Four months from 2025-10-10 end on 2026-02-10. The extension runs through Saturday 2026-05-30; Monday is 2026-06-01. */
    @Test
    void an_extended_time_is_gone_by_on_its_own_end_day() {
        ChildInvestigation investigation = ChildInvestigation.builder()
                .subjectRef(new SubjectReference("a1"))
                .openedOn(LocalDate.of(2025, 10, 10))
                .addExtensions(ExtensionDecision.builder()
                        .decidedOn(LocalDate.of(2026, 1, 20))
                        .reason(ExtensionReason.SPECIAL_REASONS)
                        .until(LocalDate.of(2026, 5, 30))
                        .build())
                .build();

        CalendarEntry entry = calendar(SomeBoard.national(), AS_OF, THROUGH, investigation).entries().stream()
                .filter(one -> one.ruleId().equals(id("CH-INVEST")))
                .findFirst()
                .orElseThrow();

        assertThat(entry.due().orElseThrow().nominal()).isEqualTo("2026-05-30");
        assertThat(entry.due().orElseThrow().last()).isEqualTo("2026-06-01");
        assertThat(entry.day()).isEqualTo(day("2026-05-30"));
    }

    /** The last turn was done on 2025-08-01: the next is due Sunday 2026-02-01, moved to Monday 2026-02-02 if it moves. */
    @Test
    void a_turn_is_cited_under_the_wording_in_force_when_its_own_clock_started() {
        CalendarEntry entry = only(calendar(recurring(HALF_YEARLY, "a1", "2024-01-10", "2025-01-10", "2025-08-01")));

        assertThat(entry.basis()).extracting(one -> one.reference().canonical()).containsExactly("SFS 2025:1#K6P6");
        assertThat(entry.openSince().orElseThrow().day()).isEqualTo("2025-08-01");
        assertThat(entry.due().orElseThrow().nominal()).isEqualTo("2026-02-01");
        assertThat(entry.due().orElseThrow().last()).isEqualTo("2026-02-02");
        assertThat(entry.status()).isEqualTo(EntryStatus.DUE);
        assertThat(entry.daysLeft()).hasValue(2);
    }

    @Test
    void entries_stand_by_status_then_day_then_the_rest() {
        DutyCalendar calendar = calendar(
                clock(AT_ONCE, "u2", "2026-01-20"),
                clock(AT_ONCE, "u1", "2026-01-10"),
                clock(SOME_DAY, "u0", "2026-01-20"),
                clock(IN_TWO_WEEKS, "d2", "2026-01-26"),
                clock(IN_A_WEEK, "d1", "2026-01-27"),
                clock(IN_TWO_WEEKS, "e2", "2026-01-20"),
                clock(IN_TWO_WEEKS, "e1", "2026-01-20"),
                clock(IN_A_WEEK, "e3", "2026-01-27"),
                clock(THRESHOLD, "p1", "2025-11-20"),
                clock(IN_A_WEEK, "o2", "2026-01-20"),
                clock(IN_TWO_WEEKS, "o1", "2026-01-06"));

        assertThat(calendar.entries())
                .extracting(entry -> entry.subjectRef().orElseThrow().value())
                .containsExactly("o1", "o2", "p1", "e1", "e2", "d1", "e3", "d2", "u1", "u2", "u0");
        assertThat(calendar.entries()).extracting(CalendarEntry::status).isSorted();
    }

    /** Both are to go by on 2026-01-31: the one certainly, the other is possibly in time until the Monday. */
    @Test
    void on_one_day_the_one_that_may_last_longer_stands_after() {
        DutyCalendar calendar = calendar(clock(IN_TWO_WEEKS, "a1", "2026-01-17"), clock(THRESHOLD, "a2", "2025-12-31"));

        assertThat(calendar.entries())
                .extracting(entry -> entry.subjectRef().orElseThrow().value())
                .containsExactly("a2", "a1");
    }

    @Test
    void two_findings_about_one_clock_are_one_entry_with_the_earlier_day() {
        Duty<SomeBoard.Happened> extended = SomeBoard.duty("X-LONG", ClockShape.ACTION)
                .extendedToStatedEnd(Parties.BOARD, ExtensionReason.SPECIAL_REASONS)
                .in(SomeBoard.LAW.wording("P12").fixed(CalendarLimit.months(1)));
        Rulebook rulebook = SomeBoard.under(Profile.national(), extended);
        DutyClock plain = clock(extended, "a1", "2026-01-10");
        DutyClock longer = DutyClock.builder()
                .from(plain)
                .extension(ExtensionDecision.builder()
                        .decidedOn(LocalDate.of(2026, 1, 20))
                        .reason(ExtensionReason.SPECIAL_REASONS)
                        .until(LocalDate.of(2026, 3, 10))
                        .build())
                .build();

        for (DutyCalendar calendar : List.of(
                calendar(rulebook, AS_OF, THROUGH, plain, longer),
                calendar(rulebook, AS_OF, THROUGH, longer, plain),
                calendar(rulebook, AS_OF, THROUGH, plain, longer, plain))) {
            assertThat(only(calendar).day()).isEqualTo(day("2026-02-10"));
            assertThat(calendar.openClocks()).isEqualTo(1);
        }
        assertThat(only(calendar(rulebook, AS_OF, THROUGH, longer)).day()).isEqualTo(day("2026-03-10"));
    }

    @Test
    void a_finding_without_a_day_gives_way_to_one_with_a_day() {
        Duty<SomeBoard.Happened> far = SomeBoard.duty("X-FAR", ClockShape.ACTION)
                .in(SomeBoard.LAW.wording("P13").fixed(CalendarLimit.weeks(1)));
        Rulebook rulebook = SomeBoard.under(Profile.national(), far);
        List<Finding> findings = findings(rulebook, AS_OF, clock(far, "a1", "2026-01-28"));
        Finding without = findings(SomeBoard.rulebook(), AS_OF, clock(AT_ONCE, "a1", "2026-01-28"))
                .get(0);

        assertThat(DutyCalendar.of(rulebook, List.of(without, without, findings.get(0)), AS_OF, THROUGH)
                        .entries())
                .extracting(CalendarEntry::ruleId)
                .containsExactly(id("X-FAR"), id("X-ONCE"));
    }

    @Test
    void clocks_of_other_subjects_starts_and_duties_are_other_clocks() {
        DutyCalendar calendar = calendar(
                clock(IN_A_WEEK, "a1", "2026-01-26"),
                clock(IN_A_WEEK, "a2", "2026-01-26"),
                clock(IN_A_WEEK, "a1", "2026-01-27"),
                clock(IN_TWO_WEEKS, "a1", "2026-01-26"),
                clock(IN_A_WEEK, "a1", "2026-01-26"));

        assertThat(calendar.entries()).hasSize(4).doesNotHaveDuplicates();
        assertThat(calendar.openClocks()).isEqualTo(4);
    }

    @Test
    void one_moment_in_two_offsets_is_one_clock_and_two_hours_of_a_day_are_two() {
        Rulebook rulebook = SomeBoard.national();
        SubjectReference subject = new SubjectReference("a1");
        Facts swedish = admitted(subject, "2026-01-30T12:00:00+01:00");
        Facts universal = admitted(subject, "2026-01-30T11:00:00Z");
        Facts later = admitted(subject, "2026-01-30T15:00:00+01:00");

        assertThat(calendar(rulebook, AS_OF, THROUGH, swedish, universal).entries())
                .hasSize(1);
        assertThat(calendar(rulebook, AS_OF, THROUGH, swedish, later).entries()).hasSize(2);
        assertThat(calendar(rulebook, AS_OF, THROUGH, later, swedish).entries())
                .isEqualTo(calendar(rulebook, AS_OF, THROUGH, swedish, later).entries());
    }

    private static Facts admitted(SubjectReference subject, String at) {
        return DischargeDuties.LUS_1
                .startedBy(subject, new DischargeDuties.PatientAdmitted(OffsetDateTime.parse(at)))
                .build();
    }

    /** Due on Monday 2026-02-02. */
    @ParameterizedTest
    @CsvSource({"2026-02-01, 0", "2026-02-02, 1", "2026-02-03, 1"})
    void what_is_due_after_the_last_day_of_the_calendar_is_counted_and_not_listed(LocalDate through, int listed) {
        DutyCalendar calendar = calendar(SomeBoard.rulebook(), AS_OF, through, clock(IN_A_WEEK, "a1", "2026-01-26"));

        assertThat(calendar.entries()).hasSize(listed);
        assertThat(calendar.openClocks()).isEqualTo(1);
        assertThat(calendar.laterClocks()).isEqualTo(1 - listed);
    }

    @Test
    void a_calendar_of_one_day_still_has_what_is_overdue_and_what_has_no_day() {
        DutyCalendar calendar = calendar(
                SomeBoard.rulebook(),
                AS_OF,
                AS_OF,
                clock(IN_A_WEEK, "a1", "2026-01-19"),
                clock(AT_ONCE, "a2", "2026-01-19"),
                clock(IN_A_WEEK, "a3", "2026-01-23"),
                clock(IN_A_WEEK, "a4", "2026-01-24"));

        assertThat(calendar.entries())
                .extracting(entry -> entry.subjectRef().orElseThrow().value())
                .containsExactly("a1", "a3", "a2");
        assertThat(calendar.laterClocks()).isEqualTo(1);
    }

    /** Due on Monday 2026-03-02, two calendar months and a day away from the start. */
    @ParameterizedTest
    @CsvSource({
        "0, 2026-01-30, 2026-03-02, false",
        "7, 2026-01-30, 2026-02-23, false",
        "30, 2026-01-30, 2026-01-31, false",
        "31, 2026-01-30, 2026-01-30, true",
        "32, 2026-01-30, 2026-01-29, true",
        "60, 2026-01-30, 2026-01-02, true",
        "365, 2026-01-30, 2026-01-02, true",
        "7, 2026-02-22, 2026-02-23, false",
        "7, 2026-02-23, 2026-02-23, true",
        "7, 2026-03-02, 2026-02-23, true",
        "7, 2026-03-03, 2026-02-23, false"
    })
    void the_reminder_is_set_by_the_profile_and_never_before_the_clock_started(
            int days, LocalDate asOf, LocalDate reminder, boolean reminded) {
        Duty<SomeBoard.Happened> twoMonths = SomeBoard.duty("X-TWO-MONTHS", ClockShape.ACTION)
                .in(SomeBoard.LAW.wording("P14").fixed(CalendarLimit.months(2)));
        Rulebook rulebook = SomeBoard.under(
                profile().putReminderDay(id("X-TWO-MONTHS"), days).build(), twoMonths);

        CalendarEntry entry = only(calendar(rulebook, asOf, THROUGH, clock(twoMonths, "a1", "2026-01-02")));

        assertThat(entry.day()).isEqualTo(day("2026-03-02"));
        assertThat(entry.reminderDay()).contains(reminder);
        assertThat(entry.reminded()).isEqualTo(reminded);
    }

    /** To go by on Saturday 2026-01-31, and possibly in time until Monday 2026-02-02. */
    @Test
    void the_reminder_is_counted_from_the_day_to_go_by() {
        Rulebook rulebook = SomeBoard.under(profile().reminderDaysOtherwise(1).build());

        assertThat(only(calendar(rulebook, AS_OF, THROUGH, clock(IN_TWO_WEEKS, "a1", "2026-01-17")))
                        .reminderDay())
                .isEqualTo(day("2026-01-30"));
        assertThat(only(calendar(rulebook, AS_OF, THROUGH, clock(IN_A_WEEK, "a1", "2026-01-24")))
                        .reminderDay())
                .isEqualTo(day("2026-02-01"));
    }

    /** Done early in the year: the clock of the next turn starts on 2026-12-31, after the day of the question. */
    @Test
    void a_turn_whose_clock_has_not_started_is_reminded_of_after_its_start() {
        Rulebook rulebook = SomeBoard.under(profile().reminderDaysOtherwise(90).build());
        LocalDate through = LocalDate.of(2027, 12, 31);

        CalendarEntry entry =
                only(calendar(rulebook, AS_OF, through, recurring(SomeBoard.YEARLY, "a1", "2025-06-01", "2026-01-20")));

        assertThat(entry.due().orElseThrow().nominal()).isEqualTo("2027-03-01");
        assertThat(entry.openSince().orElseThrow().day()).isEqualTo("2026-12-31");
        assertThat(entry.reminderDay()).isEqualTo(day("2026-12-31"));
    }

    @ParameterizedTest
    @CsvSource({"2026-01-30, 2026-01-29", "1929-12-31, 2026-01-30", "2026-01-30, 2101-01-01", "2101-01-01, 2101-01-01"})
    void days_out_of_order_or_out_of_range_are_refused(LocalDate asOf, LocalDate through) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DutyCalendar.of(SomeBoard.rulebook(), List.of(), asOf, through));
    }

    @Test
    void the_first_and_the_last_day_of_the_almanac_are_accepted() {
        LocalDate first = LocalDate.of(1930, 1, 1);
        LocalDate last = LocalDate.of(2100, 12, 31);

        assertThat(DutyCalendar.of(SomeBoard.rulebook(), List.of(), first, last).entries())
                .isEmpty();
        assertThat(DutyCalendar.of(SomeBoard.rulebook(), List.of(), last, last).entries())
                .isEmpty();
    }

    @Test
    void findings_of_another_day_or_another_rulebook_are_refused() {
        List<Finding> findings = findings(SomeBoard.rulebook(), AS_OF, clock(IN_A_WEEK, "a1", "2026-01-26"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> DutyCalendar.of(SomeBoard.rulebook(), findings, AS_OF.plusDays(1), THROUGH))
                .withMessage("every finding must be asked on the day of the calendar");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DutyCalendar.of(SomeBoard.national(), findings, AS_OF, THROUGH))
                .withMessage("the rulebook has no rule X-WEEK");
    }

    @Test
    void a_calendar_does_not_follow_a_list_that_changes_afterwards() {
        assertThat(calendar(clock(IN_A_WEEK, "a1", "2026-01-26")).entries())
                .isUnmodifiable()
                .extracting(CalendarEntry::ruleId)
                .containsExactly(id("X-WEEK"));
    }

    @Test
    void a_due_day_and_an_entry_refuse_what_contradicts_itself() {
        CalendarEntry entry = only(calendar(clock(IN_A_WEEK, "a1", "2026-01-26")));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DueDay(
                        LocalDate.of(2026, 2, 2), LocalDate.of(2026, 2, 1), RollPolicy.ROLLS, Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CalendarEntry(
                        entry.rule(),
                        entry.subjectRef(),
                        entry.openSince(),
                        entry.basis(),
                        entry.limit(),
                        entry.urgency(),
                        EntryStatus.OPEN_WITHOUT_A_DAY,
                        entry.due(),
                        entry.daysOver(),
                        entry.daysLeft(),
                        entry.reminderDay(),
                        entry.reminded(),
                        entry.targetDay(),
                        entry.missing()));
    }
}
