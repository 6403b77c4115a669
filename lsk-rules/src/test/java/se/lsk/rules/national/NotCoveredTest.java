package se.lsk.rules.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lsk.core.law.RuleId;
import se.lsk.rules.RuleDefinition;
import se.lsk.rules.national.NotCovered.Scope;

/** What is no rule, and to which subject a rule belongs. */
class NotCoveredTest {

    private static final List<RuleDefinition> RULES =
            NationalRulebook.rulebook().definitions();

    @Test
    void what_is_left_out_as_a_whole_has_no_rule() {
        assertThat(NotCovered.all())
                .filteredOn(one -> one.scope() == Scope.WHOLE)
                .hasSize(16);
        assertThat(RULES)
                .extracting(RuleDefinition::id)
                .doesNotContainAnyElementsOf(NotCovered.all().stream()
                        .filter(one -> one.scope() == Scope.WHOLE)
                        .map(NotCovered::key)
                        .toList());
    }

    @Test
    void names_what_the_survey_of_the_law_only_recalls_or_found_to_be_no_time() {
        assertThat(NotCovered.all())
                .extracting(one -> one.key().value())
                .contains(
                        "LS-ANNUAL",
                        "LM-INVEST-SEND",
                        "K4P4-AR",
                        "K5P3A",
                        "K5P4",
                        "K5P5",
                        "K6P2",
                        "K6P3",
                        "K8P1",
                        "EVB-6",
                        "FL-22",
                        "SOL-FL",
                        "LSS-ADULT",
                        "SOL-BISTAND",
                        "PERM-1",
                        "GFP",
                        "TL-DECISION",
                        "GA-6")
                .doesNotHaveDuplicates();
    }

    @Test
    void says_what_and_why_in_both_languages() {
        assertThat(NotCovered.all()).isNotEmpty().allSatisfy(one -> {
            assertThat(one.what().swedish())
                    .isNotBlank()
                    .isNotEqualTo(one.what().english());
            assertThat(one.what().english()).isNotBlank().doesNotEndWith(".");
            assertThat(one.because().swedish())
                    .endsWith(".")
                    .isNotEqualTo(one.because().english());
            assertThat(one.because().english()).endsWith(".");
            assertThat(one.what().arguments()).isEmpty();
            assertThat(one.because().arguments()).isEmpty();
        });
    }

    @Test
    void stands_in_the_order_of_the_subjects() {
        assertThat(NotCovered.all())
                .extracting(one -> Subject.of(one.key()).orElseThrow())
                .isSorted();
    }

    @Test
    void every_rule_has_a_subject() {
        assertThat(RULES)
                .isNotEmpty()
                .allSatisfy(rule ->
                        assertThat(Subject.of(rule.id())).as(rule.id().value()).isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "CH-FOLLOWUP, CHILDREN",
        "PL-ADOPT-1, PLACEMENT",
        "LVM-33A, COMPULSORY_CARE",
        "SB-1, COMPULSORY_CARE",
        "LS-NOTIFY, LEX_SARAH",
        "LM-PSB, HEALTH_CARE",
        "K5P1, MANAGEMENT_SYSTEM",
        "K5P1-UNITS, MANAGEMENT_SYSTEM",
        "K4P4-AR, MANAGEMENT_SYSTEM",
        "K8P1, MANAGEMENT_SYSTEM",
        "G3, MANAGEMENT_SYSTEM",
        "EVB-1-LSS, DECISIONS_NOT_CARRIED_OUT",
        "LSS-ADULT, ADMINISTRATION",
        "LSS-PLAN, PLANS_AND_RECORDS",
        "GFP, PLANS_AND_RECORDS",
        "GA-1, PLANS_AND_RECORDS"
    })
    void a_key_tells_its_subject(String key, Subject subject) {
        assertThat(Subject.of(RuleId.of(key))).contains(subject);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LSS", "CHX", "GFPX-1", "GX-1", "K", "K2P1", "KP1", "K5X1", "K5P"})
    void a_key_of_no_national_rule_has_no_subject(String key) {
        assertThat(Subject.of(RuleId.of(key))).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @EnumSource(Subject.class)
    void a_subject_is_called_in_both_languages(Subject subject) {
        assertThat(subject.swedish()).isNotBlank().isNotEqualTo(subject.english());
        assertThat(subject.english()).isNotBlank();
    }
}
