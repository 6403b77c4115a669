package se.lsk.rules.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lsk.core.casework.DutyClock;
import se.lsk.core.time.AgeLimit;
import se.lsk.core.time.CalendarLimit;
import se.lsk.core.time.RetentionLimit;
import se.lsk.core.time.TimeLimit;
import se.lsk.rules.ClockShape;
import se.lsk.rules.Finding;
import se.lsk.rules.Language;
import se.lsk.rules.Outcome;
import se.lsk.rules.Profile;
import se.lsk.rules.RuleDefinition;
import se.lsk.rules.Rulebook;
import se.lsk.rules.Verdict;
import se.lsk.rules.cases.CaseTable;
import se.lsk.rules.national.NationalRulebook;

/** What keeping and destroying records asks, where no declared duty has the combination: the first day of a wording, and the age of a person. */
class KeepingClockRuleTest {

    private static final LocalDate AMENDED = LocalDate.of(2020, 1, 1);
    private static final LocalDate LATER = LocalDate.of(2060, 1, 1);

    private record Noted(LocalDate on) implements ClockEvent.OnDay {}

    private static Duty<Noted> duty(ClockShape shape, Wording... wordings) {
        return Duty.of("KEEP", shape, Noted.class)
                .title("Bevarande", "Keeping")
                .asks("Bevarades handlingarna?", "Were the documents kept?")
                .starts("anteckningen gjordes", "the note was made")
                .stops("handlingarna gallrades", "the documents were destroyed")
                .holder(Parties.BOARD)
                .in(wordings);
    }

    private static Wording unseen(TimeLimit limit) {
        return Acts.SOL_2001.from(AMENDED).unseen().wording("K12P1").fixed(limit);
    }

    private static Wording stated(TimeLimit limit) {
        return Acts.SOL_2001.from(AMENDED).wording("K12P1").fixed(limit);
    }

    private static Finding ask(Duty<Noted> duty, LocalDate noted, LocalDate asOf) {
        return ask(duty, duty.startedBy(CaseTable.SUBJECT, new Noted(noted)).build(), asOf);
    }

    private static Finding ask(Duty<Noted> duty, LocalDate noted, LocalDate destroyed, LocalDate asOf) {
        return ask(
                duty,
                duty.startedBy(CaseTable.SUBJECT, new Noted(noted))
                        .doneOn(destroyed)
                        .build(),
                asOf);
    }

    private static Finding ask(Duty<Noted> duty, DutyClock clock, LocalDate asOf) {
        Profile profile = Profile.national();
        return Rulebook.of(NationalRulebook.EDITION, profile, List.of(duty.under(profile)))
                .review(clock, asOf)
                .get(0);
    }

    private static List<String> codes(RuleDefinition definition) {
        return definition.verdicts().stream()
                .filter(verdict -> verdict.outcome() != Outcome.NOT_APPLICABLE)
                .map(Verdict::code)
                .filter(code -> !code.equals("START_MISSING") && !code.equals("OUTSIDE_CALENDAR"))
                .toList();
    }

