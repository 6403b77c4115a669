package se.lsk.reporting.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.lsk.core.law.RuleId;
import se.lsk.core.time.HourLimit;
import se.lsk.core.time.Promptness;
import se.lsk.core.time.TimeLimit;
import se.lsk.rules.RuleDefinition;
import se.lsk.rules.RuleVersion;
import se.lsk.rules.Rulebook;
import se.lsk.rules.national.NationalRulebook;

class CatalogueWriterTest {

    private static final Rulebook RULEBOOK = NationalRulebook.rulebook();

    private static byte[] inForceOn(LocalDate day) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CatalogueWriter.writeInForceOn(RULEBOOK, day, out);
        return out.toByteArray();
    }

    private static Json version(TimeLimit limit) {
        RuleDefinition rule = RULEBOOK.definition(RuleId.of("CH-INVEST")).orElseThrow();
        RuleVersion version = rule.versions().get(0);
        RuleDefinition.Builder other = RuleDefinition.builder()
                .id(rule.id())
                .factType(rule.factType())
                .title(rule.title())
                .question(rule.question())
                .dutyHolder(rule.dutyHolder())
                .anchor(rule.anchor())
                .force(rule.force())
                .verdicts(rule.verdicts())
                .addVersions(RuleVersion.builder()
                        .inForce(version.inForce())
                        .basis(version.basis())
                        .limit(limit)
                        .build());
        Json line = Written.object(CatalogueWriter.line(other.build(), RULEBOOK.edition()));
        return Written.element(Written.member(line, "versions"), 0);
    }

    @Test
    void writesTheCatalogueAsItWasFoundRight() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CatalogueWriter.write(RULEBOOK, out);
        Golden.assertSame("catalogue.jsonl", out.toByteArray());
    }

    @Test
    void writesEveryRuleInItsOrderWithItsKeys() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CatalogueWriter.write(RULEBOOK, out);
        List<Json.Members> lines = out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(Written::object)
                .toList();
        assertThat(lines.stream().map(line -> Written.member(line, "ruleId")))
                .containsExactlyElementsOf(RULEBOOK.definitions().stream()
                        .map(rule -> (Json) new Json.Text(rule.id().value()))
                        .toList());
        for (Json.Members line : lines) {
            assertThat(Written.keys(line))
                    .containsExactly(
                            "ruleId",
                            "title",
                            "question",
                            "dutyHolder",
                            "factType",
                            "anchor",
                            "force",
                            "clock",
                            "versions",
                            "outcomes",
                            "reasons",
                            "rulebook");
            for (Json version : ((Json.Elements) Written.member(line, "versions")).values()) {
                assertThat(Written.keys(version))
                        .containsExactly(
                                "from",
                                "through",
                                "limit",
                                "firstLimit",
                                "urgency",
                                "rollPolicy",
                                "startOfForce",
                                "basis");
            }
        }
    }

    @Test
    void writesOnlyTheVersionInForceOnADay() throws IOException {
        String before = new String(inForceOn(LocalDate.of(2025, 6, 30)), StandardCharsets.UTF_8);
        String after = new String(inForceOn(LocalDate.of(2025, 7, 1)), StandardCharsets.UTF_8);
        assertThat(before).contains("SFS 2001:453").doesNotContain("SFS 2025:400");
        assertThat(after).contains("SFS 2025:400").doesNotContain("SFS 2001:453");
        assertThat(before.lines())
                .hasSameSizeAs(RULEBOOK.inForceOn(LocalDate.of(2025, 6, 30)))
                .allSatisfy(line -> assertThat(
                                ((Json.Elements) Written.member(Written.object(line), "versions")).values())
                        .hasSize(1));
        assertThat(inForceOn(LocalDate.of(1950, 1, 1))).isEmpty();
    }

    @Test
    void writesLimitsOfEveryKind() {
        assertThat(Written.member(version(new HourLimit(24)), "limit"))
                .isEqualTo(new Json.Members(Map.of("amount", new Json.Digits("24"), "unit", new Json.Text("HOURS"))));
        assertThat(Written.member(version(Promptness.PROMPTLY), "limit"))
                .isEqualTo(new Json.Members(Map.of("word", new Json.Text("PROMPTLY"))));
        assertThat(Written.member(version(Promptness.PROMPTLY), "rollPolicy")).isEqualTo(new Json.Absent());
    }
}
