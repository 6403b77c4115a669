package se.lsk.reporting.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.lsk.core.check.Parsed;
import se.lsk.reporting.content.Report;
import se.lsk.reporting.content.ReportReview;
import se.lsk.reporting.render.Samples;

class ReportWriterProperties {

    @Provide
    Arbitrary<Report> reports() {
        return SomeReports.all();
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void whatIsWrittenIsRead(@ForAll("reports") Report report) throws IOException {
        String json = ReportWriter.write(report);

        assertThat(ReportReader.parse(json, Optional.empty(), year -> report.evidence()))
                .isEqualTo(new Parsed.Valid<>(report));
        assertThat(ReportReader.read(
                        new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
                        Optional.empty(),
                        year -> report.evidence()))
                .isEqualTo(new Parsed.Valid<>(report));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whatIsLaidOutIsTheSame(@ForAll("reports") Report report) {
        assertThat(ReportReader.parse(ReportWriter.laidOut(report), Optional.empty(), year -> report.evidence()))
                .isEqualTo(new Parsed.Valid<>(report));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whatIsReadIsWrittenAlike(@ForAll("reports") Report report) {
        String json = ReportWriter.write(report);
        Report read = ReportReader.parse(json, Optional.empty(), year -> report.evidence())
                .fold(one -> one, problems -> report.toBuilder().year(1930).build());

        assertThat(ReportWriter.write(read)).isEqualTo(json);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void aReviewIsOneLineAndHoldsTheReport(@ForAll("reports") Report report) {
        ReportReview review = ReportReview.of(report, List.of(), Optional.empty(), Samples.RULEBOOK, Samples.AS_OF);
        String json = ReportWriter.write(review);

        assertThat(json).endsWith("}\n");
        Json.Members object = Written.object(json.strip());
        assertThat(Written.member(object, "report"))
                .isEqualTo(Written.object(ReportWriter.write(report).strip()));
        assertThat(ReportWriter.write(review)).isEqualTo(json);
    }
}
