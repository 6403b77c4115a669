package se.lsk.reporting.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.lsk.reporting.render.SomeCalendar;
import se.lsk.rules.calendar.DutyCalendar;

class CalendarWriterTest {

    private static final DutyCalendar CALENDAR = SomeCalendar.ofEveryKind("å;\n\"ord\"");

    private static Json line(String subject) {
        return Written.object(CalendarWriter.line(SomeCalendar.about(CALENDAR, subject), CALENDAR));
    }

    private static Json text(String value) {
        return new Json.Text(value);
    }

    private static void assertMembers(Json line, Map<String, Json> members) {
        members.forEach(
                (name, value) -> assertThat(Written.member(line, name)).as(name).isEqualTo(value));
    }

    @Test
    void writesEveryEntryOnALineInOrder() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CalendarWriter.write(CALENDAR, out);

        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("\n");
        assertThat(lines)
                .containsExactlyElementsOf(CALENDAR.entries().stream()
                        .map(entry -> CalendarWriter.line(entry, CALENDAR))
                        .toList());
    }

    @Test
    void writesTheKeysInTheirOrder() {
        assertThat(CALENDAR.entries())
                .allSatisfy(entry -> assertThat(Written.keys(Written.object(CalendarWriter.line(entry, CALENDAR))))
                        .containsExactly(
                                "subjectRef",
                                "ruleId",
                                "title",
                                "status",
                                "day",
                                "nominalDay",
                                "dueDay",
                                "dueAt",
                                "rollPolicy",
                                "daysOver",
                                "daysLeft",
                                "reminderDay",
                                "reminded",
                                "targetDay",
                                "openSince",
                                "limit",
                                "urgency",
                                "shape",
                                "dutyHolder",
                                "recipient",
                                "force",
                                "basis",
                                "consequence",
                                "leavesOpen",
                                "missing",
                                "asOf",
                                "through",
                                "rulebook",
                                "profile"));
    }

    @Test
    void writesWhatIsOverdue() {
        Json line = line("overdue");

        assertMembers(
                line,
                Map.of(
                        "subjectRef", text("overdue"),
                        "ruleId", text("X-WEEK"),
                        "status", text("OVERDUE"),
                        "day", text("2026-01-27"),
                        "nominalDay", new Json.Absent(),
                        "dueDay", text("2026-01-27"),
                        "dueAt", new Json.Absent(),
                        "daysLeft", new Json.Absent(),
                        "openSince", text("2026-01-20"),
                        "urgency", text("PROMPTLY")));
        assertThat(CalendarWriter.line(SomeCalendar.about(CALENDAR, "overdue"), CALENDAR))
                .contains("\"daysOver\":3,\"daysLeft\":null,\"reminderDay\":\"2026-01-20\",\"reminded\":false")
                .contains("\"limit\":{\"amount\":1,\"unit\":\"WEEKS\"}")
                .contains(
                        "\"consequence\":{\"kind\":\"LAPSES\",\"text\":{\"sv\":\"å;\\n\\\"ord\\\"\",\"en\":\"EN å;\\n\\\"ord\\\"\"}}")
                .contains("\"dutyHolder\":{\"sv\":\"Socialnämnden\",\"en\":\"The social welfare board\"}")
                .contains("\"asOf\":\"2026-01-30\",\"through\":\"2026-12-31\"")
                .endsWith(
                        "\"rulebook\":{\"version\":\"test\",\"lawCheckedThrough\":\"2026-02-01\"},\"profile\":\"Exempelkommun\"}");
    }

    @Test
    void writesTheDayToGoByBesideTheOthers() {
        assertMembers(
                line("unsettled"),
                Map.of(
                        "status", text("DUE"),
                        "day", text("2026-01-31"),
                        "nominalDay", text("2026-01-31"),
                        "dueDay", text("2026-02-02"),
                        "rollPolicy", text("UNSETTLED"),
                        "consequence", new Json.Absent()));
        assertMembers(
                line("moved"),
                Map.of(
                        "day", text("2026-02-02"),
                        "nominalDay", text("2026-01-31"),
                        "dueDay", text("2026-02-02"),
                        "rollPolicy", text("ROLLS")));
        assertMembers(
                line("hours"),
                Map.of(
                        "dueAt", text("2026-01-30T21:15+01:00"),
                        "openSince", text("2026-01-29T20:15Z"),
                        "rollPolicy", text("NEVER")));
    }

    @Test
    void writesWhatHasNoDay() {
        assertMembers(
                line("once"),
                Map.of(
                        "status", text("OPEN_WITHOUT_A_DAY"),
                        "day", new Json.Absent(),
                        "dueDay", new Json.Absent(),
                        "rollPolicy", new Json.Absent(),
                        "reminderDay", new Json.Absent(),
                        "targetDay", text("2026-01-31"),
                        "limit", new Json.Members(Map.of("word", text("AT_ONCE"))),
                        "shape", text("ACTION")));
        assertMembers(line("some"), Map.of("limit", new Json.Absent(), "force", text("GENERAL_ADVICE")));
    }

    @Test
    void writesTheBoardsOwnDutiesWithoutASubject() {
        Json line = Written.object(CalendarWriter.line(
                CALENDAR.entries().stream()
                        .filter(entry -> entry.subjectRef().isEmpty())
                        .findFirst()
                        .orElseThrow(),
                CALENDAR));

        assertMembers(
                line,
                Map.of(
                        "subjectRef", new Json.Absent(),
                        "openSince", new Json.Absent(),
                        "ruleId", text("X-YEAR"),
                        "shape", text("RECURRING"),
                        "day", text("2026-03-01"),
                        "dueDay", text("2026-03-02")));
    }
}