    @Test
    void a_breach_of_a_wording_whose_first_day_was_not_seen_is_judged() {
        Duty<Noted> duty = duty(ClockShape.RETENTION, unseen(new RetentionLimit(CalendarLimit.years(5))));
        LocalDate noted = LocalDate.of(2021, 3, 10);

        assertThat(codes(duty.definition()))
                .containsExactly("AMENDMENT_DAY_UNSEEN", "DESTROYED_IN_TIME", "TO_BE_DESTROYED");
        assertThat(ask(duty, noted, LocalDate.of(2026, 3, 10), LATER).reason()).isEqualTo("AMENDMENT_DAY_UNSEEN");
        assertThat(ask(duty, noted, LocalDate.of(2026, 3, 11), LATER).reason()).isEqualTo("DESTROYED_IN_TIME");
        assertThat(ask(duty, noted, LocalDate.of(2027, 12, 31), LATER).reason()).isEqualTo("DESTROYED_IN_TIME");
        assertThat(ask(duty, noted, LocalDate.of(2028, 1, 1), LATER).reason()).isEqualTo("AMENDMENT_DAY_UNSEEN");
        assertThat(ask(duty, noted, LocalDate.of(2027, 12, 31)).reason()).isEqualTo("TO_BE_DESTROYED");

        Finding late = ask(duty, noted, LocalDate.of(2028, 1, 1));
        assertThat(late.reason()).isEqualTo("AMENDMENT_DAY_UNSEEN");
        assertThat(late.outcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
        assertThat(late.lastDay()).contains(LocalDate.of(2027, 12, 31));
        assertThat(late.daysOver()).isEmpty();
        assertThat(late.text(Language.EN)).contains("5 years").contains("not stated in LSK's sources");
    }

    @Test
    void a_breach_of_a_wording_whose_first_day_is_stated_is_one() {
        Duty<Noted> duty = duty(ClockShape.RETENTION, stated(new RetentionLimit(CalendarLimit.years(5))));

        assertThat(codes(duty.definition()))
                .containsExactly(
                        "TOO_EARLY", "DESTROYED_IN_TIME", "TO_BE_DESTROYED", "DESTROYED_LATE", "NOT_DESTROYED");
        assertThat(ask(duty, LocalDate.of(2021, 3, 10), LocalDate.of(2026, 3, 10), LATER)
                        .outcome())
                .isEqualTo(Outcome.NOT_FULFILLED);
    }

    @Test
    void where_no_last_day_is_stated_destruction_is_due_from_the_first_day_on_which_it_is_allowed() {
        Duty<Noted> duty = duty(ClockShape.RETENTION, stated(CalendarLimit.years(5)));
        LocalDate noted = LocalDate.of(2021, 3, 10);

        Finding kept = ask(duty, noted, LocalDate.of(2026, 3, 10));
        assertThat(kept.reason()).isEqualTo("TO_BE_KEPT");
        assertThat(kept.open()).isTrue();
        assertThat(kept.dueDay()).contains(LocalDate.of(2026, 3, 11));

        Finding due = ask(duty, noted, LocalDate.of(2026, 3, 11));
        assertThat(due.reason()).isEqualTo("NOT_DESTROYED_WITHOUT_STATED_LAST_DAY");
        assertThat(due.dueDay()).contains(LocalDate.of(2026, 3, 11));
        assertThat(due.lastDay()).contains(LocalDate.of(2026, 3, 10));

        Finding destroyed = ask(duty, noted, LocalDate.of(2026, 3, 11), LATER);
        assertThat(destroyed.reason()).isEqualTo("DESTROYED_WITHOUT_STATED_LAST_DAY");
        assertThat(destroyed.open()).isFalse();
        assertThat(destroyed.dueDay()).isEmpty();
    }

    @Test
    void a_last_day_that_is_stated_is_the_day_on_which_destruction_is_due() {
        Duty<Noted> duty = duty(ClockShape.RETENTION, stated(new RetentionLimit(CalendarLimit.years(5))));

        assertThat(ask(duty, LocalDate.of(2021, 3, 10), LocalDate.of(2026, 3, 11))
                        .dueDay())
                .contains(LocalDate.of(2027, 12, 31));
    }

    @Test
    void a_duty_to_keep_alone_leaves_nothing_open() {
        Duty<Noted> duty = duty(ClockShape.EARLIEST, stated(CalendarLimit.years(5)));

        Finding kept = ask(duty, LocalDate.of(2021, 3, 10), LocalDate.of(2022, 1, 1));
        assertThat(kept.reason()).isEqualTo("TO_BE_KEPT");
        assertThat(kept.open()).isFalse();
        assertThat(kept.dueDay()).isEmpty();
    }

    /** A note selects the wording of its own day; a birth does not: the child was born under another law than the one that is asked. */
    @Test
    void an_age_asks_the_law_of_the_day_of_destruction_or_of_the_question() {
        Wording older = stated(new AgeLimit(20));
        Wording newer = Acts.SOL_2025.wording("K16P1").fixed(new AgeLimit(30));
        Duty<Noted> duty = duty(ClockShape.EARLIEST, older, newer);
        LocalDate born = LocalDate.of(2001, 5, 5);

        assertThat(ask(duty, born, LocalDate.of(2019, 12, 31), LATER).reason()).isEqualTo("NOT_IN_FORCE");
        assertThat(ask(duty, born, LocalDate.of(2019, 12, 31)).reason()).isEqualTo("NOT_IN_FORCE");
        assertThat(ask(duty, born, LocalDate.of(2019, 12, 31)).text(Language.EN))
                .contains("on 2019-12-31")
                .doesNotContain("2001-05-05");
        assertThat(ask(duty, born, LocalDate.of(2020, 1, 1)).reason()).isEqualTo("TO_BE_KEPT");

        Finding underOlder = ask(duty, born, LocalDate.of(2025, 6, 30), LATER);
        assertThat(underOlder.reason()).isEqualTo("KEPT_LONG_ENOUGH");
        assertThat(underOlder.basis().get(0).reference().canonical()).isEqualTo("SFS 2001:453#K12P1");

        Finding underNewer = ask(duty, born, LocalDate.of(2025, 7, 1), LATER);
        assertThat(underNewer.reason()).isEqualTo("TOO_EARLY");
        assertThat(underNewer.basis().get(0).reference().canonical()).isEqualTo("SFS 2025:400#K16P1");
        assertThat(ask(duty, born, LocalDate.of(2025, 6, 30)).reason()).isEqualTo("KEPT_LONG_ENOUGH");
        assertThat(ask(duty, born, LocalDate.of(2025, 7, 1)).reason()).isEqualTo("TO_BE_KEPT");
        assertThat(ask(duty, born, LocalDate.of(2001, 5, 4)).text(Language.EN)).contains("it starts on 2001-05-05");
    }

    @Test
    void a_note_selects_the_wording_of_its_own_day_however_long_the_records_are_kept() {
        Duty<Noted> duty = duty(
                ClockShape.RETENTION,
                stated(new RetentionLimit(CalendarLimit.years(5))),
                Acts.SOL_2025.wording("K16P1").fixed(new RetentionLimit(CalendarLimit.years(5))));

        Finding finding = ask(duty, LocalDate.of(2025, 6, 30), LocalDate.of(2030, 7, 1), LATER);
        assertThat(finding.reason()).isEqualTo("DESTROYED_IN_TIME");
        assertThat(finding.basis().get(0).reference().canonical()).isEqualTo("SFS 2001:453#K12P1");
    }
}
