package se.lsk.reporting.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lsk.core.casework.ExtensionReason;
import se.lsk.rules.Finding;
import se.lsk.rules.Language;
import se.lsk.rules.Profile;
import se.lsk.rules.Rulebook;
import se.lsk.rules.national.NationalRulebook;

class FindingsWriterTest {

    private static final LocalDate AS_OF = LocalDate.of(2025, 12, 31);
    private static final List<String> KEYS = List.of(
            "subjectRef",
            "ruleId",
            "outcome",
            "reason",
            "force",
            "basis",
            "deadline",
            "daysOver",
            "daysLeft",
            "open",
            "dueDay",
            "missing",
            "facts",
            "text",
            "asOf",
            "rulebook",
            "profile");

    private static List<Finding> findings(byte[] lines, Rulebook rulebook) throws IOException {
        List<Finding> findings = new ArrayList<>();
        FactsReader.read(
                new ByteArrayInputStream(lines),
                line -> findings.addAll(rulebook.review(line.facts().orElseThrow(), AS_OF)));
        return findings;
    }

    private static List<Finding> findings() throws IOException {
        return findings(
                String.join("\n", FactsLines.COMPLETE).getBytes(StandardCharsets.UTF_8), NationalRulebook.rulebook());
    }

    private static byte[] written(List<Finding> findings) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FindingsWriter.write(findings, out);
        return out.toByteArray();
    }

    /** {@return a finding with other facts} */
    private static Finding withFacts(Finding one, Map<String, Object> facts) {
        return new Finding(
                one.subjectRef(),
                one.ruleId(),
                one.outcome(),
                one.reason(),
                one.force(),
                one.basis(),
                one.deadline(),
                one.lastDay(),
                one.daysOver(),
                one.daysLeft(),
                one.open(),
                one.dueDay(),
                one.nominalDueDay(),
                one.openSince(),
                one.missing(),
                facts,
                one.explanation(),
                one.asOf(),
                one.edition(),
                one.profile());
    }

    @Test
    void writesTheSampleLinesAsTheyWereFoundRight() throws IOException {
        byte[] samples = Files.readAllBytes(Path.of("src", "test", "resources", "golden", "sample-facts.jsonl"));
        Golden.assertSame("sample-findings.jsonl", written(findings(samples, NationalRulebook.rulebook())));
    }

    @Test
    void writesFindingsUnderAProfileAsTheyWereFoundRight() throws IOException {
        Rulebook rulebook = ProfileReader.parseRulebook(
                        "{\"name\":\"Exempelkommunen \\\"Ö\\\"\",\"settledRollPolicies\":{\"CH-PRELIM\":\"ROLLS\"},\"localTargetDays\":{\"CH-PROTECT\":1}}",
                        NationalRulebook::under)
                .fold(made -> made, problems -> {
                    throw new AssertionError(problems);
                });
        byte[] lines = String.join("\n", FactsLines.COMPLETE).getBytes(StandardCharsets.UTF_8);
        Golden.assertSame("profile-findings.jsonl", written(findings(lines, rulebook)));
    }

    @Test
    void writesTheKeysInTheirOrder() throws IOException {
        for (Finding finding : findings()) {
            Json line = Written.object(FindingsWriter.line(finding));
            assertThat(Written.keys(line)).isEqualTo(KEYS);
            assertThat(Written.keys(Written.element(Written.member(line, "basis"), 0)))
                    .containsExactly("act", "ref", "from", "through", "verification");
            if (finding.deadline().isPresent()) {
                assertThat(Written.keys(Written.member(line, "deadline")))
                        .containsExactly("clockStart", "amount", "unit", "nominal", "rolled", "lastDay", "rollPolicy");
            } else {
                assertThat(Written.member(line, "deadline")).isEqualTo(new Json.Absent());
            }
            assertThat(Written.keys(Written.member(line, "text"))).containsExactly("sv", "en");
            assertThat(Written.keys(Written.member(line, "rulebook"))).containsExactly("version", "lawCheckedThrough");
            assertThat(Written.keys(Written.member(line, "facts")))
                    .containsExactlyElementsOf(finding.facts().keySet());
        }
    }

    @Test
    void writesTheValuesOfTheFinding() throws IOException {
        Finding finding = findings().get(0);
        Json line = Written.object(FindingsWriter.line(finding));
        assertThat(Written.member(line, "text"))
                .isEqualTo(new Json.Members(Map.of(
                        "sv", new Json.Text(finding.text(Language.SV)),
                        "en", new Json.Text(finding.text(Language.EN)))));
        assertThat(Written.member(Written.member(line, "facts"), "extensions")).isEqualTo(new Json.Digits("1"));
        assertThat(Written.member(Written.member(line, "deadline"), "lastDay")).isEqualTo(new Json.Text("2025-06-30"));
    }

    @Test
    void writesNullWhereThereIsNothing() throws IOException {
        Finding practice = findings().stream()
                .filter(finding -> finding.ruleId().value().equals("CH-INVEST-122"))
                .findFirst()
                .orElseThrow();
        Json basis = Written.element(Written.member(Written.object(FindingsWriter.line(practice)), "basis"), 0);
        assertThat(Written.member(basis, "ref")).isEqualTo(new Json.Absent());
        assertThat(Written.member(basis, "through")).isEqualTo(new Json.Absent());
    }

    @Test
    void writesUtf8WithLineFeedsAndWithoutSpaces() throws IOException {
        String text = new String(written(findings()), StandardCharsets.UTF_8);
        assertThat(text).endsWith("}\n").contains("§", "å").doesNotContain("\r", "\\u", "\\/", "\": ", ", \"", ",}");
        assertThat(text.lines()).hasSize(findings().size());
    }

    @Test
    void writesTheSameToAWriterAsToAStream() throws IOException {
        StringWriter out = new StringWriter();
        FindingsWriter.write(findings(), out);
        assertThat(out.toString().getBytes(StandardCharsets.UTF_8)).isEqualTo(written(findings()));
    }

    @ParameterizedTest
    @CsvSource({
        "sv-SE, UTC",
        "tr-TR, Europe/Stockholm",
        "th-TH-u-ca-buddhist-nu-thai, Pacific/Auckland",
        "ar-EG-u-nu-arab, Pacific/Auckland",
        "tr-TR, UTC"
    })
    void writesTheSameBytesEverywhere(String locale, String zone) throws IOException {
        byte[] here = written(findings());
        Locale before = Locale.getDefault();
        TimeZone zoneBefore = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertThat(written(findings())).isEqualTo(here);
            byte[] samples = Files.readAllBytes(Path.of("src", "test", "resources", "golden", "sample-facts.jsonl"));
            Golden.assertSame("sample-findings.jsonl", written(findings(samples, NationalRulebook.rulebook())));
        } finally {
            Locale.setDefault(before);
            TimeZone.setDefault(zoneBefore);
        }
    }

    @Test
    void writesFactsOfEveryType() throws IOException {
        Finding finding = withFacts(
                findings().get(0),
                ImmutableMap.<String, Object>builder()
                        .put("day", LocalDate.of(2025, 1, 2))
                        .put("int", -3)
                        .put("long", 4_000_000_000L)
                        .put("short", (short) 5)
                        .put("byte", (byte) 6)
                        .put("bigInteger", BigInteger.TEN.pow(20))
                        .put("bigDecimal", new BigDecimal("1E+3"))
                        .put("small", new BigDecimal("1E-3"))
                        .put("truth", true)
                        .put("code", ExtensionReason.OTHER)
                        .put("text", "a\"\\\n\u0001/å")
                        .buildOrThrow());
        assertThat(FindingsWriter.line(finding))
                .contains("\"facts\":{\"day\":\"2025-01-02\",\"int\":-3,\"long\":4000000000,\"short\":5,\"byte\":6,"
                        + "\"bigInteger\":100000000000000000000,\"bigDecimal\":1000,\"small\":0.001,\"truth\":true,"
                        + "\"code\":\"OTHER\",\"text\":\"a\\\"\\\\\\n\\u0001/å\"}");
    }

    @Test
    void refusesFactsThatHaveNoFormInJson() throws IOException {
        for (Object value : List.of(0.5, 1f, Optional.of("hemlig"), List.of("hemlig"), 'h')) {
            Finding finding = withFacts(findings().get(0), Map.of("x", value));
            assertThatThrownBy(() -> FindingsWriter.line(finding))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("a finding's facts are days, numbers, booleans and codes");
        }
    }

    @Test
    void writesNamesThatNeedEscapes() throws IOException {
        Rulebook rulebook = NationalRulebook.under(
                Profile.builder().name("\"\\</script>😀\ud800").build());
        byte[] written = written(findings(FactsLines.COMPLETE.get(0).getBytes(StandardCharsets.UTF_8), rulebook));
        for (String line : new String(written, StandardCharsets.UTF_8).lines().toList()) {
            assertThat(Written.member(Written.object(line), "profile")).isEqualTo(new Json.Text("\"\\</script>😀?"));
        }
    }
}
