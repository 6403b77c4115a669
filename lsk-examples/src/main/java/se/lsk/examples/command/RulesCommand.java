package se.lsk.examples.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.lsk.reporting.exchange.CatalogueWriter;
import se.lsk.reporting.render.RuleText;
import se.lsk.rules.Language;
import se.lsk.rules.RuleDefinition;
import se.lsk.rules.RuleInForce;
import se.lsk.rules.Rulebook;
import se.lsk.rules.national.NationalRulebook;

/** {@code lsk rules}: the catalogue. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description = "Prints the rules: what each asks, of whom, under which provisions and when.")
final class RulesCommand implements Callable<Integer> {

    private final Console console;

    @Option(
            names = "--in-force-on",
            paramLabel = "DATE",
            description = "Only the rules in force on that day, each with the version then in force.")
    private @Nullable LocalDate inForceOn;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.text;

    @Option(names = "--language", description = "${COMPLETION-CANDIDATES}, for text (default: ${DEFAULT-VALUE}).")
    private Language language = Language.SV;

    RulesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Rulebook rulebook = NationalRulebook.rulebook();
        if (format == Format.jsonl) {
            writeLines(rulebook);
        } else {
            printText(rulebook);
        }
        return ExitStatus.IN_ORDER;
    }

    private void writeLines(Rulebook rulebook) throws IOException {
        if (inForceOn == null) {
            CatalogueWriter.write(rulebook, console.out());
        } else {
            CatalogueWriter.writeInForceOn(rulebook, inForceOn, console.out());
        }
    }

    private void printText(Rulebook rulebook) {
        if (inForceOn == null) {
            for (RuleDefinition rule : rulebook.definitions()) {
                console.out().print(RuleText.of(rule, rule.versions(), language));
            }
        } else {
            for (RuleInForce rule : rulebook.inForceOn(inForceOn)) {
                console.out().print(RuleText.of(rule.definition(), List.of(rule.version()), language));
            }
        }
        console.out()
                .println((language == Language.SV ? "Utgåva " : "Edition ")
                        + rulebook.edition().version()
                        + (language == Language.SV ? ", rätten kontrollerad till och med " : ", law checked through ")
                        + rulebook.edition().lawCheckedThrough());
    }
}
