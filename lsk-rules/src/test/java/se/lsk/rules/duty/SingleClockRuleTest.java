package se.lsk.rules.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lsk.rules.duty.SomeDuties.LAW;
import static se.lsk.rules.duty.SomeDuties.NEW_LAW;
import static se.lsk.rules.duty.SomeDuties.OLD_LAW;
import static se.lsk.rules.duty.SomeDuties.SUBJECT;
import static se.lsk.rules.duty.SomeDuties.WHO;
import static se.lsk.rules.duty.SomeDuties.ask;
import static se.lsk.rules.duty.SomeDuties.clock;
import static se.lsk.rules.duty.SomeDuties.duty;
import static se.lsk.rules.duty.SomeDuties.dutyByTheHour;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lsk.core.casework.DutyClock;
import se.lsk.core.casework.ExtensionDecision;
import se.lsk.core.casework.ExtensionReason;
import se.lsk.core.law.RuleId;
import se.lsk.core.time.CalendarLimit;
import se.lsk.core.time.HourLimit;
import se.lsk.core.time.NoonLimit;
import se.lsk.core.time.Promptness;
import se.lsk.core.time.RollPolicy;
import se.lsk.rules.ClockShape;
import se.lsk.rules.Consequence;
import se.lsk.rules.Finding;
import se.lsk.rules.Language;
import se.lsk.rules.Outcome;
import se.lsk.rules.Profile;
import se.lsk.rules.duty.SomeDuties.Began;
import se.lsk.rules.duty.SomeDuties.BeganAt;

/** The mechanism of a clock that runs once, on duties of a law that does not exist. */
class SingleClockRuleTest {

    private static final Duty<Began> A_MONTH =
            duty(ClockShape.ACTION).in(LAW.wording("P1").within(CalendarLimit.months(1)));

    private static void assertFound(Finding finding, Outcome outcome, String reason) {
        assertThat(finding.outcome() + " " + finding.reason()).isEqualTo(outcome + " " + reason);
    }

    /** 2025-05-15 is a Thursday; 2025-06-15 a Sunday, so the next weekday is 2025-06-16. */
    @ParameterizedTest
    @CsvSource({
        "2025-06-14, 2025-07-01, FULFILLED, DONE_IN_TIME, 2025-06-16, false",
        "2025-06-15, 2025-07-01, FULFILLED, DONE_IN_TIME, 2025-06-16, false",
        "2025-06-16, 2025-07-01, NEEDS_JUDGEMENT, DONE_ON_ROLLED_DAY, 2025-06-16, false",
        "2025-06-17, 2025-07-01, NOT_FULFILLED, DONE_LATE, 2025-06-16, false",
        ", 2025-06-15, PENDING, WAITING, 2025-06-16, true",
        ", 2025-06-16, NEEDS_JUDGEMENT, WAITING_ON_ROLLED_DAY, 2025-06-16, true",
        ", 2025-06-17, NOT_FULFILLED, OVERDUE, 2025-06-16, true",
        "2025-06-20, 2025-06-17, NOT_FULFILLED, OVERDUE, 2025-06-16, true",
    })
    void anUnsettledEndDayIsJudgedUntilTheNextWeekday(
            LocalDate done, String asOf, Outcome outcome, String reason, LocalDate lastDay, boolean open) {
        DutyClock.Builder clock = clock(A_MONTH, "2025-05-15");
        if (done != null) {
            clock.doneOn(done);
        }

        Finding finding = ask(A_MONTH, clock.build(), asOf);

        assertFound(finding, outcome, reason);
        assertThat(finding.lastDay()).contains(lastDay);
        assertThat(finding.open()).isEqualTo(open);
        assertThat(finding.dueDay().isPresent()).isEqualTo(open);
        assertThat(finding.deadline().orElseThrow().nominal()).isEqualTo(LocalDate.of(2025, 6, 15));
    }

