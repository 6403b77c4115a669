package se.lsk.rules.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lsk.core.law.LegalAct;
import se.lsk.core.law.LegalReference;
import se.lsk.core.law.RuleId;
import se.lsk.rules.Provision;
import se.lsk.rules.RuleDefinition;
import se.lsk.rules.cases.CaseTable;

/** From each section of SOSFS 2011:9 to its rules and their cases, and back. */
class TracedProvisionTest {

    private static final LegalAct REGULATION = LegalAct.parse("SOSFS 2011:9");
    private static final List<TracedProvision> ROWS = TracedProvision.managementSystem();
    private static final List<RuleDefinition> RULES =
            NationalRulebook.rulebook().definitions();

    private static Stream<RuleId> named() {
        return ROWS.stream().flatMap(row -> row.rules().stream());
    }

    private static Stream<Provision> cited(RuleDefinition rule) {
        return rule.versions().stream()
                .flatMap(version -> version.basis().stream())
                .filter(provision -> provision.reference().act().equals(REGULATION));
    }

    @Test
    void every_section_has_a_row_in_the_order_of_the_regulation() {
        assertThat(ROWS)
                .extracting(row -> row.provision().canonical().substring("SOSFS 2011:9#".length()))
                .containsExactly(
                        "K1P1", "K1P2", "K2P1", "K3P1", "K3P2", "K3P3", "K4P1", "K4P2", "K4P3", "K4P4", "K4P5", "K4P6",
                        "K5P1", "K5P2", "K5P3", "K5P3a", "K5P4", "K5P5", "K5P6", "K5P7", "K5P8", "K6P1", "K6P2", "K6P3",
                        "K7P1", "K7P2", "K7P3", "K8P1");
        assertThat(ROWS).extracting(TracedProvision::provision).isSorted();
    }

    @Test
    void every_rule_that_a_row_names_is_there_and_rests_on_the_regulation() {
        assertThat(named())
                .isNotEmpty()
                .allSatisfy(key -> assertThat(RULES)
                        .as(key.value())
                        .filteredOn(rule -> rule.id().equals(key))
                        .hasSize(1)
                        .allSatisfy(rule -> assertThat(cited(rule)).isNotEmpty()));
    }

    @Test
    void every_rule_that_rests_on_the_regulation_stands_in_the_row_of_what_it_cites() {
        for (RuleDefinition rule : RULES) {
            cited(rule).forEach(provision -> {
                LegalReference section = provision.reference();
                assertThat(ROWS)
                        .as("%s cites %s", rule.id(), section)
                        .anyMatch(row -> row.rules().contains(rule.id()) && holds(row.provision(), section));
            });
        }
    }

    /** A rule that cites a whole chapter may stand with any of its sections; an item stands with its section. */
    private static boolean holds(LegalReference row, LegalReference cited) {
        return row.chapter().equals(cited.chapter())
                && (cited.section().isEmpty() || row.section().equals(cited.section()));
    }

    @Test
    void every_rule_that_a_row_names_has_case_tables() {
        List<String> folders = CaseTable.rules();
        assertThat(named()).allSatisfy(key -> {
            assertThat(folders).contains(key.value());
            assertThat(CaseTable.rows(key.value())).isNotEmpty();
        });
    }

    @Test
    void no_rule_has_a_reserved_key() {
        List<RuleId> reserved =
                ROWS.stream().flatMap(row -> row.reserved().stream()).toList();
        assertThat(reserved).doesNotHaveDuplicates().extracting(RuleId::value).contains("K5P3A", "K8P1");
        assertThat(RULES).extracting(RuleDefinition::id).doesNotContainAnyElementsOf(reserved);
    }

    @Test
    void a_section_without_a_rule_is_no_duty_or_has_a_reserved_key() {
        assertThat(ROWS)
                .filteredOn(row -> row.rules().isEmpty() && row.reserved().isEmpty())
                .extracting(row -> row.provision().canonical())
                .containsExactly("SOSFS 2011:9#K1P1", "SOSFS 2011:9#K1P2", "SOSFS 2011:9#K2P1");
    }

    @Test
    void says_what_and_why_in_both_languages() {
        assertThat(ROWS).allSatisfy(row -> {
            assertThat(row.about().swedish())
                    .isNotBlank()
                    .isNotEqualTo(row.about().english());
            assertThat(row.notExamined().swedish())
                    .endsWith(".")
                    .isNotEqualTo(row.notExamined().english());
            assertThat(row.notExamined().english()).endsWith(".");
        });
    }

    @Test
    void what_was_not_seen_has_no_rule() {
        assertThat(ROWS)
                .filteredOn(row -> row.known().isEmpty())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.rules()).isEmpty());
    }
}
