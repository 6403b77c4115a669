package se.lsk.rules.casework;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import se.lsk.core.casework.ChildFollowUp;
import se.lsk.core.casework.ChildInvestigation;
import se.lsk.core.casework.ChildReport;
import se.lsk.core.casework.ExtensionDecision;
import se.lsk.core.casework.ExtensionReason;
import se.lsk.core.casework.PreliminaryAssessment;
import se.lsk.core.casework.ProtectiveAssessment;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.Facts;
import se.lsk.core.facts.SubjectReference;
import se.lsk.core.law.RuleId;
import se.lsk.core.time.RollPolicy;
import se.lsk.rules.Finding;
import se.lsk.rules.Language;
import se.lsk.rules.Outcome;
import se.lsk.rules.Profile;
import se.lsk.rules.Rulebook;
import se.lsk.rules.cases.CaseTable;
import se.lsk.rules.national.NationalRulebook;

/** What holds for every case, whatever its facts. */
class CaseworkProperties {

    private static final Rulebook NATIONAL = NationalRulebook.rulebook();
    private static final Rulebook ROLLS = NationalRulebook.under(AnyFacts.settled(RollPolicy.ROLLS));
    private static final Rulebook NEVER = NationalRulebook.under(AnyFacts.settled(RollPolicy.NEVER));

    private static Rulebook settled(RollPolicy policy) {
        return switch (policy) {
            case ROLLS -> ROLLS;
            case NEVER -> NEVER;
            case UNSETTLED -> NATIONAL;
        };
    }

    @Provide
    Arbitrary<Facts> facts() {
        return AnyFacts.facts();
    }

    @Provide
    Arbitrary<ChildInvestigation> investigations() {
        return AnyFacts.investigations();
    }

    @Provide
    Arbitrary<PreliminaryAssessment> assessments() {
        return AnyFacts.assessments();
    }

    @Provide
    Arbitrary<ChildReport> reports() {
        return AnyFacts.reports();
    }

    @Provide
    Arbitrary<ChildFollowUp> followUps() {
        return AnyFacts.followUps();
    }

    @Provide
    Arbitrary<Profile> profiles() {
        return AnyFacts.profiles();
    }

    @Provide
    Arbitrary<Integer> days() {
        return AnyFacts.days();
    }

    /** The day of the question: anywhere, or so many days after the case's own first day. */
    private static LocalDate asOf(Facts facts, int anywhere, int after) {
        return after > 300
                ? AnyFacts.date(anywhere)
                : AnyFacts.date(start(facts).orElse(anywhere) + after);
    }

    private static Optional<Integer> start(Facts facts) {
        Optional<LocalDate> day = Optional.empty();
        if (facts instanceof ChildInvestigation one) {
            day = one.openedOn();
        } else if (facts instanceof PreliminaryAssessment one) {
            day = one.reportReceivedOn();
        } else if (facts instanceof ChildReport one) {
            day = one.reportReceivedOn();
        } else if (facts instanceof ChildFollowUp one) {
            day = one.startedOn();
        }
        return day.map(one -> Math.toIntExact(one.toEpochDay()));
    }