    @ParameterizedTest
    @CsvSource({
        "ROLLS, 2025-06-16, DONE_IN_TIME",
        "ROLLS, 2025-06-17, DONE_LATE",
        "NEVER, 2025-06-15, DONE_IN_TIME",
        "NEVER, 2025-06-16, DONE_LATE",
    })
    void aProfileSettlesTheRoll(RollPolicy policy, String done, String reason) {
        Profile profile = Profile.builder()
                .name("Kommunen")
                .putSettledRollPolicy(A_MONTH.key(), policy)
                .build();

        assertThat(ask(A_MONTH, profile, clock(A_MONTH, "2025-05-15", done), "2025-08-01")
                        .reason())
                .isEqualTo(reason);
    }

    @Test
    void aLimitThatAnAuthorityHasSettledRollsWithoutAProfile() {
        Duty<Began> rolling = duty(ClockShape.ACTION).in(LAW.wording("P1").withinRolling(CalendarLimit.months(1)));

        assertThat(ask(rolling, clock(rolling, "2025-05-15", "2025-06-16"), "2025-08-01")
                        .reason())
                .isEqualTo("DONE_IN_TIME");
        assertThat(ask(rolling, clock(rolling, "2025-05-15", "2025-06-17"), "2025-08-01")
                        .reason())
                .isEqualTo("DONE_LATE");
    }

    @Test
    void asksBeforeItCounts() {
        assertFound(
                ask(
                        A_MONTH,
                        DutyClock.builder()
                                .subjectRef(SUBJECT)
                                .duty(A_MONTH.key())
                                .build(),
                        "2025-01-01"),
                Outcome.UNDETERMINED,
                "START_MISSING");
        assertFound(
                ask(A_MONTH, clock(A_MONTH, "2025-01-02").build(), "2025-01-01"),
                Outcome.NOT_APPLICABLE,
                "NOT_YET_STARTED");
        Finding outside = ask(A_MONTH, clock(A_MONTH, "2000-12-31").build(), "2025-01-01");
        assertFound(outside, Outcome.NOT_APPLICABLE, "NOT_IN_FORCE");
        assertThat(outside.text(Language.EN)).contains("the rule is in force: 2001-01-01--");
        assertThat(outside.open()).isFalse();
        assertFound(
                ask(A_MONTH, clock(A_MONTH, "2100-12-15").build(), "2100-12-20"),
                Outcome.NEEDS_JUDGEMENT,
                "OUTSIDE_CALENDAR");
    }

    private static ExtensionDecision extension(
            @Nullable String decided, @Nullable String until, @Nullable String ground) {
        ExtensionDecision.Builder decision = ExtensionDecision.builder();
        if (decided != null) {
            decision.decidedOn(LocalDate.parse(decided));
        }
        if (until != null) {
            decision.until(LocalDate.parse(until));
        }
        if (ground != null) {
            decision.reason(ExtensionReason.valueOf(ground));
        }
        return decision.build();
    }

    /** The month from 2025-05-12 ends on Thursday 2025-06-12. The extension holds through Friday 2025-06-27. */
    @ParameterizedTest
    @CsvSource({
        "2025-06-12, 2025-06-27, SPECIAL_REASONS, 2025-06-27, FULFILLED, DONE_IN_TIME, HONOURED",
        "2025-06-12, 2025-06-27, SPECIAL_REASONS, 2025-06-28, NOT_FULFILLED, DONE_LATE, HONOURED",
        "2025-06-13, 2025-06-27, SPECIAL_REASONS, 2025-06-20, NOT_FULFILLED, DONE_LATE, DECIDED_LATE",
        "2025-06-12, 2025-06-27, EXTRAORDINARY_REASONS, 2025-06-20, NOT_FULFILLED, DONE_LATE, WRONG_GROUND",
        "2025-06-12, 2025-06-27, OTHER, 2025-06-20, NOT_FULFILLED, DONE_LATE, WRONG_GROUND",
        "2025-06-12, , SPECIAL_REASONS, 2025-06-20, NOT_FULFILLED, DONE_LATE, NO_END",
        ", 2025-06-27, SPECIAL_REASONS, 2025-06-20, UNDETERMINED, EXTENSION_FACTS_MISSING, UNCERTAIN",
        "2025-06-12, 2025-06-27, , 2025-06-20, UNDETERMINED, EXTENSION_FACTS_MISSING, UNCERTAIN",
        ", , , 2025-06-20, NOT_FULFILLED, DONE_LATE, NO_END",
        ", 2025-06-27, , 2025-06-28, NOT_FULFILLED, DONE_LATE, UNCERTAIN",
        "2025-06-12, 2025-06-05, SPECIAL_REASONS, 2025-06-12, FULFILLED, DONE_IN_TIME, HONOURED",
    })
    void aDecisionToAStatedEndCountsIfTheLawIsMet(
            String decided, String until, String ground, String done, Outcome outcome, String reason, String standing) {
        Duty<Began> extensible = duty(ClockShape.ACTION)
                .extendedToStatedEnd(WHO, ExtensionReason.SPECIAL_REASONS)
                .in(LAW.wording("P1").within(CalendarLimit.months(1)));
        DutyClock clock = clock(extensible, "2025-05-12")
                .doneOn(LocalDate.parse(done))
                .extension(extension(decided, until, ground))
                .build();

        Finding finding = ask(extensible, clock, "2025-08-01");

        assertFound(finding, outcome, reason);
        assertThat(finding.facts()).containsEntry("extension", standing);
        if (outcome == Outcome.UNDETERMINED) {
            assertThat(finding.missing()).containsExactly(decided == null ? "extension.decidedOn" : "extension.ground");
        }
    }

