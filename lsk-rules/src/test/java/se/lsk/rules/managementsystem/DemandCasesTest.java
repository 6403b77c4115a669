package se.lsk.rules.managementsystem;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.lsk.rules.Profile;
import se.lsk.rules.RuleDefinition;
import se.lsk.rules.RuleVersion;
import se.lsk.rules.Rulebook;
import se.lsk.rules.Verdict;
import se.lsk.rules.cases.CaseTable;
import se.lsk.rules.national.NationalRulebook;

/** Every demand against its case tables, in both directions. */
class DemandCasesTest {

    /** Answers that the mechanism gives before any wording is selected or anything is examined. */
    private static final Set<String> UNDER_NO_WORDING = Set.of("START_MISSING", "NOT_IN_FORCE");

    /** One rulebook a demand: a case asks its own demand alone, so that each mistake is noticed by its own cases. */
    private static final ImmutableMap<String, Rulebook> ALONE = ManagementSystemRules.demands().stream()
            .collect(ImmutableMap.toImmutableMap(
                    demand -> demand.key().value(),
                    demand -> Rulebook.of(
                            NationalRulebook.EDITION, Profile.national(), List.of(new DemandRule(demand)))));

    static List<CaseTable.Row> rows() {
        return ManagementSystemRules.demands().stream()
                .flatMap(demand -> CaseTable.rows(demand.key().value()).stream())
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void finds_what_the_table_says(CaseTable.Row row) {
        row.check(SystemText.system(row), Objects.requireNonNull(ALONE.get(row.rule())));
    }

    @Test
    void every_answer_under_every_wording_has_a_case_and_every_case_an_answer() {
        for (Demand demand : ManagementSystemRules.demands()) {
            RuleDefinition rule = demand.definition();
            Set<String> wanted = new TreeSet<>();
            for (Verdict verdict : rule.verdicts()) {
                if (UNDER_NO_WORDING.contains(verdict.code())) {
                    wanted.add(" " + verdict.code() + " " + verdict.outcome());
                    continue;
                }
                for (RuleVersion version : rule.versions()) {
                    wanted.add(
                            CaseTable.Row.canonical(version.basis()) + " " + verdict.code() + " " + verdict.outcome());
                }
            }
            Set<String> tested = new TreeSet<>();
            CaseTable.rows(demand.key().value())
                    .forEach(row ->
                            tested.add(row.text("basis") + " " + row.text("reason") + " " + row.text("outcome")));
            assertThat(tested).as(demand.toString()).isEqualTo(wanted);
        }
    }

    @Test
    void the_days_around_the_first_day_of_each_wording_have_cases() {
        for (Demand demand : ManagementSystemRules.demands()) {
            for (RuleVersion version : demand.definition().versions()) {
                LocalDate first = version.inForce().firstDay();
                assertThat(CaseTable.rows(demand.key().value()))
                        .as(demand.toString())
                        .extracting(row -> row.text("described"))
                        .contains(
                                first.minusDays(1).toString(),
                                first.toString(),
                                first.plusDays(1).toString());
            }
        }
    }

    @Test
    void every_case_has_a_note_and_no_case_stands_twice() {
        for (Demand demand : ManagementSystemRules.demands()) {
            List<String> facts = new ArrayList<>();
            for (CaseTable.Row row : CaseTable.rows(demand.key().value())) {
                assertThat(row.text("note")).as(row.toString()).isNotBlank();
                facts.add(row.text("described") + " " + row.text("system") + " " + row.text("asOf"));
            }
            assertThat(facts).doesNotHaveDuplicates();
        }
    }
}
