package se.lsk.rules.national;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lsk.core.casework.ChildFollowUp;
import se.lsk.core.casework.ChildInvestigation;
import se.lsk.core.casework.ChildReport;
import se.lsk.core.casework.PreliminaryAssessment;
import se.lsk.core.law.EffectivePeriod;
import se.lsk.core.law.LegalForce;
import se.lsk.core.law.LegalReference;
import se.lsk.core.law.RuleId;
import se.lsk.core.law.Verification;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.core.risk.EventAnalysis;
import se.lsk.core.risk.RiskAnalysis;
import se.lsk.core.risk.RiskAssessment;
import se.lsk.core.risk.SeverityAssessment;
import se.lsk.core.time.EpochDays;
import se.lsk.rules.Outcome;
import se.lsk.rules.Phrase;
import se.lsk.rules.Provision;
import se.lsk.rules.RuleDefinition;
import se.lsk.rules.RuleInForce;
import se.lsk.rules.RuleVersion;
import se.lsk.rules.Rulebook;
import se.lsk.rules.Verdict;
import se.lsk.rules.duty.Duty;

/** The catalogue as a whole. */
class NationalRulebookTest {

    private static final Rulebook BOOK = NationalRulebook.rulebook();
    private static final List<RuleDefinition> CATALOGUE = BOOK.definitions();
    /** Duties with clocks, and what is asked of a management system: each has its own tests. */
    private static final ImmutableSet<RuleId> DECLARED = Stream.concat(
                    NationalDuties.all().stream().map(Duty::key),
                    CATALOGUE.stream()
                            .filter(rule -> rule.factType().equals(ManagementSystem.TYPE))
                            .map(RuleDefinition::id))
            .collect(ImmutableSet.toImmutableSet());

    private static final List<RuleDefinition> WRITTEN_OUT =
            CATALOGUE.stream().filter(rule -> !DECLARED.contains(rule.id())).toList();

    @Test
    void holds_the_rules_that_the_survey_of_the_law_names_in_reading_order() {
        assertThat(WRITTEN_OUT)
                .extracting(rule -> rule.id().value())
                .containsExactly(
                        "CH-PROTECT",
                        "CH-PRELIM",
                        "CH-INVEST",
                        "CH-INVEST-122",
                        "CH-INFORM",
                        "CH-CHAIN",
                        "CH-FOLLOWUP",
                        "K5P1",
                        "K5P1-CHANGE",
                        "K5P7-ANALYSIS",
                        "K5P7-ASSESSMENT",
                        "K5P7-EVENT",
                        "LS-SEVERITY");
    }

    @Test
    void finds_a_rule_by_its_identifier() {
        for (RuleDefinition rule : CATALOGUE) {
            assertThat(BOOK.definition(rule.id())).containsSame(rule);
        }
        assertThat(BOOK.definition(RuleId.of("NO-SUCH-RULE"))).isEmpty();
    }

    @Test
    void asks_each_rule_of_its_own_kind_of_facts() {
        assertThat(WRITTEN_OUT)
                .extracting(RuleDefinition::factType)
                .containsExactly(
                        ChildReport.TYPE,
                        PreliminaryAssessment.TYPE,
                        ChildInvestigation.TYPE,
                        ChildInvestigation.TYPE,
                        ChildInvestigation.TYPE,
                        ChildInvestigation.TYPE,
                        ChildFollowUp.TYPE,
                        RiskAnalysis.TYPE,
                        RiskAnalysis.TYPE,
                        RiskAnalysis.TYPE,
                        RiskAssessment.TYPE,
                        EventAnalysis.TYPE,
                        SeverityAssessment.TYPE);
    }

    @Test
    void every_rule_is_called_and_asked_in_both_languages() {
        for (RuleDefinition rule : CATALOGUE) {
            assertFilled(rule.title(), rule.id());
            assertFilled(rule.question(), rule.id());
            assertFilled(rule.dutyHolder(), rule.id());
            assertThat(rule.question().swedish()).endsWith("?");
            assertThat(rule.question().english()).endsWith("?");
            assertThat(rule.question().arguments()).isEmpty();
            assertThat(rule.anchor().path()).isNotBlank();
        }
    }

    @Test
    void every_answer_has_its_own_code_and_words_in_both_languages() {
        for (RuleDefinition rule : CATALOGUE) {
            assertThat(rule.verdicts()).extracting(Verdict::code).doesNotHaveDuplicates();
            for (Verdict verdict : rule.verdicts()) {
                assertFilled(verdict.found(), verdict);
                assertFilled(verdict.change(), verdict);
            }
        }
    }

    private static void assertFilled(Phrase phrase, Object where) {
        assertThat(phrase.swedish()).as(where.toString()).isNotBlank();
        assertThat(phrase.english()).as(where.toString()).isNotBlank();
        assertThat(phrase.swedish()).as(where.toString()).isNotEqualTo(phrase.english());
    }