    @Test
    void aDecisionOnTheRolledDayCountsOnlyIfTheDayRolls() {
        Duty<Began> extensible = duty(ClockShape.ACTION)
                .extendedToStatedEnd(WHO, ExtensionReason.SPECIAL_REASONS)
                .in(LAW.wording("P1").within(CalendarLimit.months(1)));
        DutyClock clock = clock(extensible, "2025-05-15")
                .doneOn(LocalDate.of(2025, 6, 20))
                .extension(extension("2025-06-16", "2025-06-27", "SPECIAL_REASONS"))
                .build();

        Finding finding = ask(extensible, clock, "2025-08-01");

        assertFound(finding, Outcome.NEEDS_JUDGEMENT, "DONE_ON_ROLLED_DAY");
        assertThat(finding.facts()).containsEntry("extension", "HONOURED_IF_ROLLED");
    }

    @Test
    void aDecisionThatHasNotBeenMadeYetDoesNotCount() {
        Duty<Began> extensible = duty(ClockShape.ACTION)
                .extendedToStatedEnd(WHO, ExtensionReason.SPECIAL_REASONS)
                .in(LAW.wording("P1").within(CalendarLimit.months(1)));
        DutyClock clock = clock(extensible, "2025-05-12")
                .extension(extension("2025-06-10", "2025-06-27", "SPECIAL_REASONS"))
                .build();

        Finding before = ask(extensible, clock, "2025-06-09");
        assertThat(before.lastDay()).contains(LocalDate.of(2025, 6, 12));
        assertThat(before.facts()).containsEntry("extension", "NOT_YET");
        assertThat(ask(extensible, clock, "2025-06-10").lastDay()).contains(LocalDate.of(2025, 6, 27));
    }

    @Test
    void anExtensionThatTheLawDoesNotKnowIsNamedAsSuch() {
        DutyClock clock = clock(A_MONTH, "2025-05-12")
                .doneOn(LocalDate.of(2025, 6, 13))
                .extension(extension("2025-06-10", "2025-06-27", "SPECIAL_REASONS"))
                .build();

        Finding finding = ask(A_MONTH, clock, "2025-08-01");

        assertFound(finding, Outcome.NOT_FULFILLED, "DONE_LATE");
        assertThat(finding.facts()).containsEntry("extension", "UNKNOWN_TO_LAW");
        assertThat(finding.text(Language.EN)).contains("the law knows no extension of this time");
    }

