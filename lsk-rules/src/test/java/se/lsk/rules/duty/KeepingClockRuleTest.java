package se.lsk.rules.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lsk.rules.duty.SomeDuties.LAW;
import static se.lsk.rules.duty.SomeDuties.NEW_LAW;
import static se.lsk.rules.duty.SomeDuties.OLD_LAW;
import static se.lsk.rules.duty.SomeDuties.clock;
import static se.lsk.rules.duty.SomeDuties.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lsk.core.casework.DutyClock;
import se.lsk.core.time.AgeLimit;
import se.lsk.core.time.CalendarLimit;
import se.lsk.core.time.RetentionLimit;
import se.lsk.rules.ClockShape;
import se.lsk.rules.Finding;
import se.lsk.rules.Language;
import se.lsk.rules.Outcome;
import se.lsk.rules.Verdict;
import se.lsk.rules.duty.SomeDuties.Began;

/** The mechanism of keeping and destroying records, on duties of a law that does not exist. */
class KeepingClockRuleTest {

    private static final Duty<Began> RETENTION =
            duty(ClockShape.RETENTION).in(LAW.wording("P1").fixed(new RetentionLimit(CalendarLimit.years(5))));
    private static final Duty<Began> TEN_YEARS =
            duty(ClockShape.EARLIEST).in(LAW.wording("P1").fixed(CalendarLimit.years(10)));
    private static final Duty<Began> THIRTY =
            duty(ClockShape.EARLIEST).in(LAW.wording("P1").fixed(new AgeLimit(30)));

    private static Finding ask(Duty<Began> duty, String start, @Nullable String done, String asOf) {
        DutyClock.Builder clock = clock(duty, start);
        if (done != null) {
            clock.doneOn(LocalDate.parse(done));
        }
        return SomeDuties.ask(duty, clock.build(), asOf);
    }

