package se.lsk.reporting.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Optional;
import se.lsk.core.facts.SubjectReference;
import se.lsk.core.time.PointInTime;
import se.lsk.rules.ClockTerms;
import se.lsk.rules.calendar.CalendarEntry;
import se.lsk.rules.calendar.DueDay;
import se.lsk.rules.calendar.DutyCalendar;

/**
 * Writes the calendar of duties as JSON Lines: one entry a line, in the order of the calendar, UTF-8, LF, no spaces between tokens, keys
 * always in the same order, null where there is nothing. The same calendar gives the same bytes whatever the locale or the time zone.
 *
 * <p>Keys: {@code subjectRef}, {@code ruleId}, {@code title}, {@code status}, {@code day}, {@code nominalDay}, {@code dueDay}, {@code dueAt},
 * {@code rollPolicy}, {@code daysOver}, {@code daysLeft}, {@code reminderDay}, {@code reminded}, {@code targetDay}, {@code openSince},
 * {@code limit}, {@code urgency}, {@code shape}, {@code dutyHolder}, {@code recipient}, {@code force}, {@code basis}, {@code consequence},
 * {@code leavesOpen}, {@code missing}, {@code asOf}, {@code through}, {@code rulebook}, {@code profile}; what each holds stands in the page
 * about the exchange format.
 *
 * <p>Stateless and thread-safe.
 */
public final class CalendarWriter {

    private CalendarWriter() {}

    /**
     * One entry.
     *
     * @param entry the entry
     * @param calendar the calendar in which it stands
     * @return its line, without the line end
     */
    public static String line(CalendarEntry entry, DutyCalendar calendar) {
        return JsonOutput.object(json -> write(entry, calendar, json));
    }

    /**
     * A calendar as bytes. The stream is neither flushed nor closed.
     *
     * @param calendar the calendar
     * @param out receives one line an entry, the last ended too
     * @throws IOException if the stream can't be written
     */
    public static void write(DutyCalendar calendar, OutputStream out) throws IOException {
        for (CalendarEntry entry : calendar.entries()) {
            out.write((line(entry, calendar) + '\n').getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void write(CalendarEntry entry, DutyCalendar calendar, JsonOutput json) {
        json.text("subjectRef", entry.subjectRef().map(SubjectReference::value))
                .text("ruleId", entry.ruleId().value())
                .languages("title", entry.rule().title()::in)
                .code("status", entry.status());
        writeDays(entry, json);
        json.object("limit", entry.limit(), JsonOutput::limit)
                .code("urgency", entry.urgency())
                .code("shape", entry.rule().clock().map(ClockTerms::shape))
                .languages("dutyHolder", entry.dutyHolder()::in)
                .phrase("recipient", entry.recipient())
                .code("force", entry.rule().force())
                .basis(entry.basis())
                .object(
                        "consequence",
                        entry.consequence(),
                        (object, consequence) ->
                                object.code("kind", consequence.kind()).languages("text", consequence.text()::in))
                .phrase("leavesOpen", entry.rule().clock().flatMap(ClockTerms::leavesOpen))
                .texts("missing", entry.missing())
                .day("asOf", calendar.asOf())
                .day("through", calendar.through())
                .rulebook(calendar.edition())
                .text("profile", calendar.profile());
    }

    private static void writeDays(CalendarEntry entry, JsonOutput json) {
        Optional<DueDay> due = entry.due();
        json.day("day", entry.day())
                .day("nominalDay", due.filter(DueDay::isMoved).map(DueDay::nominal))
                .day("dueDay", due.map(DueDay::last))
                .text("dueAt", due.flatMap(DueDay::moment).map(OffsetDateTime::toString))
                .code("rollPolicy", due.map(DueDay::rollPolicy))
                .number("daysOver", entry.daysOver())
                .number("daysLeft", entry.daysLeft())
                .day("reminderDay", entry.reminderDay())
                .truth("reminded", entry.reminded())
                .day("targetDay", entry.targetDay())
                .text("openSince", entry.openSince().map(PointInTime::toString));
    }
}
