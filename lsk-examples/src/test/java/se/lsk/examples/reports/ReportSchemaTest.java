package se.lsk.examples.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.lsk.core.check.Parsed;
import se.lsk.reporting.content.Report;
import se.lsk.reporting.exchange.ReportReader;
import se.lsk.reporting.exchange.ReportWriter;
import se.lsk.reporting.exchange.Schemas;

/** The reports that ship with the examples are valid by the schema of reports, and are written as they are read. */
class ReportSchemaTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Schemas.report());

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/se/lsk/examples/reports"))) {
            return Stream.concat(files, Stream.of(Path.of("..", "docs", "examples", "report.json")))
                    .filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void everyFileIsValid() throws IOException {
        assertThat(files())
                .hasSize(6)
                .allSatisfy(file -> assertThat(
                                SCHEMA.validate(Files.readString(file, StandardCharsets.UTF_8), InputFormat.JSON))
                        .isEmpty());
    }

    @ParameterizedTest
    @EnumSource(TranscribedReport.class)
    void whatIsWrittenIsValidAndRead(TranscribedReport transcribed) {
        Report report = transcribed.report();
        String json = ReportWriter.write(report);

        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
        assertThat(ReportReader.parse(json, Optional.empty(), year -> report.evidence()))
                .isEqualTo(new Parsed.Valid<>(report));
    }
}
