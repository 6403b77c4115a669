package se.lsk.examples.command;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.lsk.core.casework.FavourableDecision;
import se.lsk.reporting.exchange.ExecutionWriter;
import se.lsk.reporting.render.ExecutionText;
import se.lsk.rules.Language;
import se.lsk.rules.execution.ExecutionReport;
import se.lsk.rules.execution.ExecutionStatistics;
import se.lsk.rules.execution.StatisticsComparison;

/** {@code lsk unexecuted}: a board's decisions in, what it reports about those that are not carried out. */
@Command(
        name = "unexecuted",
        mixinStandardHelpOptions = true,
        description = {
            "Reads favourable decisions, one JSON object a line (kind favourableDecision), and prints the quarterly",
            "report to IVO and the statistics to the municipal council, with the period before in parentheses.",
            "Facts of other kinds are passed over."
        },
        footer = {
            "",
            "Exit status: 0 all read and nothing to report; 1 something to report; 2 some input could not be read",
            "(wins over 1); 64 wrong usage."
        })
final class UnexecutedCommand implements Callable<Integer> {

    /** Over which time the statistics are counted. */
    enum Period {
        /** The quarter in which the day lies. */
        quarter,
        /** The year in which the day lies. */
        year
    }

    private final Console console;

    @Mixin
    private FactsInput input = new FactsInput();

    @Option(
            names = "--period",
            description =
                    "Over which the statistics are counted: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Period period = Period.quarter;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.text;

    @Option(names = "--language", description = "${COMPLETION-CANDIDATES}, for text (default: ${DEFAULT-VALUE}).")
    private Language language = Language.SV;

    UnexecutedCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        LocalDate asOf = input.asOf(console);
        List<FavourableDecision> decisions = input.read(console).stream()
                .filter(FavourableDecision.class::isInstance)
                .map(FavourableDecision.class::cast)
                .toList();
        ExecutionReport report = ExecutionReport.of(decisions, asOf);
        LocalDate firstDay = firstDay(asOf);
        ExecutionStatistics statistics = ExecutionStatistics.over(decisions, firstDay, asOf);
        if (format == Format.jsonl) {
            ExecutionWriter.write(report, console.out());
            ExecutionWriter.write(statistics, console.out());
        } else {
            LocalDate dayBefore = firstDay.minusDays(1);
            ExecutionStatistics before = ExecutionStatistics.over(decisions, firstDay(dayBefore), dayBefore);
            console.out().println(ExecutionText.of(report, language));
            console.out().print(ExecutionText.of(StatisticsComparison.of(statistics, before), language));
        }
        if (input.unreadable() > 0) {
            return ExitStatus.UNREADABLE;
        }
        return report.entries().isEmpty() && report.notices().isEmpty()
                ? ExitStatus.IN_ORDER
                : ExitStatus.NOT_FULFILLED;
    }

    private LocalDate firstDay(LocalDate day) {
        return period == Period.year ? day.withDayOfYear(1) : day.with(IsoFields.DAY_OF_QUARTER, 1);
    }
}
