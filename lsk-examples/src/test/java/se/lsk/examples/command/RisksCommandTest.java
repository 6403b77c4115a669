package se.lsk.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lsk.examples.command.LskRunner.Result;

/** {@code lsk risks}: what is printed where, and the exit status. Without a day it is asked on 2026-01-31. */
class RisksCommandTest {

    private static final String EXAMPLE =
            Path.of("..", "docs", "examples", "risks.jsonl").toString();
    private static final String RISK =
            "{\"kind\":\"riskAssessment\",\"subjectRef\":\"r1\",\"matrix\":\"msb-4x4\",\"consequence\":4,\"likelihood\":4}\n";
    private static final String LATE =
            "{\"kind\":\"riskAssessment\",\"subjectRef\":\"r2\",\"matrix\":\"msb-4x4\",\"measures\":[{\"dueOn\":\"2026-01-30\"}]}\n";
    private static final String BROKEN =
            "{\"kind\":\"riskAssessment\",\"subjectRef\":\"r3\",\"matrix\":\"msb-4x4\",\"consequence\":5,\"likelihood\":4}\n";
    private static final String ANALYSIS =
            "{\"kind\":\"riskAnalysis\",\"subjectRef\":\"r4\",\"unitRef\":\"natt\",\"madeOn\":\"2025-02-01\"}\n";
    private static final String OTHER =
            "{\"kind\":\"childReport\",\"subjectRef\":\"a4\",\"reportReceivedOn\":\"2025-12-10\"}\n";
    private static final String SEVERITY =
            "{\"kind\":\"severityAssessment\",\"subjectRef\":\"r5\",\"matrix\":\"kristianstad-lex-sarah\",\"consequence\":4,\"likelihood\":4,\"decision\":{\"seriousness\":\"NOT_SERIOUS\"}}\n";

    @TempDir
    Path folder;

    @Test
    void risksWithoutALateMeasureAreZeroAndOtherKindsPassedOver() {
        Result result = LskRunner.runWith(RISK + OTHER, "risks");

        assertThat(result.status()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .startsWith("Riskbild 2026-01-31\n\nMATRIS msb-4x4; risker: 1\n")
                .doesNotContain("a4");
    }

    @Test
    void aLateMeasureIsOneAndNotYetOnTheDayBefore() {
        assertThat(LskRunner.runWith(LATE, "risks").status()).isEqualTo(1);
        assertThat(LskRunner.runWith(LATE, "risks", "--as-of", "2026-01-30").status())
                .isZero();
    }

    @Test
    void unreadableIsTwoAndWinsAndLosesNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("risks.jsonl"), RISK + BROKEN + LATE);
        Result result = LskRunner.run("risks", file.toString());

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).startsWith(file + ": line 2: $.consequence: NUMBER_OUT_OF_RANGE");
        assertThat(result.out()).contains("  1   r1\n", "  –   r2\n").endsWith("Gick inte att läsa: 1\n");
        assertThat(LskRunner.run("risks", "--language", "en", file.toString()).out())
                .endsWith("Could not be read: 1\n");
        assertThat(LskRunner.run("risks", "nowhere.jsonl").status()).isEqualTo(2);
    }

    @Test
    void nothingToldIsSaidInEveryFormat() {
        Result text = LskRunner.runWith("", "risks");
        Result lines = LskRunner.runWith(OTHER, "risks", "--format", "jsonl");
        Result page = LskRunner.runWith("", "risks", "--format", "html");

        assertThat(text.out()).isEqualTo("Riskbild 2026-01-31\nIngen rad säger något om risker.\n");
        assertThat(lines.out()).isEmpty();
        assertThat(lines.err()).isEqualTo("Ingen rad säger något om risker.\n");
        assertThat(page.out()).startsWith("<!DOCTYPE html>").contains("Ingen rad säger något om risker.");
        assertThat(text.status() + lines.status() + page.status()).isZero();
    }

    @Test
    void unitsWithoutAnAnalysisInThePeriodAreListed() {
        assertThat(LskRunner.runWith(ANALYSIS, "risks", "--units", "natt, dag,natt")
                        .out())
                .contains("RISKANALYSER 2025-02-01 till och med 2026-01-31\n")
                .contains("  Utan analys i perioden (1): dag\n");
        assertThat(LskRunner.runWith(ANALYSIS, "risks", "--units", "natt", "--from", "2025-02-02")
                        .out())
                .contains("  Utan analys i perioden (1): natt\n");
        assertThat(LskRunner.runWith(ANALYSIS, "risks", "--units", "natt", "--through", "2025-01-31")
                        .out())
                .contains("RISKANALYSER 2024-02-01 till och med 2025-01-31\n")
                .contains("  Utan analys i perioden (1): natt\n");
        assertThat(LskRunner.runWith("", "risks", "--as-of", "1930-02-01", "--units", "natt")
                        .out())
                .contains("RISKANALYSER 1930-01-01 till och med 1930-02-01\n");
    }

    @Test
    void theProfileSaysFromWhichLevelTheProposalIsThatItIsSerious() throws IOException {
        Path profile = Files.writeString(
                folder.resolve("profile.json"),
                "{\"name\":\"Exempelkommun\",\"municipalityCode\":\"0000\",\"seriousFromLevel\":\"LEX_SARAH\"}");

        assertThat(LskRunner.runWith(SEVERITY, "risks", "--profile", profile.toString())
                        .out())
                .contains("Jämfört: MOT FÖRSLAGET, vilket är tillåtet");
        assertThat(LskRunner.runWith(SEVERITY, "risks").out()).doesNotContain("Jämfört");
    }

    @Test
    void theExampleIsAPageAndLines() {
        Result page = LskRunner.run("risks", "--units", "natt", "--format", "html", EXAMPLE);
        Result lines = LskRunner.run("risks", "--units", "natt", "--format", "jsonl", EXAMPLE);

        assertThat(page.status()).isEqualTo(1);
        assertThat(page.out()).startsWith("<!DOCTYPE html>").contains("Utan analys i perioden: natt.");
        assertThat(lines.status()).isEqualTo(1);
        assertThat(lines.out().lines()).hasSize(10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--through 2026-02-01",
                "--from 2026-02-01",
                "--from 1929-12-31",
                "--through 1929-12-31",
                "--from 2026-01-02 --through 2026-01-01",
                "--units a,,b",
                "--units 19121212-1212",
                "--format ics"
            })
    void wrongUsageIs64(String arguments) {
        Result result = LskRunner.run(("risks " + arguments).split(" "));

        assertThat(result.status()).isEqualTo(64);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).endsWith("Try 'lsk risks --help'.\n").doesNotContain("1212-1212");
    }

    @Test
    void helpTellsTheStatus() {
        assertThat(LskRunner.run("risks", "--help").out())
                .contains("--units=UNIT[,UNIT...]", "--from=DATE", "--through=DATE", "1 one is overdue");
    }
}
