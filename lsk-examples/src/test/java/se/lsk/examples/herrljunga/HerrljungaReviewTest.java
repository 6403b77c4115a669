package se.lsk.examples.herrljunga;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import se.lsk.core.casework.ChildInvestigation;
import se.lsk.core.facts.SubjectReference;
import se.lsk.core.law.RuleId;
import se.lsk.reporting.render.LimitComparison;
import se.lsk.reporting.render.PageSection;
import se.lsk.rules.Finding;
import se.lsk.rules.Language;
import se.lsk.rules.Outcome;
import se.lsk.rules.national.NationalRulebook;

class HerrljungaReviewTest {

    private static final HerrljungaReview REVIEW = review(Register.read());
    private static final String HTML = REVIEW.html();

    private static HerrljungaReview review(List<ChildInvestigation> register) {
        return HerrljungaReview.of(register, NationalRulebook.rulebook(), HerrljungaReview.AS_OF);
    }

    private static Document parsed(String html) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "CH-INVEST, FULFILLED, 40",
        "CH-INVEST, NOT_FULFILLED, 8",
        "CH-INVEST, NEEDS_JUDGEMENT, 1",
        "CH-INVEST-122, FULFILLED, 41",
        "CH-INVEST-122, NOT_FULFILLED, 8",
        "CH-INFORM, UNDETERMINED, 49",
        "CH-CHAIN, UNDETERMINED, 49"
    })
    void findsWhatTheReportPrints(String rule, Outcome outcome, int count) {
        assertThat(REVIEW.findings(RuleId.of(rule), outcome)).hasSize(count);
    }

    @Test
    void asksFourRulesOfEveryCase() {
        assertThat(REVIEW.findings()).hasSize(4 * 49);
    }

    @Test
    void findsThreeCasesThatTheLimitsJudgeDifferently() {
        assertThat(REVIEW.disagreements())
                .extracting(one -> one.comparison())
                .containsExactly(
                        LimitComparison.ONLY_MEASURE_BEYOND,
                        LimitComparison.ONLY_STATUTE_BEYOND,
                        LimitComparison.STATUTE_OPEN);
        assertThat(REVIEW.count(LimitComparison.BOTH_BEYOND)).isEqualTo(7);
        assertThat(REVIEW.count(LimitComparison.BOTH_WITHIN)).isEqualTo(39);
    }

    @Test
    void saysThatTheRegisterIsAReconstructionWhereverItIsShown() {
        assertThat(REVIEW.page().notice().text()).contains("påhittat");
        assertThat(REVIEW.page().lead().get(1)).contains("ingen granskning av kommunen");
        assertThat(REVIEW.plot().provenance()).contains("Rekonstruerade");
        String findings = section("iakttagelser");
        assertThat(findings).contains("påhittade registret");
        assertThat(findings.split("Rekonstruerat ärende", -1)).hasSize(17 + 1);
        assertThat(REVIEW.summary()).contains("REKONSTRUKTION");
    }

    private static String section(String id) {
        int start = HTML.indexOf("<section id=\"" + id + "\">");
        return HTML.substring(start, HTML.indexOf("</section>", start));
    }

    @Test
    void showsEachFindingThatIsNotInOrderWithItsFourLines() throws IOException {
        String text = parsed(HTML).getDocumentElement().getTextContent();
        List<Finding> shown = new ArrayList<>();
        shown.addAll(REVIEW.findings(HerrljungaReview.STATUTE, Outcome.NOT_FULFILLED));
        shown.addAll(REVIEW.findings(HerrljungaReview.STATUTE, Outcome.NEEDS_JUDGEMENT));
        shown.addAll(REVIEW.findings(HerrljungaReview.MEASURE, Outcome.NOT_FULFILLED));
        assertThat(shown).hasSize(17);
        for (Finding finding : shown) {
            for (String line : finding.explanation().lines(Language.SV)) {
                assertThat(text).contains(line.substring(line.indexOf(": ") + 2));
            }
        }
        assertThat(text).contains("11 kap. 2 § socialtjänstlagen (2001:453)");
    }

    @Test
    void listsAllCasesInTheTableBelowThePlot() {
        String plot = section("alla-utredningar");
        String table = plot.substring(plot.indexOf("<details>"));
        for (ChildInvestigation one : Register.read()) {
            assertThat(table).contains(one.subjectRef().value());
        }
        assertThat(table)
                .contains("CH-INFORM: …\u00a0Går inte att avgöra")
                .contains("CH-CHAIN: …\u00a0Går inte att avgöra");
    }

    @Test
    void tellsWhatCouldNotBeAssessedInOneSentenceEach() {
        assertThat(section("inte-provat"))
                .contains("Gick inte att avgöra i 49 av 49 ärenden")
                .contains("informedOn")
                .contains("hasPreviousInvestigation")
                .contains("CH-PROTECT, CH-PRELIM, CH-FOLLOWUP");
    }

    @Test
    void namesTheEditionOfTheLaw() {
        assertThat(section("sa-gjordes-provningen"))
                .contains("2026.1")
                .contains("2026-02-01")
                .contains("2020-12-31");
    }

    @Test
    void isWellFormedWithEveryIdentifierOnce() throws IOException {
        NodeList all = parsed(HTML).getElementsByTagName("*");
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            String id = ((Element) all.item(i)).getAttribute("id");
            if (!id.isEmpty()) {
                ids.add(id);
            }
        }
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids)
                .containsAll(
                        REVIEW.page().sections().stream().map(PageSection::id).toList());
        assertThat(HTML).doesNotContain("http:").doesNotContain("https:").doesNotContain("<script");
    }

    @Test
    void isTheSameEachTime() {
        assertThat(review(Register.read()).html()).isEqualTo(HTML);
        assertThat(review(Register.read()).summary()).isEqualTo(REVIEW.summary());
    }

    @Test
    void summarisesInADozenLines() {
        assertThat(REVIEW.summary().lines())
                .hasSizeBetween(10, 14)
                .contains("  CH-INVEST (lag eller förordning): 40 Uppfyllt; 8 Inte uppfyllt; 1 Kräver en bedömning")
                .contains("  CH-INVEST-122 (praxis): 41 Uppfyllt; 8 Inte uppfyllt");
    }

    @Test
    void staysTrueForAnotherRegister() {
        HerrljungaReview other = review(List.of(ChildInvestigation.builder()
                .subjectRef(new SubjectReference("annan-1"))
                .build()));
        assertThat(other.plot().notPlotted()).isEqualTo(1);
        assertThat(other.html()).contains("eftersom en dag saknas: 1.").doesNotContain("rekonstruktion-");
        assertThat(review(List.of()).html()).contains("<h1>");
    }

    @Test
    void writesThePageWhereABrowserCanOpenIt() throws IOException {
        Path file = Files.writeString(Path.of("target", "herrljunga-2020.html"), HTML);
        assertThat(Files.readString(file)).isEqualTo(HTML);
    }
}
