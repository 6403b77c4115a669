package se.lsk.rules.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lsk.rules.execution.Decisions.day;
import static se.lsk.rules.execution.Decisions.interruption;
import static se.lsk.rules.execution.Decisions.lss;
import static se.lsk.rules.execution.Decisions.sol;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lsk.core.casework.DecisionSource;
import se.lsk.core.casework.ExecutionInterruption;
import se.lsk.core.casework.FavourableDecision;
import se.lsk.core.casework.HostCode;
import se.lsk.core.facts.Answer;
import se.lsk.rules.execution.DelayedExecution.Kind;
import se.lsk.rules.execution.DelayedExecution.Status;

class ExecutionReportTest {

    private static ExecutionReport report(String asOf, FavourableDecision... decisions) {
        return ExecutionReport.of(List.of(decisions), day(asOf));
    }

    private static ExecutionReport report(String asOf, FavourableDecision.Builder decision) {
        return report(asOf, decision.build());
    }

    private static void assertNothing(ExecutionReport report) {
        assertThat(report.entries()).isEmpty();
        assertThat(report.notices()).isEmpty();
        assertThat(report.unsettled()).isEmpty();
    }

    private static DelayedExecution only(ExecutionReport report) {
        assertThat(report.unsettled()).isEmpty();
        assertThat(report.entries()).hasSize(1);
        return report.entries().get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-01, 2025-01-01, 2025-03-31",
        "2025-03-31, 2025-01-01, 2025-03-31",
        "2025-04-01, 2025-04-01, 2025-06-30",
        "2025-09-30, 2025-07-01, 2025-09-30",
        "2025-11-15, 2025-10-01, 2025-12-31",
        "2025-12-31, 2025-10-01, 2025-12-31",
    })
    void isForTheQuarterInWhichTheDayLies(String asOf, LocalDate first, LocalDate last) {
        ExecutionReport report = report(asOf);

        assertThat(report.asOf()).isEqualTo(asOf);
        assertThat(report.firstDay()).isEqualTo(first);
        assertThat(report.lastDay()).isEqualTo(last);
        assertNothing(report);
    }

    @Test
    void aDecisionThatWaitsIsReportedFromTheDayAfterThreeMonths() {
        FavourableDecision decision = sol("p1").decidedOn(day("2024-12-30")).build();

        assertNothing(report("2025-03-30", decision));
        DelayedExecution entry = only(report("2025-03-31", decision));
        assertThat(entry.decision()).isSameAs(decision);
        assertThat(entry.kind()).isEqualTo(Kind.NOT_CARRIED_OUT);
        assertThat(entry.interruption()).isEmpty();
        assertThat(entry.duty()).isEqualTo(ExecutionDuties.EVB_1.key());
        assertThat(entry.basis())
                .extracting(provision -> provision.reference().canonical())
                .containsExactly("SFS 2001:453#K16P6fS1");
        assertThat(entry.since()).isEqualTo("2024-12-30");
        assertThat(entry.threshold()).isEqualTo("2025-03-30");
        assertThat(entry.status()).isEqualTo(Status.WAITING);
        assertThat(entry.seenOn()).isEqualTo("2025-03-31");
        assertThat(entry.days()).isEqualTo(91);
        assertThat(entry.daysOver()).isEqualTo(1);
        assertThat(entry.months()).isEqualTo(3);
        assertThat(entry.daysSinceDecision()).hasValue(91);
        assertThat(entry.monthsSinceDecision()).hasValue(3);
        assertThat(entry.missing()).isEmpty();
    }

    @Test
    void isReportedInEveryQuarterThatItWaits() {
        FavourableDecision decision = sol("p1")
                .decidedOn(day("2025-05-12"))
                .reportedOn(day("2025-10-01"))
                .build();

        assertNothing(report("2025-06-30", decision));
        assertThat(only(report("2025-09-30", decision)).months()).isEqualTo(4);
        assertThat(only(report("2025-12-31", decision)).months()).isEqualTo(7);
        assertThat(only(report("2026-03-31", decision)).days()).isEqualTo(323);
    }

    @Test
    void theDayOfTheDecisionSelectsTheWording() {
        assertThat(only(report("2025-10-01", sol("p1").decidedOn(day("2025-06-30"))))
                        .basis())
                .extracting(provision -> provision.reference().canonical())
                .containsExactly("SFS 2001:453#K16P6fS1");
        assertThat(only(report("2025-10-02", sol("p1").decidedOn(day("2025-07-01"))))
                        .basis())
                .extracting(provision -> provision.reference().canonical())
                .containsExactly("SFS 2025:400#K34P1S1");
        assertNothing(report("2025-10-01", sol("p1").decidedOn(day("2025-07-01"))));
        assertThat(only(report("2025-10-02", lss("p1").decidedOn(day("2025-07-01"))))
                        .basis())
                .extracting(provision -> provision.reference().canonical())
                .containsExactly("SFS 1993:387#P28f");
    }

    @Test
    void eachLawHasItsOwnDuty() {
        assertThat(only(report("2026-01-31", lss("p1").decidedOn(day("2025-07-01"))))
                        .duty())
                .isEqualTo(ExecutionDuties.EVB_1_LSS.key());
        FavourableDecision.Builder interrupted = lss("p1")
                .decidedOn(day("2025-07-01"))
                .carriedOutOn(day("2025-07-02"))
                .addInterruptions(interruption("2025-08-01").build());
        assertThat(only(report("2026-01-31", interrupted)).duty()).isEqualTo(ExecutionDuties.EVB_2_LSS.key());
    }

    @ParameterizedTest
    @CsvSource({"2025-08-12, false", "2025-08-13, true", "2025-09-30, true"})
    void whatWasCarriedOutLateIsReportedForTheQuarterInWhichItWas(String carriedOut, boolean late) {
        FavourableDecision decision = sol("p1")
                .decidedOn(day("2025-05-12"))
                .carriedOutOn(day(carriedOut))
                .build();

        ExecutionReport report = report("2025-09-30", decision);
        if (late) {
            DelayedExecution entry = only(report);
            assertThat(entry.status()).isEqualTo(Status.CARRIED_OUT);
            assertThat(entry.seenOn()).isEqualTo(carriedOut);
            assertThat(entry.missing()).isEmpty();
            assertThat(report.notices()).isEmpty();
        } else {
            assertNothing(report);
        }
        assertNothing(report("2025-12-31", decision));
    }

    @Test
    void whatIsDatedLaterHasNotHappened() {
        FavourableDecision decision = sol("p1")
                .decidedOn(day("2025-05-12"))
                .reportedOn(day("2025-10-01"))
                .carriedOutOn(day("2025-10-02"))
                .executionNotifiedOn(day("2025-10-03"))
                .build();

        assertNothing(report("2025-05-11", decision));
        assertThat(only(report("2025-09-30", decision)).status()).isEqualTo(Status.WAITING);
        assertThat(report("2025-10-01", decision).notices()).isEmpty();
        assertThat(report("2025-10-02", decision).notices()).hasSize(1);
        assertNothing(report("2025-10-03", decision));
    }

    @Test
    void aReportedDecisionThatWasCarriedOutIsNotifiedUntilThatIsTold() {
        FavourableDecision decision = sol("p1")
                .decidedOn(day("2025-02-12"))
                .reportedOn(day("2025-07-01"))
                .carriedOutOn(day("2025-08-20"))
                .build();

        ExecutionReport report = report("2025-09-30", decision);
        assertThat(report.entries()).isEmpty();
        assertThat(report.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.decision()).isSameAs(decision);
            assertThat(notice.interruption()).isEmpty();
            assertThat(notice.duty()).isEqualTo(ExecutionDuties.EVB_4.key());
            assertThat(notice.reportedOn()).isEqualTo("2025-07-01");
            assertThat(notice.executedOn()).isEqualTo("2025-08-20");
            assertThat(notice.asOf()).isEqualTo("2025-09-30");
            assertThat(notice.days()).isEqualTo(41);
        });
        assertThat(report("2026-03-31", decision).notices()).hasSize(1);
        assertNothing(report(
                "2025-09-30",
                decision.toBuilder().executionNotifiedOn(day("2025-09-30")).build()));
        assertThat(report(
                                "2025-09-29",
                                decision.toBuilder()
                                        .executionNotifiedOn(day("2025-09-30"))
                                        .build())
                        .notices())
                .hasSize(1);
    }

    @Test
    void aReportAfterTheExecutionNeedsNoNotice() {
        FavourableDecision.Builder decision =
                sol("p1").decidedOn(day("2025-02-12")).carriedOutOn(day("2025-08-20"));

        assertNothing(report("2025-09-30", decision.reportedOn(day("2025-08-21"))));
        assertThat(report("2025-09-30", decision.reportedOn(day("2025-08-20"))).notices())
                .hasSize(1);
        assertThat(only(report("2025-08-20", decision.reportedOn(day("2025-08-21"))))
                        .status())
                .isEqualTo(Status.CARRIED_OUT);
    }

    @Test
    void asksWhetherALateExecutionHadBeenReportedWhereItWaitedAtTheEndOfAnEarlierQuarter() {
        FavourableDecision.Builder decision = sol("p1").carriedOutOn(day("2025-08-20"));

        assertThat(only(report("2025-09-30", decision.decidedOn(day("2025-03-29"))))
                        .missing())
                .containsExactly("reportedOn");
        assertThat(only(report("2025-09-30", decision.decidedOn(day("2025-03-30"))))
                        .missing())
                .isEmpty();
        assertThat(only(report("2025-09-30", decision.decidedOn(day("2025-03-31"))))
                        .missing())
                .isEmpty();
    }

    @Test
    void aDecisionThatCeasedToApplyIsReportedOnce() {
        FavourableDecision decision = sol("p1")
                .decidedOn(day("2025-02-12"))
                .reportedOn(day("2025-07-01"))
                .endedOn(day("2025-07-20"))
                .build();

        assertThat(only(report("2025-09-30", decision))).satisfies(entry -> {
            assertThat(entry.status()).isEqualTo(Status.CEASED);
            assertThat(entry.seenOn()).isEqualTo("2025-07-20");
            assertThat(entry.reportedOn()).contains(day("2025-07-01"));
            assertThat(entry.missing()).isEmpty();
        });
        assertNothing(report("2025-12-31", decision));
        assertNothing(
                report("2025-06-30", sol("p1").decidedOn(day("2025-02-12")).endedOn(day("2025-05-12"))));
        assertThat(only(report("2025-07-19", decision)).status()).isEqualTo(Status.WAITING);
    }

    @Test
    void aDeclinedOfferClosesNothing() {
        FavourableDecision.Builder decision =
                sol("p1").decidedOn(day("2025-02-12")).addOffersDeclinedOn(day("2025-03-01"), day("2025-06-01"));

        assertThat(only(report("2025-06-30", decision)).days()).isEqualTo(138);
    }

    @ParameterizedTest
    @CsvSource({"2025-08-01, false", "2025-08-02, true"})
    void anInterruptionIsReportedFromTheDayAfterThreeMonths(String asOf, boolean reported) {
        FavourableDecision.Builder decision = sol("p1")
                .decidedOn(day("2020-01-15"))
                .carriedOutOn(day("2020-02-01"))
                .addInterruptions(interruption("2025-05-01").partly(Answer.YES).build());

        ExecutionReport report = report(asOf, decision);
        if (!reported) {
            assertNothing(report);
            return;
        }
        assertThat(only(report)).satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(Kind.INTERRUPTED);
            assertThat(entry.duty()).isEqualTo(ExecutionDuties.EVB_2.key());
            assertThat(entry.interruption().map(ExecutionInterruption::partly)).contains(Answer.YES);
            assertThat(entry.since()).isEqualTo("2025-05-01");
            assertThat(entry.months()).isEqualTo(3);
            assertThat(entry.monthsSinceDecision()).hasValue(66);
            assertThat(entry.daysSinceDecision()).hasValue(2026);
        });
    }

    @Test
    void aDecisionCarriedOutInPartFromTheFirstDayIsInterruptedFromIt() {
        FavourableDecision.Builder decision = sol("p1")
                .decidedOn(day("2025-01-15"))
                .carriedOutOn(day("2025-02-01"))
                .addInterruptions(interruption("2025-02-01").partly(Answer.YES).build());

        assertThat(only(report("2025-06-30", decision)).kind()).isEqualTo(Kind.INTERRUPTED);
    }

    @Test
    void aResumptionAfterAReportedInterruptionIsNotifiedAsOne() {
        ExecutionInterruption interruption = interruption("2025-02-01")
                .reportedOn(day("2025-07-01"))
                .resumedOn(day("2025-08-01"))
                .build();
        FavourableDecision.Builder decision =
                lss("p1").decidedOn(day("2020-01-15")).carriedOutOn(day("2020-02-01"));

        ExecutionReport report = report(
                "2025-09-30",
                decision.build().toBuilder().addInterruptions(interruption).build());
        assertThat(report.entries()).isEmpty();
        assertThat(report.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.interruption()).contains(interruption);
            assertThat(notice.duty()).isEqualTo(ExecutionDuties.EVB_4_LSS.key());
            assertThat(notice.executedOn()).isEqualTo("2025-08-01");
        });
        assertNothing(report(
                "2025-09-30",
                decision.addInterruptions(interruption("2025-02-01")
                        .reportedOn(day("2025-07-01"))
                        .resumedOn(day("2025-08-01"))
                        .resumptionNotifiedOn(day("2025-08-02"))
                        .build())));
    }

    @Test
    void isOneEntryForADecisionThatWhichWaitsAndLongest() {
        FavourableDecision decision = sol("p1")
                .decidedOn(day("2020-01-15"))
                .carriedOutOn(day("2020-02-01"))
                .addInterruptions(
                        interruption("2025-01-10").resumedOn(day("2025-07-10")).build(),
                        interruption("2025-03-20").build(),
                        interruption("2025-02-20").build())
                .build();

        assertThat(only(report("2025-09-30", decision)).since()).isEqualTo("2025-02-20");
    }

    @Test
    void namesTheInterruptionWhoseFactsAreMissing() {
        FavourableDecision.Builder decision = sol("p1")
                .carriedOutOn(day("2020-02-01"))
                .addInterruptions(
                        interruption("2024-01-10").resumedOn(day("2024-01-11")).build(),
                        ExecutionInterruption.builder()
                                .interruptedOn(day("2025-01-10"))
                                .resumedOn(day("2025-07-10"))
                                .build());

        DelayedExecution entry = only(report("2025-09-30", decision));
        assertThat(entry.missing())
                .containsExactly("decidedOn", "interruptions[1].delayReason", "interruptions[1].reportedOn");
        assertThat(entry.daysSinceDecision()).isEmpty();
        assertThat(entry.monthsSinceDecision()).isEmpty();
    }

    @Test
    void aCourtsJudgmentIsNotReported() {
        FavourableDecision decision = sol("p1")
                .source(DecisionSource.COURT)
                .decidedOn(day("2025-01-15"))
                .reportedOn(day("2025-06-01"))
                .carriedOutOn(day("2025-07-01"))
                .addInterruptions(interruption("2025-07-02").build())
                .build();

        assertNothing(report("2025-06-30", decision));
        assertNothing(report("2025-12-31", decision));
    }

    @Test
    void saysWhatCanNotBeToldAndWhatIsMissing() {
        assertUnsettled(report("2025-06-30", sol("p1")), "EVB-1", "decidedOn");
        assertUnsettled(report("2025-06-30", sol("p1").carriedOutOn(day("2025-04-01"))), "EVB-1", "decidedOn");
        assertNothing(report("2025-06-30", sol("p1").carriedOutOn(day("2025-03-31"))));
        assertUnsettled(report("2025-06-30", lss("p1").endedOn(day("2025-04-01"))), "EVB-1-LSS", "decidedOn");
        assertNothing(report("2025-06-30", sol("p1").endedOn(day("2025-03-31"))));
        assertNothing(
                report("2025-06-30", sol("p1").carriedOutOn(day("2025-03-31")).endedOn(day("2025-07-01"))));
    }

    @Test
    void anInterruptionWithoutItsDayCanNotBeTold() {
        FavourableDecision.Builder decision =
                sol("p1").decidedOn(day("2025-01-15")).carriedOutOn(day("2025-01-16"));
        ExecutionInterruption.Builder interruption = ExecutionInterruption.builder();

        assertUnsettled(
                report("2025-06-30", with(decision, interruption.build())), "EVB-2", "interruptions[0].interruptedOn");
        assertUnsettled(
                report(
                        "2025-06-30",
                        with(decision, interruption.resumedOn(day("2025-04-01")).build())),
                "EVB-2",
                "interruptions[0].interruptedOn");
        assertNothing(report(
                "2025-06-30",
                with(decision, interruption.resumedOn(day("2025-03-31")).build())));
    }

    private static FavourableDecision with(FavourableDecision.Builder decision, ExecutionInterruption interruption) {
        return decision.build().toBuilder().addInterruptions(interruption).build();
    }

    /** An interruption shows that the decision had been carried out; whether in time is seen only if it came in time itself. */
    @Test
    void anInterruptionShowsThatTheDecisionHadBeenCarriedOut() {
        FavourableDecision.Builder decision = sol("p1").decidedOn(day("2025-01-15"));

        assertNothing(
                report("2025-06-30", with(decision, interruption("2025-04-15").build())));
        assertUnsettled(
                report("2025-06-30", with(decision, interruption("2025-04-16").build())), "EVB-1", "carriedOutOn");
        assertNothing(report(
                "2025-06-30",
                with(
                        sol("p1").decidedOn(day("2024-01-15")),
                        interruption("2025-03-31").build())));
        assertUnsettled(
                report(
                        "2025-06-30",
                        with(
                                sol("p1").decidedOn(day("2024-01-15")),
                                interruption("2025-04-01").build())),
                "EVB-1",
                "carriedOutOn");
        assertNothing(report(
                "2025-06-30",
                with(
                        decision,
                        ExecutionInterruption.builder()
                                .interruptedOn(day("2025-04-01"))
                                .resumedOn(day("2025-04-15"))
                                .build())));
        assertThat(only(report(
                                "2025-06-30",
                                with(decision, interruption("2025-07-01").build())))
                        .kind())
                .isEqualTo(Kind.NOT_CARRIED_OUT);
    }

    @Test
    void aDecisionFromBeforeTheDutyIsForAPersonToJudge() {
        ExecutionReport report = report(
                "2025-06-30",
                lss("p1").decidedOn(day("2008-06-30")).build(),
                lss("p2")
                        .decidedOn(day("2008-06-30"))
                        .carriedOutOn(day("2025-03-31"))
                        .build(),
                lss("p3").decidedOn(day("2008-07-01")).build());

        assertThat(report.entries())
                .extracting(entry -> entry.decision().subjectRef().value())
                .containsExactly("p3");
        assertThat(report.unsettled()).singleElement().satisfies(one -> {
            assertThat(one.decision().subjectRef()).hasToString("p1");
            assertThat(one.reason()).isEqualTo(UnsettledExecution.Reason.DUTY_NOT_IN_FORCE);
            assertThat(one.missing()).isEmpty();
        });
        assertUnsettled(
                report(
                        "2025-06-30",
                        with(
                                lss("p1").decidedOn(day("2008-06-30")),
                                interruption("2025-04-01").build())),
                "EVB-1-LSS",
                "carriedOutOn");
    }

    private static void assertUnsettled(ExecutionReport report, String duty, String missing) {
        assertThat(report.entries()).isEmpty();
        assertThat(report.unsettled()).singleElement().satisfies(one -> {
            assertThat(one.duty()).hasToString(duty);
            assertThat(one.reason()).isEqualTo(UnsettledExecution.Reason.FACTS_MISSING);
            assertThat(one.missing()).containsExactly(missing);
        });
    }

    @Test
    void theOrderOfTheDecisionsDoesNotMatter() {
        List<FavourableDecision> decisions = new ArrayList<>();
        for (String subject : List.of("p3", "p1", "p2")) {
            decisions.add(lss(subject).decidedOn(day("2025-01-15")).build());
            decisions.add(sol(subject).decidedOn(day("2025-02-15")).build());
            for (String service : List.of("B", "A")) {
                HostCode code = new HostCode(service);
                decisions.add(lss(subject).service(code).build());
                decisions.add(sol(subject).service(code).build());
                decisions.add(executed(lss(subject).service(code)));
                decisions.add(executed(sol(subject).service(code)));
            }
        }
        ExecutionReport report = ExecutionReport.of(decisions, day("2025-06-30"));
        Collections.reverse(decisions);

        assertThat(ExecutionReport.of(decisions, day("2025-06-30"))).isEqualTo(report);
        assertThat(report.entries())
                .extracting(entry -> entry.decision().law() + " "
                        + entry.decision().subjectRef().value())
                .containsExactly("SOL p1", "SOL p2", "SOL p3", "LSS p1", "LSS p2", "LSS p3");
        List<String> inOrder = Stream.of("SOL", "LSS")
                .flatMap(law -> Stream.of("p1", "p2", "p3")
                        .flatMap(subject -> Stream.of("A", "B").map(service -> law + " " + subject + " " + service)))
                .toList();
        assertThat(report.notices())
                .extracting(notice -> told(notice.decision()))
                .containsExactlyElementsOf(inOrder);
        assertThat(report.unsettled()).extracting(one -> told(one.decision())).containsExactlyElementsOf(inOrder);
    }

    private static FavourableDecision executed(FavourableDecision.Builder decision) {
        return decision.decidedOn(day("2024-02-15"))
                .reportedOn(day("2025-01-01"))
                .carriedOutOn(day("2025-02-01"))
                .build();
    }

    private static String told(FavourableDecision decision) {
        return decision.law() + " " + decision.subjectRef() + " " + decision.service();
    }

    @Test
    void aDecisionOfTheDayItselfIsLookedAt() {
        FavourableDecision.Builder beforeTheDuty = lss("p1").decidedOn(day("2008-06-30"));

        assertNothing(report("2008-06-29", beforeTheDuty));
        assertThat(report("2008-06-30", beforeTheDuty).unsettled()).hasSize(1);
        FavourableDecision.Builder interrupted = lss("p1")
                .decidedOn(day("2008-01-10"))
                .carriedOutOn(day("2008-01-11"))
                .addInterruptions(interruption("2008-06-30").build());
        assertNothing(report("2008-06-29", interrupted));
        assertThat(report("2008-06-30", interrupted).unsettled()).hasSize(1);
    }

    @Test
    void refusesADayThatLiesOutsideTime() {
        assertThatThrownBy(() -> report("1929-12-31")).isInstanceOf(IllegalArgumentException.class);
        assertNothing(report("1930-01-01"));
    }

    @Test
    void saysEverythingInBothLanguages() {
        for (Kind kind : Kind.values()) {
            assertThat(kind.swedish()).isNotBlank().isNotEqualTo(kind.english());
            assertThat(kind.english()).isNotBlank();
        }
        for (Status status : Status.values()) {
            assertThat(status.swedish()).isNotBlank().isNotEqualTo(status.english());
            assertThat(status.english()).isNotBlank();
        }
        for (UnsettledExecution.Reason reason : UnsettledExecution.Reason.values()) {
            assertThat(reason.swedish()).isNotBlank().isNotEqualTo(reason.english());
            assertThat(reason.english()).isNotBlank();
        }
    }
}
