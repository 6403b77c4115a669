package se.lsk.examples.systems;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import se.lsk.core.facts.Listing;
import se.lsk.core.facts.SubjectReference;
import se.lsk.core.law.LegalForce;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.reporting.render.PageSection;
import se.lsk.rules.Finding;
import se.lsk.rules.Outcome;

/** The reviews of the four management systems, and what their pages say. */
class SystemReviewTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "system-findings.txt");
    private static final ImmutableMap<TranscribedSystem, SystemReview> REVIEWS = Arrays.stream(
                    TranscribedSystem.values())
            .collect(ImmutableMap.toImmutableMap(system -> system, SystemReview::of));
    private static final ImmutableMap<TranscribedSystem, String> PAGES =
            ImmutableMap.copyOf(Maps.transformValues(REVIEWS, SystemReview::html));

    private static SystemReview review(TranscribedSystem system) {
        return Objects.requireNonNull(REVIEWS.get(system));
    }

    private static String page(TranscribedSystem system) {
        return Objects.requireNonNull(PAGES.get(system));
    }

    private static String text(TranscribedSystem system) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(page(system))));
            return document.getElementsByTagName("body").item(0).getTextContent();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void findsWhatWasReadAgainstTheDocumentsByHand() throws IOException {
        String found = Arrays.stream(TranscribedSystem.values())
                .map(system -> system.id() + "\n"
                        + review(system).findings().stream()
                                .map(finding ->
                                        "  " + finding.ruleId() + " " + finding.outcome() + " " + finding.reason() + " "
                                                + finding.missing().size() + "\n")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining());
        if (Boolean.getBoolean("lsk.golden.update")) {
            Files.writeString(GOLDEN, found, StandardCharsets.UTF_8);
        }
        assertThat(found).isEqualTo(Files.readString(GOLDEN, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleOfAManagementSystemIsAskedInTheOrderOfTheRegulation(TranscribedSystem system) {
        assertThat(review(system).findings())
                .extracting(Finding::ruleId)
                .containsExactlyInAnyOrderElementsOf(system.rulebook().definitions().stream()
                        .filter(rule -> rule.factType().equals(ManagementSystem.TYPE))
                        .map(rule -> rule.id())
                        .toList());
        assertThat(review(system).findings().stream()
                        .flatMap(finding -> SystemReview.place(finding).stream())
                        .filter(place -> place.act().toString().startsWith("SOSFS")))
                .isNotEmpty()
                .isSorted();
    }

    @ParameterizedTest
    @EnumSource
    void everyFindingIsShownWithItsCitationAndNoPathIsShownRaw(TranscribedSystem system) {
        String text = text(system);
        for (Finding finding : review(system).findings()) {
            assertThat(text).contains(finding.ruleId().value());
            finding.basis()
                    .forEach(basis -> assertThat(text)
                            .contains(basis.reference().position())
                            .contains(finding.force().swedish() + ", "
                                    + basis.verification().swedish()));
        }
        assertThat(page(system))
                .doesNotContainPattern("\\w\\[\\d+]")
                .doesNotContainPattern("(structure|organisation|improvement|documentation|quality|selfMonitoring)\\.");
    }

    @ParameterizedTest
    @EnumSource
    void thePageIsCompleteInItself(TranscribedSystem system) {
        assertThat(page(system))
                .startsWith("<!DOCTYPE html>")
                .doesNotContain("http:")
                .doesNotContain("https:")
                .doesNotContain("<script");
        assertThat(review(system).page().sections())
                .extracting(PageSection::id)
                .containsSubsequence(
                        "i-korthet",
                        "iakttagelser",
                        "ansvarsmatris",
                        "att-forvanas-over",
                        "antaget",
                        "sa-gjordes-provningen");
        assertThat(SystemReview.of(system).html()).isEqualTo(page(system));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsAssumedIsSaidWhereverItIsShown(TranscribedSystem system) {
        String text = text(system);
        assertThat(SystemNotes.assumed(system))
                .isNotEmpty()
                .allSatisfy(note -> assertThat(text).contains(note.topic(), note.text()));
        boolean assumed = system != TranscribedSystem.ORNSKOLDSVIK;
        assertThat(review(system).isDayAssumed()).isEqualTo(assumed);
        assertThat(text.split("Antagen dag", -1))
                .hasSize(1
                        + (assumed
                                ? (int) review(system).findings().stream()
                                        .filter(finding -> !finding.basis().isEmpty())
                                        .count()
                                : 0));
        assertThat(review(system).inOneLine().contains("antagen dag")).isEqualTo(assumed);
        assertThat(review(system).page().notice().text().contains("är antagen")).isEqualTo(assumed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ORNSKOLDSVIK | Anmälningar går till Socialstyrelsen | Lagen nämner nu Inspektionen för vård och omsorg, IVO",
                "ORNSKOLDSVIK | ”SFS 1982:763” | hälso- och sjukvårdslagen (2017:30)",
                "STOCKHOLM | 24 a § LSS | numreringen före lagen (2010:430); det är en slutsats",
                "GUIDELINE | ”SOSFS 2011:09” | Numret skrivs utan inledande nolla: SOSFS 2011:9."
            })
    void surprisingFindingsAreExplained(TranscribedSystem system, String topic, String explanation) {
        assertThat(SystemNotes.surprising(system))
                .filteredOn(note -> note.topic().startsWith(topic))
                .hasSize(1)
                .allSatisfy(note -> {
                    assertThat(note.text()).contains(explanation);
                    assertThat(text(system)).contains(note.text());
                });
    }

    @Test
    void aCitationIsPutRightOnlyWhereItIsCertain() {
        ManagementSystem system = ManagementSystem.builder()
                .subjectRef(new SubjectReference("s1"))
                .citations(Listing.of("SOSFS 2011:9", "SOSFS 2011:09", "SOSFS 2011:6", "en lag"))
                .build();
        assertThat(CitationRemarks.of(system))
                .extracting(SystemNotes::topic)
                .containsExactly("”SOSFS 2011:09”", "”SOSFS 2011:6”", "”en lag”");
        assertThat(CitationRemarks.of(system).get(1).text())
                .contains(
                        "LSK har inte den författningen", "SOSFS 2011:5 och SOSFS 2011:9", "kan mycket väl vara rätt");
    }

    @Test
    void theLawOfTheDayIsAsked() {
        assertThat(review(TranscribedSystem.STOCKHOLM).findings())
                .filteredOn(finding -> finding.ruleId().value().startsWith("K"))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.outcome()).isEqualTo(Outcome.NOT_APPLICABLE));
        assertThat(text(TranscribedSystem.STOCKHOLM))
                .contains("Vad som inte prövades", "K3P1 Ledningssystem som används");
    }

    @Test
    void theDocumentsOwnRulesAreAskedBesideTheLaw() {
        assertThat(review(TranscribedSystem.GUIDELINE).findings())
                .filteredOn(finding -> finding.force() == LegalForce.LOCAL_GUIDELINE)
                .hasSize(4);
        assertThat(text(TranscribedSystem.STOCKHOLM)).contains("Dokumentets egna regler", "LOCAL-004-1");
        assertThat(text(TranscribedSystem.HERRLJUNGA)).doesNotContain("LOCAL-");
    }

    @Test
    void theMatrixHasAHeaderForEveryRow() {
        String page = page(TranscribedSystem.ORNSKOLDSVIK);
        String matrix = page.substring(page.indexOf("<section id=\"ansvarsmatris\">"));
        assertThat(matrix.substring(0, matrix.indexOf("</table>")))
                .contains("<caption>Antal uppgifter efter befattning och avsnitt")
                .contains("<th scope=\"col\" class=\"number\">5.3.1</th>")
                .contains("<th scope=\"row\" class=\"whole\">förvaltningschef</th>");
    }

    @Test
    void theFileNamesAreNoOneElses() {
        assertThat(REVIEWS.values()).extracting(SystemReview::fileName).doesNotHaveDuplicates();
        assertThat(List.copyOf(REVIEWS.values()))
                .extracting(SystemReview::title)
                .doesNotHaveDuplicates();
    }
}
