package se.lsk.reporting.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.lsk.core.facts.Facts;
import se.lsk.core.risk.RiskOverview;
import se.lsk.core.risk.SeverityAssessment;
import se.lsk.reporting.content.EvidenceKind;
import se.lsk.reporting.content.ReportTable;

class RiskEvidenceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

    private static RiskEvidence evidence(List<? extends Facts> facts) {
        return new RiskEvidence(RiskOverview.of(
                facts, new RiskOverview.Scope(DAY, LocalDate.of(2026, 1, 1), DAY, List.of(), Optional.empty())));
    }

    @Test
    void risksAreCountedByLevelAndAnalysesByUnit() {
        RiskEvidence evidence = evidence(Examples.facts("risks.jsonl"));
        assertThat(evidence.kinds()).containsExactly(EvidenceKind.RISK_ANALYSES, EvidenceKind.MEASURES);
        List<ReportTable> tables = Examples.tables(evidence);
        assertThat(tables).extracting(table -> table.ref().value()).containsExactly("risks-levels-1", "risks-units");
        assertThat(tables.get(0).picture()).contains(ReportTable.Picture.BARS);
        assertThat(tables.get(0).caption()).endsWith("msb-4x4");
        long counted = tables.get(0).rows().stream()
                .mapToLong(row -> row.cells().get(0).number().orElseThrow().longValueExact())
                .sum();
        assertThat(counted).isEqualTo(evidence.overview().risks().size()).isEqualTo(5);
        assertThat(Examples.lines(tables.get(0))).endsWith("Utan nivå | 1");
        assertThat(Examples.lines(tables.get(1))).containsExactly("hemtjanst-norr | 1", "boende-syd | 0");
    }

    @Test
    void withoutAMeasureMeasuresAreNotShown() {
        List<Facts> second = Examples.facts("risks.jsonl").subList(1, 2);
        assertThat(evidence(second).kinds()).containsExactly(EvidenceKind.RISK_ANALYSES);
    }

    @Test
    void whereNothingIsToldNothingIsShown() {
        assertThat(evidence(List.of()).kinds()).isEmpty();
        assertThat(Examples.tables(evidence(List.of()))).isEmpty();
    }

    @Test
    void aJudgementOfSeverityIsNoRiskAnalysis() {
        List<SeverityAssessment> severities = Examples.facts("risks.jsonl").stream()
                .filter(SeverityAssessment.class::isInstance)
                .map(SeverityAssessment.class::cast)
                .toList();
        assertThat(severities).hasSize(1);
        assertThat(evidence(severities).kinds()).isEmpty();
        assertThat(Examples.tables(evidence(severities))).isEmpty();
    }
}
