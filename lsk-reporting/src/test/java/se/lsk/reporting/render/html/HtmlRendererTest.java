package se.lsk.reporting.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import se.lsk.core.law.Bilingual;
import se.lsk.core.law.LegalForce;
import se.lsk.reporting.content.ItemState;
import se.lsk.reporting.render.Collapsed;
import se.lsk.reporting.render.FigureTable;
import se.lsk.reporting.render.FigureTable.Column;
import se.lsk.reporting.render.FigureTable.Row;
import se.lsk.reporting.render.InLanguage;
import se.lsk.reporting.render.InvestigationPlot;
import se.lsk.reporting.render.LimitComparison;
import se.lsk.reporting.render.Notice;
import se.lsk.reporting.render.PageSection;
import se.lsk.reporting.render.ReviewPage;
import se.lsk.reporting.render.Samples;
import se.lsk.reporting.render.SomePage;
import se.lsk.reporting.render.layout.PageWords;
import se.lsk.rules.Finding;
import se.lsk.rules.Language;
import se.lsk.rules.Outcome;

class HtmlRendererTest {

    private static final List<Finding> FINDINGS = Samples.findings(Samples.oneOfEach());

    private static ReviewPage page(String text) {
        return SomePage.ofEveryKind(Language.SV, text);
    }