    private static Outcome outcome(Rulebook book, String rule, Facts facts, LocalDate asOf) {
        List<Outcome> found = new ArrayList<>();
        book.outcomes(facts, asOf, (definition, outcome) -> {
            if (definition.id().equals(RuleId.of(rule))) {
                found.add(outcome);
            }
        });
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static List<Outcome> outcomes(Rulebook book, Facts facts, LocalDate asOf) {
        List<Outcome> found = new ArrayList<>();
        book.outcomes(facts, asOf, (definition, outcome) -> found.add(outcome));
        return found;
    }

    @Property(tries = 5000)
    void the_outcomes_alone_are_those_of_the_explained_findings(
            @ForAll("facts") Facts facts,
            @ForAll("days") int anywhere,
            @ForAll @IntRange(min = -5, max = 400) int after,
            @ForAll("profiles") Profile profile) {
        Rulebook book = NationalRulebook.under(profile);
        LocalDate asOf = asOf(facts, anywhere, after);
        List<Finding> findings = book.review(facts, asOf);
        List<String> alone = new ArrayList<>();
        book.outcomes(facts, asOf, (rule, outcome) -> alone.add(rule.id() + " " + outcome));

        assertThat(alone)
                .isEqualTo(findings.stream()
                        .map(finding -> finding.ruleId() + " " + finding.outcome())
                        .toList());
        assertThat(findings)
                .extracting(Finding::ruleId)
                .isEqualTo(book.definitions().stream()
                        .filter(rule -> rule.factType().equals(facts.type()))
                        .map(rule -> rule.id())
                        .toList());
    }

    @Property(tries = 3000)
    void every_finding_is_whole(
            @ForAll("facts") Facts facts,
            @ForAll("days") int anywhere,
            @ForAll @IntRange(min = -5, max = 400) int after,
            @ForAll("profiles") Profile profile) {
        LocalDate asOf = asOf(facts, anywhere, after);
        for (Finding finding : NationalRulebook.under(profile).review(facts, asOf)) {
            for (Language language : Language.values()) {
                assertThat(finding.explanation().lines(language))
                        .hasSize(4)
                        .allSatisfy(line -> assertThat(line)
                                .isNotBlank()
                                .doesNotContain("{", "}", "null", "Optional")
                                .doesNotContain("\n"));
                assertThat(finding.explanation().tree(language))
                        .allSatisfy(line -> assertThat(line).isNotBlank().doesNotContain("{", "}", "null", "Optional"));
                assertThat(finding.text(language).lines()).hasSize(4);
            }
            assertThat(finding.missing().isEmpty()).isEqualTo(finding.outcome() != Outcome.UNDETERMINED);
            assertThat(finding.daysOver().isPresent()).isEqualTo(finding.outcome() == Outcome.NOT_FULFILLED);
            assertThat(finding.daysLeft().isPresent()).isEqualTo(finding.outcome() == Outcome.PENDING);
            finding.daysOver().ifPresent(days -> assertThat(days).isPositive());
            finding.daysLeft().ifPresent(days -> assertThat(days).isNotNegative());
            if (finding.outcome() == Outcome.NOT_APPLICABLE) {
                assertThat(finding.lastDay()).isEmpty();
                assertThat(finding.deadline()).isEmpty();
            }
            if (finding.outcome() == Outcome.NOT_FULFILLED || finding.outcome() == Outcome.PENDING) {
                assertThat(finding.lastDay()).isPresent();
            }
            assertThat(finding.facts().values())
                    .allSatisfy(
                            value -> assertThat(value).isInstanceOfAny(LocalDate.class, Integer.class, Boolean.class));
            assertThat(finding.profile()).isEqualTo(profile.name());
            assertThat(finding.asOf()).isEqualTo(asOf);
        }
    }

    @Property
    void no_case_gives_an_answer_that_is_called_impossible(
            @ForAll("facts") Facts facts,
            @ForAll("days") int anywhere,
            @ForAll @IntRange(min = -5, max = 400) int after) {
        for (Finding finding : NATIONAL.review(facts, asOf(facts, anywhere, after))) {
            String basis = CaseTable.Row.canonical(finding.basis());
            assertThat(TraceabilityTest.IMPOSSIBLE)
                    .doesNotContainKey(finding.ruleId() + " " + basis + " " + finding.reason());
            if (TraceabilityTest.UNDER_NO_WORDING.containsKey(finding.reason())) {
                assertThat(basis).isEmpty();
            }
        }
    }

    @Property
    void the_same_facts_give_the_same_words(
            @ForAll("facts") Facts facts,
            @ForAll("days") int anywhere,
            @ForAll @IntRange(min = -5, max = 400) int after) {
        LocalDate asOf = asOf(facts, anywhere, after);
        List<Finding> first = NATIONAL.review(facts, asOf);
        List<Finding> again = NationalRulebook.rulebook().review(facts, asOf);

        assertThat(again).isEqualTo(first);
        for (int i = 0; i < first.size(); i++) {
            for (Language language : Language.values()) {
                assertThat(again.get(i).text(language)).isEqualTo(first.get(i).text(language));
                assertThat(again.get(i).explanation().tree(language))
                        .isEqualTo(first.get(i).explanation().tree(language));
            }
            assertThat(ImmutableList.copyOf(again.get(i).facts().keySet()))
                    .isEqualTo(ImmutableList.copyOf(first.get(i).facts().keySet()));
        }
    }

    @Property(tries = 5000)
    void four_months_are_counted_as_the_statute_counts(
            @ForAll("investigations") ChildInvestigation facts,
            @ForAll("days") int anywhere,
            @ForAll @IntRange(min = -5, max = 400) int after,
            @ForAll RollPolicy policy) {
        LocalDate asOf = asOf(facts, anywhere, after);

        assertThat(outcome(settled(policy), "CH-INVEST", facts, asOf))
                .isEqualTo(ReferenceCount.investigation(facts, asOf, policy));
    }

    @Property(tries = 5000)
    void fourteen_days_are_counted_as_the_statute_counts(
            @ForAll("assessments") PreliminaryAssessment facts,
            @ForAll("days") int anywhere,
            @ForAll @IntRange(min = -5, max = 400) int after,
            @ForAll RollPolicy policy) {
        LocalDate asOf = asOf(facts, anywhere, after % 40);

        assertThat(outcome(settled(policy), "CH-PRELIM", facts, asOf))
                .isEqualTo(ReferenceCount.assessment(facts, asOf, policy));
    }

    /** How good an outcome is for the one who had the duty. */
    private static int rank(Outcome outcome) {
        return switch (outcome) {
            case FULFILLED, PENDING -> 3;
            case NEEDS_JUDGEMENT -> 2;
            case UNDETERMINED -> 1;
            case NOT_FULFILLED -> 0;
            case NOT_APPLICABLE -> 4;
        };
    }

    @Property(tries = 2000)
    void a_limit_that_moves_is_never_stricter_than_one_that_may_and_that_never_stricter_than_one_that_stays(
            @ForAll("facts") Facts facts,
            @ForAll("days") int anywhere,
            @ForAll @IntRange(min = -5, max = 400) int after) {
        LocalDate asOf = asOf(facts, anywhere, after);
        List<Outcome> rolls = outcomes(ROLLS, facts, asOf);
        List<Outcome> unsettled = outcomes(NATIONAL, facts, asOf);
        List<Outcome> never = outcomes(NEVER, facts, asOf);

        for (int i = 0; i < rolls.size(); i++) {
            assertThat(rank(rolls.get(i))).isGreaterThanOrEqualTo(rank(unsettled.get(i)));
            assertThat(rank(unsettled.get(i))).isGreaterThanOrEqualTo(rank(never.get(i)));
        }
    }

    @Property
    void the_order_of_the_extensions_does_not_matter(
            @ForAll("investigations") ChildInvestigation facts,
            @ForAll("days") int anywhere,
            @ForAll @IntRange(min = -5, max = 400) int after,
            @ForAll RollPolicy policy) {
        LocalDate asOf = asOf(facts, anywhere, after);
        ChildInvestigation reversed =
                facts.toBuilder().extensions(Lists.reverse(facts.extensions())).build();
        ChildInvestigation rotated =
                facts.toBuilder().extensions(rotated(facts.extensions(), after)).build();

        List<Outcome> outcomes = outcomes(settled(policy), facts, asOf);
        assertThat(outcomes(settled(policy), reversed, asOf)).isEqualTo(outcomes);
        assertThat(outcomes(settled(policy), rotated, asOf)).isEqualTo(outcomes);
        for (ChildInvestigation one : List.of(reversed, rotated)) {
            assertThat(settled(policy).review(one, asOf))
                    .extracting(Finding::lastDay)
                    .isEqualTo(settled(policy).review(facts, asOf).stream()
                            .map(Finding::lastDay)
                            .toList());
        }
    }

    private static List<ExtensionDecision> rotated(List<ExtensionDecision> decisions, int by) {
        List<ExtensionDecision> rotated = new ArrayList<>(decisions);
        Collections.rotate(rotated, by);
        return rotated;
    }

    @Property(tries = 2000)
    void a_later_question_never_turns_a_finished_case_from_fulfilled_to_not(
            @ForAll("facts") Facts facts,
            @ForAll("days") int anywhere,
            @ForAll @IntRange(min = 0, max = 400) int after,
            @ForAll @IntRange(min = 0, max = 400) int later) {
        LocalDate asOf = asOf(facts, anywhere, after);
        LocalDate then = AnyFacts.date(Math.toIntExact(asOf.toEpochDay()) + later);
        List<Outcome> now = outcomes(NATIONAL, facts, asOf);
        List<Outcome> afterwards = outcomes(NATIONAL, facts, then);

        for (int i = 0; i < now.size(); i++) {
            if (now.get(i) == Outcome.FULFILLED) {
                assertThat(afterwards.get(i)).isEqualTo(Outcome.FULFILLED);
            }
            if (now.get(i) == Outcome.NOT_FULFILLED) {
                assertThat(afterwards.get(i)).isNotEqualTo(Outcome.PENDING);
            }
        }
    }

    @Property(tries = 2000)
    void an_earlier_completion_never_turns_fulfilled_into_not_fulfilled(
            @ForAll("investigations") ChildInvestigation facts,
            @ForAll @IntRange(min = 0, max = 200) int earlier,
            @ForAll RollPolicy policy) {
        if (facts.openedOn().isEmpty() || facts.completedOn().isEmpty()) {
            return;
        }
        LocalDate asOf = LocalDate.of(2100, 12, 31);
        LocalDate sooner = facts.completedOn().get().minusDays(earlier);
        if (sooner.isBefore(facts.openedOn().get())) {
            sooner = facts.openedOn().get();
        }
        ChildInvestigation before = facts.toBuilder().completedOn(sooner).build();
        for (String rule : List.of("CH-INVEST", "CH-INVEST-122")) {
            Outcome late = outcome(settled(policy), rule, facts, asOf);
            Outcome soon = outcome(settled(policy), rule, before, asOf);
            assertThat(rank(soon)).isGreaterThanOrEqualTo(rank(late));
        }
    }

    @Property
    void an_earlier_decision_never_turns_fulfilled_into_not_fulfilled(
            @ForAll("assessments") PreliminaryAssessment facts,
            @ForAll @IntRange(min = 0, max = 60) int earlier,
            @ForAll RollPolicy policy) {
        if (facts.reportReceivedOn().isEmpty() || facts.decidedOn().isEmpty()) {
            return;
        }
        LocalDate asOf = LocalDate.of(2100, 12, 31);
        LocalDate sooner = facts.decidedOn().get().minusDays(earlier);
        PreliminaryAssessment before = PreliminaryAssessment.builder()
                .from(facts)
                .decidedOn(
                        sooner.isBefore(facts.reportReceivedOn().get())
                                ? facts.reportReceivedOn().get()
                                : sooner)
                .build();

        assertThat(rank(outcome(settled(policy), "CH-PRELIM", before, asOf)))
                .isGreaterThanOrEqualTo(rank(outcome(settled(policy), "CH-PRELIM", facts, asOf)));
    }

    @Property
    void an_earlier_end_never_turns_fulfilled_into_not_fulfilled(
            @ForAll("followUps") ChildFollowUp facts, @ForAll @IntRange(min = 0, max = 200) int earlier) {
        if (facts.startedOn().isEmpty() || facts.endedOn().isEmpty()) {
            return;
        }
        LocalDate asOf = LocalDate.of(2100, 12, 31);
        LocalDate sooner = facts.endedOn().get().minusDays(earlier);
        ChildFollowUp before = ChildFollowUp.builder()
                .from(facts)
                .endedOn(
                        sooner.isBefore(facts.startedOn().get())
                                ? facts.startedOn().get()
                                : sooner)
                .build();

        assertThat(rank(outcome(NATIONAL, "CH-FOLLOWUP", before, asOf)))
                .isGreaterThanOrEqualTo(rank(outcome(NATIONAL, "CH-FOLLOWUP", facts, asOf)));
    }

    private static void fulfilledStaysDetermined(Facts before, Facts after, LocalDate asOf) {
        List<Outcome> less = outcomes(NATIONAL, before, asOf);
        List<Outcome> more = outcomes(NATIONAL, after, asOf);
        for (int i = 0; i < less.size(); i++) {
            if (less.get(i) == Outcome.FULFILLED) {
                assertThat(more.get(i)).isNotEqualTo(Outcome.UNDETERMINED);
            }
        }
    }

    @Property(tries = 2000)
    void supplying_a_missing_fact_of_an_investigation_never_makes_fulfilled_undetermined(
            @ForAll("investigations") ChildInvestigation facts,
            @ForAll("investigations") ChildInvestigation other,
            @ForAll ExtensionReason reason,
            @ForAll @IntRange(min = 0, max = 400) int after) {
        LocalDate asOf = asOf(facts, 20000, after % 300);
        LocalDate opened = facts.openedOn().orElse(LocalDate.of(2025, 6, 15));
        LocalDate day = AnyFacts.date(Math.toIntExact(opened.toEpochDay()) + after);
        ChildInvestigation.Builder more = facts.toBuilder();
        if (facts.informedOn().isEmpty()) {
            more.informedOn(day);
        }
        if (facts.informationWithheld() == Answer.UNKNOWN) {
            more.informationWithheld(other.informationWithheld());
        }
        if (facts.hasPreviousInvestigation() == Answer.UNKNOWN
                && facts.previousInvestigationCompletedOn().isEmpty()) {
            more.hasPreviousInvestigation(other.hasPreviousInvestigation());
        }
        more.extensions(facts.extensions().stream()
                .map(extension -> ExtensionDecision.builder()
                        .from(extension)
                        .decidedOn(extension.decidedOn().orElse(day))
                        .reason(extension.reason().orElse(reason))
                        .build())
                .toList());

        fulfilledStaysDetermined(facts, more.build(), asOf);
    }

    @Property(tries = 2000)
    void supplying_a_missing_fact_of_an_assessment_never_makes_fulfilled_undetermined(
            @ForAll("assessments") PreliminaryAssessment facts,
            @ForAll Answer reasons,
            @ForAll Answer running,
            @ForAll @IntRange(min = 0, max = 60) int after) {
        LocalDate asOf = asOf(facts, 20000, after);
        PreliminaryAssessment.Builder more = PreliminaryAssessment.builder().from(facts);
        if (facts.extraordinaryReasons() == Answer.UNKNOWN) {
            more.extraordinaryReasons(reasons);
        }
        if (facts.investigationAlreadyRunning() == Answer.UNKNOWN) {
            more.investigationAlreadyRunning(running);
        }

        fulfilledStaysDetermined(facts, more.build(), asOf);
    }

    @Property
    void supplying_a_missing_fact_of_a_follow_up_never_makes_fulfilled_undetermined(
            @ForAll("followUps") ChildFollowUp facts, @ForAll @IntRange(min = 0, max = 250) int after) {
        LocalDate asOf = asOf(facts, 20000, after);
        if (facts.startedOn().isEmpty()) {
            return;
        }
        LocalDate day = AnyFacts.date(Math.toIntExact(facts.startedOn().get().toEpochDay()) + after);
        ChildFollowUp more = ChildFollowUp.builder()
                .from(facts)
                .endedOn(facts.endedOn().orElse(day))
                .build();

        fulfilledStaysDetermined(facts, more, asOf);
    }

    @Property
    void supplying_the_assessment_of_a_report_never_makes_more_facts_missing(
            @ForAll("reports") ChildReport facts, @ForAll @IntRange(min = 0, max = 30) int after) {
        LocalDate asOf = asOf(facts, 20000, after + 30);
        LocalDate received = facts.reportReceivedOn().orElse(asOf);
        LocalDate day = AnyFacts.date(Math.toIntExact(received.toEpochDay()) + after);
        ProtectiveAssessment made = facts.protectiveAssessment().orElseThrow();
        if (made.madeOn().isPresent()) {
            return;
        }
        ChildReport more = ChildReport.builder()
                .from(facts)
                .protectiveAssessment(ProtectiveAssessment.builder().madeOn(day).build())
                .build();

        assertThat(NATIONAL.review(more, asOf).get(0).missing())
                .doesNotContain("protectiveAssessment.madeOn")
                .hasSizeLessThanOrEqualTo(1);
    }

    @Property
    void a_profile_without_decisions_changes_no_outcome(
            @ForAll("facts") Facts facts, @ForAll("days") int anywhere, @ForAll @IntRange(max = 60) int target) {
        LocalDate asOf = asOf(facts, anywhere, target);
        Profile profile = Profile.builder()
                .name("Kommunen")
                .putLocalTargetDay(RuleId.of("CH-PROTECT"), target)
                .putLocalTargetDay(RuleId.of("CH-INFORM"), target)
                .build();

        assertThat(outcomes(NationalRulebook.under(profile), facts, asOf)).isEqualTo(outcomes(NATIONAL, facts, asOf));
    }

    @Property
    void the_two_limits_tell_of_each_other_alike(
            @ForAll("investigations") ChildInvestigation facts,
            @ForAll("days") int anywhere,
            @ForAll @IntRange(min = -5, max = 400) int after,
            @ForAll RollPolicy policy) {
        List<Finding> findings = settled(policy).review(facts, asOf(facts, anywhere, after));
        Finding months = findings.get(0);
        Finding days = findings.get(1);
        boolean disagree = Boolean.TRUE.equals(months.facts().get("limitsDisagree"));

        assertThat(days.facts().get("limitsDisagree")).isEqualTo(months.facts().get("limitsDisagree"));
        assertThat(months.text(Language.SV).contains("säger här olika")).isEqualTo(disagree);
        assertThat(days.text(Language.EN).contains("disagree here")).isEqualTo(disagree);
        boolean oneOnly = (months.outcome() == Outcome.NOT_FULFILLED) != (days.outcome() == Outcome.NOT_FULFILLED);
        if (months.outcome() == Outcome.FULFILLED
                || months.outcome() == Outcome.PENDING
                || months.outcome() == Outcome.NOT_FULFILLED) {
            assertThat(disagree).isEqualTo(oneOnly);
        }
    }

    @Property
    void a_reference_is_the_only_thing_told_of_the_subject(@ForAll("facts") Facts facts, @ForAll("days") int anywhere) {
        for (Finding finding : NATIONAL.review(facts, AnyFacts.date(anywhere))) {
            assertThat(finding.subjectRef()).isEqualTo(new SubjectReference("p1"));
            assertThat(finding.text(Language.SV)).doesNotContain("p1");
        }
    }
}