    /** The week from 2025-05-08 ends on 2025-05-15; in all the time can be a month, to 2025-06-09 since 8 June is a Sunday. */
    @ParameterizedTest
    @CsvSource({
        "SPECIAL_OBSTACLES, , 2025-05-15, FULFILLED, DONE_IN_TIME, GROUND_STATED",
        "SPECIAL_OBSTACLES, , 2025-05-16, NEEDS_JUDGEMENT, LONGER_TIME_STATED, GROUND_STATED",
        "SPECIAL_OBSTACLES, , 2025-06-09, NEEDS_JUDGEMENT, LONGER_TIME_STATED, GROUND_STATED",
        "SPECIAL_OBSTACLES, , 2025-06-10, NOT_FULFILLED, DONE_LATE, GROUND_STATED",
        "SPECIAL_OBSTACLES, 2025-05-20, 2025-05-20, NEEDS_JUDGEMENT, LONGER_TIME_STATED, GROUND_STATED",
        "SPECIAL_OBSTACLES, 2025-05-20, 2025-05-21, NOT_FULFILLED, DONE_LATE, GROUND_STATED",
        "SPECIAL_REASONS, , 2025-05-16, NOT_FULFILLED, DONE_LATE, WRONG_GROUND",
        ", , 2025-05-16, UNDETERMINED, EXTENSION_FACTS_MISSING, UNCERTAIN",
        ", , 2025-06-10, NOT_FULFILLED, DONE_LATE, UNCERTAIN",
    })
    void aGroundWithoutAStatedEndIsWeighedByAPerson(
            String ground, String until, String done, Outcome outcome, String reason, String standing) {
        Duty<Began> extensible = duty(ClockShape.ACTION)
                .longerUpTo(CalendarLimit.months(1), WHO, ExtensionReason.SPECIAL_OBSTACLES)
                .in(LAW.wording("P1").within(CalendarLimit.weeks(1)));
        DutyClock clock = clock(extensible, "2025-05-08")
                .doneOn(LocalDate.parse(done))
                .extension(extension(null, until, ground))
                .build();

        Finding finding = ask(extensible, clock, "2025-08-01");

        assertFound(finding, outcome, reason);
        assertThat(finding.facts()).containsEntry("extension", standing);
        if (outcome == Outcome.UNDETERMINED) {
            assertThat(finding.missing()).containsExactly("extension.ground");
        }
    }

    @Test
    void aGroundStatedLaterThanTheQuestionHasNotBeenStated() {
        Duty<Began> extensible = duty(ClockShape.ACTION)
                .longerFor(WHO, ExtensionReason.SPECIAL_OBSTACLES)
                .in(LAW.wording("P1").within(CalendarLimit.weeks(1)));
        DutyClock clock = clock(extensible, "2025-05-08")
                .extension(extension("2025-05-20", null, "SPECIAL_OBSTACLES"))
                .build();

        assertFound(ask(extensible, clock, "2025-05-19"), Outcome.NOT_FULFILLED, "OVERDUE");
        assertFound(ask(extensible, clock, "2025-05-20"), Outcome.NEEDS_JUDGEMENT, "LONGER_TIME_STATED");
        assertFound(ask(extensible, clock, "2099-05-20"), Outcome.NEEDS_JUDGEMENT, "LONGER_TIME_STATED");
    }

    @ParameterizedTest
    @CsvSource({
        "REPORTED, 2025-08-15, FULFILLED, DONE_BELOW_THRESHOLD",
        "REPORTED, 2025-08-16, NOT_FULFILLED, DONE_ABOVE_THRESHOLD",
        "REPORTED, , NOT_FULFILLED, ABOVE_THRESHOLD",
        "RIGHT_ARISES, 2025-08-15, FULFILLED, DONE_BELOW_THRESHOLD",
        "RIGHT_ARISES, 2025-08-16, NEEDS_JUDGEMENT, DONE_AFTER_THRESHOLD",
        "RIGHT_ARISES, , NEEDS_JUDGEMENT, THRESHOLD_PASSED",
        "PAYMENT, , NEEDS_JUDGEMENT, THRESHOLD_PASSED",
        "LAPSES, , NEEDS_JUDGEMENT, THRESHOLD_PASSED",
    })
    void aThresholdThatIsPassedHasItsConsequenceAndNeverRolls(
            Consequence.Kind kind, String done, Outcome outcome, String reason) {
        Duty<Began> threshold = duty(ClockShape.THRESHOLD)
                .otherwise(kind, "något följer", "something follows")
                .in(LAW.wording("P1").fixed(CalendarLimit.months(3)));
        DutyClock.Builder clock = clock(threshold, "2025-05-15");
        if (done != null) {
            clock.doneOn(LocalDate.parse(done));
        }

        Finding finding = ask(threshold, clock.build(), "2025-09-01");

        assertFound(finding, outcome, reason);
        assertThat(finding.lastDay()).contains(LocalDate.of(2025, 8, 15));
        assertThat(finding.text(Language.EN).contains("something follows")).isEqualTo(outcome != Outcome.FULFILLED);
    }

