package se.lsk.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lsk.core.casework.FavourableDecision;
import se.lsk.reporting.exchange.ExecutionWriter;
import se.lsk.reporting.exchange.FactsReader;
import se.lsk.rules.Language;
import se.lsk.rules.execution.ExecutionReport;
import se.lsk.rules.execution.ExecutionStatistics;
import se.lsk.rules.execution.StatisticsComparison;

/** The report and the statistics about decisions that are not carried out, on the example's decisions. */
class ExecutionTextTest {

    private static final LocalDate AS_OF = LocalDate.of(2025, 9, 30);

    private static List<FavourableDecision> decisions() throws IOException {
        List<FavourableDecision> decisions = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("..", "docs", "examples", "decisions.jsonl"))) {
            decisions.add((FavourableDecision) FactsReader.parse(line).fold(facts -> facts, problems -> {
                throw new AssertionError(problems);
            }));
        }
        return decisions;
    }

    /** e1 and e5 still wait, e3 is interrupted in part, e2 is below the threshold, e4 was reported before it was carried out. */
    @Test
    void reportsOneDecisionALine() throws IOException {
        assertThat(ExecutionText.of(ExecutionReport.of(decisions(), AS_OF), Language.SV))
                .isEqualTo("""
                        Rapport till IVO och revisorerna, 2025-09-30 (kvartalet 2025-07-01–2025-09-30)
                          EVB-1  e1  Särskilt boende: ej verkställt sedan 2025-02-10, tröskeln 2025-05-10, väntar (månader: 7, dagar över: 143)
                          EVB-2  e3  Dagverksamhet: avbrott i verkställigheten sedan 2025-05-19, tröskeln 2025-08-19, väntar (månader: 4, dagar över: 42)
                          EVB-1-LSS  e5  Kontaktperson: ej verkställt sedan 2025-01-20, tröskeln 2025-04-20, väntar (månader: 8, dagar över: 163)

                        Verkställda efter rapport, anmälan saknas
                          EVB-4  e4  Kontaktfamilj: rapporterat 2025-06-30, verkställt 2025-08-18

                        Går inte att avgöra
                          EVB-1-LSS  e7  Ledsagarservice: uppgifter saknas: decidedOn
                        """);
    }

    @Test
    void countsForTheCouncilWithThePeriodBeforeInParentheses() throws IOException {
        StatisticsComparison statistics = StatisticsComparison.of(
                ExecutionStatistics.ofQuarter(decisions(), AS_OF),
                ExecutionStatistics.ofQuarter(decisions(), LocalDate.of(2025, 6, 30)));

        assertThat(ExecutionText.of(statistics, Language.SV).lines().map(String::stripTrailing))
                .containsExactly(
                        "Statistik till fullmäktige, 2025-07-01–2025-09-30; inom parentes 2025-04-01–2025-06-30",
                        "  Enligt SoL                                 3 (2); ej verkställda 2, avbrott 1, väntar 2, längst sedan beslut (månader) 10",
                        "    IFO                                      1 (1); ej verkställda 1, avbrott 0, väntar 0, längst sedan beslut (månader) 5",
                        "      Kontaktfamilj                          1 (1); ej verkställda 1, avbrott 0, väntar 0, längst sedan beslut (månader) 5",
                        "    Äldreomsorg                              2 (1); ej verkställda 1, avbrott 1, väntar 2, längst sedan beslut (månader) 10",
                        "      Dagverksamhet                          1 (0); ej verkställda 0, avbrott 1, väntar 1, längst sedan beslut (månader) 10",
                        "      Särskilt boende                        1 (1); ej verkställda 1, avbrott 0, väntar 1, längst sedan beslut (månader) 7",
                        "  Enligt LSS                                 1 (1); ej verkställda 1, avbrott 0, väntar 1, längst sedan beslut (månader) 8",
                        "    utan område                              1 (1); ej verkställda 1, avbrott 0, väntar 1, längst sedan beslut (månader) 8",
                        "      Kontaktperson                          1 (1); ej verkställda 1, avbrott 0, väntar 1, längst sedan beslut (månader) 8",
                        "  Totalt                                     4 (3); ej verkställda 3, avbrott 1, väntar 3, längst sedan beslut (månader) 10",
                        "  Ej räknade, uppgifter saknas: 1",
                        "  Små antal kan röja enskilda: bedöm innan tabellen lämnas ut.");
    }

    @Test
    void saysTheSameInEnglish() throws IOException {
        assertThat(ExecutionText.of(ExecutionReport.of(decisions(), AS_OF), Language.EN))
                .contains("EVB-2  e3  Dagverksamhet: interrupted since 2025-05-19, threshold 2025-08-19, waiting")
                .contains("Carried out after a report, notice not told");
        assertThat(ExecutionText.of(ExecutionReport.of(List.of(), AS_OF), Language.EN))
                .contains("No decision to report.");
    }

    @Test
    void writesTheSameAsLines() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExecutionWriter.write(ExecutionReport.of(decisions(), AS_OF), out);
        ExecutionWriter.write(ExecutionStatistics.ofQuarter(decisions(), AS_OF), out);
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();

        assertThat(lines)
                .filteredOn(line -> line.startsWith("{\"line\":\"reported\""))
                .hasSize(3);
        assertThat(lines)
                .filteredOn(line -> line.startsWith("{\"line\":\"notice\""))
                .containsExactly(
                        "{\"line\":\"notice\",\"asOf\":\"2025-09-30\",\"subjectRef\":\"e4\",\"duty\":\"EVB-4\",\"reportedOn\":\"2025-06-30\",\"executedOn\":\"2025-08-18\",\"afterInterruption\":false,\"days\":43}");
        assertThat(lines)
                .filteredOn(line -> line.startsWith("{\"line\":\"unsettled\""))
                .containsExactly(
                        "{\"line\":\"unsettled\",\"subjectRef\":\"e7\",\"duty\":\"EVB-1-LSS\",\"reason\":\"FACTS_MISSING\",\"missing\":[\"decidedOn\"]}");
        assertThat(lines.get(lines.size() - 1))
                .isEqualTo(
                        "{\"line\":\"statistics\",\"from\":\"2025-07-01\",\"through\":\"2025-09-30\",\"law\":null,\"area\":null,\"service\":null,\"decisions\":4,\"persons\":4,\"notCarriedOut\":3,\"interrupted\":1,\"waiting\":3,\"monthsSinceDecision\":{\"5\":1,\"7\":1,\"8\":1,\"10\":1}}");
    }
}
