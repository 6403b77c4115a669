package se.lsk.rules.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lsk.rules.duty.SomeDuties.LAW;
import static se.lsk.rules.duty.SomeDuties.SUBJECT;
import static se.lsk.rules.duty.SomeDuties.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.time.api.Dates;
import se.lsk.core.casework.DutyClock;
import se.lsk.core.casework.RecurringDutyClock;
import se.lsk.core.facts.DutyFacts;
import se.lsk.core.time.CalendarLimit;
import se.lsk.core.time.EachQuarter;
import se.lsk.rules.ClockShape;
import se.lsk.rules.Finding;
import se.lsk.rules.Language;
import se.lsk.rules.Outcome;
import se.lsk.rules.Rulebook;
import se.lsk.rules.duty.SomeDuties.Began;
import se.lsk.rules.national.NationalDuties;
import se.lsk.rules.national.NationalRulebook;

/** What holds for every duty and every clock. */
class DutyProperties {

    private static final Rulebook NATIONAL = NationalRulebook.rulebook();

    @Provide
    Arbitrary<LocalDate> days() {
        return Dates.dates().between(LocalDate.of(2002, 1, 1), LocalDate.of(2040, 12, 31));
    }

    @Provide
    Arbitrary<Duty<?>> duties() {
        return Arbitraries.of(NationalDuties.all());
    }

    private static DutyClock clock(Duty<?> duty, LocalDate start, Optional<LocalDate> done) {
        DutyClock.Builder clock =
                DutyClock.builder().subjectRef(SUBJECT).duty(duty.key()).clockStart(start);
        done.ifPresent(clock::doneOn);
        return clock.build();
    }

    private static Finding ask(DutyFacts clock, LocalDate asOf) {
        return NATIONAL.review(clock, asOf).get(0);
    }

    @Property
    void every_clock_of_every_duty_has_an_answer_in_words(
            @ForAll("duties") Duty<?> duty,
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(max = 4000) int until,
            @ForAll @IntRange(max = 4000) int asked) {
        Finding finding = ask(clock(duty, start, Optional.of(start.plusDays(until))), start.plusDays(asked));

        for (Language language : Language.values()) {
            assertThat(finding.text(language)).doesNotContain("{").doesNotContain("null");
        }
        assertThat(finding.missing().isEmpty()).isEqualTo(finding.outcome() != Outcome.UNDETERMINED);
        assertThat(finding.dueDay().isPresent() && !finding.open()).isFalse();
    }

    /** What was done in time stays done in time, whenever one asks; and what was late stays late. */
    @Property
    void an_answer_about_what_is_done_does_not_change_with_the_day_of_the_question(
            @ForAll("duties") Duty<?> duty,
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(max = 4000) int until,
            @ForAll @IntRange(max = 4000) int later) {
        Assume.that(duty.definition().clock().orElseThrow().shape() != ClockShape.CONTINUOUS);
        LocalDate done = start.plusDays(until);
        Finding then = ask(clock(duty, start, Optional.of(done)), done);
        Finding afterwards = ask(clock(duty, start, Optional.of(done)), done.plusDays(later));

        assertThat(afterwards.outcome()).isEqualTo(then.outcome());
    }

    @Property
    void more_time_never_turns_fulfilled_into_not_fulfilled(
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(min = 0, max = 400) int until,
            @ForAll @IntRange(min = 1, max = 300) int length,
            @ForAll @IntRange(min = 0, max = 300) int more) {
        LocalDate done = start.plusDays(until);
        Outcome less = outcome(CalendarLimit.days(length), start, done);
        Outcome longer = outcome(CalendarLimit.days(length + more), start, done);

        if (less == Outcome.FULFILLED) {
            assertThat(longer).isEqualTo(Outcome.FULFILLED);
        }
        if (longer == Outcome.NOT_FULFILLED) {
            assertThat(less).isEqualTo(Outcome.NOT_FULFILLED);
        }
    }

