package se.lsk.examples.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.lsk.core.check.Parsed;
import se.lsk.core.facts.Facts;
import se.lsk.examples.command.LskRunner;
import se.lsk.examples.reports.TranscribedReport;
import se.lsk.reporting.content.CheckedFigure;
import se.lsk.reporting.content.Report;
import se.lsk.reporting.exchange.CalendarWriter;
import se.lsk.reporting.exchange.ContentProfileReader;
import se.lsk.reporting.exchange.FactsReader;
import se.lsk.reporting.exchange.FindingsWriter;
import se.lsk.reporting.exchange.MatrixReader;
import se.lsk.reporting.exchange.ProfileReader;
import se.lsk.reporting.exchange.ReportReader;
import se.lsk.reporting.exchange.ReportWriter;
import se.lsk.reporting.exchange.Schemas;
import se.lsk.rules.Finding;
import se.lsk.rules.Rulebook;
import se.lsk.rules.calendar.DutyCalendar;
import se.lsk.rules.national.NationalRulebook;

/** The page about the exchange format says what the reader accepts and what the writer writes. */
class ExchangePageTest {

    private static final Pattern KEY_CELL = Pattern.compile("^\\| (`[^|]+`) \\|", Pattern.MULTILINE);

    /** What stands within a finding or a rulebook, and is told in words. */
    private static final List<String> CITED = List.of("version", "lawCheckedThrough");

    private static String page() throws IOException {
        return Files.readString(Path.of("..", "docs", "exchange.md"), StandardCharsets.UTF_8);
    }

    private static List<String> blocks(String language) throws IOException {
        return Pattern.compile("```" + language + "\n(.*?)\n```", Pattern.DOTALL)
                .matcher(page())
                .results()
                .flatMap(block -> Splitter.on('\n').splitToStream(block.group(1)))
                .toList();
    }

    @Test
    void everyKindOfFactsIsShownAndRead() throws IOException {
        Rulebook rulebook = NationalRulebook.rulebook();

        assertThat(blocks("jsonl")).hasSize(13).allSatisfy(line -> {
            Parsed<Facts> parsed = FactsReader.parse(line);
            assertThat(parsed).isInstanceOf(Parsed.Valid.class);
            String kind = parsed.fold(facts -> facts.type().kind(), problems -> "none");
            assertThat(line).contains("\"kind\":\"" + kind + "\"");
        });
        assertThat(rulebook.definitions())
                .allSatisfy(rule ->
                        assertThat(page()).contains("\"" + rule.factType().kind() + "\""));
    }

    @Test
    void everyCodeOfAManagementSystemIsTold() throws IOException {
        String page = page();
        List<String> codes = Pattern.compile("\"enum\": \\[(.*?)]", Pattern.DOTALL)
                .matcher(Schemas.managementSystem())
                .results()
                .flatMap(found ->
                        Pattern.compile("\"([A-Z_]+)\"").matcher(found.group(1)).results())
                .map(code -> code.group(1))
                .toList();

        assertThat(codes)
                .hasSizeGreaterThan(90)
                .allSatisfy(code -> assertThat(page).contains("`" + code + "`"));
    }

    @Test
    void theExampleOfAManagementSystemIsRead() throws IOException {
        assertThat(Files.readAllLines(
                        Path.of("..", "docs", "examples", "management-system.jsonl"), StandardCharsets.UTF_8))
                .hasSize(2)
                .allSatisfy(line -> assertThat(FactsReader.parse(line)).isInstanceOf(Parsed.Valid.class));
    }

    @Test
    void theProfilesAreRead() throws IOException {
        assertThat(blocks("json").stream().filter(json -> json.contains("municipalityCode")))
                .hasSize(2)
                .allSatisfy(profile -> assertThat(ProfileReader.parseRulebook(profile, NationalRulebook::under))
                        .isInstanceOf(Parsed.Valid.class));
    }

    @Test
    void theMatrixIsRead() throws IOException {
        assertThat(blocks("json").stream().filter(json -> json.contains("\"consequence\":[")))
                .hasSize(1)
                .allSatisfy(matrix -> assertThat(MatrixReader.parse(matrix)).isInstanceOf(Parsed.Valid.class));
    }

    @Test
    void theReportsAreRead() throws IOException {
        assertThat(blocks("json").stream().filter(json -> json.contains("\"municipality\":")))
                .hasSize(2)
                .allSatisfy(report -> {
                    Parsed<Report> parsed = ReportReader.parse(report, Optional.empty(), year -> List.of());
                    assertThat(parsed).isInstanceOf(Parsed.Valid.class);
                    // the numbers of an example agree
                    assertThat(parsed.fold(Report::checkedFigures, problems -> List.<CheckedFigure>of()))
                            .allMatch(figure -> figure.agreement() == CheckedFigure.Agreement.AGREES);
                });
    }

    @Test
    void theListOfContentsIsRead() throws IOException {
        assertThat(blocks("json").stream().filter(json -> json.contains("\"needs\":")))
                .hasSize(1)
                .allSatisfy(contents ->
                        assertThat(ContentProfileReader.parse(contents)).isInstanceOf(Parsed.Valid.class));
    }

    @Test
    void everyBlockIsOneOfThese() throws IOException {
        assertThat(blocks("json")).hasSize(2 + 1 + 2 + 1);
    }

