package se.lsk.reporting.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.lsk.core.law.BilingualText;
import se.lsk.reporting.content.EvidenceKind;
import se.lsk.reporting.content.ReportTable;
import se.lsk.rules.Finding;
import se.lsk.rules.Outcome;
import se.lsk.rules.Rulebook;
import se.lsk.rules.national.NationalRulebook;

class FindingsEvidenceTest {

    private static final Rulebook RULES = NationalRulebook.rulebook();
    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);

    private static FindingsEvidence evidence(List<Finding> findings) {
        return new FindingsEvidence(
                "cases",
                BilingualText.of("Ärenden", "Cases"),
                Set.of(EvidenceKind.GOALS),
                RULES,
                findings,
                Optional.of(BilingualText.of("Påhittade.", "Made up.")));
    }

    @Test
    void whereNothingIsFoundNothingIsShown() {
        assertThat(evidence(List.of()).kinds()).isEmpty();
        assertThat(Examples.tables(evidence(List.of()))).isEmpty();
    }

    @Test
    void theOutcomesOfEachRuleAreCountedInTheOrderOfTheRulebook() {
        List<Finding> findings = Examples.facts("duties.jsonl").stream()
                .flatMap(one -> RULES.review(one, DAY).stream())
                .toList();
        FindingsEvidence evidence = evidence(findings);
        assertThat(evidence.kinds()).containsExactlyInAnyOrder(EvidenceKind.FINDINGS, EvidenceKind.GOALS);
        List<ReportTable> tables = Examples.tables(evidence);
        assertThat(tables).hasSize(1);
        ReportTable table = tables.get(0);
        assertThat(table.ref().value()).isEqualTo("cases-outcomes");
        List<String> outcomes = findings.stream()
                .map(Finding::outcome)
                .distinct()
                .sorted()
                .map(Outcome::swedish)
                .toList();
        assertThat(table.columns().subList(1, table.columns().size()))
                .isEqualTo(outcomes)
                .hasSizeGreaterThan(1);
        List<String> rules = RULES.definitions().stream()
                .filter(rule ->
                        findings.stream().anyMatch(finding -> finding.ruleId().equals(rule.id())))
                .map(rule -> rule.id() + " " + rule.title().swedish())
                .toList();
        assertThat(table.rows()).extracting(ReportTable.Row::name).isEqualTo(rules);
        for (Outcome outcome : Outcome.values()) {
            int column = table.columns().indexOf(outcome.swedish());
            long expected = findings.stream()
                    .filter(finding -> finding.outcome() == outcome)
                    .count();
            long counted = column < 0
                    ? 0
                    : table.rows().stream()
                            .mapToLong(row -> row.cells()
                                    .get(column - 1)
                                    .number()
                                    .orElseThrow()
                                    .longValueExact())
                            .sum();
            assertThat(counted).isEqualTo(expected);
        }
    }
}
