package se.lsk.examples.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.lsk.reporting.content.CheckedFigure;
import se.lsk.reporting.content.CheckedFigure.Agreement;
import se.lsk.reporting.content.Completeness;
import se.lsk.reporting.content.ItemState;
import se.lsk.reporting.content.PromiseOutcome;
import se.lsk.reporting.content.PromiseState;
import se.lsk.reporting.content.ReportReview;
import se.lsk.reporting.content.ReportSection;
import se.lsk.reporting.render.report.ReportText;
import se.lsk.rules.Language;

/** The four reports. What is asserted of Herrljunga's was read in the printed report, not in the data. */
class TranscribedReportTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "reports");
    private static final ImmutableMap<TranscribedReport, ReportReview> REVIEWS = Arrays.stream(
                    TranscribedReport.values())
            .collect(ImmutableMap.toImmutableMap(report -> report, TranscribedReport::review));

    private static ReportReview review(TranscribedReport report) {
        return Objects.requireNonNull(REVIEWS.get(report));
    }

    private static Completeness by(TranscribedReport report, String profile) {
        return review(report).completeness().stream()
                .filter(completeness -> completeness.profile().id().equals(profile))
                .findFirst()
                .orElseThrow();
    }

    private static void golden(String file, String made) throws IOException {
        Path committed = GOLDEN.resolve(file);
        if (Boolean.getBoolean("lsk.golden.update")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(committed, made, StandardCharsets.UTF_8);
        }
        assertThat(made)
                .as("%s; update it with -Dlsk.golden.update=true and read the difference", committed)
                .isEqualTo(Files.readString(committed, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @EnumSource
    void isWhatItWas(TranscribedReport report) throws IOException {
        golden(report.id() + ".txt", ReportText.of(review(report), Language.SV));
        golden(report.id() + ".md", new ReportFiles(review(report), report.id(), Language.SV).markdown());
    }

    @Test
    void theEnglishPageIsWhatItWas() throws IOException {
        golden(
                "herrljunga-2020-en.md",
                new ReportFiles(review(TranscribedReport.HERRLJUNGA), "herrljunga-2020", Language.EN).markdown());
    }

    @Test
    void herrljungaHoldsAllThatTheAdviceAsksFor() {
        assertThat(by(TranscribedReport.HERRLJUNGA, "sosfs-2011-9").items())
                .extracting(item -> item.item().key() + " " + item.state())
                .containsExactly("K7P1-AR-2.1 PRESENT", "K7P1-AR-2.2 PRESENT", "K7P1-AR-2.3 PRESENT");
        assertThat(by(TranscribedReport.HERRLJUNGA, "sosfs-2011-9").partsWithoutContent())
                .isEmpty();
    }

    @Test
    void herrljungaHoldsAllOfTheGuidelinesListButTheProvidersInTheSystemOfChoice() {
        assertThat(by(TranscribedReport.HERRLJUNGA, "riktlinje-000").items())
                .extracting(item -> item.item().key().number() + " " + item.state())
                .containsExactly(
                        "1 PRESENT",
                        "2 PRESENT",
                        "3 PRESENT",
                        "4 PRESENT",
                        "5 PRESENT",
                        "6 PRESENT",
                        "7 PRESENT",
                        "8 MISSING");
        assertThat(review(TranscribedReport.HERRLJUNGA).lacksWhatIsBinding()).isFalse();
    }

    /** The chapters as the printed table of contents has them. */
    @Test
    void herrljungasChaptersAreThoseOfThePrintedReport() {
        assertThat(review(TranscribedReport.HERRLJUNGA).report().sections().stream()
                        .filter(section -> section.level() == 1)
                        .map(ReportSection::title))
                .containsExactly(
                        "1 Sammanfattning",
                        "2 Bakgrund",
                        "3 Organisatoriskt ansvar och roller i kvalitetsarbetet",
                        "4 Mål och måluppfyllelse",
                        "5 Systematiskt kvalitetsarbete",
                        "6 Externa granskningar",
                        "7 Personalens medverkan i kvalitetsarbetet",
                        "8 Förbättringsplan",
                        "Bilagor");
        assertThat(by(TranscribedReport.HERRLJUNGA, "herrljunga-2020").count(ItemState.PRESENT))
                .isEqualTo(9);
    }

    /** 152 of 307 deviations are 49.5 per cent; 47 is 152 of 323, the total of the year before. */
    @Test
    void herrljungasShareOfMissedServicesFitsLastYearsTotalOnly() {
        List<CheckedFigure> shares = review(TranscribedReport.HERRLJUNGA).figures().stream()
                .filter(figure -> figure.printed().isPresent()
                        && figure.printed().get().intValueExact() == 47
                        && figure.against().size() == 2)
                .toList();
        assertThat(shares)
                .extracting(figure -> figure.against().get(1).intValueExact() + " " + figure.agreement() + " "
                        + figure.computed().orElseThrow())
                .containsExactlyInAnyOrder("307 DISAGREES 49.5", "323 AGREES 47.1", "335 DISAGREES 45.4");
    }

    @Test
    void herrljungasTotalsAddUp() {
        Map<String, Boolean> totals = review(TranscribedReport.HERRLJUNGA).figures().stream()
                .filter(figure -> figure.check()
                        .printed()
                        .cell()
                        .filter(cell -> cell.row().equals("Totalt"))
                        .isPresent())
                .collect(Collectors.toMap(
                        figure -> figure.check().printed().cell().orElseThrow().column() + "="
                                + figure.printed().orElseThrow(),
                        figure -> figure.agreement() == Agreement.AGREES,
                        (one, other) -> one && other));
        assertThat(totals)
                .containsEntry("2017=377", true)
                .containsEntry("2018=333", true)
                .containsEntry("2019=323", true)
                .containsEntry("2020=335", true);
    }

    @Test
    void herrljungaTellsWhatBecameOfEveryPromise() {
        assertThat(review(TranscribedReport.HERRLJUNGA)
                        .comparison()
                        .orElseThrow()
                        .promises())
                .hasSize(13)
                .allMatch(promise -> promise.outcome().isPresent());
        assertThat(review(TranscribedReport.HERRLJUNGA).report().outcomes())
                .filteredOn(outcome -> outcome.state() == PromiseState.DONE)
                .extracting(PromiseOutcome::promise)
                .extracting(Object::toString)
                .contains("kp1-analysdag", "kp1-dokumentplats");
    }

    @Test
    void whatADocumentOnlyAnnouncesIsThin() {
        assertThat(by(TranscribedReport.GUIDELINE, "riktlinje-000").count(ItemState.THIN))
                .isEqualTo(8);
        assertThat(by(TranscribedReport.ORNSKOLDSVIK, "ornskoldsvik-2013").count(ItemState.THIN))
                .isEqualTo(3);
        assertThat(by(TranscribedReport.STOCKHOLM, "stockholm-2006-11").count(ItemState.THIN))
                .isEqualTo(5);
    }

    /** SOSFS 2011:9 is in force from 2012. */
    @Test
    void in2010ThereWasNoAdviceYet() {
        assertThat(by(TranscribedReport.STOCKHOLM, "sosfs-2011-9").items())
                .allMatch(item -> item.state() == ItemState.NOT_APPLICABLE)
                .allMatch(item -> item.notAsked().isPresent());
    }

    @ParameterizedTest
    @EnumSource
    void everyLinkOfThePagesLeadsToAPageThatIsWritten(TranscribedReport report) {
        Map<String, byte[]> pages = new ReportFiles(review(report), report.id(), Language.SV).pages();
        Pattern link = Pattern.compile("href=\"([^#\"]+)\"");
        assertThat(pages.values().stream()
                        .map(page -> new String(page, StandardCharsets.UTF_8))
                        .flatMap(page -> link.matcher(page).results())
                        .map(found -> found.group(1)))
                .isNotEmpty()
                .allMatch(pages::containsKey);
    }
}