    @Test
    void an_answer_names_missing_facts_exactly_where_it_is_undetermined() {
        for (RuleDefinition rule : CATALOGUE) {
            for (Verdict verdict : rule.verdicts()) {
                // which facts of an extension, an event, a measure, a decision or a management system are missing only
                // the case can tell
                boolean named = !verdict.missing().isEmpty()
                        || Set.of(
                                        "EXTENSION_FACTS_MISSING",
                                        "EVENT_FACTS_MISSING",
                                        "DECISION_FACTS_MISSING",
                                        "MEASURES_MISSING",
                                        "MEASURE_FACTS_MISSING",
                                        "LEVEL_MISSING",
                                        "NOT_TOLD")
                                .contains(verdict.code());
                assertThat(named)
                        .as("%s %s", rule.id(), verdict.code())
                        .isEqualTo(verdict.outcome() == Outcome.UNDETERMINED);
            }
        }
    }

    @Test
    void the_possible_outcomes_are_those_of_the_answers() {
        for (RuleDefinition rule : CATALOGUE) {
            Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
            rule.verdicts().forEach(verdict -> outcomes.add(verdict.outcome()));
            assertThat(rule.possibleOutcomes()).isEqualTo(outcomes);
            assertThat(rule.possibleOutcomes()).contains(Outcome.UNDETERMINED, Outcome.NOT_APPLICABLE);
        }
    }

    @Test
    void a_rule_about_urgency_can_neither_be_fulfilled_nor_not() {
        for (String urgent : List.of("CH-PROTECT", "CH-INFORM", "CH-CHAIN")) {
            assertThat(BOOK.definition(RuleId.of(urgent)).orElseThrow().possibleOutcomes())
                    .containsExactlyInAnyOrder(Outcome.UNDETERMINED, Outcome.NEEDS_JUDGEMENT, Outcome.NOT_APPLICABLE);
        }
    }

    @Test
    void every_wording_is_cited_and_the_citation_can_be_read_back() {
        for (RuleDefinition rule : CATALOGUE) {
            for (RuleVersion version : rule.versions()) {
                assertThat(version.basis()).as(rule.id().value()).isNotEmpty();
                for (Provision provision : version.basis()) {
                    LegalReference place = provision.reference();
                    assertThat(LegalReference.parse(place.canonical())).isEqualTo(place);
                    assertThat(place.citation()).isNotBlank();
                    assertThat(provision.verification()).isIn(Verification.VERIFIED, Verification.SECONDARY);
                }
            }
        }
    }

    @Test
    void a_statute_cites_the_wording_that_is_in_force_in_the_same_period() {
        for (RuleDefinition rule : CATALOGUE) {
            for (RuleVersion version : rule.versions()) {
                for (Provision provision : version.basis()) {
                    if (rule.force().isBinding()) {
                        assertThat(covers(provision.inForce(), version.inForce()))
                                .as(rule.id().value())
                                .isTrue();
                    }
                }
            }
        }
    }

    private static boolean covers(EffectivePeriod provision, EffectivePeriod version) {
        return provision.contains(version.firstDay())
                && version.lastDay()
                        .map(provision::contains)
                        .orElse(provision.lastDay().isEmpty());
    }

    /** A word or a length that changes leaves no day without law; only a duty that an act ended has an end. */
    @Test
    void the_wordings_of_a_duty_follow_each_other_without_gap_or_overlap() {
        for (Duty<?> duty : NationalDuties.all()) {
            List<RuleVersion> versions = duty.definition().versions();
            for (int i = 1; i < versions.size(); i++) {
                assertThat(versions.get(i - 1).inForce().meets(versions.get(i).inForce()))
                        .as(duty.toString())
                        .isTrue();
            }
            assertThat(versions.get(versions.size() - 1).inForce().lastDay())
                    .as(duty.toString())
                    .isEmpty();
        }
    }

    @Test
    void the_two_acts_follow_each_other_without_gap_or_overlap() {
        LocalDate change = LocalDate.of(2025, 7, 1);
        for (RuleDefinition rule : WRITTEN_OUT) {
            List<RuleVersion> versions = rule.versions();
            for (int i = 1; i < versions.size(); i++) {
                assertThat(versions.get(i - 1).inForce().meets(versions.get(i).inForce()))
                        .as(rule.id().value())
                        .isTrue();
            }
            assertThat(versions.get(versions.size() - 1).inForce().lastDay()).isEmpty();
            if (rule.force() == LegalForce.STATUTE) {
                assertThat(versions).hasSize(2);
                assertThat(versions.get(1).inForce().firstDay()).isEqualTo(change);
            }
        }
    }