    @Test
    void belowAThresholdNobodyIsPermittedToWait() {
        Duty<Began> threshold = duty(ClockShape.THRESHOLD)
                .otherwise(Consequence.Kind.REPORTED, "det rapporteras", "it is reported")
                .in(LAW.wording("P1").fixed(CalendarLimit.months(3)));

        Finding finding = ask(threshold, clock(threshold, "2025-05-15").build(), "2025-08-15");

        assertFound(finding, Outcome.PENDING, "BELOW_THRESHOLD");
        assertThat(finding.daysLeft()).hasValue(0);
        assertThat(finding.text(Language.SV))
                .contains("ingen tillåten väntetid")
                .contains("Om tiden går ut: det rapporteras");
    }

    @Test
    void aWordOfUrgencyIsNeverMoreThanAJudgement() {
        Duty<Began> urgent = duty(ClockShape.ACTION).in(LAW.wording("P1").urgency(Promptness.AT_ONCE));

        assertFound(
                ask(urgent, clock(urgent, "2025-05-15", "2025-05-15"), "2025-06-01"), Outcome.NEEDS_JUDGEMENT, "DONE");
        Finding open = ask(urgent, clock(urgent, "2025-05-15").build(), "2025-06-01");
        assertFound(open, Outcome.UNDETERMINED, "NOT_TOLD");
        assertThat(open.missing()).containsExactly("doneOn");
        assertThat(open.open()).isTrue();
        assertThat(open.dueDay()).isEmpty();
    }

    @Test
    void aLocalTargetStandsBesideTheWord() {
        Duty<Began> urgent = duty(ClockShape.ACTION).in(LAW.wording("P1").urgency(Promptness.AT_ONCE));
        Profile profile = Profile.builder()
                .name("Kommunen")
                .putLocalTargetDay(urgent.key(), 2)
                .build();

        assertThat(ask(urgent, profile, clock(urgent, "2025-05-15", "2025-05-17"), "2025-06-01")
                        .text(Language.EN))
                .contains("is set by Kommunen, not by the law, and it was met");
        assertThat(ask(urgent, profile, clock(urgent, "2025-05-15", "2025-05-18"), "2025-06-01")
                        .facts())
                .containsEntry("localTargetMet", false);
    }

    @Test
    void aWordThatChangedWhileTheClockRanIsJudgedByBoth() {
        Duty<Began> changed = duty(ClockShape.ACTION)
                .in(
                        OLD_LAW.wording("P1").urgency(Promptness.WITHOUT_DELAY),
                        NEW_LAW.wording("P2").urgency(Promptness.AT_ONCE));

        assertThat(ask(changed, clock(changed, "2020-12-30", "2020-12-31"), "2021-02-01")
                        .reason())
                .isEqualTo("DONE");
        Finding across = ask(changed, clock(changed, "2020-12-30", "2021-01-01"), "2021-02-01");
        assertFound(across, Outcome.NEEDS_JUDGEMENT, "DONE_AFTER_CHANGE_OF_WORD");
        assertThat(across.text(Language.SV)).contains("utan dröjsmål").contains("genast från 2021-01-01");
        assertThat(ask(changed, clock(changed, "2021-01-01", "2021-01-02"), "2021-02-01")
                        .reason())
                .isEqualTo("DONE");
        assertThat(ask(changed, clock(changed, "2020-12-31").build(), "2020-12-31")
                        .basis()
                        .get(0)
                        .reference())
                .hasToString("SFS 2000:1#P1");
        assertThat(ask(changed, clock(changed, "2021-01-01").build(), "2021-01-01")
                        .basis()
                        .get(0)
                        .reference())
                .hasToString("SFS 2020:1#P2");
    }

