package se.lsk.rules.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.lsk.core.casework.ChildInvestigation;
import se.lsk.core.casework.DutyClock;
import se.lsk.core.casework.ExtensionDecision;
import se.lsk.core.casework.ExtensionReason;
import se.lsk.core.check.RefusedException;
import se.lsk.core.law.RuleId;
import se.lsk.core.time.PointInTime;
import se.lsk.rules.ClockShape;
import se.lsk.rules.ClockTerms;
import se.lsk.rules.Finding;
import se.lsk.rules.Outcome;
import se.lsk.rules.Profile;
import se.lsk.rules.Rule;
import se.lsk.rules.cases.CaseTable;
import se.lsk.rules.national.NationalRulebook;

/** The rules of this subject, told by the clock of one duty: the answers of their own case tables, wherever a clock can tell the case. */
class ToldByClockTest {

    private static DutyClock.Builder clock(String duty, Optional<LocalDate> start, Optional<LocalDate> done) {
        return DutyClock.builder()
                .subjectRef(CaseTable.SUBJECT)
                .duty(RuleId.of(duty))
                .clockStart(start.map(PointInTime::on))
                .doneOn(done.map(PointInTime::on));
    }

    /** A case that a clock can tell. */
    private record Told(CaseTable.Row row, DutyClock clock) {
        @Override
        public String toString() {
            return row.toString();
        }
    }

    private static Stream<Told> protections() {
        return CaseTable.rows("CH-PROTECT").stream()
                .filter(row -> row.text("made").equals(row.text("documented")))
                .map(row -> new Told(
                        row,
                        clock("CH-PROTECT", row.day("received"), row.day("made"))
                                .build()));
    }

    private static Stream<Told> assessments() {
        return CaseTable.rows("CH-PRELIM").stream()
                .filter(row -> row.text("investigationRunning").equals("NO")
                        && !row.text("extraordinaryReasons").isEmpty())
                .map(row -> new Told(
                        row,
                        clock("CH-PRELIM", row.day("received"), row.day("decided"))
                                .extension(
                                        row.text("extraordinaryReasons").equals("YES")
                                                ? Optional.of(on(ExtensionReason.EXTRAORDINARY_REASONS))
                                                : Optional.empty())
                                .build()));
    }

    private static Stream<Told> investigations(String rule) {
        return CaseTable.rows(rule).stream()
                .filter(row -> !row.text("extensions").contains("|"))
                .map(row -> {
                    ChildInvestigation facts = CompleteWithinFourMonthsTest.investigation(row);
                    return new Told(
                            row,
                            clock(rule, facts.openedOn(), facts.completedOn())
                                    .extension(facts.extensions().stream().findFirst())
                                    .build());
                });
    }

    private static Stream<Told> informed() {
        return CaseTable.rows("CH-INFORM").stream()
                .filter(row -> row.text("withheld").isEmpty())
                .map(row -> new Told(
                        row,
                        clock("CH-INFORM", row.day("opened"), row.day("informed"))
                                .build()));
    }

    private static Stream<Told> followUps() {
        return CaseTable.rows("CH-FOLLOWUP").stream()
                .filter(row -> row.text("newInvestigation").isEmpty())
                .map(row -> new Told(
                        row,
                        clock("CH-FOLLOWUP", row.day("started"), row.day("ended"))
                                .build()));
    }

