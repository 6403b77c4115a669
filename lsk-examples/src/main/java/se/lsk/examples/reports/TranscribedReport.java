package se.lsk.examples.reports;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.lsk.examples.systems.TranscribedSystem;
import se.lsk.reporting.content.ContentProfile;
import se.lsk.reporting.content.KnownContents;
import se.lsk.reporting.content.Report;
import se.lsk.reporting.content.ReportEvidence;
import se.lsk.reporting.content.ReportKind;
import se.lsk.reporting.content.ReportReview;
import se.lsk.reporting.evidence.KernelEvidence;
import se.lsk.reporting.exchange.ReportReader;

/**
 * A report of each of the four municipalities: Herrljunga's for 2020 as printed, and of the other three, whose documents are no reports, what
 * their documents hold of one. Each is a JSON object beside this class with a page that tells where every value stands in its document.
 */
public enum TranscribedReport {
    /** A municipality's guideline: it names the contents of reports, and has none itself. */
    GUIDELINE("guideline-000", TranscribedSystem.GUIDELINE, ImmutableList.of("riktlinje-000")),
    /** The quality report for 2020, with what it tells of the one before. */
    HERRLJUNGA("herrljunga-2020", TranscribedSystem.HERRLJUNGA, ImmutableList.of("herrljunga-2020", "riktlinje-000")),
    /** A management system that says what is to become of a report. */
    ORNSKOLDSVIK("ornskoldsvik-2013", TranscribedSystem.ORNSKOLDSVIK, ImmutableList.of("ornskoldsvik-2013")),
    /** A management system under SOSFS 2006:11, before there was advice on such reports. */
    STOCKHOLM("stockholm-2006-11", TranscribedSystem.STOCKHOLM, ImmutableList.of("stockholm-2006-11"));

    private static final String PREVIOUS = "herrljunga-2019";
    private final String id;
    private final TranscribedSystem system;
    private final ImmutableList<String> lists;

    TranscribedReport(String id, TranscribedSystem system, ImmutableList<String> lists) {
        this.id = id;
        this.system = system;
        this.lists = lists;
    }

    /** {@return the name of its files} */
    public String id() {
        return id;
    }

    /** {@return the document that it is from, in Swedish} */
    public String source() {
        return system.source();
    }

    /** {@return the day of the question: that of the management system's description} */
    public LocalDate asOf() {
        return system.facts().describedOn().orElseThrow();
    }

    /**
     * The report with its evidence.
     *
     * @return the report
     * @throws IllegalStateException if the file is broken, with every problem
     */
    public Report report() {
        return read(id, evidence());
    }

    private List<ReportEvidence> evidence() {
        return KernelEvidence.of(List.of(system.facts()), system.rulebook(), asOf().getYear(), asOf());
    }

    /**
     * The report, reviewed by the law and its advice and by the lists of municipalities that apply to it; Herrljunga's also by the guideline's,
     * which is another municipality's, and beside what it tells of the year before.
     *
     * @return the review
     */
    public ReportReview review() {
        List<ContentProfile> others = lists.stream()
                .map(list -> KnownContents.find(list, ReportKind.QUALITY_REPORT).orElseThrow())
                .toList();
        return ReportReview.of(
                report(),
                others,
                this == HERRLJUNGA ? Optional.of(read(PREVIOUS, List.of())) : Optional.empty(),
                system.rulebook(),
                asOf());
    }

    private static Report read(String file, List<ReportEvidence> evidence) {
        return ReportReader.parse(stored(file + ".json"), Optional.empty(), year -> evidence)
                .fold(report -> report, problems -> {
                    throw new IllegalStateException("the example " + file + " is broken: " + problems);
                });
    }

    private static String stored(String file) {
        try (InputStream in = TranscribedReport.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("resource missing: " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