    @Test
    void whereTheLawStatesNoTimeAPersonJudges() {
        Duty<Began> untimed = duty(ClockShape.ACTION).in(LAW.wording("P1"));

        assertFound(
                ask(untimed, clock(untimed, "2025-05-15", "2025-05-15"), "2025-06-01"),
                Outcome.NEEDS_JUDGEMENT,
                "DONE_WITHOUT_STATED_TIME");
        assertFound(
                ask(untimed, clock(untimed, "2025-05-15").build(), "2025-06-01"),
                Outcome.UNDETERMINED,
                "NOT_TOLD_WITHOUT_STATED_TIME");
    }

    @Test
    void whatIsAlwaysOwedIsAlwaysJudgedAndNeverOpen() {
        Duty<Began> always = Duty.of("X-1", ClockShape.CONTINUOUS, Began.class)
                .title("Plikt", "Duty")
                .asks("Görs det?", "Is it done?")
                .starts("verksamheten började", "the activity began")
                .holder(WHO)
                .in(LAW.wording("P1"));

        Finding finding = ask(always, clock(always, "2025-05-15").build(), "2025-06-01");

        assertFound(finding, Outcome.NEEDS_JUDGEMENT, "ALWAYS_OWED");
        assertThat(finding.open()).isFalse();
    }

    @Test
    void anAmendmentWhoseFirstDayWasNotSeenBreaksNothing() {
        Duty<Began> unseen =
                duty(ClockShape.ACTION).in(LAW.unseen().wording("P1").within(CalendarLimit.months(1)));

        assertThat(ask(unseen, clock(unseen, "2025-05-12", "2025-06-12"), "2025-08-01")
                        .reason())
                .isEqualTo("DONE_IN_TIME");
        Finding late = ask(unseen, clock(unseen, "2025-05-12", "2025-06-13"), "2025-08-01");
        assertFound(late, Outcome.NEEDS_JUDGEMENT, "AMENDMENT_DAY_UNSEEN");
        assertThat(late.text(Language.EN)).contains("the amendment's first day is not stated in the sources");
        assertThat(unseen.definition().possibleOutcomes()).doesNotContain(Outcome.NOT_FULFILLED);
    }

    @Test
    void anAssumedFirstDayIsSaid() {
        Duty<Began> assumed = duty(ClockShape.ACTION)
                .in(LAW.assumedFrom(LocalDate.of(2002, 1, 1)).wording("P1").within(CalendarLimit.months(1)));

        assertThat(ask(assumed, clock(assumed, "2025-05-12", "2025-06-12"), "2025-08-01")
                        .text(Language.SV))
                .contains("Lydelsens första dag i kraft: antagen");
        assertThat(ask(A_MONTH, clock(A_MONTH, "2025-05-12", "2025-06-12"), "2025-08-01")
                        .text(Language.SV))
                .doesNotContain("första dag i kraft");
    }

    @Test
    void aWordBesideALengthIsNotDecided() {
        Duty<Began> both = duty(ClockShape.ACTION)
                .in(LAW.wording("P1").within(CalendarLimit.days(1)).urgency(Promptness.WITHOUT_DELAY));

        Finding finding = ask(both, clock(both, "2025-05-14", "2025-05-15"), "2025-06-01");

        assertFound(finding, Outcome.FULFILLED, "DONE_IN_TIME");
        assertThat(finding.text(Language.EN)).contains("Whether it was also done without delay is a judgement");
    }

