package se.lsk.examples.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.lsk.examples.herrljunga.HerrljungaReview;
import se.lsk.examples.reports.ReportFiles;
import se.lsk.examples.reports.TranscribedReport;
import se.lsk.examples.systems.SystemReview;
import se.lsk.examples.systems.TranscribedSystem;
import se.lsk.reporting.exchange.FindingsWriter;
import se.lsk.reporting.render.PageLinks;
import se.lsk.reporting.render.report.ReportText;
import se.lsk.rules.Finding;
import se.lsk.rules.Language;
import se.lsk.rules.Rulebook;
import se.lsk.rules.national.NationalRulebook;

/** {@code lsk demo}: the main job. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {
            "Reviews a register, four management systems and four reports, one of them Herrljunga's printed",
            "quality report for 2020: writes pages, PDFs, Markdown, JSON and tables and a page that links",
            "them, and prints a short summary. The register of cases is a reconstruction."
        })
final class DemoCommand implements Callable<Integer> {

    private static final String REPORT = "-berattelse";

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
        List<ReportFiles> reports = Arrays.stream(TranscribedReport.values())
                .map(report -> new ReportFiles(report.review(), report.id() + REPORT, Language.SV))
                .toList();
        for (ReportFiles report : reports) {
            write(report);
        }
        ReportFiles english = new ReportFiles(
                TranscribedReport.HERRLJUNGA.review(), TranscribedReport.HERRLJUNGA.id() + "-report", Language.EN);
        write(english.pages());
        PageLinks.Link register = new PageLinks.Link(
                "herrljunga-2020.html", review.page().title(), review.page().subtitle());
        Path index = write("index.html", DemoIndex.html(register, systems, reports, english, rulebook.edition()));
        console.out().print(review.summary());
        console.out().println();
        console.out().println("Sidan:          " + page);
        console.out().println("Iakttagelserna: " + findings);
        console.out().println();
        console.out().println("Fyra ledningssystem:");
        systems.forEach(system -> console.out().println("  " + system.title() + ". " + system.inOneLine()));
        console.out().println();
        console.out().println("Fyra berättelser:");
        reports.forEach(report -> console.out()
                .println("  " + report.title() + ". " + ReportText.inOneLine(report.review(), Language.SV)));
        console.out().println();
        console.out().println("Alla sidor:     " + index);
        return ExitStatus.IN_ORDER;
    }

    private void write(ReportFiles report) throws IOException {
        write(report.pages());
        write(report.stem() + ".md", report.markdown());
        write(report.stem() + ".json", report.json());
        write(Map.of(report.stem() + ".pdf", report.pdf()));
        write(report.tables());
    }

    private void write(Map<String, byte[]> files) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(out.resolve(file.getKey()), file.getValue());
        }
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