    private static Outcome outcome(CalendarLimit limit, LocalDate start, LocalDate done) {
        Duty<Began> duty = duty(ClockShape.ACTION).in(LAW.wording("P1").within(limit));
        return SomeDuties.ask(
                        duty,
                        duty.startedBy(SUBJECT, new Began(start)).doneOn(done).build(),
                        "2045-01-01")
                .outcome();
    }

    /** Months and years that never roll give the same answer a year later, for days that every month has. */
    @Property
    void shifting_all_days_by_a_year_shifts_the_answer(
            @ForAll("days") LocalDate someDay,
            @ForAll @IntRange(min = 0, max = 30) int monthsUntil,
            @ForAll @IntRange(min = 1, max = 24) int months,
            @ForAll @IntRange(min = -1, max = 1) int aDay) {
        LocalDate start = someDay.withDayOfMonth(Math.min(someDay.getDayOfMonth(), 27));
        LocalDate done = start.plusMonths(monthsUntil).plusDays(monthsUntil == 0 ? 0 : aDay);
        Duty<Began> duty = duty(ClockShape.LONGEST).in(LAW.wording("P1").fixed(CalendarLimit.months(months)));

        Finding now = SomeDuties.ask(duty, clock(duty, start, Optional.of(done)), "2050-01-01");
        Finding aYearLater =
                SomeDuties.ask(duty, clock(duty, start.plusYears(1), Optional.of(done.plusYears(1))), "2050-01-01");

        assertThat(aYearLater.reason()).isEqualTo(now.reason());
        assertThat(aYearLater.lastDay()).isEqualTo(now.lastDay().map(day -> day.plusYears(1)));
    }

    @Property
    void the_order_of_the_days_on_which_a_duty_was_done_does_not_matter(
            @ForAll @Size(max = 6) List<@IntRange(max = 1500) Integer> done, @ForAll("days") LocalDate start) {
        Duty<Began> duty = duty(ClockShape.RECURRING).in(LAW.wording("P1").within(CalendarLimit.months(6)));
        List<LocalDate> given = done.stream().map(start::plusDays).toList();

        assertThat(recurring(duty, start, given)).isEqualTo(recurring(duty, start, List.copyOf(new TreeSet<>(given))));
    }

    /** An independent count: a quarter of the calendar that is over is missed if no day lies in it. */
    @Property
    void a_quarter_is_missed_if_no_day_lies_in_it(
            @ForAll @Size(max = 8) List<@IntRange(max = 700) Integer> done,
            @ForAll @IntRange(min = 2002, max = 2040) int year,
            @ForAll @IntRange(max = 700) int asked) {
        Duty<Began> duty = duty(ClockShape.RECURRING).in(LAW.wording("P1").fixed(EachQuarter.ONCE));
        LocalDate start = LocalDate.of(year, 1, 1);
        LocalDate asOf = start.plusDays(asked);
        int missed = 0;
        for (LocalDate first = start; first.plusMonths(3).minusDays(1).isBefore(asOf); first = first.plusMonths(3)) {
            LocalDate from = first;
            boolean kept = done.stream()
                    .map(start::plusDays)
                    .anyMatch(day -> !day.isBefore(from) && day.isBefore(from.plusMonths(3)) && !day.isAfter(asOf));
            missed += kept ? 0 : 1;
        }
        RecurringDutyClock clock = duty.recurringSince(SUBJECT, new Began(start))
                .addAllDoneOn(done.stream().map(start::plusDays).toList())
                .build();

        Finding finding = SomeDuties.ask(duty, clock, asOf.toString());

        assertThat(finding.facts()).containsEntry("missed", missed);
        assertThat(finding.outcome()).isEqualTo(missed == 0 ? Outcome.PENDING : Outcome.NOT_FULFILLED);
    }

    private static String recurring(Duty<Began> duty, LocalDate start, List<LocalDate> done) {
        RecurringDutyClock clock = duty.recurringSince(SUBJECT, new Began(start))
                .addAllDoneOn(done)
                .build();
        return SomeDuties.ask(duty, clock, "2041-01-01").text(Language.SV);
    }
}