    static List<Told> told() {
        return Stream.of(
                        protections(),
                        assessments(),
                        investigations("CH-INVEST"),
                        investigations("CH-INVEST-122"),
                        informed(),
                        followUps())
                .flatMap(stream -> stream)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("told")
    void finds_what_the_table_says(Told told) {
        told.row().check(told.clock());
    }

    @Test
    void the_clock_tells_most_cases_of_every_table() {
        for (String rule :
                List.of("CH-PROTECT", "CH-PRELIM", "CH-INVEST", "CH-INVEST-122", "CH-INFORM", "CH-FOLLOWUP")) {
            long told =
                    told().stream().filter(one -> one.row().rule().equals(rule)).count();
            assertThat(told * 2).as(rule).isGreaterThan(CaseTable.rows(rule).size());
        }
    }

    private static ExtensionDecision on(ExtensionReason reason) {
        return ExtensionDecision.builder().reason(reason).build();
    }

    private static Finding finding(DutyClock clock) {
        return NationalRulebook.rulebook()
                .review(clock, LocalDate.of(2026, 1, 15))
                .get(0);
    }

    private static DutyClock lateAssessment(Optional<ExtensionDecision> extension) {
        return clock("CH-PRELIM", Optional.of(LocalDate.of(2025, 9, 1)), Optional.of(LocalDate.of(2025, 10, 1)))
                .extension(extension)
                .build();
    }

    @Test
    void a_late_preliminary_assessment_rests_on_the_ground_of_its_extension() {
        assertThat(finding(lateAssessment(Optional.of(on(ExtensionReason.EXTRAORDINARY_REASONS))))
                        .reason())
                .isEqualTo("LATE_FOR_EXTRAORDINARY_REASONS");
        assertThat(finding(lateAssessment(Optional.empty())).reason()).isEqualTo("DECIDED_LATE");
        assertThat(finding(lateAssessment(Optional.of(on(ExtensionReason.SPECIAL_REASONS))))
                        .reason())
                .isEqualTo("DECIDED_LATE");
        assertThat(finding(lateAssessment(
                                Optional.of(ExtensionDecision.builder().build())))
                        .outcome())
                .isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void a_protective_assessment_is_made_and_documented_on_the_day_of_the_clock() {
        assertThat(finding(clock(
                                        "CH-PROTECT",
                                        Optional.of(LocalDate.of(2025, 9, 1)),
                                        Optional.of(LocalDate.of(2025, 9, 2)))
                                .build())
                        .facts())
                .containsEntry("madeOn", LocalDate.of(2025, 9, 2))
                .containsEntry("documentedOn", LocalDate.of(2025, 9, 2));
    }

    /** The investigation's own facts refuse the same, so that no clock that is let in can be refused when it is asked about. */
    @Test
    void an_extension_decided_before_the_clock_started_is_refused_with_the_clock() {
        DutyClock.Builder clock = clock("CH-INVEST", Optional.of(LocalDate.of(2025, 9, 1)), Optional.empty())
                .extension(ExtensionDecision.builder()
                        .decidedOn(LocalDate.of(2025, 8, 31))
                        .build());
        assertThatThrownBy(clock::build)
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("$.clockStart")
                .hasMessageContaining("$.extension.decidedOn");
    }

    @Test
    void a_re_opened_investigation_is_not_told_by_a_clock() {
        DutyClock clock = clock("CH-CHAIN", Optional.of(LocalDate.of(2025, 9, 1)), Optional.empty())
                .build();
        assertThat(NationalRulebook.rulebook().isToldBy(RuleId.of("CH-CHAIN"), DutyClock.TYPE))
                .isFalse();
        assertThatThrownBy(() -> finding(clock)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void every_rule_says_what_its_clock_is_for_and_on_which_terms_it_runs_longer() {
        assertThat(CaseworkRules.under(Profile.national()))
                .extracting(rule -> rule.definition().id() + " " + terms(rule).shape() + longer(terms(rule)))
                .containsExactly(
                        "CH-PROTECT ACTION",
                        "CH-PRELIM ACTION [EXTRAORDINARY_REASONS] false",
                        "CH-INVEST ACTION [SPECIAL_REASONS] true",
                        "CH-INVEST-122 LONGEST",
                        "CH-INFORM ACTION",
                        "CH-CHAIN CONTINUOUS",
                        "CH-FOLLOWUP LONGEST");
        assertThat(CaseworkRules.under(Profile.national()))
                .allSatisfy(rule -> assertThat(terms(rule).stop().isPresent())
                        .isEqualTo(terms(rule).shape() != ClockShape.CONTINUOUS));
    }

    private static ClockTerms terms(Rule<?> rule) {
        return rule.definition().clock().orElseThrow();
    }

    private static String longer(ClockTerms terms) {
        return terms.extension()
                .map(longer -> " " + longer.grounds() + " " + longer.statedEnd())
                .orElse("");
    }
}
