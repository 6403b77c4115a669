package se.lsk.reporting.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import se.lsk.core.check.Parsed;
import se.lsk.reporting.content.Report;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A report with every property that a report has, as JSON. */
public final class ReportLines {

    static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** The report, as it stands in its file. */
    public static final String COMPLETE = complete();

    /** The least that a report must tell. */
    static final String LEAST =
            "{\"report\":\"QUALITY_REPORT\",\"municipality\":\"Exempelstads kommun\",\"year\":2020}";

    /** The report of the year before, which promised something. */
    public static final String LAST_YEAR =
            "{\"report\":\"PATIENT_SAFETY_REPORT\",\"municipality\":\"Exempelstads kommun\",\"year\":2019,\"sections\":[{\"heading\":\"Förra årets kapitel\",\"figures\":[\"risker\"]}],\"figures\":[{\"ref\":\"risker\",\"label\":\"Riskanalyser\",\"value\":2.5,\"source\":\"Redovisning\"}],\"promises\":[{\"ref\":\"lofte-2019-1\",\"text\":\"En utbildning hålls.\",\"responsible\":[\"MAS\"]},{\"ref\":\"lofte-2019-2\",\"text\":\"Rutinerna ses över.\"}]}";

    private ReportLines() {}

    private static String complete() {
        try {
            return Files.readString(
                    Path.of("src", "test", "resources", "lines", "report.json"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ObjectNode tree() {
        return (ObjectNode) MAPPER.readTree(COMPLETE);
    }

    /** {@return the complete report with something changed} */
    static String changed(Consumer<ObjectNode> change) {
        ObjectNode tree = tree();
        change.accept(tree);
        return tree.toString();
    }

    /** {@return the complete report with another value at a place} */
    static String with(String path, String json) {
        return changed(tree -> SystemLines.set(tree, path, MAPPER.readTree(json)));
    }

    static Parsed<Report> parsed(String json) {
        return ReportReader.parse(json, Optional.empty(), year -> SomeReports.evidence());
    }

    /**
     * A report.
     *
     * @param json the report as JSON
     * @return the report, with the evidence of {@link SomeReports}
     */
    public static Report read(String json) {
        return parsed(json).fold(report -> report, problems -> {
            throw new AssertionError(problems);
        });
    }

    /** {@return each problem as its code and where it is} */
    static List<String> problems(Parsed<?> parsed) {
        return parsed.fold(
                read -> List.of(),
                problems -> problems.stream()
                        .map(problem -> problem.code() + " " + String.join(" ", problem.paths()))
                        .toList());
    }
}
