package se.lsk.examples.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.lsk.core.facts.Facts;
import se.lsk.core.law.RuleId;
import se.lsk.core.time.SwedishCalendar;
import se.lsk.reporting.exchange.CalendarWriter;
import se.lsk.reporting.render.CalendarPage;
import se.lsk.reporting.render.CalendarText;
import se.lsk.reporting.render.html.HtmlRenderer;
import se.lsk.reporting.render.icalendar.CalendarFile;
import se.lsk.rules.Finding;
import se.lsk.rules.Language;
import se.lsk.rules.Rulebook;
import se.lsk.rules.calendar.DutyCalendar;
import se.lsk.rules.calendar.EntryStatus;

/** {@code lsk due}: facts in, the calendar of duties out. */
@Command(
        name = "due",
        mixinStandardHelpOptions = true,
        description = {
            "Reads open clocks from facts, one JSON object a line, and prints what is overdue and what is due, in order.",
            "What can't be read is told on standard error, and the rest still stands in the calendar."
        },
        footer = {
            "",
            "Exit status: 0 all read and nothing overdue; 1 something overdue; 2 some input could not be read",
            "(wins over 1); 64 wrong usage."
        })
final class DueCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Mixin
    private FactsInput input = new FactsInput();

    @Mixin
    private RulebookOptions rulebookOptions = new RulebookOptions();

    @Option(
            names = "--through",
            paramLabel = "DATE",
            description = "The last day to cover, YYYY-MM-DD (default: a year after the day of the question).")
    private @Nullable LocalDate through;

    @Option(names = "--board", description = "Adds the yearly and quarterly duties that a board always has.")
    private boolean board;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private CalendarFormat format = CalendarFormat.text;

    @Option(
            names = "--language",
            description = "${COMPLETION-CANDIDATES}, for text and ics (default: ${DEFAULT-VALUE}).")
    private Language language = Language.SV;

    DueCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Rulebook rulebook = rulebookOptions.rulebook();
        LocalDate asOf = input.asOf(console);
        LocalDate last = through(asOf);
        Set<RuleId> ownDuties = board ? DutyCalendar.ownDuties(rulebook) : Set.of();
        List<Finding> findings = new ArrayList<>();
        for (Facts one : input.readForRules(console, asOf)) {
            rulebook.review(one, asOf).stream()
                    .filter(finding -> finding.open() || ownDuties.contains(finding.ruleId()))
                    .forEach(findings::add);
        }
        DutyCalendar calendar = DutyCalendar.of(rulebook, findings, asOf, last, ownDuties);
        print(calendar);
        return exitStatus(calendar);
    }

    private LocalDate through(LocalDate asOf) {
        if (through == null) {
            LocalDate inAYear = asOf.plusYears(1);
            return inAYear.isAfter(SwedishCalendar.LAST_DAY) ? SwedishCalendar.LAST_DAY : inAYear;
        }
        if (through.isBefore(asOf)) {
            throw new ParameterException(
                    command.commandLine(), "--through must not lie before the day of the question");
        }
        return input.inCalendar("--through", through);
    }

    private void print(DutyCalendar calendar) throws IOException {
        switch (format) {
            case text -> {
                console.out().print(CalendarText.of(calendar, language));
                console.out().println(summary(calendar));
            }
            case jsonl -> CalendarWriter.write(calendar, console.out());
            case html -> console.out().print(HtmlRenderer.render(CalendarPage.of(calendar)));
            case ics -> console.out().print(CalendarFile.render(calendar, language));
        }
        if (format != CalendarFormat.text && calendar.openClocks() == 0) {
            console.err().println(CalendarText.noOpenClock(language));
        }
    }

    private String summary(DutyCalendar calendar) {
        String text = CalendarText.summary(calendar, language);
        return input.unreadable() == 0
                ? text
                : text
                        + (language == Language.SV ? "; gick inte att läsa: " : "; could not be read: ")
                        + input.unreadable();
    }

    private int exitStatus(DutyCalendar calendar) {
        if (input.unreadable() > 0) {
            return ExitStatus.UNREADABLE;
        }
        return calendar.entries().stream().anyMatch(entry -> entry.status() == EntryStatus.OVERDUE)
                ? ExitStatus.NOT_FULFILLED
                : ExitStatus.IN_ORDER;
    }
}
