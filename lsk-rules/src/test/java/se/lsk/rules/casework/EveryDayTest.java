package se.lsk.rules.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lsk.core.casework.ChildFollowUp;
import se.lsk.core.casework.ChildInvestigation;
import se.lsk.core.casework.PreliminaryAssessment;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.Facts;
import se.lsk.core.facts.SubjectReference;
import se.lsk.core.time.RollPolicy;
import se.lsk.rules.Outcome;
import se.lsk.rules.Rulebook;
import se.lsk.rules.national.NationalRulebook;

/** Every starting day from 1990 to the last whose end day the calendar can tell, with the days around its end. */
class EveryDayTest {

    private static final SubjectReference SUBJECT = new SubjectReference("d1");
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final LocalDate ASKED = LocalDate.of(2100, 12, 31);

    private static Outcome outcome(Rulebook book, int rule, Facts facts) {
        Outcome[] found = new Outcome[4];
        int[] next = {0};
        book.outcomes(facts, ASKED, (definition, outcome) -> found[next[0]++] = outcome);
        return found[rule];
    }

    private static Outcome completed(Rulebook book, LocalDate opened, LocalDate day) {
        return outcome(
                book,
                0,
                ChildInvestigation.builder()
                        .subjectRef(SUBJECT)
                        .openedOn(opened)
                        .completedOn(day)
                        .build());
    }

    private static Outcome decided(Rulebook book, LocalDate received, LocalDate day) {
        return outcome(
                book,
                0,
                PreliminaryAssessment.builder()
                        .subjectRef(SUBJECT)
                        .reportReceivedOn(received)
                        .decidedOn(day)
                        .extraordinaryReasons(Answer.NO)
                        .investigationAlreadyRunning(Answer.NO)
                        .build());
    }

    private interface Asked {
        Outcome on(Rulebook book, LocalDate start, LocalDate day);
    }

    /** Walks one limit; {@code faults} receives every day on which the answer is another than the definition says. */
    private static List<String> walk(LocalDate last, LocalDate inForceFrom, int months, int days, Asked asked) {
        Rulebook unsettled = NationalRulebook.rulebook();
        Rulebook rolls = NationalRulebook.under(AnyFacts.settled(RollPolicy.ROLLS));
        Rulebook never = NationalRulebook.under(AnyFacts.settled(RollPolicy.NEVER));
        List<String> faults = new ArrayList<>();
        for (LocalDate start = FIRST; !start.isAfter(last); start = start.plusDays(1)) {
            LocalDate nominal = start.plusMonths(months).plusDays(days);
            LocalDate rolled = ReferenceCount.rolled(nominal);
            if (start.isBefore(inForceFrom)) {
                expect(faults, start, nominal, asked.on(unsettled, start, nominal), Outcome.NOT_APPLICABLE);
                continue;
            }
            if (rolled.isAfter(ASKED)) {
                expect(faults, start, start, asked.on(unsettled, start, start), Outcome.NEEDS_JUDGEMENT);
                continue;
            }
            LocalDate before = nominal.minusDays(1);
            LocalDate late = rolled.plusDays(1);
            expect(faults, start, before, asked.on(unsettled, start, before), Outcome.FULFILLED);
            expect(faults, start, nominal, asked.on(unsettled, start, nominal), Outcome.FULFILLED);
            expect(faults, start, nominal, asked.on(never, start, nominal), Outcome.FULFILLED);
            expect(faults, start, rolled, asked.on(rolls, start, rolled), Outcome.FULFILLED);
            if (rolled.isAfter(nominal)) {
                LocalDate after = nominal.plusDays(1);
                expect(faults, start, after, asked.on(unsettled, start, after), Outcome.NEEDS_JUDGEMENT);
                expect(faults, start, rolled, asked.on(unsettled, start, rolled), Outcome.NEEDS_JUDGEMENT);
                expect(faults, start, after, asked.on(never, start, after), Outcome.NOT_FULFILLED);
            }
            if (!late.isAfter(ASKED)) {
                expect(faults, start, late, asked.on(unsettled, start, late), Outcome.NOT_FULFILLED);
                expect(faults, start, late, asked.on(rolls, start, late), Outcome.NOT_FULFILLED);
            }
        }
        return faults;
    }

