package se.lsk.examples.command;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Runs the command in this process, on a day that does not move. */
public final class LskRunner {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 31);

    private LskRunner() {}

    /**
     * Runs the command without standard input.
     *
     * @param arguments the arguments
     * @return what it printed, and its exit status
     */
    public static Result run(String... arguments) {
        return runWith("", arguments);
    }

    /**
     * Runs the command.
     *
     * @param input standard input
     * @param arguments the arguments
     * @return what it printed, and its exit status
     */
    public static Result runWith(String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                () -> TODAY);
        int status = Lsk.run(console, arguments);
        return new Result(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /**
     * What a run left.
     *
     * @param status the exit status
     * @param out standard output
     * @param err standard error
     */
    public record Result(int status, String out, String err) {

        /** {@return standard error, then standard output, as a terminal may show them} */
        public String all() {
            return err + out;
        }
    }
}
