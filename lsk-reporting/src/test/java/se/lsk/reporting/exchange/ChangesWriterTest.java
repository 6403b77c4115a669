package se.lsk.reporting.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lsk.rules.ChangeOfLaw;
import se.lsk.rules.RuleInForce;
import se.lsk.rules.Rulebook;
import se.lsk.rules.national.NationalRulebook;

class ChangesWriterTest {

    private static final Rulebook RULEBOOK = NationalRulebook.rulebook();
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 7, 1);

    private static List<String> lines(ChangeOfLaw changes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ChangesWriter.write(changes, RULEBOOK.edition(), out);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static String line(String rule) throws IOException {
        return lines(RULEBOOK.changes(LAST_DAY, FIRST_DAY)).stream()
                .filter(line -> line.startsWith("{\"ruleId\":\"" + rule + "\""))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void writesAChangedRule() throws IOException {
        assertThat(line("CH-FOLLOWUP"))
                .startsWith("{\"ruleId\":\"CH-FOLLOWUP\",\"title\":{\"sv\":\"Uppföljning av ett barns situation\","
                        + "\"en\":\"Follow-up of a child's situation\"},\"change\":\"CHANGED\","
                        + "\"between\":{\"from\":\"2025-06-30\",\"to\":\"2025-07-01\"},"
                        + "\"before\":{\"from\":\"2013-01-01\",\"through\":\"2025-06-30\","
                        + "\"limit\":{\"amount\":2,\"unit\":\"CALENDAR_MONTHS\"},")
                .contains("\"verification\":\"VERIFIED\"}]},\"after\":{\"from\":\"2025-07-01\",\"through\":null,"
                        + "\"limit\":{\"amount\":6,\"unit\":\"CALENDAR_MONTHS\"}")
                .contains("\"differences\":[{\"aspect\":\"LENGTH\","
                        + "\"before\":{\"sv\":\"2 kalendermånader\",\"en\":\"2 calendar months\"},"
                        + "\"after\":{\"sv\":\"6 kalendermånader\",\"en\":\"6 calendar months\"}},"
                        + "{\"aspect\":\"PROVISIONS\"")
                .endsWith("\"rulebook\":{\"version\":\"2026.1\",\"lawCheckedThrough\":\"2026-02-01\"}}");
    }

    @Test
    void writesChangedAddedAndEndedRulesWithTheSameKeys() throws IOException {
        RuleInForce added = RULEBOOK.inForceOn(FIRST_DAY).get(0);
        RuleInForce ended = RULEBOOK.inForceOn(LAST_DAY).get(1);
        ChangeOfLaw changes = RULEBOOK.changes(LAST_DAY, FIRST_DAY);
        List<Json.Members> lines = lines(new ChangeOfLaw(
                        LAST_DAY,
                        FIRST_DAY,
                        List.of(added),
                        List.of(ended),
                        List.of(changes.changed().get(0))))
                .stream()
                .map(Written::object)
                .toList();

        assertThat(lines)
                .extracting(line -> Written.member(line, "change"))
                .containsExactly(new Json.Text("CHANGED"), new Json.Text("ADDED"), new Json.Text("ENDED"));
        assertThat(lines)
                .allSatisfy(line -> assertThat(Written.keys(line))
                        .containsExactly(
                                "ruleId", "title", "change", "between", "before", "after", "differences", "rulebook"));
        assertThat(Written.member(lines.get(1), "ruleId"))
                .isEqualTo(new Json.Text(added.definition().id().value()));
        assertThat(Written.member(lines.get(1), "before")).isEqualTo(new Json.Absent());
        assertThat(Written.member(lines.get(1), "differences")).isEqualTo(new Json.Elements(List.of()));
        assertThat(Written.keys(Written.member(lines.get(1), "after")))
                .contains("from", "through", "limit", "urgency", "rollPolicy", "startOfForce", "basis");
        assertThat(Written.member(lines.get(2), "ruleId"))
                .isEqualTo(new Json.Text(ended.definition().id().value()));
        assertThat(Written.member(lines.get(2), "after")).isEqualTo(new Json.Absent());
    }

    @Test
    void writesNothingWhereNothingDiffers() throws IOException {
        assertThat(lines(RULEBOOK.changes(FIRST_DAY, FIRST_DAY))).isEmpty();
    }
}
