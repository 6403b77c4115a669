package se.lsk.reporting.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import se.lsk.core.time.Deadline;
import se.lsk.rules.Finding;

/**
 * Writes findings as JSON Lines: one object a line, UTF-8, LF, no spaces between tokens, keys always in the same order, null where there is
 * nothing. The same findings give the same bytes whatever the locale or the time zone.
 *
 * <p>Keys: {@code subjectRef}, {@code ruleId}, {@code outcome}, {@code reason}, {@code force}, {@code basis} (each {@code act},
 * {@code ref}, {@code from}, {@code through}, {@code verification}), {@code deadline} ({@code clockStart}, {@code amount}, {@code unit},
 * {@code nominal}, {@code rolled}, {@code lastDay}, {@code rollPolicy}), {@code daysOver}, {@code daysLeft}, {@code open}, {@code dueDay}, {@code missing},
 * {@code facts}, {@code text} ({@code sv}, {@code en}), {@code asOf}, {@code rulebook} ({@code version}, {@code lawCheckedThrough}),
 * {@code profile}. {@code ref} is null for a whole source and {@code through} for a wording still in force; {@code lastDay} is the day that
 * decided, extensions and roll included. Days are {@code YYYY-MM-DD}, first and last days inclusive.
 *
 * <p>Stateless and thread-safe.
 */
public final class FindingsWriter {

    private FindingsWriter() {}

    /**
     * One finding.
     *
     * @param finding the finding
     * @return its line, without the line end
     * @throws IllegalArgumentException if one of the finding's facts is not a day, a number, a boolean, a code or a text
     */
    public static String line(Finding finding) {
        return JsonOutput.object(json -> members(json, finding));
    }

    /**
     * Findings as bytes. The stream is neither flushed nor closed.
     *
     * @param findings the findings
     * @param out receives one line a finding, the last ended too
     * @throws IOException if the stream can't be written
     * @throws IllegalArgumentException if one of the facts is not a day, a number, a boolean, a code or a text
     */
    public static void write(Iterable<Finding> findings, OutputStream out) throws IOException {
        for (Finding finding : findings) {
            out.write((line(finding) + '\n').getBytes(StandardCharsets.UTF_8));
        }
    }

    /**
     * Findings as text. The writer is neither flushed nor closed.
     *
     * @param findings the findings
     * @param out receives one line a finding, the last ended too; should write UTF-8
     * @throws IOException if the writer can't write
     * @throws IllegalArgumentException if one of the facts is not a day, a number, a boolean, a code or a text
     */
    public static void write(Iterable<Finding> findings, Writer out) throws IOException {
        for (Finding finding : findings) {
            out.write(line(finding) + '\n');
        }
    }

    /** The members of a finding. */
    static void members(JsonOutput json, Finding finding) {
        json.text("subjectRef", finding.subjectRef().value())
                .text("ruleId", finding.ruleId().value())
                .code("outcome", finding.outcome())
                .text("reason", finding.reason())
                .code("force", finding.force())
                .basis(finding.basis());
        json.object("deadline", finding.deadline(), (deadline, count) -> write(count, finding, deadline));
        json.number("daysOver", finding.daysOver())
                .number("daysLeft", finding.daysLeft())
                .truth("open", finding.open())
                .day("dueDay", finding.dueDay())
                .texts("missing", finding.missing())
                .object("facts", facts -> finding.facts().forEach(facts::fact))
                .languages("text", finding::text)
                .day("asOf", finding.asOf())
                .rulebook(finding.edition())
                .text("profile", finding.profile());
    }

    private static void write(Deadline deadline, Finding finding, JsonOutput json) {
        json.day("clockStart", deadline.clockStart())
                .dayLimit(deadline.limit())
                .day("nominal", deadline.nominal())
                .day("rolled", deadline.rolled())
                .day("lastDay", finding.lastDay())
                .code("rollPolicy", deadline.rollPolicy());
    }
}
