package se.lsk.reporting.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import se.lsk.core.casework.FavourableDecision;
import se.lsk.core.casework.HostCode;
import se.lsk.core.casework.ServicesLaw;
import se.lsk.rules.execution.DelayedExecution;
import se.lsk.rules.execution.ExecutionCounts;
import se.lsk.rules.execution.ExecutionNotice;
import se.lsk.rules.execution.ExecutionReport;
import se.lsk.rules.execution.ExecutionStatistics;
import se.lsk.rules.execution.UnsettledExecution;

/**
 * Writes what a board reports about decisions that are not carried out as JSON Lines, UTF-8, LF, keys always in the same order. Each line
 * has {@code line}: {@code reported} (to IVO and the auditors, one a decision), {@code notice} (of an execution that was reported as late),
 * {@code unsettled} (what can't be told), {@code statistics} (to the municipal council: one for each service, area and law, and one in all,
 * where what is null is summed over). The statistics hold no references; their counts can be small.
 *
 * <p>Stateless and thread-safe.
 */
public final class ExecutionWriter {

    private ExecutionWriter() {}

    /**
     * A report. The stream is neither flushed nor closed.
     *
     * @param report the report
     * @param out receives one line an entry, a notice and an unsettled decision
     * @throws IOException if the stream can't be written
     */
    public static void write(ExecutionReport report, OutputStream out) throws IOException {
        for (DelayedExecution entry : report.entries()) {
            line(json -> write(json, entry, report), out);
        }
        for (ExecutionNotice notice : report.notices()) {
            line(json -> write(json, notice), out);
        }
        for (UnsettledExecution unsettled : report.unsettled()) {
            line(json -> write(json, unsettled), out);
        }
    }

    /**
     * Statistics. The stream is neither flushed nor closed.
     *
     * @param statistics the statistics
     * @param out receives one line a service, an area and a law, and one in all
     * @throws IOException if the stream can't be written
     */
    public static void write(ExecutionStatistics statistics, OutputStream out) throws IOException {
        for (ExecutionStatistics.OfLaw law : statistics.laws()) {
            for (ExecutionStatistics.OfArea area : law.areas()) {
                for (ExecutionStatistics.OfService service : area.services()) {
                    line(statistics, of(law), area.area(), Optional.of(service.service()), service.counts(), out);
                }
                line(statistics, of(law), area.area(), Optional.empty(), area.total(), out);
            }
            line(statistics, of(law), Optional.empty(), Optional.empty(), law.total(), out);
        }
        line(statistics, Optional.empty(), Optional.empty(), Optional.empty(), statistics.total(), out);
    }

    private static Optional<ServicesLaw> of(ExecutionStatistics.OfLaw law) {
        return Optional.of(law.law());
    }

    private static void line(Consumer<JsonOutput> members, OutputStream out) throws IOException {
        out.write((JsonOutput.object(members) + '\n').getBytes(StandardCharsets.UTF_8));
    }

    private static void write(JsonOutput json, DelayedExecution entry, ExecutionReport report) {
        FavourableDecision decision = entry.decision();
        json.text("line", "reported")
                .day("asOf", report.asOf())
                .day("quarterFrom", report.firstDay())
                .day("quarterThrough", report.lastDay())
                .text("subjectRef", decision.subjectRef().value())
                .text("duty", entry.duty().value())
                .code("kind", entry.kind())
                .code("status", entry.status())
                .code("law", decision.law())
                .text("area", decision.area().map(HostCode::value))
                .text("service", decision.service().value())
                .day("decidedOn", decision.decidedOn())
                .day("since", entry.since())
                .day("threshold", entry.threshold())
                .number("days", entry.days())
                .number("months", entry.months())
                .number("daysOver", entry.daysOver())
                .texts("missing", entry.missing())
                .basis(entry.basis());
    }

    private static void write(JsonOutput json, ExecutionNotice notice) {
        json.text("line", "notice")
                .day("asOf", notice.asOf())
                .text("subjectRef", notice.decision().subjectRef().value())
                .text("duty", notice.duty().value())
                .day("reportedOn", notice.reportedOn())
                .day("executedOn", notice.executedOn())
                .truth("afterInterruption", notice.interruption().isPresent())
                .number("days", notice.days());
    }

    private static void write(JsonOutput json, UnsettledExecution unsettled) {
        json.text("line", "unsettled")
                .text("subjectRef", unsettled.decision().subjectRef().value())
                .text("duty", unsettled.duty().value())
                .code("reason", unsettled.reason())
                .texts("missing", unsettled.missing());
    }

    private static void line(
            ExecutionStatistics statistics,
            Optional<ServicesLaw> law,
            Optional<HostCode> area,
            Optional<HostCode> service,
            ExecutionCounts counts,
            OutputStream out)
            throws IOException {
        line(
                json -> json.text("line", "statistics")
                        .day("from", statistics.firstDay())
                        .day("through", statistics.lastDay())
                        .code("law", law)
                        .text("area", area.map(HostCode::value))
                        .text("service", service.map(HostCode::value))
                        .number("decisions", counts.decisions())
                        .number("persons", counts.persons())
                        .number("notCarriedOut", counts.notCarriedOut())
                        .number("interrupted", counts.interrupted())
                        .number("waiting", counts.waiting())
                        .object(
                                "monthsSinceDecision",
                                months -> counts.notCarriedOutSinceDecision()
                                        .plus(counts.interruptedSinceDecision())
                                        .byMonths()
                                        .forEach(
                                                (month, decisions) -> months.number(String.valueOf(month), decisions))),
                out);
    }
}