    private static Document parsed(String html) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Element> elements(Document document, String name) {
        NodeList nodes = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onload='alert(1)",
                "</style><b>",
                "]]>&amp;<!--",
                "${page}@if(true)"
            })
    void escapesMarkupInEveryText(String planted) {
        Document hostile = parsed(HtmlRenderer.render(page(planted)));
        // as long, so that its labels go over as many lines
        Document harmless = parsed(HtmlRenderer.render(page(planted.replaceAll("\\S", "x"))));
        assertThat(shape(hostile.getDocumentElement())).isEqualTo(shape(harmless.getDocumentElement()));
        assertThat(elements(hostile, "title").get(0).getTextContent()).isEqualTo(planted);
        assertThat(elements(hostile, "h1").get(0).getTextContent()).isEqualTo(planted);
    }

    /** Elements and attribute names alone: what a planted text must not change. */
    private static String shape(Element element) {
        StringBuilder text = new StringBuilder("<" + element.getTagName());
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            text.append(' ').append(element.getAttributes().item(i).getNodeName());
        }
        text.append('>');
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                text.append(shape(inner));
            }
        }
        return text.append("</>").toString();
    }

    @Test
    void leavesNoPlantedTagInTheText() {
        String html = HtmlRenderer.render(page("<script>x</script>"));
        assertThat(html).doesNotContain("<script").contains("&lt;script&gt;");
    }

    @Test
    void fetchesNothingAndRunsNothing() {
        String html = HtmlRenderer.render(page("ord"));
        Document document = parsed(html);
        for (String tag :
                List.of("script", "link", "img", "iframe", "object", "embed", "base", "form", "image", "use")) {
            assertThat(elements(document, tag)).as(tag).isEmpty();
        }
        for (Element element : elements(document, "*")) {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                Node attribute = element.getAttributes().item(i);
                assertThat(attribute.getNodeName()).doesNotStartWith("on").isNotIn("src", "srcset", "style", "action");
                assertThat(attribute.getNodeValue()).doesNotContain("http:").doesNotContain("https:");
            }
        }
        assertThat(elements(document, "a"))
                .allSatisfy(link -> assertThat(link.getAttribute("href")).matches("#.+|en-sida\\.html"));
        assertThat(elements(document, "style")).hasSize(1);
        assertThat(elements(document, "style").get(0).getTextContent())
                .doesNotContain("url(")
                .doesNotContain("@import");
    }

    @Test
    void givesEveryIdentifierOnceAndEveryReferenceATarget() {
        Document document = parsed(HtmlRenderer.render(page("ord")));
        List<String> ids = elements(document, "*").stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        assertThat(ids).doesNotHaveDuplicates().contains("forst", "sedan", "bild", "lsk-main");
        assertThat(elements(document, "a"))
                .filteredOn(link -> link.getAttribute("href").startsWith("#"))
                .allSatisfy(link ->
                        assertThat(ids).contains(link.getAttribute("href").substring(1)));
        assertThat(elements(document, "svg")).allSatisfy(svg -> {
            if (svg.getAttribute("role").equals("img")) {
                assertThat(ids).contains(svg.getAttribute("aria-labelledby").split(" "));
            } else {
                assertThat(svg.getAttribute("aria-hidden")).isEqualTo("true");
            }
        });
    }

    @Test
    void hasLanguageLandmarksAndHeadingsInOrder() {
        Document document = parsed(HtmlRenderer.render(page("ord")));
        assertThat(document.getDocumentElement().getAttribute("lang")).isEqualTo("sv");
        for (String landmark : List.of("header", "nav", "main", "footer", "h1")) {
            assertThat(elements(document, landmark)).as(landmark).hasSize(1);
        }
        int level = 0;
        for (Element element : elements(document, "*")) {
            if (element.getTagName().matches("h[1-6]")) {
                int next = element.getTagName().charAt(1) - '0';
                assertThat(next).isLessThanOrEqualTo(level + 1);
                level = next;
            }
        }
        Element first = elements(document, "a").get(0);
        assertThat(first.getAttribute("class")).isEqualTo("skip");
    }

    @Test
    void saysNoFixedWordInAnotherLanguageThanThePages() {
        Document english = parsed(HtmlRenderer.render(SomePage.ofEveryKind(Language.EN, "x")));
        assertThat(english.getDocumentElement().getAttribute("lang")).isEqualTo("en");
        assertThat(fixedWords(english, Bilingual::swedish)).isEmpty();
        assertThat(fixedWords(english, Bilingual::english))
                .contains("Skip to the content", "Contents", "not told", "Risk matrix", "Question", "Needs judgement");
        Document swedish = parsed(HtmlRenderer.render(SomePage.ofEveryKind(Language.SV, "x")));
        assertThat(fixedWords(swedish, Bilingual::english)).isEmpty();
        assertThat(fixedWords(swedish, Bilingual::swedish))
                .contains("Hoppa till innehållet", "Innehåll", "uppgift saknas", "Riskmatris", "Fråga");
    }

    /** The fixed words of one language that are not the same in the other and stand on a page, read or read aloud. */
    private static List<String> fixedWords(Document document, Function<Bilingual, String> language) {
        elements(document, "style").forEach(style -> style.setTextContent(""));
        String text = elements(document, "*").stream()
                .flatMap(element -> Stream.of(own(element), element.getAttribute("aria-label")))
                .collect(Collectors.joining("\n"));
        return Stream.of(
                        PageWords.values(),
                        LimitComparison.values(),
                        Outcome.values(),
                        LegalForce.values(),
                        ItemState.values())
                .flatMap(Stream::of)
                .map(Bilingual.class::cast)
                .filter(words -> !words.swedish().equals(words.english()))
                .map(language)
                .filter(word -> Pattern.compile("(?<!\\p{L})" + Pattern.quote(word) + "(?!\\p{L})")
                        .matcher(text)
                        .find())
                .toList();
    }

    /** The text of an element without that of the elements in it. */
    private static String own(Element element) {
        StringBuilder text = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            text.append(child.getNodeType() == Node.TEXT_NODE ? child.getNodeValue() : "\n");
        }
        return text.toString();
    }

    @Test
    void marksWhatIsInAnotherLanguage() {
        FigureTable table = new FigureTable(
                "x", "x", List.of(Column.words("x"), Column.numbers("x")), List.of(Row.of("x", "")), Optional.empty());
        ReviewPage page = new ReviewPage(
                Language.EN,
                "t",
                "s",
                List.of(),
                new Notice("n", "t"),
                List.of(
                        PageSection.of(
                                        "a",
                                        "Avvikelser",
                                        Collapsed.of("more", InLanguage.of(Language.SV, Collapsed.of("mer", table))),
                                        InLanguage.of(Language.EN, table))
                                .headedIn(Language.SV),
                        PageSection.of("b", "Goals").headedIn(Language.EN),
                        PageSection.of("c", "Deviations")),
                List.of());
        Document document = parsed(HtmlRenderer.render(page));
        assertThat(elements(document, "h2"))
                .extracting(heading -> heading.getAttribute("lang"))
                .containsExactly("sv", "", "");
        assertThat(elements(document, "a"))
                .extracting(link -> link.getAttribute("lang"))
                .containsExactly("", "sv", "", "");
        assertThat(elements(document, "h2").get(1).hasAttribute("lang")).isFalse();
        List<Element> marked = elements(document, "div").stream()
                .filter(element -> element.hasAttribute("lang"))
                .toList();
        assertThat(marked).hasSize(1);
        assertThat(marked.get(0).getAttribute("lang")).isEqualTo("sv");
        assertThat(marked.get(0).getTextContent()).contains("uppgift saknas").doesNotContain("not told");
        assertThat(elements(document, "section").get(0).getTextContent()).contains("not told");
    }

    @Test
    void aLongListOfSectionsIsOpenedWhereThereIsLittleRoom() {
        assertThat(HtmlRenderer.render(sections(8))).doesNotContain("<details>").contains("href=\"#s8\"");
        String many = HtmlRenderer.render(sections(9));
        assertThat(many).contains("<summary>Innehåll (9)</summary>").contains("href=\"#s9\"");
        assertThat(elements(parsed(many), "a")).hasSize(10);
    }

    private static ReviewPage sections(int number) {
        return new ReviewPage(
                Language.SV,
                "t",
                "s",
                List.of(),
                new Notice("n", "t"),
                IntStream.rangeClosed(1, number)
                        .mapToObj(i -> PageSection.of("s" + i, "S" + i))
                        .toList(),
                List.of());
    }

    @Test
    void givesTablesCaptionsAndScopes() {
        Document document = parsed(HtmlRenderer.render(page("ord")));
        assertThat(elements(document, "table"))
                .isNotEmpty()
                .allSatisfy(table -> assertThat(
                                table.getElementsByTagName("caption").getLength())
                        .isEqualTo(1));
        assertThat(elements(document, "th"))
                .isNotEmpty()
                .allSatisfy(th -> assertThat(th.getAttribute("scope")).isIn("col", "row"));
        assertThat(elements(document, "table")).allSatisfy(table -> {
            Element container = (Element) table.getParentNode();
            assertThat(container.getAttribute("tabindex")).isEqualTo("0");
            assertThat(container.getAttribute("aria-label")).isNotEmpty();
        });
    }

    @Test
    void showsTheFourLinesTheBasisAndTheCountOfEachFinding() {
        String text =
                parsed(HtmlRenderer.render(page("ord"))).getDocumentElement().getTextContent();
        for (Finding finding : FINDINGS) {
            for (String line : finding.explanation().lines(Language.SV)) {
                assertThat(text).contains(line.substring(line.indexOf(": ") + 2));
            }
            for (String step : finding.explanation().tree(Language.SV)) {
                assertThat(text).contains(step.strip());
            }
            assertThat(text).contains(finding.outcome().swedish());
            finding.basis()
                    .forEach(basis -> assertThat(text)
                            .contains(basis.reference().canonical())
                            .contains(basis.verification().swedish()));
        }
    }

    @Test
    void saysHowManyCasesCouldNotBeDrawn() {
        assertThat(HtmlRenderer.render(page("ord"))).contains("eftersom en dag saknas: 1.");
    }

    @Test
    void rendersAPlotWithoutCases() {
        ReviewPage empty = new ReviewPage(
                Language.SV,
                "t",
                "s",
                List.of(),
                new Notice("n", "t"),
                List.of(PageSection.of("a", "A", InvestigationPlot.of("b", "c", "d", List.of()))),
                List.of());
        assertThat(parsed(HtmlRenderer.render(empty)).getDocumentElement().getTagName())
                .isEqualTo("html");
    }

    @Test
    void writesTheSameTextUnderEveryLocaleAndTimeZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String expected = HtmlRenderer.render(page("ord"));
        try {
            for (String tag : List.of("sv", "tr", "th-TH-u-nu-thai", "ar")) {
                for (String id : List.of("UTC", "Pacific/Auckland")) {
                    Locale.setDefault(Locale.forLanguageTag(tag));
                    TimeZone.setDefault(TimeZone.getTimeZone(id));
                    assertThat(HtmlRenderer.render(page("ord"))).isEqualTo(expected);
                }
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void knowsEveryClassInTheStyleSheet() {
        Document document = parsed(HtmlRenderer.render(page("ord")));
        String style = elements(document, "style").get(0).getTextContent();
        Set<String> plain = Set.of("ordinary", "words", "row", "end", "only-measure", "only-statute", "label", "line");
        for (String name : elements(document, "*").stream()
                .flatMap(element -> List.of(element.getAttribute("class").split(" ")).stream())
                .filter(name -> !name.isEmpty() && !plain.contains(name) && !name.startsWith("outcome-"))
                .filter(name -> !name.startsWith("depth-"))
                .distinct()
                .toList()) {
            assertThat(style).as(name).contains("." + name);
        }
    }
}
