package se.lsk.examples.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.lsk.core.facts.Facts;
import se.lsk.reporting.exchange.FindingsWriter;
import se.lsk.reporting.render.FindingText;
import se.lsk.rules.Finding;
import se.lsk.rules.Language;
import se.lsk.rules.Outcome;
import se.lsk.rules.Rulebook;

/** {@code lsk check}: facts in, findings out. */
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

    private final Console console;

    @Mixin
    private FactsInput input = new FactsInput();

    @Mixin
    private RulebookOptions rulebookOptions = new RulebookOptions();

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.text;

    @Option(names = "--language", description = "${COMPLETION-CANDIDATES}, for text (default: ${DEFAULT-VALUE}).")
    private Language language = Language.SV;

    private final Map<Outcome, Integer> tally = new EnumMap<>(Outcome.class);
    private int cases;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Rulebook rulebook = rulebookOptions.rulebook();
        LocalDate day = input.asOf(console);
        for (Facts one : input.readForRules(console, day)) {
            cases++;
            print(rulebook.review(one, day));
        }
        if (format == Format.text) {
            console.out().println(summary());
        }
        return exitStatus();
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
        StringBuilder text = new StringBuilder(language == Language.SV ? "Ärenden: " : "Cases: ").append(cases);
        tally.forEach((outcome, count) ->
                text.append("; ").append(outcome).append(": ").append(count));
        if (input.unreadable() > 0) {
            text.append(language == Language.SV ? "; gick inte att läsa: " : "; could not be read: ")
                    .append(input.unreadable());
        }
        return text.toString();
    }

    private int exitStatus() {
        if (input.unreadable() > 0) {
            return ExitStatus.UNREADABLE;
        }
        return tally.containsKey(Outcome.NOT_FULFILLED) ? ExitStatus.NOT_FULFILLED : ExitStatus.IN_ORDER;
    }
}
