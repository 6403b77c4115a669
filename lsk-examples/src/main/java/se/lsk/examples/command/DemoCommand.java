package se.lsk.examples.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.lsk.core.facts.Facts;
import se.lsk.examples.herrljunga.HerrljungaReview;
import se.lsk.reporting.exchange.FactsReader;
import se.lsk.reporting.exchange.FindingsWriter;
import se.lsk.rules.national.NationalRulebook;

/** {@code lsk demo}: the main job. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {
            "Reviews Herrljunga's printed quality report for 2020: writes a page and the findings,",
            "and prints a short summary. The register of cases is a reconstruction."
        })
final class DemoCommand implements Callable<Integer> {

    private final Console console;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where to write, made if it is not there (default: ${DEFAULT-VALUE}).")
    private Path out = Path.of("lsk-demo");

    DemoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        HerrljungaReview review = HerrljungaReview.of(register(), NationalRulebook.rulebook(), HerrljungaReview.AS_OF);
        Files.createDirectories(out);
        Path page = out.resolve("herrljunga-2020.html");
        Path findings = out.resolve("herrljunga-2020-findings.jsonl");
        Files.writeString(page, review.html(), StandardCharsets.UTF_8);
        try (OutputStream lines = new BufferedOutputStream(Files.newOutputStream(findings))) {
            FindingsWriter.write(review.findings(), lines);
        }
        console.out().print(review.summary());
        console.out().println();
        console.out().println("Sidan:          " + page);
        console.out().println("Iakttagelserna: " + findings);
        return ExitStatus.IN_ORDER;
    }

    private static List<Facts> register() throws IOException {
        List<Facts> facts = new ArrayList<>();
        try (InputStream in = HerrljungaReview.openRegister()) {
            FactsReader.read(in, line -> {
                if (!line.problems().isEmpty()) {
                    throw new IllegalStateException("the register of the example is broken: " + line.problems());
                }
                line.facts().ifPresent(facts::add);
            });
        }
        return facts;
    }
}
