package se.lsk.reporting.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import se.lsk.core.check.Parsed;
import se.lsk.core.check.Problem;
import se.lsk.core.check.ProblemCode;
import se.lsk.reporting.content.ContentProfile;
import se.lsk.reporting.content.KnownContents;
import se.lsk.reporting.content.Report;
import se.lsk.reporting.content.ReportEvidence;
import se.lsk.reporting.content.ReportKind;

/**
 * Reads a report: one JSON object, in UTF-8, at most 4 MiB, over as many lines as it likes. {@code docs/exchange.md} has its properties. As
 * strict as {@link FactsReader}, and every problem is told at its place: of the parts first, and of what refers to what as far as the parts
 * could be read.
 *
 * <p>Stateless and thread-safe.
 */
public final class ReportReader {

    /** How long the file may be, in bytes. */
    static final int LIMIT = 1 << 22;

    private static final WholeFile FILE = new WholeFile(LIMIT, ProblemCode.REPORT_TOO_LONG);

    private ReportReader() {}

    /**
     * Reads a report.
     *
     * @param json the object
     * @param own required contents of a municipality's own by which it is written; if there are none, the report names some that LSK knows, or
     *     those of the law are taken
     * @param evidence what its sections can refer to beside its own figures and tables, by the year that it is about
     * @return the report, or every problem
     */
    public static Parsed<Report> parse(
            String json, Optional<ContentProfile> own, IntFunction<List<ReportEvidence>> evidence) {
        return report(FILE.read(json), own, evidence);
    }

    /**
     * Reads a report. A byte order mark at the very start is passed over. The stream is not closed.
     *
     * @param in the stream, read to its end or to the first byte too many
     * @param own required contents of a municipality's own by which it is written
     * @param evidence what its sections can refer to beside its own figures and tables, by the year that it is about
     * @return the report, or every problem
     * @throws IOException if the stream can't be read
     */
    public static Parsed<Report> read(
            InputStream in, Optional<ContentProfile> own, IntFunction<List<ReportEvidence>> evidence)
            throws IOException {
        return report(FILE.read(in), own, evidence);
    }

    private static Parsed<Report> report(
            Parsed<String> text, Optional<ContentProfile> own, IntFunction<List<ReportEvidence>> evidence) {
        return text.fold(json -> report(json, own, evidence), Parsed.Invalid::new);
    }

    private static Parsed<Report> report(
            String json, Optional<ContentProfile> own, IntFunction<List<ReportEvidence>> evidence) {
        List<Problem> problems = new ArrayList<>();
        Optional<Report> report = JsonText.object(json, problems)
                .map(object -> new PropertyReader(object, JsonPath.ROOT, problems))
                .flatMap(properties -> profile(properties, own)
                        .flatMap(profile -> new ReportForm(properties, problems).read(profile, evidence)));
        return report.isPresent() && problems.isEmpty()
                ? new Parsed.Valid<>(report.get())
                : new Parsed.Invalid<>(problems);
    }

    /** {@return the contents by which the report is written; without its kind nothing else of it can be read} */
    private static Optional<ContentProfile> profile(PropertyReader properties, Optional<ContentProfile> own) {
        Optional<ReportKind> kind = properties.code("report", ReportKind.class);
        if (properties.value("report").isEmpty()) {
            properties.refuse(ProblemCode.MISSING_PROPERTY, "report");
        }
        Optional<String> name = properties.text("profile");
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        if (own.isPresent()) {
            if (own.get().kind() != kind.get()) {
                properties.refuse(ProblemCode.CONTRADICTION, "report");
            }
            return own.filter(contents -> contents.kind() == kind.get());
        }
        Optional<ContentProfile> known = name.flatMap(id -> KnownContents.find(id, kind.get()));
        if (name.isPresent() && known.isEmpty()) {
            properties.refuse(ProblemCode.UNKNOWN_CONTENTS, "profile");
        }
        return known.or(() -> Optional.of(KnownContents.of(kind.get()).get(0)));
    }
}
