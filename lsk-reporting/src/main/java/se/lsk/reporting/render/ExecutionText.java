package se.lsk.reporting.render;

import com.google.common.base.Strings;
import java.util.Optional;
import java.util.OptionalInt;
import se.lsk.core.casework.HostCode;
import se.lsk.core.law.Bilingual;
import se.lsk.rules.Language;
import se.lsk.rules.execution.DelayedExecution;
import se.lsk.rules.execution.ExecutionCounts;
import se.lsk.rules.execution.ExecutionNotice;
import se.lsk.rules.execution.ExecutionReport;
import se.lsk.rules.execution.StatisticsComparison;
import se.lsk.rules.execution.UnsettledExecution;

/**
 * What a board reports about decisions that are not carried out, as lines of text: to IVO and the auditors one decision a line, to the
 * municipal council counts by law, area and service, with those of the period before in parentheses.
 */
public final class ExecutionText {

    private static final int LABEL_WIDTH = 44;

    private final Language language;
    private final StringBuilder text = new StringBuilder();

    private ExecutionText(Language language) {
        this.language = language;
    }

    /**
     * The report to IVO and the auditors.
     *
     * @param report the report
     * @param language in which language
     * @return the lines, each ended
     */
    public static String of(ExecutionReport report, Language language) {
        ExecutionText lines = new ExecutionText(language);
        lines.report(report);
        return lines.text.toString();
    }

    /**
     * The statistics to the council.
     *
     * @param statistics the statistics of two periods
     * @param language in which language
     * @return the lines, each ended
     */
    public static String of(StatisticsComparison statistics, Language language) {
        ExecutionText lines = new ExecutionText(language);
        lines.statistics(statistics);
        return lines.text.toString();
    }

    private void report(ExecutionReport report) {
        line(say("Rapport till IVO och revisorerna, ", "Report to IVO and the auditors, ") + report.asOf()
                + say(" (kvartalet ", " (the quarter ") + report.firstDay() + "–" + report.lastDay() + ")");
        if (report.entries().isEmpty()) {
            line(say("  Inget beslut att rapportera.", "  No decision to report."));
        }
        report.entries().forEach(this::entry);
        if (!report.notices().isEmpty()) {
            line("");
            line(say("Verkställda efter rapport, anmälan saknas", "Carried out after a report, notice not told"));
            report.notices().forEach(this::notice);
        }
        if (!report.unsettled().isEmpty()) {
            line("");
            line(say("Går inte att avgöra", "Can't be told"));
            report.unsettled().forEach(this::unsettled);
        }
    }

    private void entry(DelayedExecution entry) {
        line("  " + entry.duty() + "  " + entry.decision().subjectRef() + "  "
                + entry.decision().service() + ": " + say(entry.kind()) + say(" sedan ", " since ") + entry.since()
                + say(", tröskeln ", ", threshold ") + entry.threshold() + ", " + say(entry.status())
                + say(" (månader: ", " (months: ") + entry.months() + say(", dagar över: ", ", days over: ")
                + entry.daysOver() + ")"
                + (entry.missing().isEmpty()
                        ? ""
                        : say("; saknas: ", "; missing: ") + String.join(", ", entry.missing())));
    }

    private void notice(ExecutionNotice notice) {
        line("  " + notice.duty() + "  " + notice.decision().subjectRef() + "  "
                + notice.decision().service() + say(": rapporterat ", ": reported ") + notice.reportedOn()
                + say(", verkställt ", ", carried out ") + notice.executedOn()
                + (notice.interruption().isPresent()
                        ? say(
                                " efter avbrott (om det ska anmälas framgår inte av källorna)",
                                " after an interruption (the sources do not tell whether notice is owed)")
                        : ""));
    }

    private void unsettled(UnsettledExecution unsettled) {
        line("  " + unsettled.duty() + "  " + unsettled.decision().subjectRef() + "  "
                + unsettled.decision().service() + ": " + say(unsettled.reason())
                + (unsettled.missing().isEmpty() ? "" : ": " + String.join(", ", unsettled.missing())));
    }

    private void statistics(StatisticsComparison statistics) {
        line(say("Statistik till fullmäktige, ", "Statistics to the municipal council, ")
                + statistics.current().firstDay() + "–" + statistics.current().lastDay()
                + say("; inom parentes ", "; in parentheses ")
                + statistics.previous().firstDay() + "–" + statistics.previous().lastDay());
        for (StatisticsComparison.OfLaw law : statistics.laws()) {
            counts(0, say("Enligt ", "Under ") + say(law.law()), law.total());
            for (StatisticsComparison.OfArea area : law.areas()) {
                counts(1, area(area.area()), area.total());
                area.services().forEach(service -> counts(2, service.service().value(), service.counts()));
            }
        }
        counts(0, say("Totalt", "In all"), statistics.total());
        if (statistics.current().unsettled() > 0) {
            line(say("  Ej räknade, uppgifter saknas: ", "  Not counted, facts missing: ")
                    + statistics.current().unsettled());
        }
        line(say(
                "  Små antal kan röja enskilda: bedöm innan tabellen lämnas ut.",
                "  Small counts can reveal persons: judge before the table is handed out."));
    }

    private String area(Optional<HostCode> area) {
        return area.map(HostCode::value).orElseGet(() -> say("utan område", "without an area"));
    }

    private void counts(int level, String label, StatisticsComparison.Pair counts) {
        ExecutionCounts now = counts.current();
        String indented = "  ".repeat(level + 1) + label;
        String parts = now.decisions() == 0
                ? ""
                : say("; ej verkställda ", "; not carried out ")
                        + now.notCarriedOut()
                        + say(", avbrott ", ", interrupted ")
                        + now.interrupted()
                        + say(", väntar ", ", waiting ")
                        + now.waiting()
                        + longest(now);
        line(Strings.padEnd(indented, LABEL_WIDTH, ' ') + " " + counts + parts);
    }

    private String longest(ExecutionCounts counts) {
        OptionalInt longest = counts.notCarriedOutSinceDecision()
                .plus(counts.interruptedSinceDecision())
                .longest();
        return longest.isPresent()
                ? say(", längst sedan beslut (månader) ", ", longest since decision (months) ") + longest.getAsInt()
                : "";
    }

    private String say(Bilingual words) {
        return language.of(words);
    }

    private String say(String swedish, String english) {
        return language == Language.SV ? swedish : english;
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
