package se.lsk.examples.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.lsk.examples.herrljunga.HerrljungaReview;
import se.lsk.examples.systems.SystemReview;
import se.lsk.examples.systems.TranscribedSystem;
import se.lsk.reporting.exchange.FindingsWriter;
import se.lsk.reporting.render.PageLinks;
import se.lsk.rules.Finding;
import se.lsk.rules.Rulebook;
import se.lsk.rules.national.NationalRulebook;

/** {@code lsk demo}: the main job. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {
            "Reviews Herrljunga's printed quality report for 2020 and four management systems:",
            "writes a page and the findings of each and a page that links them, and prints a short",
            "summary. The register of cases is a reconstruction."
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
        Rulebook rulebook = NationalRulebook.rulebook();
        HerrljungaReview review = HerrljungaReview.of(HerrljungaReview.register(), rulebook, HerrljungaReview.AS_OF);
        List<SystemReview> systems =
                Arrays.stream(TranscribedSystem.values()).map(SystemReview::of).toList();
        Files.createDirectories(out);
        Path page = write("herrljunga-2020.html", review.html());
        Path findings = write("herrljunga-2020-findings.jsonl", review.findings());
        for (SystemReview system : systems) {
            write(system.fileName(), system.html());
            write(system.fileName().replace(".html", "-findings.jsonl"), system.findings());
        }
        PageLinks.Link register = new PageLinks.Link(
                "herrljunga-2020.html", review.page().title(), review.page().subtitle());
        Path index = write("index.html", DemoIndex.html(register, systems, rulebook.edition()));
        console.out().print(review.summary());
        console.out().println();
        console.out().println("Sidan:          " + page);
        console.out().println("Iakttagelserna: " + findings);
        console.out().println();
        console.out().println("Fyra ledningssystem:");
        systems.forEach(system -> console.out().println("  " + system.title() + ". " + system.inOneLine()));
        console.out().println();
        console.out().println("Alla sidor:     " + index);
        return ExitStatus.IN_ORDER;
    }

    private Path write(String fileName, String text) throws IOException {
        return Files.writeString(out.resolve(fileName), text, StandardCharsets.UTF_8);
    }

    private Path write(String fileName, List<Finding> findings) throws IOException {
        Path file = out.resolve(fileName);
        try (OutputStream lines = new BufferedOutputStream(Files.newOutputStream(file))) {
            FindingsWriter.write(findings, lines);
        }
        return file;
    }
}
