package se.lsk.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lsk.examples.command.LskRunner.Result;
import se.lsk.reporting.content.ReportKind;

class ReportCommandTest {

    private static final String EXAMPLE =
            Path.of("..", "docs", "examples", "report.json").toString();

    @TempDir
    private Path folder;

    private Path written(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private static String report(String kind, String rest) {
        return "{\"report\":\"" + kind + "\",\"municipality\":\"Exempelstad\",\"year\":2025" + rest + "}";
    }

    @Test
    void whatARegulationAsksForIsMissing() {
        Result result = LskRunner.run("report", EXAMPLE, "--as-of", "2026-03-02");
        assertThat(result.status()).isEqualTo(ExitStatus.NOT_FULFILLED);
        assertThat(result.out())
                .startsWith("Patientsäkerhetsberättelse 2025. Exempelstad.\n")
                .contains("SAKNAS  K7P2.3")
                .contains("TUNT  K7P2.4")
                .contains("Särskilt boende")
                .contains("tryckt 48, uträknat eller på annat ställe 48,5");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void missingAdviceDoesNotFail() throws IOException {
        Path draft = written("utkast.json", report("QUALITY_REPORT", ""));
        Result result = LskRunner.run("report", draft.toString(), "--as-of", "2026-03-02");
        assertThat(result.status()).isEqualTo(ExitStatus.IN_ORDER);
        assertThat(result.out()).contains("SAKNAS  K7P1-AR-2.1");
    }

    @Test
    void writesEveryFormatAndTheSameBytesTwice() throws IOException {
        String[] arguments = {"report", EXAMPLE, "--as-of", "2026-03-02", "--format", "html,pdf,md,json,csv", "--out"};
        Path first = folder.resolve("ett").resolve("till");
        Path second = folder.resolve("två");
        LskRunner.run(
                Stream.concat(Stream.of(arguments), Stream.of(first.toString())).toArray(String[]::new));
        LskRunner.run(Stream.concat(Stream.of(arguments), Stream.of(second.toString()))
                .toArray(String[]::new));
        try (Stream<Path> files = Files.list(first)) {
            assertThat(files)
                    .extracting(file -> file.getFileName().toString())
                    .contains(
                            "report.html",
                            "report-regel-psl-3-10.html",
                            "report-regel-k7p2.html",
                            "report.pdf",
                            "report.md",
                            "report.json",
                            "report-table-avvikelser.csv",
                            "report-figures.csv",
                            "report-checks.csv",
                            "report-completeness-psl-3-10.csv")
                    .allSatisfy(name -> assertThat(Files.readAllBytes(first.resolve(name)))
                            .as(name)
                            .isNotEmpty()
                            .isEqualTo(Files.readAllBytes(second.resolve(name))));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "md", "json"})
    void oneTextFormatGoesToStandardOutput(String format) {
        Result result = LskRunner.run("report", EXAMPLE, "--as-of", "2026-03-02", "--format", format);
        assertThat(result.status()).isEqualTo(ExitStatus.NOT_FULFILLED);
        assertThat(result.out()).contains("Exempelstad").contains("K7P2.3");
    }

    @Test
    void thePageThatStandsAloneLinksToNoOther() {
        assertThat(LskRunner.run("report", EXAMPLE, "--as-of", "2026-03-02", "--format", "html")
                        .out())
                .doesNotContain(".html\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "csv", "html,md"})
    void theOthersNeedAFolder(String formats) {
        Result result = LskRunner.run("report", EXAMPLE, "--format", formats);
        assertThat(result.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(result.err()).contains("--out DIR");
    }

    @Test
    void whatCantBeReadIsToldWithItsPlaceAndWithoutItsValue() throws IOException {
        Path broken = written(
                "trasig.json",
                report(
                        "QUALITY_REPORT",
                        ",\"sections\":[{\"heading\":\"A\",\"figures\":[\"ingen\"]}],\"hemlig\":\"värde\""));
        Result result = LskRunner.run("report", broken.toString());
        assertThat(result.status()).isEqualTo(ExitStatus.UNREADABLE);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .contains("$.sections[0].figures[0]: NOT_DECLARED")
                .contains("$.hemlig: UNKNOWN_PROPERTY")
                .doesNotContain("värde");
    }

    @Test
    void aFileThatIsNotThereIsTold() {
        Result result = LskRunner.run("report", folder.resolve("ingen.json").toString());
        assertThat(result.status()).isEqualTo(ExitStatus.UNREADABLE);
        assertThat(result.err()).endsWith("ingen.json: can't be read\n");
    }

    @Test
    void factsThatCantBeReadWinOverWhatIsMissing() throws IOException {
        Path facts = written("fakta.jsonl", "{\"kind\":\"okänt\"}\n");
        Result result = LskRunner.run("report", EXAMPLE, "--as-of", "2026-03-02", "--facts", facts.toString());
        assertThat(result.status()).isEqualTo(ExitStatus.UNREADABLE);
        assertThat(result.out()).contains("K7P2.3");
        assertThat(result.err()).contains("line 1: ");
    }

    @Test
    void aSectionShowsWhatTheFactsTell() throws IOException {
        Path draft = written(
                "utkast.json",
                report(
                        "QUALITY_REPORT",
                        ",\"sections\":[{\"heading\":\"Resultat\",\"answers\":[\"K7P1-AR-2.3\"],\"evidence\":[\"clocks\"]}]"));
        Path facts = Path.of("..", "docs", "examples", "cases.jsonl");
        Result result = LskRunner.run(
                "report", draft.toString(), "--as-of", "2026-01-31", "--facts", facts.toString(), "--format", "md");
        assertThat(result.status()).isEqualTo(ExitStatus.IN_ORDER);
        assertThat(result.out()).contains("CH-INVEST").contains("Ärenden och plikter");
        assertThat(LskRunner.run("report", draft.toString(), "--as-of", "2026-01-31")
                        .err())
                .contains("$.sections[0].evidence[0]: NOT_DECLARED");
    }

    @Test
    void aListIsKnownByNameOrReadFromAFile() throws IOException {
        Path draft = written("utkast.json", report("QUALITY_REPORT", ""));
        assertThat(LskRunner.run("report", draft.toString(), "--profile", "riktlinje-000")
                        .out())
                .contains("LOCAL-000-KB.8");
        Path list = written(
                "lista.json",
                "{\"id\":\"exempelstad\",\"name\":{\"sv\":\"Exempelstads lista\",\"en\":\"The list of Exempelstad\"},"
                        + "\"report\":\"QUALITY_REPORT\",\"source\":\"KOMMUN EXEMPELSTAD-2025\",\"verification\":\"VERIFIED\","
                        + "\"from\":\"2025-01-01\",\"items\":[{\"key\":\"LOCAL-EX-KB.1\","
                        + "\"title\":{\"sv\":\"Bemötande\",\"en\":\"Manners\"},"
                        + "\"question\":{\"sv\":\"Beskrivs bemötandet?\",\"en\":\"Are manners described?\"},"
                        + "\"needs\":[[\"DESCRIPTION\"]]}]}");
        assertThat(LskRunner.run("report", draft.toString(), "--profile", list.toString())
                        .out())
                .contains("LOCAL-EX-KB.1")
                .contains("K7P1-AR-2.1");
        Path then = written(
                "da.json",
                report("QUALITY_REPORT", ",\"profile\":\"exempelstad\"").replace("2025", "2024"));
        assertThat(LskRunner.run(
                                "report", draft.toString(), "--profile", list.toString(), "--previous", then.toString())
                        .out())
                .contains("Jämfört med 2024");
        Result unknown = LskRunner.run("report", draft.toString(), "--profile", "ingen-sådan");
        assertThat(unknown.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(unknown.err()).contains("riktlinje-000");
        Result otherKind = LskRunner.run("report", EXAMPLE, "--profile", "herrljunga-2020");
        assertThat(otherKind.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(otherKind.err()).contains("has no list for such a report");
    }

    @Test
    void lastYearsReportMustBeAboutAnEarlierYear() throws IOException {
        Path now = written("nu.json", report("QUALITY_REPORT", ""));
        Path then = written("da.json", report("QUALITY_REPORT", "").replace("2025", "2024"));
        assertThat(LskRunner.run("report", now.toString(), "--previous", then.toString())
                        .out())
                .contains("Jämfört med 2024");
        Result turned = LskRunner.run("report", then.toString(), "--previous", now.toString());
        assertThat(turned.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(turned.err()).startsWith("--previous: ");
    }

    @ParameterizedTest
    @EnumSource
    void anOutlineCanBeReadAndIsThinThroughout(ReportKind kind) throws IOException {
        Result outline = LskRunner.run("report", "--outline", kind.name(), "--as-of", "2026-01-10");
        assertThat(outline.status()).isZero();
        assertThat(outline.out()).startsWith("{\n  \"report\"").contains("2025");
        Result review =
                LskRunner.run("report", written("utkast.json", outline.out()).toString(), "--as-of", "2026-01-10");
        assertThat(review.status()).isZero();
        assertThat(review.err()).isEmpty();
        assertThat(review.out()).contains("TUNT").doesNotContain("SAKNAS").doesNotContain("FINNS");
    }

    @Test
    void anOutlineFollowsAMunicipalitysList() {
        assertThat(LskRunner.run("report", "--outline", "quality_report", "--profile", "riktlinje-000")
                        .out())
                .contains("LOCAL-000-KB.8");
        assertThat(LskRunner.run("report", "--outline", "quality_plan", "--profile", "stockholm-2006-11")
                        .status())
                .isEqualTo(ExitStatus.USAGE);
    }

    @Test
    void aReportOrAnOutlineIsNeeded() {
        assertThat(LskRunner.run("report").status()).isEqualTo(ExitStatus.USAGE);
        assertThat(LskRunner.run("report", EXAMPLE, "--outline", "quality_plan").err())
                .startsWith("Either a report FILE or --outline KIND");
    }

    @Test
    void helpSaysWhatToDo() {
        assertThat(LskRunner.run("report", "--help").out())
                .contains("--profile=NAME|FILE", "--previous=FILE", "--facts=FILE", "--out=DIR", "Exit status: 0");
    }
}
