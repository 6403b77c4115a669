package se.lsk.reporting.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import se.lsk.core.check.Parsed;
import se.lsk.reporting.content.Completeness;
import se.lsk.reporting.content.ItemCheck;
import se.lsk.reporting.content.KnownContents;
import se.lsk.reporting.content.Report;
import se.lsk.reporting.content.ReportKind;
import se.lsk.reporting.content.ReportReview;
import se.lsk.reporting.content.YearComparison;
import se.lsk.reporting.render.Samples;
import tools.jackson.databind.JsonNode;

class ReportWriterTest {

    private static final LocalDate AS_OF = LocalDate.of(2021, 3, 1);
    private static final Report REPORT = ReportLines.read(ReportLines.COMPLETE);

    private static ReportReview review() {
        return ReportReview.of(
                REPORT,
                KnownContents.of(ReportKind.PATIENT_SAFETY_REPORT),
                Optional.of(ReportLines.read(ReportLines.LAST_YEAR)),
                Samples.RULEBOOK,
                AS_OF);
    }

    private static JsonNode tree(ReportReview review) {
        return ReportLines.MAPPER.readTree(ReportWriter.write(review));
    }

    private static List<String> all(JsonNode array, String name) {
        List<String> values = new ArrayList<>();
        array.forEach(one -> values.add(one.get(name).asString()));
        return values;
    }

    @Test
    void theCompleteReportIsWrittenAsItStands() {
        assertThat(ReportLines.MAPPER.readTree(ReportWriter.write(REPORT))).isEqualTo(ReportLines.tree());
    }

    @Test
    void keysStandInTheOrderOfTheFile() {
        assertThat(ReportWriter.write(REPORT)).isEqualTo(ReportLines.tree() + "\n");
    }

    @Test
    void lawsThatAreNotToldAreNotWritten() {
        Report untold = ReportLines.read(ReportLines.LEAST);

        assertThat(ReportWriter.write(untold)).doesNotContain("regimes").contains("\"keptAvailable\":null");
        assertThat(ReportWriter.write(ReportLines.read(ReportLines.LEAST.replace("}", ",\"regimes\":[]}"))))
                .contains("\"regimes\":[]");
    }

    @Test
    void aReportByItsOwnListIsReadWithIt() {
        Report report = Report.builder(SomeReports.own())
                .municipality("Exempelstad")
                .year(2026)
                .build();
        String json = ReportWriter.write(report);

        assertThat(ReportReader.parse(json, Optional.of(SomeReports.own()), year -> List.of()))
                .isEqualTo(new Parsed.Valid<>(report));
        assertThat(ReportLines.problems(ReportReader.parse(json, Optional.empty(), year -> List.of())))
                .containsExactly("UNKNOWN_CONTENTS $.profile");
    }

    @Test
    void aReviewIsOneLineOfStrictJson() {
        String json = ReportWriter.write(review());

        assertThat(json.strip().lines()).hasSize(1);
        assertThat(json).endsWith("}\n").doesNotContain("\r");
        assertThat(Written.keys(Written.object(json.strip())))
                .containsExactly(
                        "asOf",
                        "lacksWhatIsBinding",
                        "report",
                        "evidence",
                        "completeness",
                        "findings",
                        "figures",
                        "comparison",
                        "rulebook");
    }

