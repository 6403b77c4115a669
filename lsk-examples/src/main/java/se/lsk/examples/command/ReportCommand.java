package se.lsk.examples.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.lsk.core.check.Parsed;
import se.lsk.core.check.Problem;
import se.lsk.examples.reports.ReportFiles;
import se.lsk.reporting.content.ContentProfile;
import se.lsk.reporting.content.KnownContents;
import se.lsk.reporting.content.Report;
import se.lsk.reporting.content.ReportEvidence;
import se.lsk.reporting.content.ReportKind;
import se.lsk.reporting.content.ReportReview;
import se.lsk.reporting.evidence.KernelEvidence;
import se.lsk.reporting.exchange.ContentProfileReader;
import se.lsk.reporting.exchange.ReportReader;
import se.lsk.reporting.exchange.ReportWriter;
import se.lsk.reporting.render.report.ReportText;
import se.lsk.rules.Language;
import se.lsk.rules.Rulebook;
import se.lsk.rules.national.NationalRulebook;

/** {@code lsk report}: a report or a draft of one, reviewed and rendered. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = {
            "Reads a report (one JSON object), checks it against the law, its advice and a municipality's own list,",
            "checks its numbers, and writes it as a page, PDF, Markdown, JSON or tables. Without --format it prints",
            "what is missing. Missing advice is told and is no breach."
        },
        footer = {
            "",
            "Exit status: 0 nothing that a statute or a regulation asks for is missing; 1 something is;",
            "2 some input could not be read (wins over 1); 64 wrong usage.",
            "",
            "Examples: lsk report --outline quality_report > berattelse-2025.json",
            "          lsk report berattelse-2025.json --facts register.jsonl --format html,pdf --out rapport"
        })
final class ReportCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Mixin
    private DayOption day = new DayOption();

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The report, a JSON object.")
    private @Nullable Path file;

    @Option(
            names = "--outline",
            paramLabel = "KIND",
            description = "Instead of reading a report, prints an empty one to go on with: ${COMPLETION-CANDIDATES}.")
    private @Nullable ReportKind outline;

    @Option(
            names = "--profile",
            paramLabel = "NAME|FILE",
            description = {
                "A municipality's own list of contents, checked beside that of the law: the name of one that LSK",
                "knows, or a JSON file."
            })
    private @Nullable String profile;

    @Option(
            names = "--facts",
            paramLabel = "FILE",
            description = "Facts, JSON Lines, that the report's sections refer to as evidence. Can be repeated.")
    private List<String> facts = new ArrayList<>();

    @Option(
            names = "--previous",
            paramLabel = "FILE",
            description = "Last year's report, a JSON object: what became of its promises?")
    private @Nullable Path previous;

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; more than one with commas.")
    private List<ReportFormat> formats = new ArrayList<>();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Where to write, made if it is not there. Without it, one text format goes to standard output.")
    private @Nullable Path out;

    @Option(names = "--language", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Language language = Language.SV;

    ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        checkUsage();
        LocalDate asOf = day.asOf(console);
        if (outline != null) {
            return outline(outline, asOf);
        }
        Rulebook rulebook = NationalRulebook.rulebook();
        FactsFiles known = new FactsFiles(console);
        facts.forEach(known::read);
        Optional<Optional<ContentProfile>> own = ownContents();
        if (own.isEmpty()) {
            return ExitStatus.UNREADABLE;
        }
        Optional<Report> report = read(
                Objects.requireNonNull(file),
                own.get(),
                year -> KernelEvidence.of(known.facts(), rulebook, year, asOf));
        Optional<Report> earlier = previous == null ? Optional.empty() : read(previous, own.get(), year -> List.of());
        if (report.isEmpty() || (previous != null && earlier.isEmpty())) {
            return ExitStatus.UNREADABLE;
        }
        ReportReview review = review(report.get(), earlier, rulebook, asOf);
        write(review);
        if (known.unreadable() > 0) {
            return ExitStatus.UNREADABLE;
        }
        return review.lacksWhatIsBinding() ? ExitStatus.NOT_FULFILLED : ExitStatus.IN_ORDER;
    }

    /** Prints a report about the year before, with a heading for each item of the list that it is to be written by. */
    private int outline(ReportKind kind, LocalDate asOf) throws IOException {
        Optional<Optional<ContentProfile>> own = ownContents();
        if (own.isEmpty()) {
            return ExitStatus.UNREADABLE;
        }
        ContentProfile contents = own.get()
                .or(() -> profile == null
                        ? Optional.empty()
                        : KnownContents.find(profile, kind).or(() -> {
                            throw wrong("--profile: " + profile + " has no list for such a report");
                        }))
                .orElseGet(() -> KnownContents.of(kind).get(0));
        if (contents.kind() != kind) {
            throw wrong("--profile: the list is for another kind of report");
        }
        console.out()
                .print(ReportWriter.laidOut(Report.builder(contents)
                        .municipality(language == Language.SV ? "Kommunens namn" : "Name of the municipality")
                        .year(asOf.getYear() - 1)
                        .language(language)
                        .outline(language)
                        .build()));
        return ExitStatus.IN_ORDER;
    }

    private void checkUsage() {
        if ((file == null) == (outline == null)) {
            throw wrong("Either a report FILE or --outline KIND");
        }
        boolean toConsole = out == null;
        if (toConsole && formats.size() > 1) {
            throw wrong("More than one format needs --out DIR");
        }
        if (toConsole && (formats.contains(ReportFormat.pdf) || formats.contains(ReportFormat.csv))) {
            throw wrong("--format pdf and --format csv need --out DIR");
        }
    }

    private ParameterException wrong(String what) {
        return new ParameterException(command.commandLine(), what);
    }

    /** {@return the list in a file, if the option names one; empty, and told why, if it can't be read} */
    private Optional<Optional<ContentProfile>> ownContents() throws IOException {
        if (profile == null || isKnown(profile)) {
            return Optional.of(Optional.empty());
        }
        Path list = Path.of(profile);
        if (!Files.isRegularFile(list)) {
            throw wrong("--profile: no list of that name is known, and there is no such file: " + profile
                    + ". Known: "
                    + KnownContents.all().stream()
                            .map(ContentProfile::id)
                            .distinct()
                            .collect(Collectors.joining(", ")));
        }
        try (InputStream in = Files.newInputStream(list)) {
            return ContentProfileReader.read(in).fold(contents -> Optional.of(Optional.of(contents)), problems -> {
                tell(list, problems);
                return Optional.empty();
            });
        }
    }

    private static boolean isKnown(String name) {
        return KnownContents.all().stream().anyMatch(contents -> contents.id().equals(name));
    }

    private Optional<Report> read(Path from, Optional<ContentProfile> own, IntFunction<List<ReportEvidence>> evidence) {
        try (InputStream in = Files.newInputStream(from)) {
            Parsed<Report> parsed = ReportReader.read(in, own, evidence);
            return parsed.fold(Optional::of, problems -> {
                tell(from, problems);
                return Optional.empty();
            });
        } catch (IOException e) {
            console.err().println(from + ": can't be read");
            return Optional.empty();
        }
    }

    private void tell(Path from, List<Problem> problems) {
        problems.forEach(problem -> console.err().println(from + ": " + problem));
    }

    private ReportReview review(Report report, Optional<Report> earlier, Rulebook rulebook, LocalDate asOf) {
        List<ContentProfile> others = profile == null || !isKnown(profile)
                ? List.of()
                : KnownContents.find(profile, report.kind())
                        .map(List::of)
                        .orElseThrow(() -> wrong("--profile: " + profile + " has no list for such a report"));
        try {
            return ReportReview.of(report, others, earlier, rulebook, asOf);
        } catch (IllegalArgumentException e) {
            throw wrong("--previous: " + e.getMessage());
        }
    }

    private void write(ReportReview review) throws IOException {
        ReportFiles files = new ReportFiles(review, stem(), language);
        if (out == null) {
            console.out()
                    .print(
                            formats.isEmpty()
                                    ? ReportText.of(review, language)
                                    : switch (formats.get(0)) {
                                        case html -> files.page();
                                        case md -> files.markdown();
                                        case json -> files.json();
                                        case pdf, csv -> throw new IllegalStateException("not for standard output");
                                    });
            return;
        }
        Files.createDirectories(out);
        for (ReportFormat format : formats.isEmpty() ? List.of(ReportFormat.html) : formats) {
            for (Map.Entry<String, byte[]> one : files(format, files).entrySet()) {
                Files.write(out.resolve(one.getKey()), one.getValue());
            }
        }
        console.out().print(ReportText.of(review, language));
    }

    private static Map<String, byte[]> files(ReportFormat format, ReportFiles files) {
        return switch (format) {
            case html -> files.pages();
            case pdf -> Map.of(files.stem() + ".pdf", files.pdf());
            case md -> Map.of(files.stem() + ".md", files.markdown().getBytes(StandardCharsets.UTF_8));
            case json -> Map.of(files.stem() + ".json", files.json().getBytes(StandardCharsets.UTF_8));
            case csv -> files.tables();
        };
    }

    /** {@return the name of the report's file without what stands after its last full stop} */
    private String stem() {
        Path name = Objects.requireNonNull(file).getFileName();
        String text = name == null ? "" : name.toString();
        int stop = text.lastIndexOf('.');
        return ReportFiles.stem(stop > 0 ? text.substring(0, stop) : text);
    }
}