    @Test
    void everyPropertyAndCodeOfAReportIsTold() throws IOException {
        String section = between("## A report", "## Required contents of one's own");
        String schema = Schemas.report();
        List<String> codes = Pattern.compile("\"enum\": \\[(.*?)]", Pattern.DOTALL)
                .matcher(schema)
                .results()
                .flatMap(found ->
                        Pattern.compile("\"([^\"]+)\"").matcher(found.group(1)).results())
                .map(code -> code.group(1))
                .toList();
        List<String> properties = Pattern.compile("\"([A-Za-z]+)\": \\{\\s*\"description\"")
                .matcher(schema)
                .results()
                .map(property -> property.group(1))
                .distinct()
                .toList();

        assertThat(codes)
                .hasSizeGreaterThan(35)
                .allSatisfy(code -> assertThat(section).contains("`" + code + "`"));
        assertThat(properties)
                .hasSizeGreaterThan(40)
                .allSatisfy(property -> assertThat(section).contains("`" + property + "`"));
    }

    @Test
    void everyPropertyOfAListOfContentsIsTold() throws IOException {
        String section = between("## Required contents of one's own", "## Findings");
        String list = blocks("json").stream()
                .filter(json -> json.contains("\"needs\":"))
                .findFirst()
                .orElseThrow();

        assertThat(keys(list)).hasSize(14).allSatisfy(key -> assertThat(section).contains("`" + key + "`"));
        // the only one that the example does not have
        assertThat(section).contains("`through`");
    }

    @Test
    void everyKeyOfAReviewedReportIsTold() throws IOException {
        String json = ReportWriter.write(TranscribedReport.HERRLJUNGA.review()).strip();
        String section = between("## A reviewed report", "## Risks of an organisation");
        List<String> first = KEY_CELL.matcher(section)
                .results()
                .map(cell -> cell.group(1).replace("`", ""))
                .toList();

        assertThat(first).containsExactlyElementsOf(keys(withoutInner(json)));
        String told = section
                + between("## A report", "## Required contents of one's own")
                + between("## Findings", "## Decisions not carried out");
        assertThat(keys(json.replaceAll("\"facts\":\\{[^{}]*}", "\"facts\":0")))
                .hasSizeGreaterThan(90)
                .filteredOn(key -> !CITED.contains(key))
                .allSatisfy(key -> assertThat(told).contains("`" + key + "`"));
    }

    private static String between(String heading, String next) throws IOException {
        String page = page();
        return page.substring(page.indexOf("\n" + heading + "\n"), page.indexOf("\n" + next + "\n"));
    }

    private static List<String> keys(String json) {
        return Pattern.compile("[{,]\"([A-Za-z]+)\":")
                .matcher(json)
                .results()
                .map(key -> key.group(1))
                .distinct()
                .toList();
    }

    @Test
    void everyKeyOfAFindingIsTold() throws IOException {
        Facts facts = FactsReader.parse(blocks("jsonl").get(0)).fold(valid -> valid, problems -> {
            throw new AssertionError(problems);
        });
        Finding finding = NationalRulebook.rulebook()
                .review(facts, LocalDate.of(2026, 1, 31))
                .get(0);
        String told = KEY_CELL.matcher(page())
                .results()
                .map(cell -> cell.group(1))
                .toList()
                .toString();

        Matcher keys = Pattern.compile("[{,]\"([A-Za-z]+)\":").matcher(withoutInner(FindingsWriter.line(finding)));
        assertThat(keys.results().map(key -> "`" + key.group(1) + "`"))
                .hasSize(17)
                .allSatisfy(key -> assertThat(told).contains(key));
    }

    @Test
    void everyKeyOfTheCalendarIsTold() throws IOException {
        Rulebook rulebook = NationalRulebook.rulebook();
        LocalDate asOf = LocalDate.of(2026, 1, 31);
        DutyCalendar calendar =
                DutyCalendar.of(rulebook, List.of(), asOf, asOf.plusYears(1), DutyCalendar.ownDuties(rulebook));
        String line = withoutInner(CalendarWriter.line(calendar.entries().get(0), calendar));
        List<String> keys = Pattern.compile("[{,]\"([A-Za-z]+)\":")
                .matcher(line)
                .results()
                .map(key -> "`" + key.group(1) + "`")
                .toList();
        String section = page().substring(page().indexOf("## Calendar of duties"));
        List<String> told = KEY_CELL.matcher(section)
                .results()
                .flatMap(cell -> Splitter.on(", ").splitToStream(cell.group(1)))
                .toList();

        assertThat(told).containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    void everyKeyOfTheRisksIsTold() throws IOException {
        String lines = LskRunner.run(
                        "risks",
                        "--as-of",
                        "2026-01-31",
                        "--format",
                        "jsonl",
                        Path.of("..", "docs", "examples", "risks.jsonl").toString())
                .out();
        String section = page().substring(
                        page().indexOf("## Risks of an organisation"), page().indexOf("## Calendar of duties"));

        assertThat(Pattern.compile("\"([A-Za-z]+)\":")
                        .matcher(lines)
                        .results()
                        .map(key -> key.group(1))
                        .distinct()
                        .filter(key -> !List.of("sv", "en", "consequenceAssessed", "likelihoodEstimated", "likelihood")
                                .contains(key))
                        .filter(key -> !key.equals("potentialConsequence")))
                .hasSizeGreaterThan(40)
                .allSatisfy(key -> assertThat(section).contains("`" + key + "`"));
    }

    /** The line with its inner objects and arrays emptied, so that only its own keys are left. */
    private static String withoutInner(String line) {
        String inner = line.substring(1, line.length() - 1);
        String before = "";
        while (!inner.equals(before)) {
            before = inner;
            inner = inner.replaceAll("\\{[^{}]*}|\\[[^\\[\\]]*]", "0");
        }
        return "{" + inner + "}";
    }
}