    private static void assertFound(Finding finding, String answer) {
        assertThat(finding.outcome() + " " + finding.reason()).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-03-10, 2026-01-01, NOT_FULFILLED TOO_EARLY, false",
        "2020-03-11, 2026-01-01, FULFILLED DESTROYED_IN_TIME, false",
        "2021-12-31, 2026-01-01, FULFILLED DESTROYED_IN_TIME, false",
        "2022-01-01, 2026-01-01, NOT_FULFILLED DESTROYED_LATE, false",
        ", 2020-03-10, PENDING TO_BE_DESTROYED, true",
        ", 2021-12-31, PENDING TO_BE_DESTROYED, true",
        ", 2022-01-01, NOT_FULFILLED NOT_DESTROYED, true",
    })
    void isDestroyedAfterTheTimeAndBeforeTheEndOfTheNextYear(String done, String asOf, String answer, boolean open) {
        Finding finding = ask(RETENTION, "2015-03-10", done, asOf);

        assertFound(finding, answer);
        assertThat(finding.facts()).containsEntry("earliestDay", LocalDate.of(2020, 3, 11));
        assertThat(finding.lastDay()).contains(LocalDate.of(2021, 12, 31));
        assertThat(finding.open()).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-10, 2026-01-01, NOT_FULFILLED TOO_EARLY",
        "2025-03-11, 2026-01-01, FULFILLED KEPT_LONG_ENOUGH",
        ", 2025-03-10, PENDING TO_BE_KEPT",
        ", 2025-03-11, FULFILLED KEPT_LONG_ENOUGH",
        ", 2099-03-11, FULFILLED KEPT_LONG_ENOUGH",
    })
    void isKeptThroughTheLastDayOfTheTime(String done, String asOf, String answer) {
        Finding finding = ask(TEN_YEARS, "2015-03-10", done, asOf);

        assertFound(finding, answer);
        assertThat(finding.open()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-09, NOT_FULFILLED TOO_EARLY",
        "2025-03-10, FULFILLED KEPT_LONG_ENOUGH",
        "2025-03-11, FULFILLED KEPT_LONG_ENOUGH",
    })
    void anAgeIsReachedOnTheBirthday(String done, String answer) {
        assertFound(
                SomeDuties.ask(THIRTY_SINCE_1990, clock(THIRTY_SINCE_1990, "1995-03-10", done), "2026-01-01"), answer);
    }

    private static final Duty<Began> THIRTY_SINCE_1990 = duty(ClockShape.EARLIEST)
            .in(LAW.from(LocalDate.of(1990, 1, 1)).wording("P1").fixed(new AgeLimit(30)));

    @Test
    void asksBeforeItCounts() {
        assertFound(ask(RETENTION, "2000-12-31", null, "2026-01-01"), "NOT_APPLICABLE NOT_IN_FORCE");
        assertFound(ask(RETENTION, "2099-12-31", null, "2100-01-01"), "NEEDS_JUDGEMENT OUTSIDE_CALENDAR");
        assertFound(ask(THIRTY, "2090-12-31", null, "2100-01-01"), "NEEDS_JUDGEMENT OUTSIDE_CALENDAR");
    }

    private static final Duty<Began> UNSEEN =
            duty(ClockShape.RETENTION).in(LAW.unseen().wording("P1").fixed(new RetentionLimit(CalendarLimit.years(5))));

    @ParameterizedTest
    @CsvSource({
        "2020-03-10, 2026-01-01, NEEDS_JUDGEMENT AMENDMENT_DAY_UNSEEN",
        "2020-03-11, 2026-01-01, FULFILLED DESTROYED_IN_TIME",
        "2021-12-31, 2026-01-01, FULFILLED DESTROYED_IN_TIME",
        "2022-01-01, 2026-01-01, NEEDS_JUDGEMENT AMENDMENT_DAY_UNSEEN",
        ", 2021-12-31, PENDING TO_BE_DESTROYED",
        ", 2022-01-01, NEEDS_JUDGEMENT AMENDMENT_DAY_UNSEEN",
    })
    void aBreachIsJudgedWhereTheFirstDayOfTheWordingWasNotSeen(@Nullable String done, String asOf, String answer) {
        Finding finding = ask(UNSEEN, "2015-03-10", done, asOf);

        assertFound(finding, answer);
        assertThat(finding.lastDay()).contains(LocalDate.of(2021, 12, 31));
        assertThat(finding.daysOver()).isEmpty();
    }

    @Test
    void declaresNoBreachThatTheFirstDayOfTheWordingDecides() {
        assertThat(codes(UNSEEN)).containsExactly("AMENDMENT_DAY_UNSEEN", "DESTROYED_IN_TIME", "TO_BE_DESTROYED");
        assertThat(codes(RETENTION))
                .containsExactly(
                        "TOO_EARLY", "DESTROYED_IN_TIME", "TO_BE_DESTROYED", "DESTROYED_LATE", "NOT_DESTROYED");
    }

    private static List<String> codes(Duty<Began> duty) {
        return duty.definition().verdicts().stream()
                .filter(verdict -> verdict.outcome() != Outcome.NOT_APPLICABLE)
                .map(Verdict::code)
                .filter(code -> !code.equals("START_MISSING") && !code.equals("OUTSIDE_CALENDAR"))
                .toList();
    }

    private static final Duty<Began> NO_LAST_DAY =
            duty(ClockShape.RETENTION).in(LAW.wording("P1").fixed(CalendarLimit.years(5)));

    @ParameterizedTest
    @CsvSource({
        "2020-03-10, 2026-01-01, NOT_FULFILLED TOO_EARLY, false",
        "2020-03-11, 2026-01-01, NEEDS_JUDGEMENT DESTROYED_WITHOUT_STATED_LAST_DAY, false",
        "2025-03-11, 2026-01-01, NEEDS_JUDGEMENT DESTROYED_WITHOUT_STATED_LAST_DAY, false",
        ", 2020-03-10, PENDING TO_BE_KEPT, true",
        ", 2020-03-11, NEEDS_JUDGEMENT NOT_DESTROYED_WITHOUT_STATED_LAST_DAY, true",
    })
    void howSoonIsJudgedWhereTheLawStatesNoLastDay(String done, String asOf, String answer, boolean open) {
        Finding finding = ask(NO_LAST_DAY, "2015-03-10", done, asOf);

        assertFound(finding, answer);
        assertThat(finding.lastDay()).contains(LocalDate.of(2020, 3, 10));
        assertThat(finding.open()).isEqualTo(open);
        assertThat(finding.dueDay()).isEqualTo(open ? Optional.of(LocalDate.of(2020, 3, 11)) : Optional.empty());
    }

    @Test
    void isDueOnTheLastDayWhereTheLawStatesOne() {
        assertThat(ask(RETENTION, "2015-03-10", null, "2020-03-11").dueDay()).contains(LocalDate.of(2021, 12, 31));
    }

    /** A note is made under a law; a child is born under it, whatever it says of records thirty years later. */
    private static final Duty<Began> AGES = duty(ClockShape.EARLIEST)
            .in(
                    OLD_LAW.wording("P1").fixed(new AgeLimit(20)),
                    NEW_LAW.wording("P1").fixed(new AgeLimit(30)));

    @ParameterizedTest
    @CsvSource({
        "2000-12-31, 2026-01-01, NOT_APPLICABLE NOT_IN_FORCE,",
        "2001-01-01, 2026-01-01, NOT_FULFILLED TOO_EARLY, SFS 2000:1#P1",
        "2020-12-31, 2026-01-01, FULFILLED KEPT_LONG_ENOUGH, SFS 2000:1#P1",
        "2021-01-01, 2026-01-01, NOT_FULFILLED TOO_EARLY, SFS 2020:1#P1",
        ", 2000-12-31, NOT_APPLICABLE NOT_IN_FORCE,",
        ", 2020-12-31, FULFILLED KEPT_LONG_ENOUGH, SFS 2000:1#P1",
        ", 2021-01-01, PENDING TO_BE_KEPT, SFS 2020:1#P1",
        "2021-01-01, 2020-12-31, FULFILLED KEPT_LONG_ENOUGH, SFS 2000:1#P1",
    })
    void anAgeAsksTheLawOfTheDayOfDestructionAndUntilThenOfTheQuestion(
            String done, String asOf, String answer, String basis) {
        Finding finding = ask(AGES, "1995-03-10", done, asOf);

        assertFound(finding, answer);
        assertThat(finding.basis().stream()
                        .map(provision -> provision.reference().canonical())
                        .findFirst())
                .isEqualTo(Optional.ofNullable(basis));
    }

    @Test
    void saysOnWhichDayNoWordingOfAnAgeWasInForce() {
        Finding early = ask(AGES, "1995-03-10", "2000-12-31", "2026-01-01");
        assertThat(early.text(Language.EN)).contains("on 2000-12-31").doesNotContain("1995");

        Finding unborn = ask(AGES, "2022-03-10", null, "2022-03-09");
        assertFound(unborn, "NOT_APPLICABLE NOT_YET_STARTED");
        assertThat(unborn.text(Language.EN)).contains("it starts on 2022-03-10");
    }

    @Test
    void aNoteSelectsTheWordingOfItsOwnDay() {
        Duty<Began> both = duty(ClockShape.RETENTION)
                .in(
                        OLD_LAW.wording("P1").fixed(new RetentionLimit(CalendarLimit.years(5))),
                        NEW_LAW.wording("P1").fixed(new RetentionLimit(CalendarLimit.years(5))));

        assertThat(ask(both, "2020-12-31", "2026-01-01", "2026-01-01")
                        .basis()
                        .get(0)
                        .reference()
                        .canonical())
                .isEqualTo("SFS 2000:1#P1");
    }
}
