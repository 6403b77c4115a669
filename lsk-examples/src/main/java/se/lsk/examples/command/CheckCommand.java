package se.lsk.examples.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.lsk.core.casework.CaseRegister;
import se.lsk.core.facts.Facts;
import se.lsk.core.time.SwedishCalendar;
import se.lsk.reporting.exchange.FactsLine;
import se.lsk.reporting.exchange.FactsReader;
import se.lsk.reporting.exchange.FindingsWriter;
import se.lsk.reporting.render.FindingText;
import se.lsk.rules.Finding;
import se.lsk.rules.Language;
import se.lsk.rules.Outcome;
import se.lsk.rules.Rulebook;

/**
 * {@code lsk check}: facts in, findings out. All input is read before the first finding is printed, so that investigations on the same
 * child know of each other in whatever order they come.
 */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Asks the rules of facts, one JSON object a line, and prints the findings.",
            "What can't be read is told on standard error, and the rest is still assessed."
        },
        footer = {
            "",
            "Exit status: 0 all assessed and nothing NOT_FULFILLED; 1 something NOT_FULFILLED;",
            "2 some input could not be read (wins over 1); 64 wrong usage."
        })
final class CheckCommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";

    private final Console console;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Mixin
    private RulebookOptions rulebookOptions = new RulebookOptions();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day on which the question is asked, YYYY-MM-DD (default: today in Sweden).")
    private @Nullable LocalDate asOf;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.text;

    @Option(names = "--language", description = "${COMPLETION-CANDIDATES}, for text (default: ${DEFAULT-VALUE}).")
    private Language language = Language.SV;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "JSON Lines; - or nothing is standard input.")
    private List<String> files = new ArrayList<>();

    private final List<Facts> facts = new ArrayList<>();
    private final Map<Outcome, Integer> tally = new EnumMap<>(Outcome.class);
    private int unreadable;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Rulebook rulebook = rulebookOptions.rulebook();
        LocalDate day = day();
        for (String file : files.isEmpty() ? List.of(STANDARD_INPUT) : files) {
            read(file);
        }
        for (Facts one : CaseRegister.of(facts).facts()) {
            print(rulebook.review(one, day));
        }
        if (format == Format.text) {
            console.out().println(summary());
        }
        return exitStatus();
    }

    private LocalDate day() {
        if (asOf == null) {
            return console.today().get();
        }
        if (asOf.isBefore(SwedishCalendar.FIRST_DAY) || asOf.isAfter(SwedishCalendar.LAST_DAY)) {
            throw new ParameterException(command.commandLine(), "--as-of must lie in the years 1930 to 2100");
        }
        return asOf;
    }

    private void read(String file) {
        if (file.equals(STANDARD_INPUT)) {
            read(console.in(), "");
            return;
        }
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            read(in, file + ": ");
        } catch (IOException e) {
            unreadable(file + ": can't be read");
        }
    }

    private void read(InputStream in, String place) {
        try {
            FactsReader.read(in, line -> take(line, place));
        } catch (IOException e) {
            unreadable(place + "can't be read to its end");
        }
    }

    private void take(FactsLine line, String place) {
        line.facts().ifPresent(facts::add);
        line.problems().forEach(problem -> console.err().println(place + problem));
        if (line.facts().isEmpty()) {
            unreadable++;
        }
    }

    private void unreadable(String what) {
        console.err().println(what);
        unreadable++;
    }

    private void print(List<Finding> findings) throws IOException {
        findings.forEach(finding -> tally.merge(finding.outcome(), 1, Integer::sum));
        if (format == Format.jsonl) {
            FindingsWriter.write(findings, console.out());
        } else {
            findings.forEach(finding -> console.out().print(FindingText.of(finding, language)));
        }
    }

    private String summary() {
        StringBuilder text = new StringBuilder(language == Language.SV ? "Ärenden: " : "Cases: ").append(facts.size());
        tally.forEach((outcome, count) ->
                text.append("; ").append(outcome).append(": ").append(count));
        if (unreadable > 0) {
            text.append(language == Language.SV ? "; gick inte att läsa: " : "; could not be read: ")
                    .append(unreadable);
        }
        return text.toString();
    }

    private int exitStatus() {
        if (unreadable > 0) {
            return ExitStatus.UNREADABLE;
        }
        return tally.containsKey(Outcome.NOT_FULFILLED) ? ExitStatus.NOT_FULFILLED : ExitStatus.IN_ORDER;
    }
}
