package se.lsk.reporting.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lsk.core.facts.Facts;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.reporting.content.EvidenceKind;
import se.lsk.reporting.content.ReportEvidence;
import se.lsk.reporting.content.ReportTable;
import se.lsk.rules.Finding;
import se.lsk.rules.Language;
import se.lsk.rules.national.NationalRulebook;

class KernelEvidenceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);

    private static List<ReportEvidence> evidence(List<? extends Facts> facts, int year, LocalDate asOf) {
        return KernelEvidence.of(facts, NationalRulebook.rulebook(), year, asOf);
    }

    private static List<Facts> allExamples() {
        List<Facts> all = new ArrayList<>();
        for (String file :
                List.of("risks.jsonl", "management-system.jsonl", "decisions.jsonl", "cases.jsonl", "duties.jsonl")) {
            all.addAll(Examples.facts(file));
        }
        return all;
    }

    @Test
    void ofNoFactsThereIsNoEvidence() {
        assertThat(evidence(List.of(), 2025, DAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "cases.jsonl, clocks",
        "duties.jsonl, clocks",
        "risks.jsonl, 'clocks,risks'",
        "decisions.jsonl, 'clocks,decisions'",
        "management-system.jsonl, 'management-system,self-monitoring,measures,system-findings'"
    })
    void factsAreSortedByKind(String file, String names) {
        List<ReportEvidence> evidence = evidence(Examples.facts(file), 2025, DAY);
        assertThat(evidence).extracting(ReportEvidence::name).containsExactly(names.split(","));
        evidence.forEach(Examples::tables);
    }

    @Test
    void allOfThemTogetherAreInReadingOrderWithTablesOfTheirOwn() {
        List<ReportEvidence> evidence = evidence(allExamples(), 2025, DAY);
        assertThat(evidence)
                .extracting(ReportEvidence::name)
                .containsExactly(
                        "clocks",
                        "risks",
                        "decisions",
                        "management-system",
                        "self-monitoring",
                        "measures",
                        "system-findings");
        assertThat(evidence.stream()
                        .flatMap(one -> one.tables(Language.SV).stream())
                        .map(ReportTable::ref)
                        .toList())
                .doesNotHaveDuplicates()
                .hasSize(9);
        assertThat(evidence).allMatch(one -> !one.kinds().isEmpty());
    }

    @Test
    void theOrderOfTheFactsDoesNotMatterForTheCounts() {
        List<Facts> facts = new ArrayList<>(allExamples());
        List<List<String>> counts = counts(evidence(facts, 2025, DAY));
        ManagementSystem second = Examples.systems().get(1);
        facts.removeIf(second::equals);
        assertThat(counts(evidence(facts, 2025, DAY))).isEqualTo(counts);
        Collections.shuffle(facts, new Random(7));
        assertThat(sorted(counts(evidence(facts, 2025, DAY)))).isEqualTo(sorted(counts));
    }

    private static List<List<String>> counts(List<ReportEvidence> evidence) {
        return evidence.stream()
                .flatMap(one -> one.tables(Language.SV).stream())
                .map(Examples::lines)
                .toList();
    }

    private static List<List<String>> sorted(List<List<String>> tables) {
        return tables.stream().map(lines -> lines.stream().sorted().toList()).toList();
    }

    @Test
    void whatTheSystemIsFoundToBeIsApartFromTheCases() {
        List<ReportEvidence> evidence = evidence(allExamples(), 2025, DAY);
        List<Finding> cases = evidence.get(0).findings();
        List<Finding> system = evidence.get(6).findings();
        assertThat(cases)
                .isNotEmpty()
                .noneMatch(finding -> finding.subjectRef().value().startsWith("exempel"));
        assertThat(system)
                .isNotEmpty()
                .allMatch(finding -> finding.subjectRef().value().equals("exempelkommun-2020"));
        assertThat(evidence.get(0).kinds()).isEqualTo(Set.of(EvidenceKind.FINDINGS));
    }

    @ParameterizedTest
    @CsvSource({
        "2025, 2026-02-01, 2025-01-01, 2025-12-31",
        "2025, 2025-06-30, 2025-01-01, 2025-06-30",
        "2025, 2024-06-30, 2024-06-30, 2024-06-30"
    })
    void theYearIsCountedUntilTheDayOfTheQuestion(int year, LocalDate asOf, LocalDate first, LocalDate last) {
        List<ReportEvidence> evidence = evidence(Examples.facts("decisions.jsonl"), year, asOf);
        ExecutionEvidence decisions = (ExecutionEvidence) evidence.get(evidence.size() - 1);
        assertThat(decisions.statistics().firstDay()).isEqualTo(first);
        assertThat(decisions.statistics().lastDay()).isEqualTo(last);
    }
}
