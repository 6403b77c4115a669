package se.lsk.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lsk.examples.command.LskRunner.Result;

/** The contract that other tools build on: what is printed where, and the exit status. */
class LskTest {

    private static final String IN_ORDER =
            "{\"kind\":\"childFollowUp\",\"subjectRef\":\"a3\",\"startedOn\":\"2025-07-01\",\"endedOn\":\"2025-12-20\"}\n";
    private static final String LATE =
            "{\"kind\":\"childFollowUp\",\"subjectRef\":\"a4\",\"startedOn\":\"2025-07-01\",\"endedOn\":\"2026-01-02\"}\n";
    private static final String UNREADABLE =
            "{\"kind\":\"childFollowUp\",\"subjectRef\":\"a5\",\"startedOn\":\"sommaren\"}\n";

    @TempDir
    Path folder;

    @Test
    void inOrderIsZero() {
        Result result = LskRunner.runWith(IN_ORDER, "check");

        assertThat(result.status()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .startsWith("a3  CH-FOLLOWUP  FULFILLED\n  Fråga: ")
                .endsWith("Ärenden: 1; FULFILLED: 1\n");
    }

    @Test
    void notFulfilledIsOne() {
        assertThat(LskRunner.runWith(IN_ORDER + LATE, "check").status()).isEqualTo(1);
    }

    @Test
    void unreadableIsTwoAndWinsAndLosesNothing() {
        Result result = LskRunner.runWith(UNREADABLE + LATE + IN_ORDER, "check", "-");

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err())
                .isEqualTo("line 1: $.startedOn: NOT_A_DATE: the value is not a date of the form YYYY-MM-DD\n");
        assertThat(result.out())
                .contains("a4  CH-FOLLOWUP  NOT_FULFILLED", "a3  CH-FOLLOWUP  FULFILLED")
                .doesNotContain("sommaren");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "chek",
                "check --as-of 2026-02-30",
                "check --as-of 1929-12-31",
                "check --format xml",
                "check --profile nowhere.json",
                "rules extra",
                "diff",
                "diff 2025-07-01",
                "diff 2025-07-01 2025-06-30",
                "diff 2025-06-30 2025-06-31"
            })
    void wrongUsageIsSixtyFour(String arguments) {
        Result result = LskRunner.run(
                Splitter.on(' ').omitEmptyStrings().splitToList(arguments).toArray(String[]::new));

        assertThat(result.status()).isEqualTo(64);
        assertThat(result.err()).isNotEmpty();
        assertThat(result.out()).isEmpty();
    }

    @Test
    void missingFileIsUnreadableAndTheNextIsAssessed() throws IOException {
        Path file = Files.writeString(folder.resolve("cases.jsonl"), IN_ORDER);

        Result result = LskRunner.run("check", "no-such-file.jsonl", file.toString());

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).isEqualTo("no-such-file.jsonl: can't be read\n");
        assertThat(result.out()).contains("a3  CH-FOLLOWUP  FULFILLED");
    }

    @Test
    void problemsInAFileNameTheFile() throws IOException {
        Path file = Files.writeString(folder.resolve("cases.jsonl"), IN_ORDER + "\n" + UNREADABLE);

        assertThat(LskRunner.run("check", file.toString()).err())
                .startsWith(file + ": line 3: $.startedOn: NOT_A_DATE");
    }

    @Test
    void withoutADayItIsAskedToday() {
        assertThat(LskRunner.runWith(IN_ORDER, "check", "--format", "jsonl").out())
                .contains("\"asOf\":\"2026-01-31\"");
        assertThat(LskRunner.runWith(IN_ORDER, "check", "--format", "jsonl", "--as-of", "2025-12-19")
                        .out())
                .contains("\"asOf\":\"2025-12-19\"", "\"outcome\":\"PENDING\"", "\"daysLeft\":13");
    }

    @Test
    void oneChildsInvestigationsKnowOfEachOtherInAnyOrder() {
        String first =
                "{\"kind\":\"childInvestigation\",\"subjectRef\":\"c1\",\"openedOn\":\"2025-08-01\",\"completedOn\":\"2025-11-28\"}\n";
        String second =
                "{\"kind\":\"childInvestigation\",\"subjectRef\":\"c1\",\"openedOn\":\"2025-12-01\",\"completedOn\":\"2026-01-15\"}\n";

        assertThat(LskRunner.runWith(first + second, "check").out()).contains("c1  CH-CHAIN  NEEDS_JUDGEMENT");
        assertThat(LskRunner.runWith(second + first, "check").out()).contains("c1  CH-CHAIN  NEEDS_JUDGEMENT");
    }

    @Test
    void profileSettlesAndIsNamed() throws IOException {
        String late =
                "{\"kind\":\"preliminaryAssessment\",\"subjectRef\":\"d1\",\"reportReceivedOn\":\"2025-12-10\",\"decidedOn\":\"2025-12-29\",\"extraordinaryReasons\":false,\"investigationAlreadyRunning\":false}\n";
        Path profile = Files.writeString(
                folder.resolve("profile.json"),
                "{\"name\":\"Exempelkommun\",\"settledRollPolicies\":{\"CH-PRELIM\":\"NEVER\"}}");

        Result result = LskRunner.runWith(late, "check", "--profile", profile.toString(), "--format", "jsonl");

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out()).contains("\"outcome\":\"NOT_FULFILLED\"", "\"profile\":\"Exempelkommun\"");
    }

    @Test
    void profileThatLoosensTheLawIsRefusedWithThePropertysName() throws IOException {
        Path profile = Files.writeString(
                folder.resolve("profile.json"),
                "{\"name\":\"Exempelkommun\",\"settledRollPolicies\":{\"CH-FOLLOWUP\":\"ROLLS\"}}");

        Result result = LskRunner.runWith(IN_ORDER, "check", "--profile", profile.toString());

        assertThat(result.status()).isEqualTo(64);
        assertThat(result.err()).contains("$.settledRollPolicies.CH-FOLLOWUP: LOOSENS_LAW");
        assertThat(result.out()).isEmpty();
    }

    @Test
    void emptyInputIsInOrder() {
        assertThat(LskRunner.run("check").status()).isZero();
        assertThat(LskRunner.run("check").out()).isEqualTo("Ärenden: 0\n");
    }

    @Test
    void rulesPrintsTheCatalogue() {
        Result all = LskRunner.run("rules", "--language", "en");

        assertThat(all.status()).isZero();
        assertThat(all.out())
                .contains("CH-FOLLOWUP", "2 calendar months NEVER", "6 calendar months NEVER", "[VERIFIED]")
                .endsWith("Edition 2026.1, law checked through 2026-02-01\n");
    }

    @Test
    void rulesInForceOnADay() {
        assertThat(LskRunner.run("rules", "--in-force-on", "2025-06-30").out())
                .contains("(2001:453)")
                .doesNotContain("(2025:400)");
        assertThat(LskRunner.run("rules", "--in-force-on", "2025-07-01").out())
                .contains("(2025:400)")
                .doesNotContain("(2001:453)");
        assertThat(LskRunner.run("rules", "--in-force-on", "2012-12-31", "--format", "jsonl")
                        .out())
                .contains("CH-INVEST")
                .doesNotContain("CH-PRELIM");
    }

    @Test
    void diffTellsWhatChangedBetweenTwoDays() {
        Result result = LskRunner.run("diff", "2025-06-30", "2025-07-01");

        assertThat(result.status()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .startsWith("2025-06-30 -> 2025-07-01\n\nÄndrad tid: ")
                .contains(
                        "  CH-FOLLOWUP  Uppföljning av ett barns situation\n    Tid: 2 kalendermånader -> 6 kalendermånader\n")
                .endsWith("Utgåva 2026.1, rätten kontrollerad till och med 2026-02-01\n");
        assertThat(LskRunner.run("diff", "2025-06-30", "2025-07-01", "--language", "en")
                        .out())
                .contains("    Time: 2 calendar months -> 6 calendar months\n");
    }

    @Test
    void diffTellsItToPrograms() {
        Result result = LskRunner.run("diff", "2025-06-30", "2025-07-01", "--format", "jsonl");

        assertThat(result.status()).isZero();
        assertThat(result.out().lines())
                .allMatch(line -> line.startsWith("{\"ruleId\":") && line.endsWith("}"))
                .anyMatch(line -> line.contains("\"ruleId\":\"CH-FOLLOWUP\"") && line.contains("\"LENGTH\""));
    }

    @Test
    void diffOfOneDayAndOfReversedDaysIsAnswered() {
        Result same = LskRunner.run("diff", "2025-07-01", "2025-07-01");
        Result reversed = LskRunner.run("diff", "2025-07-01", "2025-06-30");

        assertThat(same.status()).isZero();
        assertThat(same.out()).contains("\nSamma dag två gånger: inget att jämföra.\n");
        assertThat(reversed.status()).isEqualTo(64);
        assertThat(reversed.err())
                .isEqualTo("FROM must not be after TO: 2025-07-01 is after 2025-06-30; swap them to compare the two"
                        + " days\nTry 'lsk diff --help'.\n");
    }

    @Test
    void diffHasHelp() {
        assertThat(LskRunner.run("diff", "--help").out())
                .contains("FROM TO", "The earlier day, YYYY-MM-DD.", "Example: lsk diff 2025-06-30 2025-07-01");
    }

    @Test
    void helpIsThere() {
        assertThat(LskRunner.run("--help").out()).contains("check", "rules", "diff", "demo", "64 wrong usage");
        assertThat(LskRunner.run("check", "--help").status()).isZero();
    }

    @Test
    void demoWritesThePageAndTheFindings() throws IOException {
        Path out = folder.resolve("deep").resolve("demo");

        Result result = LskRunner.run("demo", "--out", out.toString());

        assertThat(result.status()).isZero();
        assertThat(result.out())
                .contains("rekonstru", out.resolve("herrljunga-2020.html").toString());
        assertThat(Files.readString(out.resolve("herrljunga-2020.html")))
                .startsWith("<!DOCTYPE html>")
                .contains("rekonstru");
        assertThat(Files.readAllLines(out.resolve("herrljunga-2020-findings.jsonl")))
                .hasSize(4 * 49);
    }

    @Test
    void demoReviewsFourManagementSystemsAndFourReportsAndLinksEveryPage() throws IOException {
        Path out = folder.resolve("systems");

        Result result = LskRunner.run("demo", "--out", out.toString());

        assertThat(result.out())
                .contains(
                        "Örnsköldsvik 2013. Prövat per 2013-06-19: ",
                        out.resolve("index.html").toString());
        String index = Files.readString(out.resolve("index.html"));
        assertThat(index).startsWith("<!DOCTYPE html>").contains("rekonstruerade");
        List<String> linked = Pattern.compile("href=\"([^#\"]+)\"")
                .matcher(index)
                .results()
                .map(link -> link.group(1))
                .toList();
        assertThat(linked)
                .startsWith(
                        "guideline-000-berattelse.html",
                        "guideline-000-berattelse.pdf",
                        "herrljunga-2020-berattelse.html",
                        "herrljunga-2020-berattelse.pdf")
                .contains("herrljunga-2020-report.html")
                .allMatch(file -> Files.exists(out.resolve(file)));
        assertThat(linked.subList(linked.indexOf("guideline-000-system.html"), linked.size()))
                .containsExactly(
                        "guideline-000-system.html",
                        "herrljunga-2020-system.html",
                        "ornskoldsvik-2013-system.html",
                        "stockholm-2006-11-system.html",
                        "herrljunga-2020.html")
                .allSatisfy(page -> {
                    assertThat(Files.readString(out.resolve(page)))
                            .contains("</html>")
                            .doesNotContain("<script");
                    assertThat(Files.readAllLines(out.resolve(page.replace(".html", "-findings.jsonl"))))
                            .isNotEmpty()
                            .allMatch(line -> line.startsWith("{\"subjectRef\""));
                });
    }

    @Test
    void wrongUsageIsToldInALineAndAHint() {
        assertThat(LskRunner.run("check", "--as-of", "2026-01-31T10:00").err())
                .isEqualTo(
                        "Invalid value for option '--as-of': a day has the form YYYY-MM-DD\nTry 'lsk check --help'.\n");
        assertThat(LskRunner.run().err())
                .isEqualTo(
                        "Missing command: check, due, unexecuted, risks, rules, diff, matrix, report or demo\nTry 'lsk --help'.\n");
    }
}