    private static void expect(List<String> faults, LocalDate start, LocalDate day, Outcome found, Outcome wanted) {
        if (found != wanted) {
            faults.add(start + " done on " + day + ": " + found + " instead of " + wanted);
        }
    }

    @Test
    void four_months_from_every_day() {
        assertThat(walk(LocalDate.of(2100, 8, 31), LocalDate.of(2002, 1, 1), 4, 0, EveryDayTest::completed))
                .isEmpty();
    }

    @Test
    void fourteen_days_from_every_day() {
        assertThat(walk(LocalDate.of(2100, 12, 17), LocalDate.of(2013, 1, 1), 0, 14, EveryDayTest::decided))
                .isEmpty();
    }

    @Test
    void one_hundred_and_twenty_two_days_from_every_day() {
        List<String> faults = new ArrayList<>();
        Rulebook book = NationalRulebook.rulebook();
        for (LocalDate opened = LocalDate.of(2002, 1, 1);
                !opened.isAfter(LocalDate.of(2100, 8, 30));
                opened = opened.plusDays(1)) {
            for (int days = 121; days <= 123; days++) {
                LocalDate day = opened.plusDays(days);
                Outcome found = outcome(
                        book,
                        1,
                        ChildInvestigation.builder()
                                .subjectRef(SUBJECT)
                                .openedOn(opened)
                                .completedOn(day)
                                .build());
                expect(faults, opened, day, found, days <= 122 ? Outcome.FULFILLED : Outcome.NOT_FULFILLED);
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void a_follow_up_from_every_day() {
        List<String> faults = new ArrayList<>();
        Rulebook book = NationalRulebook.rulebook();
        LocalDate change = LocalDate.of(2025, 7, 1);
        for (LocalDate start = LocalDate.of(2013, 1, 1);
                !start.isAfter(LocalDate.of(2100, 6, 29));
                start = start.plusDays(1)) {
            LocalDate end = start.plusMonths(start.isBefore(change) ? 2 : 6);
            boolean runs = start.isBefore(change) && !end.isBefore(change);
            expect(faults, start, end, ended(book, start, end), Outcome.FULFILLED);
            expect(
                    faults,
                    start,
                    end.plusDays(1),
                    ended(book, start, end.plusDays(1)),
                    runs ? Outcome.NEEDS_JUDGEMENT : Outcome.NOT_FULFILLED);
            if (runs) {
                LocalDate six = start.plusMonths(6);
                expect(faults, start, six, ended(book, start, six), Outcome.NEEDS_JUDGEMENT);
                LocalDate late = six.plusDays(1);
                expect(faults, start, late, ended(book, start, late), Outcome.NOT_FULFILLED);
            }
        }
        assertThat(faults).isEmpty();
    }

    private static Outcome ended(Rulebook book, LocalDate started, LocalDate ended) {
        return outcome(
                book,
                0,
                ChildFollowUp.builder()
                        .subjectRef(SUBJECT)
                        .startedOn(started)
                        .endedOn(ended)
                        .build());
    }

    @Test
    void re_opening_after_every_day() {
        List<String> faults = new ArrayList<>();
        Rulebook book = NationalRulebook.rulebook();
        for (LocalDate closed = LocalDate.of(2002, 1, 1);
                closed.isBefore(LocalDate.of(2100, 12, 20));
                closed = closed.plusDays(1)) {
            LocalDate last = ReferenceCount.rolled(closed.plusDays(1));
            expect(faults, closed, last, opened(book, closed, last), Outcome.NEEDS_JUDGEMENT);
            expect(faults, closed, closed, opened(book, closed, closed), Outcome.NEEDS_JUDGEMENT);
            LocalDate next = last.plusDays(1);
            expect(faults, closed, next, opened(book, closed, next), Outcome.NOT_APPLICABLE);
        }
        assertThat(faults).isEmpty();
    }

    private static Outcome opened(Rulebook book, LocalDate closed, LocalDate opened) {
        return outcome(
                book,
                3,
                ChildInvestigation.builder()
                        .subjectRef(SUBJECT)
                        .openedOn(opened)
                        .previousInvestigationCompletedOn(closed)
                        .build());
    }
}
