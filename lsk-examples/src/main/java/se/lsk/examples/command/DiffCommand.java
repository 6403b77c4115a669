package se.lsk.examples.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.lsk.reporting.exchange.ChangesWriter;
import se.lsk.reporting.render.ChangesText;
import se.lsk.rules.ChangeOfLaw;
import se.lsk.rules.Language;
import se.lsk.rules.Rulebook;
import se.lsk.rules.national.NationalRulebook;

/** {@code lsk diff}: the law on two days, compared. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = {
            "Compares the law on two days: which rules were changed, added or ended, and what changed.",
            "Each rule is compared as it stands on the two days; what came and went between them does not show.",
            "A rule counts as added where LSK holds no wording for the earlier day, also if there was one in law."
        },
        footer = {
            "",
            "Example: lsk diff 2025-06-30 2025-07-01 --language en",
            "",
            "Exit status: 0 compared, whether or not anything differs; 64 wrong usage."
        })
final class DiffCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "FROM", description = "The earlier day, YYYY-MM-DD.")
    private LocalDate from = LocalDate.MIN;

    @Parameters(index = "1", paramLabel = "TO", description = "The later day, YYYY-MM-DD.")
    private LocalDate to = LocalDate.MAX;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.text;

    @Option(names = "--language", description = "${COMPLETION-CANDIDATES}, for text (default: ${DEFAULT-VALUE}).")
    private Language language = Language.SV;

    DiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (to.isBefore(from)) {
            throw new ParameterException(
                    command.commandLine(),
                    "FROM must not be after TO: " + from + " is after " + to + "; swap them to compare the two days");
        }
        Rulebook rulebook = NationalRulebook.rulebook();
        ChangeOfLaw changes = rulebook.changes(from, to);
        if (format == Format.jsonl) {
            ChangesWriter.write(changes, rulebook.edition(), console.out());
        } else {
            console.out().print(ChangesText.of(changes, rulebook.edition(), language));
        }
        return ExitStatus.IN_ORDER;
    }
}
