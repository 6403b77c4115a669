package se.lsk.examples.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.lsk.core.facts.HostReference;
import se.lsk.core.risk.RiskOverview;
import se.lsk.core.time.SwedishCalendar;
import se.lsk.reporting.exchange.RiskWriter;
import se.lsk.reporting.render.RiskPage;
import se.lsk.reporting.render.RiskText;
import se.lsk.reporting.render.html.HtmlRenderer;
import se.lsk.rules.Language;

/** {@code lsk risks}: facts on risk in, the risks of an organisation out. */
@Command(
        name = "risks",
        mixinStandardHelpOptions = true,
        description = {
            "Reads facts on risk, one JSON object a line (kinds riskAssessment, riskAnalysis and severityAssessment),",
            "and shows the risks in their matrices, the units with and without an analysis, and severity.",
            "Facts of other kinds are passed over. What can't be read is told on standard error."
        },
        footer = {
            "",
            "Exit status: 0 all read and no measure or follow-up overdue; 1 one is overdue; 2 some input could not",
            "be read (wins over 1); 64 wrong usage."
        })
final class RisksCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Mixin
    private FactsInput input = new FactsInput();

    @Mixin
    private RulebookOptions rulebookOptions = new RulebookOptions();

    @Option(
            names = "--units",
            paramLabel = "UNIT",
            split = ",",
            description = "The units asked about: those without an analysis in the period are listed.")
    private List<String> units = new ArrayList<>();

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description =
                    "The first day of the period of the analyses, YYYY-MM-DD (default: a year through its last day).")
    private @Nullable LocalDate from;

    @Option(
            names = "--through",
            paramLabel = "DATE",
            description = "The last day of that period, YYYY-MM-DD (default: the day of the question).")
    private @Nullable LocalDate through;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private RiskFormat format = RiskFormat.text;

    @Option(names = "--language", description = "${COMPLETION-CANDIDATES}, for text (default: ${DEFAULT-VALUE}).")
    private Language language = Language.SV;

    RisksCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        RiskOverview.Scope scope = scope();
        RiskOverview overview = RiskOverview.of(input.read(console), scope);
        switch (format) {
            case text -> {
                console.out().print(RiskText.of(overview, language));
                if (input.unreadable() > 0) {
                    console.out()
                            .println((language == Language.SV ? "Gick inte att läsa: " : "Could not be read: ")
                                    + input.unreadable());
                }
            }
            case jsonl -> RiskWriter.write(overview, console.out());
            case html -> console.out().print(HtmlRenderer.render(RiskPage.of(overview)));
        }
        if (format != RiskFormat.text && overview.isEmpty()) {
            console.err().println(RiskText.nothing(language));
        }
        return exitStatus(overview);
    }

    private RiskOverview.Scope scope() {
        LocalDate asOf = input.asOf(console);
        LocalDate last = through == null ? asOf : input.inCalendar("--through", through);
        if (last.isAfter(asOf)) {
            throw wrong("--through must not lie after the day of the question");
        }
        LocalDate first = from == null ? aYearThrough(last) : input.inCalendar("--from", from);
        if (first.isAfter(last)) {
            throw wrong("--from must not lie after the last day of the period");
        }
        return new RiskOverview.Scope(
                asOf,
                first,
                last,
                units.stream().map(this::unit).toList(),
                rulebookOptions.rulebook().profile().seriousFromLevel());
    }

    private static LocalDate aYearThrough(LocalDate last) {
        LocalDate first = last.minusYears(1).plusDays(1);
        return first.isBefore(SwedishCalendar.FIRST_DAY) ? SwedishCalendar.FIRST_DAY : first;
    }

    private HostReference unit(String text) {
        return HostReference.parse(text.strip(), "--units").fold(unit -> unit, problems -> {
            throw wrong(problems.get(0).toString());
        });
    }

    private ParameterException wrong(String what) {
        return new ParameterException(command.commandLine(), what);
    }

    private int exitStatus(RiskOverview overview) {
        if (input.unreadable() > 0) {
            return ExitStatus.UNREADABLE;
        }
        return overview.risks().stream().anyMatch(risk -> risk.measures().isLate())
                ? ExitStatus.NOT_FULFILLED
                : ExitStatus.IN_ORDER;
    }
}