    @Test
    void begins_when_the_survey_says() {
        List<String> beginnings = new ArrayList<>();
        WRITTEN_OUT.forEach(rule -> beginnings.add(rule.id() + " "
                + rule.versions().get(0).inForce().firstDay() + " "
                + rule.versions().get(0).basis().get(0).reference()));
        assertThat(beginnings)
                .containsExactly(
                        "CH-PROTECT 2013-01-01 SFS 2001:453#K11P1aS1",
                        "CH-PRELIM 2013-01-01 SFS 2001:453#K11P1aS2",
                        "CH-INVEST 2002-01-01 SFS 2001:453#K11P2",
                        "CH-INVEST-122 2002-01-01 KOMMUN HERRLJUNGA-2020",
                        "CH-INFORM 2002-01-01 SFS 2001:453#K11P2",
                        "CH-CHAIN 2002-01-01 JO 2565-2016",
                        "CH-FOLLOWUP 2013-01-01 SFS 2001:453#K11P4a",
                        "K5P1 2012-01-01 SOSFS 2011:9#K5P1",
                        "K5P1-CHANGE 2020-01-01 KOMMUN HERRLJUNGA-2020",
                        "K5P7-ANALYSIS 2012-01-01 SOSFS 2011:9#K5P7",
                        "K5P7-ASSESSMENT 2012-01-01 SOSFS 2011:9#K5P7",
                        "K5P7-EVENT 2012-01-01 SOSFS 2011:9#K5P7",
                        "LS-SEVERITY 2011-07-01 SFS 2001:453#K14P7");
    }

    private static List<String> cited(String day) {
        return BOOK.inForceOn(LocalDate.parse(day)).stream()
                .filter(rule -> !DECLARED.contains(rule.definition().id()))
                .map(rule -> rule.definition().id() + " "
                        + rule.version().basis().get(0).reference())
                .toList();
    }

    @Test
    void tells_the_law_on_the_last_day_of_the_older_act() {
        assertThat(cited("2025-06-30"))
                .containsExactly(
                        "CH-PROTECT SFS 2001:453#K11P1aS1",
                        "CH-PRELIM SFS 2001:453#K11P1aS2",
                        "CH-INVEST SFS 2001:453#K11P2",
                        "CH-INVEST-122 KOMMUN HERRLJUNGA-2020",
                        "CH-INFORM SFS 2001:453#K11P2",
                        "CH-CHAIN JO 2565-2016",
                        "CH-FOLLOWUP SFS 2001:453#K11P4a",
                        "K5P1 SOSFS 2011:9#K5P1",
                        "K5P1-CHANGE KOMMUN HERRLJUNGA-2020",
                        "K5P7-ANALYSIS SOSFS 2011:9#K5P7",
                        "K5P7-ASSESSMENT SOSFS 2011:9#K5P7",
                        "K5P7-EVENT SOSFS 2011:9#K5P7",
                        "LS-SEVERITY SFS 2001:453#K14P7");
    }

    @Test
    void tells_the_law_on_the_first_day_of_the_new_act() {
        assertThat(cited("2025-07-01"))
                .containsExactly(
                        "CH-PROTECT SFS 2025:400#K20P1",
                        "CH-PRELIM SFS 2025:400#K20P2",
                        "CH-INVEST SFS 2025:400#K20P3",
                        "CH-INVEST-122 KOMMUN HERRLJUNGA-2020",
                        "CH-INFORM SFS 2025:400#K20P4",
                        "CH-CHAIN JO 2565-2016",
                        "CH-FOLLOWUP SFS 2025:400#K23P5",
                        "K5P1 SOSFS 2011:9#K5P1",
                        "K5P1-CHANGE KOMMUN HERRLJUNGA-2020",
                        "K5P7-ANALYSIS SOSFS 2011:9#K5P7",
                        "K5P7-ASSESSMENT SOSFS 2011:9#K5P7",
                        "K5P7-EVENT SOSFS 2011:9#K5P7",
                        "LS-SEVERITY SFS 2025:400#K27P6");
        assertThat(cited("2100-12-31")).isEqualTo(cited("2025-07-01"));
    }

    @Test
    void tells_no_law_before_the_act_of_2001() {
        assertThat(cited("1999-01-01")).isEmpty();
        assertThat(cited("2001-12-31")).isEmpty();
        assertThat(cited("2002-01-01"))
                .containsExactly(
                        "CH-INVEST SFS 2001:453#K11P2",
                        "CH-INVEST-122 KOMMUN HERRLJUNGA-2020",
                        "CH-INFORM SFS 2001:453#K11P2",
                        "CH-CHAIN JO 2565-2016");
        assertThat(cited("2011-06-30")).hasSize(4);
        assertThat(cited("2011-07-01")).hasSize(5);
        assertThat(cited("2012-01-01")).hasSize(9);
        assertThat(cited("2013-01-01")).hasSize(12);
    }

    @Test
    void selects_the_same_wording_by_date_and_by_number_on_every_day() {
        for (RuleDefinition rule : CATALOGUE) {
            for (LocalDate day = LocalDate.of(1990, 1, 1); day.getYear() <= 2100; day = day.plusDays(1)) {
                RuleVersion byDate = rule.versionOn(day).orElse(null);
                assertThat(rule.versionOn(EpochDays.of(day))).isSameAs(byDate);
            }
        }
    }

    @Test
    void gives_at_most_one_wording_of_a_rule_on_a_day() {
        for (LocalDate day = LocalDate.of(1990, 1, 1); day.getYear() <= 2100; day = day.plusDays(1)) {
            Set<RuleId> seen = new TreeSet<>();
            for (RuleInForce rule : BOOK.inForceOn(day)) {
                assertThat(seen.add(rule.definition().id())).isTrue();
                assertThat(rule.version().inForce().contains(day)).isTrue();
            }
        }
    }
}
