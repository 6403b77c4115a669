package se.lsk.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lsk.examples.command.LskRunner.Result;

/** {@code lsk due}: what is printed where, and the exit status. Without a day it is asked on 2026-01-31. */
class DueTest {

    private static final String EXAMPLE =
            Path.of("..", "docs", "examples", "duties.jsonl").toString();
    private static final String DUE =
            "{\"kind\":\"duty\",\"subjectRef\":\"a1\",\"duty\":\"LVU-7A\",\"clockStart\":\"2026-01-29\"}\n";
    private static final String OVERDUE =
            "{\"kind\":\"duty\",\"subjectRef\":\"a2\",\"duty\":\"LVU-7A\",\"clockStart\":\"2026-01-20\"}\n";
    private static final String DONE =
            "{\"kind\":\"duty\",\"subjectRef\":\"a3\",\"duty\":\"LVU-7A\",\"clockStart\":\"2026-01-26\",\"doneOn\":\"2026-01-28\"}\n";
    private static final String PASSED =
            "{\"kind\":\"duty\",\"subjectRef\":\"a4\",\"duty\":\"LUS-4\",\"clockStart\":\"2026-01-20T09:00:00+01:00\"}\n";
    private static final String UNKNOWN =
            "{\"kind\":\"duty\",\"subjectRef\":\"a5\",\"duty\":\"LVU-7B7\",\"clockStart\":\"2026-01-20\"}\n";

    @TempDir
    Path folder;

    private static List<String> lines(String text) {
        return Splitter.on('\n').splitToList(text);
    }

    @Test
    void nothingOverdueIsZero() {
        Result result = LskRunner.runWith(DUE + DONE, "due");

        assertThat(result.status()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .startsWith("Årshjul 2026-01-31 till och med 2027-01-31. Nationell tillämpning.\n")
                .contains("tor 2026-02-05  om 5 dagar  a1")
                .doesNotContain("a3")
                .endsWith("Öppna klockor: 1; kommande: 1\n");
    }

    @Test
    void overdueIsOneAndNeedingJudgementIsNot() {
        assertThat(LskRunner.runWith(DUE + OVERDUE, "due").status()).isEqualTo(1);
        assertThat(LskRunner.runWith(PASSED, "due").status()).isZero();
        assertThat(LskRunner.runWith(PASSED, "due").out()).contains("DAGEN HAR PASSERAT, BEDÖMS (1)");
    }

    @Test
    void unreadableIsTwoAndWinsAndLosesNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("duties.jsonl"), OVERDUE + UNKNOWN + DUE);

