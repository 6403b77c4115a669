package se.lsk.rules.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import se.lsk.rules.Profile;
import se.lsk.rules.Rule;
import se.lsk.rules.RuleDefinition;
import se.lsk.rules.RuleVersion;
import se.lsk.rules.Verdict;
import se.lsk.rules.cases.CaseTable;

/** The rules of this subject against their case tables, in both directions. */
class RiskCasesTest {

    /** Answers that no wording can give: the day that would select it is missing, or selects none. */
    private static final Set<String> UNDER_NO_WORDING = Set.of("START_MISSING", "NOT_IN_FORCE");

    private static List<RuleDefinition> rules() {
        return RiskRules.under(Profile.national()).stream()
                .map(Rule::definition)
                .toList();
    }

    @Test
    void every_answer_under_every_wording_has_a_case_and_every_case_an_answer() {
        for (RuleDefinition rule : rules()) {
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
            CaseTable.rows(rule.id().value())
                    .forEach(row ->
                            tested.add(row.text("basis") + " " + row.text("reason") + " " + row.text("outcome")));

            assertThat(tested).as(rule.id().value()).isEqualTo(wanted);
        }
    }

    @Test
    void every_case_has_a_note_and_no_case_stands_twice() {
        for (RuleDefinition rule : rules()) {
            List<String> facts = new ArrayList<>();
            for (CaseTable.Row row : CaseTable.rows(rule.id().value())) {
                assertThat(row.text("note")).as(row.toString()).isNotBlank();
                facts.add(row.cells().entrySet().stream()
                        .filter(cell -> !cell.getKey().equals("note"))
                        .toList()
                        .toString());
            }
            assertThat(facts).doesNotHaveDuplicates();
        }
    }
}
