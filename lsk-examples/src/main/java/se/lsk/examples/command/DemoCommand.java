package se.lsk.examples.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code lsk demo}: the main job. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Reviews Herrljunga's printed quality report for 2020.")
final class DemoCommand implements Callable<Integer> {

    private final Console console;

    DemoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.out().println("…");
        return ExitStatus.IN_ORDER;
    }
}
