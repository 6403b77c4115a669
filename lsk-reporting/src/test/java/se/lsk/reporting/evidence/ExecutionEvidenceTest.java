package se.lsk.reporting.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.lsk.core.casework.DecisionSource;
import se.lsk.core.casework.ExecutionInterruption;
import se.lsk.core.casework.FavourableDecision;
import se.lsk.core.casework.HostCode;
import se.lsk.core.casework.ServicesLaw;
import se.lsk.core.facts.SubjectReference;
import se.lsk.reporting.content.CheckedFigure;
import se.lsk.reporting.content.EvidenceKind;
import se.lsk.reporting.content.KnownContents;
import se.lsk.reporting.content.Report;
import se.lsk.reporting.content.ReportTable;
import se.lsk.rules.execution.ExecutionStatistics;

class ExecutionEvidenceTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);

    private static ReportTable table(List<FavourableDecision> decisions) {
        ExecutionEvidence evidence = new ExecutionEvidence(ExecutionStatistics.over(decisions, FIRST, LAST));
        assertThat(evidence.kinds()).containsExactly(EvidenceKind.UNEXECUTED_DECISIONS);
        assertThat(evidence.provenance()).isPresent();
        List<ReportTable> tables = Examples.tables(evidence);
        assertThat(tables).hasSize(1);
        return tables.get(0);
    }

    private static FavourableDecision decision(Optional<String> area, String service) {
        return FavourableDecision.builder()
                .subjectRef(new SubjectReference("s"))
                .law(ServicesLaw.SOL)
                .source(DecisionSource.BOARD)
                .area(area.map(HostCode::new))
                .service(new HostCode(service))
                .decidedOn(LocalDate.of(2025, 2, 10))
                .build();
    }

    @Test
    void theExampleIsCountedByLawAreaAndService() {
        List<FavourableDecision> decisions = Examples.facts("decisions.jsonl").stream()
                .map(FavourableDecision.class::cast)
                .toList();
        ReportTable table = table(decisions);
        assertThat(Examples.lines(table))
                .containsExactly(
                        "SoL – IFO – Kontaktfamilj | 1 | 1 | 0 | 0 | 5",
                        "SoL – Äldreomsorg – Dagverksamhet | 1 | 0 | 1 | 1 | 13",
                        "SoL – Äldreomsorg – Särskilt boende | 2 | 2 | 0 | 2 | 10",
                        "LSS – Kontaktperson | 1 | 1 | 0 | 1 | 11",
                        "Totalt | 5 | 4 | 1 | 4 | ? (total)");
        assertThat(table.caption()).isEqualTo("Ej verkställda beslut 2025-01-01–2025-12-31");
    }

    @Test
    void theTotalIsThatOfTheRows() {
        Report report = Report.builder(KnownContents.UNEXECUTED_DECISIONS)
                .municipality("Exempelkommun")
                .year(2025)
                .addTables(table(List.of(
                        decision(Optional.empty(), "Kontaktperson"),
                        decision(Optional.of("IFO"), "Kontaktfamilj"),
                        decision(Optional.of("IFO"), "Kontaktfamilj"))))
                .build();
        assertThat(report.checkedFigures())
                .hasSize(4)
                .allMatch(check -> check.agreement() == CheckedFigure.Agreement.AGREES);
    }

    @Test
    void theLongestTimeIsThatOfDecisionsNotCarriedOutAndInterrupted() {
        FavourableDecision both = decision(Optional.empty(), "Kontaktperson").toBuilder()
                .carriedOutOn(LocalDate.of(2025, 6, 20))
                .addInterruptions(ExecutionInterruption.builder()
                        .interruptedOn(LocalDate.of(2025, 8, 1))
                        .build())
                .build();
        assertThat(Examples.lines(table(List.of(both))).get(0)).isEqualTo("SoL – Kontaktperson | 1 | 1 | 1 | 1 | 10");
    }

    @Test
    void withoutDecisionsTheTotalIsNone() {
        assertThat(Examples.lines(table(List.of()))).containsExactly("Totalt | 0 | 0 | 0 | 0 | ? (total)");
    }

    @Test
    void aCodeWithACommaIsTakenForNoOther() {
        ReportTable table = table(List.of(
                decision(Optional.of("Stöd, vuxna"), "Boende"),
                decision(Optional.of("Stöd"), "vuxna, Boende"),
                decision(Optional.empty(), "Stöd, vuxna, Boende")));
        assertThat(table.rows()).extracting(ReportTable.Row::name).hasSize(4).doesNotHaveDuplicates();
    }
}
