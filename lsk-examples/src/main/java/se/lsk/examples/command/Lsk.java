package se.lsk.examples.command;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import se.lsk.rules.national.NationalRulebook;

/** The command {@code lsk}. */
@Command(
        name = "lsk",
        mixinStandardHelpOptions = true,
        versionProvider = Lsk.Version.class,
        header = "Swedish quality-management law for social services, asked of facts.",
        description =
                "Gives no legal advice and decides nothing that the law leaves to a person. Run 'lsk COMMAND --help' for a command.",
        footer = {
            "",
            "Exit status: 0 all assessed and nothing NOT_FULFILLED or overdue; 1 something is;",
            "2 some input could not be read (wins over 1); 64 wrong usage."
        })
public final class Lsk implements Runnable {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Lsk() {}

    /**
     * Runs the command and ends the program with its exit status.
     *
     * @param arguments the arguments of the shell
     */
    public static void main(String[] arguments) {
        PrintStream out = utf8(new FileOutputStream(FileDescriptor.out));
        PrintStream err = utf8(new FileOutputStream(FileDescriptor.err));
        int status = run(new Console(System.in, out, err, Lsk::todayInSweden), arguments);
        out.flush();
        err.flush();
        System.exit(status);
    }

    private static PrintStream utf8(OutputStream stream) {
        return new PrintStream(new BufferedOutputStream(stream), false, StandardCharsets.UTF_8);
    }

    @ReadsTheClock
    private static LocalDate todayInSweden() {
        return LocalDate.now(SWEDEN);
    }

    /**
     * Runs the command.
     *
     * @param console what it talks to
     * @param arguments the arguments of the shell
     * @return the exit status
     */
    static int run(Console console, String... arguments) {
        CommandLine commandLine = new CommandLine(new Lsk())
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new DueCommand(console))
                .addSubcommand(new UnexecutedCommand(console))
                .addSubcommand(new RulesCommand(console))
                .addSubcommand(new DiffCommand(console))
                .addSubcommand(new RisksCommand(console))
                .addSubcommand(new MatrixCommand(console))
                .addSubcommand(new ReportCommand(console))
                .addSubcommand(new DemoCommand(console))
                .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        return commandLine
                .setUsageHelpWidth(100)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, Lsk::day)
                .setParameterExceptionHandler(Lsk::wrongUsage)
                .execute(arguments);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("a day has the form YYYY-MM-DD");
        }
    }

    private static int wrongUsage(ParameterException wrong, String[] arguments) {
        CommandLine commandLine = wrong.getCommandLine();
        commandLine.getErr().println(wrong.getMessage());
        commandLine.getErr().println("Try '" + commandLine.getCommandSpec().qualifiedName() + " --help'.");
        return ExitStatus.USAGE;
    }

    /** Without a command there is nothing to do. */
    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Missing command: check, due, unexecuted, risks, rules, diff, matrix, report or demo");
    }

    /** The version that the jar was built as. */
    static final class Version implements CommandLine.IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Lsk.class.getPackage().getImplementationVersion();
            return new String[] {
                "LSK " + (version == null ? "not packaged" : version) + ", rulebook edition "
                        + NationalRulebook.EDITION.version()
            };
        }
    }
}