        Result result = LskRunner.run("due", file.toString());

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err())
                .startsWith(file + ": line 2: $.duty: UNKNOWN_DUTY")
                .contains("LVU-7B");
        assertThat(result.out())
                .contains("a1", "a2")
                .endsWith("Öppna klockor: 2; försenade: 1; kommande: 1; gick inte att läsa: 1\n");
        assertThat(LskRunner.run("due", "nowhere.jsonl").status()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "due --as-of 2026-02-30",
                "due --as-of 1929-12-31",
                "due --through 2026-01-30",
                "due --through 2101-01-01",
                "due --through tomorrow",
                "due --format xml",
                "due --profile nowhere.json"
            })
    void wrongUsageIsSixtyFour(String arguments) {
        Result result = LskRunner.run(Splitter.on(' ').splitToList(arguments).toArray(String[]::new));

        assertThat(result.status()).isEqualTo(64);
        assertThat(result.err()).endsWith("Try 'lsk due --help'.\n");
        assertThat(result.out()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void saysThatNoLineGivesAnOpenClock(CalendarFormat format) {
        Result result = LskRunner.runWith(DONE, "due", "--format", format.name(), "--language", "en");

        assertThat(result.status()).isZero();
        if (format == CalendarFormat.text) {
            assertThat(result.out()).contains("\nNo line gives an open clock.\n");
        } else {
            assertThat(result.err()).isEqualTo("No line gives an open clock.\n");
        }
    }

    @Test
    void printsInEveryFormat() {
        assertThat(LskRunner.runWith(OVERDUE, "due", "--format", "jsonl").out())
                .startsWith("{\"subjectRef\":\"a2\",\"ruleId\":\"LVU-7A\"")
                .contains("\"status\":\"OVERDUE\",\"day\":\"2026-01-27\"")
                .endsWith("\"profile\":\"Nationell tillämpning\"}\n");
        assertThat(LskRunner.runWith(OVERDUE, "due", "--format", "html").out())
                .startsWith("<!DOCTYPE html>")
                .contains("<time datetime=\"2026-01-27\">")
                .endsWith("</html>\n");
        assertThat(LskRunner.runWith(OVERDUE, "due", "--format", "ics").out())
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("DTSTART;VALUE=DATE:20260127\r\n")
                .endsWith("END:VCALENDAR\r\n");
        assertThat(LskRunner.runWith(OVERDUE, "due", "--format", "ics", "--language", "en")
                        .out())
                .contains("SUMMARY:Overdue: Submission of an immediate taking into care (a2)\r\n");
        assertThat(LskRunner.runWith(OVERDUE, "due", "--format", "html").status())
                .isEqualTo(1);
    }

    @Test
    void coversAYearOrThroughADay() {
        assertThat(LskRunner.runWith(DUE, "due", "--through", "2026-02-05").out())
                .contains("a1", "till och med 2026-02-05")
                .endsWith("Öppna klockor: 1; kommande: 1\n");
        assertThat(LskRunner.runWith(DUE, "due", "--through", "2026-02-04").out())
                .contains("Inget förfaller till och med 2026-02-04.")
                .endsWith("Öppna klockor: 1; efter 2026-02-04: 1\n");
        assertThat(LskRunner.runWith("", "due", "--as-of", "2100-06-01").out())
                .startsWith("Årshjul 2100-06-01 till och med 2100-12-31.");
        assertThat(LskRunner.runWith("", "due", "--as-of", "2024-02-29").out())
                .startsWith("Årshjul 2024-02-29 till och med 2025-02-28.");
    }

    @Test
    void addsTheDutiesThatABoardAlwaysHas() {
        assertThat(LskRunner.runWith("", "due", "--board").out())
                .contains(
                        "Ingen rad ger en öppen klocka.", "lör 2026-01-31  i dag", "PL-FOSTERLIST", "LM-PSB", "EVB-3");
        assertThat(LskRunner.runWith("", "due").out()).doesNotContain("LM-PSB");
    }

    @Test
    void doesNotListTwiceWhatALineTells() {
        String told =
                "{\"kind\":\"recurringDuty\",\"subjectRef\":\"board\",\"duty\":\"LM-PSB\",\"clockStart\":\"2025-12-31\",\"doneOn\":[\"2026-01-20\"]}\n";
        List<String> listed = lines(LskRunner.runWith(told, "due", "--board", "--through", "2027-12-31")
                        .out())
                .stream()
                .filter(line -> line.contains("LM-PSB"))
                .toList();

        assertThat(listed).hasSize(1).allMatch(line -> line.startsWith("mån 2027-03-01") && line.contains("board"));
    }

    @Test
    void remindsAsTheProfileSays() throws IOException {
        Path profile = Files.writeString(
                folder.resolve("profile.json"),
                "{\"name\":\"Exempelkommun\",\"reminderDays\":{\"LVU-7A\":2},\"reminderDaysOtherwise\":30}");

        assertThat(LskRunner.runWith(DUE, "due", "--profile", profile.toString())
                        .out())
                .contains("Exempelkommun", "Påminnelse: 2026-02-03");
        Files.writeString(profile, "{\"name\":\"Exempelkommun\",\"reminderDays\":{\"NO-RULE\":2}}");
        assertThat(LskRunner.runWith(DUE, "due", "--profile", profile.toString())
                        .err())
                .contains("$.reminderDays.NO-RULE: UNKNOWN_RULE");
    }

    /** The whole example, whose duties come from the catalogue: as a table that fits into 100 columns. */
    @Test
    void theExampleShowsEveryStatus() {
        Result result = LskRunner.run("due", "--as-of", "2026-01-30", "--board", EXAMPLE);

        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isEqualTo(1);
        assertThat(lines(result.out()))
                .containsSubsequence("FÖRSENADE (2)", "DAGEN HAR PASSERAT, BEDÖMS (1)", "ÖPPNA UTAN DAG I LAGEN (1)")
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
        assertThat(result.out())
                .contains("lvu-1", "vard-1", "Annars: omhändertagandet upphör", "senast kl. 14.30")
                .doesNotContain("vard-4")
                .contains("Öppna klockor: 13;", "efter 2027-01-30: 1");
    }
}