    @Test
    void aReviewIsWrittenAlikeUnderAnyZoneAndLocale() {
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        String before = ReportWriter.write(review());
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            assertThat(ReportWriter.write(review())).isEqualTo(before);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void everyItemIsThereWithItsState() {
        ReportReview review = review();
        JsonNode completeness = tree(review).get("completeness");

        assertThat(completeness).hasSize(review.completeness().size()).hasSizeGreaterThan(1);
        for (int i = 0; i < review.completeness().size(); i++) {
            Completeness checked = review.completeness().get(i);
            JsonNode written = completeness.get(i);
            assertThat(written.get("profile").asString())
                    .isEqualTo(checked.profile().id());
            assertThat(written.get("local").asBoolean())
                    .isEqualTo(checked.profile().isLocal());
            assertThat(written.get("day").asString()).isEqualTo(checked.day().toString());
            assertThat(all(written.get("items"), "item"))
                    .containsExactlyElementsOf(checked.items().stream()
                            .map(item -> item.item().key().value())
                            .toList());
            assertThat(all(written.get("items"), "state"))
                    .containsExactlyElementsOf(checked.items().stream()
                            .map(item -> item.state().name())
                            .toList());
            for (int j = 0; j < checked.items().size(); j++) {
                item(written.get("items").get(j), checked.items().get(j));
            }
            assertThat(all(written.get("parts"), "part")).hasSameSizeAs(checked.parts());
        }
    }

    private static void item(JsonNode written, ItemCheck item) {
        assertThat(written.get("title").get("sv").asString())
                .isEqualTo(item.item().title().swedish());
        assertThat(written.get("question").get("en").asString())
                .isEqualTo(item.item().question().english());
        assertThat(written.get("force").asString())
                .isEqualTo(item.item().force().name());
        assertThat(written.get("basis")).hasSize(item.provision().isPresent() ? 1 : 0);
        assertThat(written.get("wouldAnswer")).hasSameSizeAs(item.unmet());
        assertThat(written.get("sections")).hasSameSizeAs(item.sections());
        assertThat(written.get("found")).hasSameSizeAs(item.found());
        assertThat(written.get("notAsked").isNull()).isEqualTo(item.notAsked().isEmpty());
        assertThat(written.get("reason").isNull()).isEqualTo(item.reason().isEmpty());
    }

    @Test
    void everyCheckIsThereWithItsNumbers() {
        ReportReview review = review();
        JsonNode figures = tree(review).get("figures");

        // three told, and a total row with two columns
        assertThat(figures).hasSize(5);
        assertThat(all(figures, "agreement"))
                .containsExactlyElementsOf(review.figures().stream()
                        .map(figure -> figure.agreement().name())
                        .toList())
                .contains("AGREES", "DISAGREES");
        JsonNode sum = figures.get(0);
        assertThat(sum.toString())
                .isEqualTo(
                        "{\"check\":{\"kind\":\"SUM\",\"printed\":{\"table\":\"avvikelser\",\"row\":\"Samtliga\",\"column\":\"Rapporterade\"},\"of\":[{\"table\":\"avvikelser\",\"row\":\"Björken\",\"column\":\"Rapporterade\"},{\"table\":\"avvikelser\",\"row\":\"Eken\",\"column\":\"Rapporterade\"}],\"note\":\"Summan är tryckt som 41.\"},\"agreement\":\"DISAGREES\",\"printed\":41,\"against\":[26,14],\"computed\":40}");
        JsonNode share = figures.get(1);
        assertThat(share.get("check").propertyNames()).containsExactly("kind", "printed", "part", "whole", "note");
        assertThat(share.get("printed").decimalValue()).isEqualTo(new BigDecimal("62.50"));
        assertThat(share.get("computed").decimalValue()).isEqualTo(new BigDecimal("60.976"));
    }

    @Test
    void everyPromiseIsThereWithWhatBecameOfIt() {
        JsonNode comparison = tree(review()).get("comparison");

        assertThat(comparison.get("previousYear").asInt()).isEqualTo(2019);
        assertThat(all(comparison.get("promises"), "ref")).containsExactly("lofte-2019-1", "lofte-2019-2");
        assertThat(comparison.get("promises").get(0).get("outcome").get("state").asString())
                .isEqualTo("DONE");
        assertThat(comparison.get("promises").get(1).get("outcome").isNull()).isTrue();
        assertThat(all(comparison.get("unpromised"), "promise")).containsExactly("lofte-2019-9");
        assertThat(comparison.get("figures").toString())
                .isEqualTo("[{\"label\":\"Riskanalyser\",\"unit\":\"COUNT\",\"then\":2.5,\"now\":4}]");
        assertThat(comparison.get("gone").toString()).isEqualTo("[\"Förra årets kapitel\"]");
        YearComparison years = review().comparison().orElseThrow();
        assertThat(all(comparison.get("items"), "item"))
                .isNotEmpty()
                .containsExactlyElementsOf(years.items().stream()
                        .map(change -> change.item().key().value())
                        .toList());
    }

    @Test
    void evidenceIsThereIfASectionShowsIt() {
        ReportReview shown = review();
        ReportReview hidden = ReportReview.of(
                ReportLines.read(ReportLines.with("$.sections[0].evidence", "[]")),
                List.of(),
                Optional.empty(),
                Samples.RULEBOOK,
                AS_OF);

        JsonNode evidence = tree(shown).get("evidence");
        assertThat(all(evidence, "name")).containsExactly("egna-iakttagelser");
        assertThat(evidence.get(0).get("title").get("sv").asString()).isEqualTo("Utredningar i urval");
        assertThat(evidence.get(0).get("provenance").get("en").asString()).isEqualTo("Utredningar i urval");
        assertThat(evidence.get(0).get("tables")).hasSize(1);
        assertThat(evidence.get(0).get("findings")).hasSameSizeAs(Samples.findings(Samples.oneOfEach()));
        assertThat(tree(hidden).get("evidence")).isEmpty();
        assertThat(tree(hidden).get("comparison").isNull()).isTrue();
    }

    @Test
    void findingsAreThoseOfTheReview() {
        ReportReview review = review();
        JsonNode tree = tree(review);

        assertThat(all(tree.get("findings"), "ruleId"))
                .isNotEmpty()
                .containsExactlyElementsOf(review.findings().stream()
                        .map(finding -> finding.ruleId().value())
                        .toList());
        assertThat(tree.get("lacksWhatIsBinding").asBoolean()).isEqualTo(review.lacksWhatIsBinding());
        assertThat(tree.get("rulebook").get("version").asString())
                .isEqualTo(Samples.RULEBOOK.edition().version());
    }

    @Test
    void largeAndSmallNumbersAreWrittenWithTheirDecimals() {
        for (String number : List.of("0.00000000000000000001", "-12345678901234567890", "1.50", "0.0", "15E+2")) {
            Report report = ReportLines.read(ReportLines.with("$.figures[0].value", "7"));
            BigDecimal value = new BigDecimal(number);
            Report with =
                    ReportLines.read(ReportLines.COMPLETE.replace("\"value\": 11,", "\"value\": " + number + ","));

            assertThat(with.figures().get(0).value()).isEqualTo(value);
            assertThat(ReportLines.read(ReportWriter.write(with)))
                    .isEqualTo(with)
                    .isNotEqualTo(report);
        }
        assertThat(ReportWriter.write(
                        ReportLines.read(ReportLines.COMPLETE.replace("\"value\": 11,", "\"value\": 0.00000000001,"))))
                .contains("\"value\":0.00000000001,");
    }
}