    @ParameterizedTest
    @CsvSource({
        // summer time begins: 02.00 becomes 03.00
        "2025-03-29T12:00:00+01:00, 2025-03-30T13:00:00+02:00, DONE_WITHIN_HOURS",
        "2025-03-29T12:00:00+01:00, 2025-03-30T13:00:01+02:00, DONE_AFTER_HOURS",
        // winter time begins: 03.00 becomes 02.00
        "2025-10-25T12:00:00+02:00, 2025-10-26T11:00:00+01:00, DONE_WITHIN_HOURS",
        "2025-10-25T12:00:00+02:00, 2025-10-26T11:00:01+01:00, DONE_AFTER_HOURS",
        // written in another offset
        "2025-10-25T10:00:00Z, 2025-10-26T10:00:00Z, DONE_WITHIN_HOURS",
        "2025-10-25T10:00:00Z, 2025-10-26T10:00:01Z, DONE_AFTER_HOURS",
    })
    void hoursAreElapsedHours(OffsetDateTime start, OffsetDateTime done, String reason) {
        Duty<BeganAt> hours =
                dutyByTheHour(ClockShape.ACTION).in(LAW.wording("P1").fixed(new HourLimit(24)));

        Finding finding = ask(
                hours, hours.startedBy(SUBJECT, new BeganAt(start)).doneOn(done).build(), "2025-12-01");

        assertThat(finding.reason()).isEqualTo(reason);
        assertThat(finding.open()).isFalse();
    }

    @Test
    void hoursThatRunAreOverWhenTheDayOfTheirLastMomentIs() {
        Duty<BeganAt> hours =
                dutyByTheHour(ClockShape.ACTION).in(LAW.wording("P1").fixed(new HourLimit(24)));
        DutyClock clock = hours.startedBy(SUBJECT, new BeganAt(OffsetDateTime.parse("2025-05-05T08:00:00+02:00")))
                .build();

        assertFound(ask(hours, clock, "2025-05-05"), Outcome.PENDING, "HOURS_RUNNING");
        assertFound(ask(hours, clock, "2025-05-06"), Outcome.PENDING, "HOURS_RUNNING");
        Finding over = ask(hours, clock, "2025-05-07");
        assertFound(over, Outcome.NOT_FULFILLED, "HOURS_OVER");
        assertThat(over.daysOver()).hasValue(1);
        assertThat(over.dueDay()).contains(LocalDate.of(2025, 5, 6));
    }

    @Test
    void aMissingHourIsNamedWhereItDecides() {
        Duty<BeganAt> hours =
                dutyByTheHour(ClockShape.ACTION).in(LAW.wording("P1").fixed(new HourLimit(24)));
        DutyClock.Builder begun =
                hours.startedBy(SUBJECT, new BeganAt(OffsetDateTime.parse("2025-05-05T08:00:00+02:00")));

        assertFound(
                ask(hours, begun.doneOn(LocalDate.of(2025, 5, 6)).build(), "2025-06-01"),
                Outcome.UNDETERMINED,
                "END_HOUR_MISSING");
        assertThat(ask(hours, begun.doneOn(LocalDate.of(2025, 5, 5)).build(), "2025-06-01")
                        .reason())
                .isEqualTo("DONE_WITHIN_HOURS");
        assertThat(ask(hours, begun.doneOn(LocalDate.of(2025, 5, 7)).build(), "2025-06-01")
                        .reason())
                .isEqualTo("DONE_AFTER_HOURS");
        DutyClock withoutHour = DutyClock.builder()
                .subjectRef(SUBJECT)
                .duty(RuleId.of("X-1"))
                .clockStart(LocalDate.of(2025, 5, 5))
                .build();
        assertFound(ask(hours, withoutHour, "2025-06-01"), Outcome.UNDETERMINED, "START_HOUR_MISSING");
        Duty<BeganAt> noon =
                dutyByTheHour(ClockShape.ACTION).in(LAW.wording("P1").fixed(new NoonLimit(3)));
        assertFound(ask(noon, withoutHour, "2025-06-01"), Outcome.UNDETERMINED, "HOUR_MISSING");
    }

    @Test
    void refusesFactsThatCantBeAboutTheDuty() {
        assertThatThrownBy(() -> A_MONTH.recurringSince(SUBJECT, new Began(LocalDate.of(2025, 5, 5))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the duty does not come back: X-1");
        DutyClock another =
                DutyClock.builder().subjectRef(SUBJECT).duty(RuleId.of("X-2")).build();
        assertThatThrownBy(() -> ask(A_MONTH, another, "2025-06-01"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no rule is asked of facts of the kind duty about that duty");
    }
}
