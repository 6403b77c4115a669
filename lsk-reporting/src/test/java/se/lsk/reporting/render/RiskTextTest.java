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
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.lsk.core.facts.Facts;
import se.lsk.core.facts.HostReference;
import se.lsk.core.risk.RiskOverview;
import se.lsk.reporting.exchange.FactsReader;
import se.lsk.reporting.exchange.RiskWriter;
import se.lsk.reporting.render.html.HtmlRenderer;
import se.lsk.rules.Language;

/** The risks as text, as a page and as lines, on the example's facts and on some that are worse. */
class RiskTextTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 31);
    private static final String INCOHERENT =
            "{\"name\":\"egen\",\"consequence\":[\"1\",\"2\",\"3\"],\"likelihood\":[\"1\",\"2\",\"3\"],\"levels\":[\"LOW\",\"HIGH\"],\"cells\":[[\"HIGH\",\"LOW\",\"LOW\"],[\"LOW\",\"LOW\",\"LOW\"],[\"LOW\",\"LOW\",\"HIGH\"]]}";

    private static RiskOverview overview(List<String> lines, Optional<String> serious, String... units) {
        List<Facts> facts = new ArrayList<>();
        for (String line : lines) {
            facts.add(FactsReader.parse(line).fold(one -> one, problems -> {
                throw new AssertionError(problems);
            }));
        }
        return RiskOverview.of(
                facts,
                new RiskOverview.Scope(
                        AS_OF,
                        LocalDate.of(2025, 2, 1),
                        AS_OF,
                        List.of(units).stream().map(HostReference::new).toList(),
                        serious));
    }

    private static RiskOverview example() throws IOException {
        return overview(
                Files.readAllLines(Path.of("..", "docs", "examples", "risks.jsonl")),
                Optional.of("LEX_SARAH"),
                "hemtjanst-norr",
                "boende-syd",
                "natt");
    }

    private static String assessment(String properties) {
        return "{\"kind\":\"riskAssessment\",\"subjectRef\":\"r1\",\"matrix\":\"msb-4x4\"," + properties + "}";
    }

    private static String text(Language language, String... lines) {
        return RiskText.of(overview(List.of(lines), Optional.empty()), language);
    }

    private static String html(RiskOverview overview) {
        return HtmlRenderer.render(RiskPage.of(overview));
    }

    private static List<String> lines(RiskOverview overview) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RiskWriter.write(overview, out);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void theExampleInSwedish() throws IOException {
        assertThat(RiskText.of(example(), Language.SV))
                .startsWith("""
                        Riskbild 2026-01-31

                        MATRIS msb-4x4; risker: 5, inte skattade: 1
                          4 4 | B×1 C   C   D
                          3 3 | B   B   C×1 C
                          2 2 | A   B×1 B×1 C
                          1 1 | A   A   B   B
                        """)
                .contains("""
                          1   pahittad-1/fall  hemtjanst-norr  2026-01-15
                              Skattning: konsekvens 3 → C (avgör); möjlig konsekvens 4 → C (avgör); sannolikhet 3
                              Förslag: C hög
                              Åtgärder: antal 1, klara 0, försenade 1
                              Kvarstår: saknas: bedömning efter åtgärderna
                          2   pahittad-3  2026-01-10
                              Skattning: konsekvens 2 → B (avgör); sannolikhet 2
                              Förslag: B medelhög
                              Beslut: C hög (uppåt, MAS 2026-01-12, skäl: not-7)
                        """.indent(0))
                .contains("      Kvarstår: A låg (2026-01-28)\n")
                .contains("""
                          –   pahittad-1/larm  hemtjanst-norr  2026-01-15
                              Skattning: konsekvens bedömd utan tal; sannolikhet bedömd utan tal
                              Förslag: inte skattad; saknas: konsekvens, sannolikhet
                        """.indent(0))
                .contains("""
                        RISKANALYSER 2025-02-01 till och med 2026-01-31
                          hemtjanst-norr           i perioden 1, utan dag 0, utanför 0, senast 2026-01-15
                          boende-syd               i perioden 0, utan dag 1, utanför 0
                          natt                     i perioden 0, utan dag 0, utanför 0
                          Utan analys i perioden (1): natt
                          Bara med analys utan dag (1): boende-syd
                        """)
                .contains("""
                              Förslag: B hanteras som lex Sarah (räknas som allvarligt)
                              Beslut: inte allvarligt (SAS, 2026-01-12, skäl: beslut-8)
                              Jämfört: MOT FÖRSLAGET, vilket är tillåtet
                        """.indent(0))
                .contains("  ! kristianstad-lex-sarah: Matrisen är inte konsistent.")
                .endsWith("  Matrisen föreslår, en person beslutar. Ingenting följer av förslaget.\n");
    }

    @Test
    void severalRatingsAreShownAndTheOneThatDecidesIsMarked() {
        assertThat(
                        text(
                                Language.EN,
                                assessment(
                                        "\"ratings\":[{\"consequence\":1,\"likelihood\":1},{\"consequence\":2,\"likelihood\":4,\"potentialConsequence\":4},{\"likelihoodEstimated\":false}]")))
                .contains("      Rating: 1: consequence 1 → A; likelihood 1\n")
                .contains("      Rating: 2: consequence 2 → C; potential consequence 4 → D (decides); likelihood 4\n")
                .contains("      Rating: 3: consequence not told; likelihood not assessed\n")
                // the highest level there is: what is missing can't raise it
                .contains("      Proposal: D extreme\n");
        assertThat(text(
                        Language.EN,
                        assessment("\"ratings\":[{\"consequence\":1,\"likelihood\":1},{\"consequence\":2}]")))
                .contains("      Proposal: at least A low; missing: the likelihood in rating 2\n");
        assertThat(text(Language.EN, assessment("\"assessedOn\":\"2026-01-01\"")))
                .contains("MATRIX msb-4x4; risks: 1, not rated: 1\n")
                .contains("  –   r1  2026-01-01\n      Rating: not rated\n      Proposal: not rated\n");
    }

    @Test
    void whatIsMissingOfMeasuresAndOfWhatIsLeftIsTold() {
        assertThat(
                        text(
                                Language.SV,
                                assessment(
                                        "\"consequence\":2,\"likelihood\":2,\"measures\":[{\"doneOn\":\"2026-01-02\",\"followUpDueOn\":\"2026-01-10\"},{}],\"residual\":{\"consequence\":1}")))
                .contains(
                        "      Åtgärder: antal 2, klara 1, uppföljning försenad 1, utan ansvarig 2, utan dag 1, utan uppföljning 1\n")
                .contains(
                        "      Kvarstår: saknas: åtgärd 2 är inte gjord, dagen för bedömningen efteråt, sannolikheten efteråt\n");
        assertThat(
                        text(
                                Language.EN,
                                assessment(
                                        "\"measures\":[{\"doneOn\":\"2026-01-02\"}],\"residual\":{\"assessedOn\":\"2026-01-03\",\"likelihood\":1}")))
                .contains("      Residual: missing: the consequence afterwards\n");
    }

    @Test
    void anIncoherentMatrixIsToldWhereverItIsUsed() throws IOException {
        RiskOverview overview = overview(
                List.of(
                        "{\"kind\":\"riskAssessment\",\"subjectRef\":\"r1\",\"consequence\":1,\"likelihood\":1,\"matrix\":"
                                + INCOHERENT + "}"),
                Optional.empty());

        assertThat(RiskText.of(overview, Language.EN)).contains("  ! The matrix is not coherent. It fails: ");
        assertThat(html(overview))
                .contains(
                        "<ul class=\"caveats\" aria-label=\"Att veta om matrisen\">\n<li>Matrisen är inte konsistent.")
                .contains("Egen matris (lokal riktlinje)");
        assertThat(lines(overview).get(0))
                .startsWith(
                        "{\"line\":\"matrix\",\"matrix\":\"egen\",\"rated\":1,\"notRated\":0,\"coherent\":false,\"cells\":[{\"cell\":[1,1],\"level\":\"HIGH\",\"risks\":1}],\"caveats\":[{\"sv\":\"Matrisen är inte konsistent.");
    }

    @Test
    void aCellWithManyRisksCountsThem() {
        RiskOverview overview = overview(
                IntStream.rangeClosed(1, 12)
                        .mapToObj(i -> assessment("\"consequence\":4,\"likelihood\":4"))
                        .toList(),
                Optional.empty());

        assertThat(RiskText.of(overview, Language.SV)).contains("  4 4 | B    C    C    D×12\n");
        assertThat(html(overview)).contains(">×12</text>", ">+7</text>", "12 skattade risker");
    }

    @Test
    void thePageHasTheSameInTables() throws IOException {
        RiskOverview overview = example();
        ReviewPage page = RiskPage.of(overview);
        FigureTable risks = (FigureTable) page.sections().get(1).blocks().get(1);

        assertThat(page.sections())
                .extracting(PageSection::id)
                .containsExactly("i-korthet", "matris-1", "enheter", "allvarlighet");
        assertThat(((KeyFigures) page.sections().get(0).blocks().get(0)).figures())
                .extracting(figure -> figure.value() + " " + figure.label() + " / " + figure.detail())
                .containsExactly(
                        "5 risker / Inte skattade: 1",
                        "1 försenade åtgärder / Sista dagen har passerat 2026-01-31. Försenad uppföljning: 0",
                        "1 enheter utan riskanalys / Angivna enheter: 3",
                        "0 utan beslut om allvarlighet / Rapporter: 1");
        assertThat(risks.rows()).extracting(row -> row.cells().get(0)).containsExactly("1", "2", "3", "4", "–");
        assertThat(risks.rows().get(1).cells())
                .containsExactly(
                        "2",
                        "pahittad-3\n2026-01-10",
                        "konsekvens 2 → B (avgör); sannolikhet 2",
                        "B medelhög",
                        "C hög (uppåt, MAS 2026-01-12, skäl: not-7)",
                        "inte angivet",
                        "");
        assertThat(((FigureTable) page.sections().get(2).blocks().get(1)).rows())
                .extracting(row -> String.join("|", row.cells()))
                .containsExactly("hemtjanst-norr|1|2026-01-15|0|0|3", "boende-syd|ingen||1|0|0", "natt|ingen||0|0|0");
        assertThat(html(overview))
                .contains("4 skattade risker; inte skattade: 1")
                .contains("MOT FÖRSLAGET, vilket är tillåtet")
                .contains("Kommunen räknar nivån LEX_SARAH och högre som allvarlig.")
                .contains("<table class=\"stack\" role=\"table\">");
    }

    @Test
    void whatHasNoMatrixNoUnitNoDecisionOrALaterDayIsShownToo() throws IOException {
        RiskOverview overview = overview(
                List.of(
                        "{\"kind\":\"riskAnalysis\",\"subjectRef\":\"a1\",\"events\":[{\"consequence\":3,\"likelihood\":2,\"measures\":[{}]}]}",
                        "{\"kind\":\"severityAssessment\",\"subjectRef\":\"s1\"}",
                        "{\"kind\":\"severityAssessment\",\"subjectRef\":\"s2\",\"decision\":{}}",
                        "{\"kind\":\"severityAssessment\",\"subjectRef\":\"s3\",\"receivedOn\":\"2026-02-01\"}"),
                Optional.empty());

        assertThat(RiskText.of(overview, Language.EN))
                .contains("WITHOUT A MATRIX (1)\n  –   a1#1\n      Rating: consequence 3; likelihood 2\n")
                .contains("      Proposal: no matrix\n", "      Residual: no matrix\n")
                .contains("  unit not told            in the period 0, without a day 1, outside 0\n")
                .contains("  s1\n      Rating: not rated\n      Proposal: no matrix\n      Decision: no decision\n")
                .contains("      Decision: what was decided is missing (role missing, day missing, reason missing)\n")
                .endsWith("\nDated after the day and so left out: 1\n");
        assertThat(html(overview))
                .contains("Händelser i analyser utan matris")
                .contains("enheten inte angiven")
                .contains("så förslaget är bara en nivå")
                .contains("Daterade efter <span class=\"day\">2026-01-31</span> och därför inte med: 1.");
        assertThat(lines(overview)).hasSize(4).allMatch(line -> line.startsWith("{\"line\":\""));
        assertThat(lines(overview).get(0))
                .startsWith("{\"line\":\"risk\",\"matrix\":null,\"number\":null,\"reference\":\"a1#1\"");
    }

    @Test
    void noMeasureIsAnotherThingThanNoWordOfMeasures() {
        String risk =
                "{\"kind\":\"riskAssessment\",\"subjectRef\":\"a1\",\"matrix\":\"msb-4x4\",\"consequence\":2,\"likelihood\":2";
        RiskOverview overview = overview(
                List.of(
                        risk + "}",
                        risk + ",\"measuresDecided\":false}",
                        risk + ",\"measuresDecided\":true}",
                        risk + ",\"noMeasureReasonRef\":\"not-8\"}"),
                Optional.empty());

        assertThat(RiskText.of(overview, Language.EN)
                        .lines()
                        .filter(line -> line.contains("Measures:"))
                        .map(String::strip))
                .containsExactly(
                        "Measures: not told",
                        "Measures: none",
                        "Measures: decided on, not listed",
                        "Measures: none, decided with reasons: not-8");
    }

    @Test
    void nothingToldIsSaid() {
        RiskOverview empty = overview(List.of(), Optional.empty());

        assertThat(RiskText.of(empty, Language.SV))
                .isEqualTo("Riskbild 2026-01-31\nIngen rad säger något om risker.\n");
        assertThat(RiskText.of(empty, Language.EN)).endsWith("No line tells anything about risks.\n");
        assertThat(RiskPage.of(empty).sections()).hasSize(1);
        assertThat(html(empty)).contains("Ingen rad säger något om risker.");
    }

    /** A score never sends anything anywhere, so no text speaks of sending. */
    @Test
    void nothingSaysThatAnythingIsSentAnywhere() throws IOException {
        String all = RiskText.of(example(), Language.SV) + RiskText.of(example(), Language.EN) + html(example());

        assertThat(all.toLowerCase(Locale.ROOT))
                .doesNotContain("ivo", "anmäl", "skicka", "notif", "notify", "report to", "inspekt");
    }

    @Test
    void linesHaveEveryThingInTheirKeys() throws IOException {
        List<String> lines = lines(example());

        assertThat(lines).hasSize(10);
        assertThat(lines.get(1))
                .isEqualTo(
                        "{\"line\":\"risk\",\"matrix\":\"msb-4x4\",\"number\":1,\"reference\":\"pahittad-1/fall\",\"subjectRef\":\"pahittad-1\",\"event\":1,\"eventRef\":\"fall\",\"unitRef\":\"hemtjanst-norr\",\"assessedOn\":\"2026-01-15\",\"ratings\":[{\"consequence\":3,\"potentialConsequence\":4,\"likelihood\":3,\"consequenceAssessed\":true,\"likelihoodEstimated\":true}],\"rated\":[{\"rating\":0,\"consequence\":\"ACTUAL\",\"cell\":[3,3],\"level\":\"HIGH\",\"decides\":true},{\"rating\":0,\"consequence\":\"POTENTIAL\",\"cell\":[4,3],\"level\":\"HIGH\",\"decides\":true}],\"proposed\":\"HIGH\",\"atLeast\":\"HIGH\",\"missing\":[],\"override\":null,\"level\":\"HIGH\",\"measuresDecided\":true,\"noMeasureReasonRef\":null,\"measures\":{\"all\":1,\"done\":0,\"overdue\":1,\"followUpOverdue\":0,\"withoutOwner\":0,\"withoutDay\":0,\"withoutFollowUp\":0},\"residualLevel\":null,\"residualAssessedOn\":null,\"residualMissing\":[\"residual\"]}");
        assertThat(lines.get(2))
                .contains(
                        "\"proposed\":\"MEDIUM\",\"atLeast\":\"MEDIUM\",\"missing\":[],\"override\":{\"level\":\"HIGH\",\"direction\":\"UPWARDS\",\"decidedBy\":\"MAS\",\"decidedOn\":\"2026-01-12\",\"reasonRef\":\"not-7\"},\"level\":\"HIGH\",");
        assertThat(lines.get(3))
                .contains("\"residualLevel\":\"LOW\",\"residualAssessedOn\":\"2026-01-28\",\"residualMissing\":[]}");
        assertThat(lines.get(5)).contains("\"number\":null,").contains("\"proposed\":null,\"atLeast\":null,");
        assertThat(lines.subList(6, 9))
                .containsExactly(
                        "{\"line\":\"unit\",\"unitRef\":\"hemtjanst-norr\",\"asked\":true,\"from\":\"2025-02-01\",\"through\":\"2026-01-31\",\"analysed\":true,\"inPeriod\":[\"pahittad-1\"],\"undated\":[],\"outside\":[],\"latest\":\"2026-01-15\"}",
                        "{\"line\":\"unit\",\"unitRef\":\"boende-syd\",\"asked\":true,\"from\":\"2025-02-01\",\"through\":\"2026-01-31\",\"analysed\":null,\"inPeriod\":[],\"undated\":[\"pahittad-2\"],\"outside\":[],\"latest\":null}",
                        "{\"line\":\"unit\",\"unitRef\":\"natt\",\"asked\":true,\"from\":\"2025-02-01\",\"through\":\"2026-01-31\",\"analysed\":false,\"inPeriod\":[],\"undated\":[],\"outside\":[],\"latest\":null}");
        assertThat(lines.get(9))
                .startsWith(
                        "{\"line\":\"severity\",\"subjectRef\":\"pahittad-4\",\"receivedOn\":\"2026-01-10\",\"matrix\":\"kristianstad-lex-sarah\",")
                .contains(
                        "\"proposesSerious\":true,\"decision\":{\"seriousness\":\"NOT_SERIOUS\",\"decidedBy\":\"SAS\",\"decidedOn\":\"2026-01-12\",\"reasonRef\":\"beslut-8\"},\"followsProposal\":false,\"caveats\":[{\"sv\":");
    }
}
