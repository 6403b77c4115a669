package se.lsk.reporting.render.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.commonmark.node.Block;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.lsk.core.law.BilingualText;
import se.lsk.reporting.content.ContentProfile;
import se.lsk.reporting.content.Dispensation;
import se.lsk.reporting.content.FigureCheck;
import se.lsk.reporting.content.FigureReference;
import se.lsk.reporting.content.ImprovementPromise;
import se.lsk.reporting.content.KnownContents;
import se.lsk.reporting.content.Layout;
import se.lsk.reporting.content.OrganisationPart;
import se.lsk.reporting.content.PrintedFigure;
import se.lsk.reporting.content.PromiseOutcome;
import se.lsk.reporting.content.Report;
import se.lsk.reporting.content.ReportKind;
import se.lsk.reporting.content.ReportReview;
import se.lsk.reporting.content.ReportSection;
import se.lsk.reporting.content.ReportTable;
import se.lsk.reporting.content.RequiredItem;
import se.lsk.reporting.content.TableCell;
import se.lsk.reporting.exchange.ReportLines;
import se.lsk.reporting.exchange.ReportWriter;
import se.lsk.reporting.exchange.SomeReports;
import se.lsk.reporting.render.Samples;
import se.lsk.rules.Language;

/** Whatever the texts of a report hold, they stay texts in every format. */
class HostileReportTest {

    private static final String RIGHT_TO_LEFT = "\u202e";

    static Stream<String> hostile() {
        return Stream.of(
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onload='alert(1)",
                "javascript:alert(1)",
                "</style><b>",
                "</title></svg><g onclick=\"x\">",
                "]]>",
                "<!-- <![CDATA[ <?pi?>",
                "&#60;b&#62; &lt;i&gt; &amp;",
                "${page} @if(true) {year} {{kind}}",
                "=HYPERLINK(\"http://x\")",
                "+1",
                "-1",
                "@x",
                "=cmd|'/c calc'!A1",
                "\uff1dSUM(1)",
                "\uff0b1 \uff0d1 \uff201",
                " =1+1",
                "\u200b=1+1",
                "\u00a0\u3000=1+1",
                "[a](http://x) <http://x> http://x",
                "![a](x)",
                "| a | b |",
                "<a href=\"http://x\">y</a>",
                "# a ## b 1. c - d > e ``` ***",
                RIGHT_TO_LEFT + "txt.exe",
                "null",
                "NaN undefined None");
    }

    /**
     * A report with every text of its own another. Texts that were the same are the same again, and others differ.
     *
     * @param text the text, by a number
     */
    static Report planted(Report report, IntFunction<String> text) {
        Map<String, String> texts = new HashMap<>();
        Function<String, String> plant = before -> texts.computeIfAbsent(before, one -> text.apply(texts.size() + 1));
        return report.toBuilder()
                .title(report.title().map(plant))
                .municipality(plant.apply(report.municipality()))
                .board(report.board().map(plant))
                .provenance(report.provenance().map(plant))
                .parts(report.parts().stream()
                        .map(part -> new OrganisationPart(part.ref(), plant.apply(part.name())))
                        .toList())
                .sections(report.sections().stream()
                        .map(section -> planted(section, plant))
                        .toList())
                .figures(report.figures().stream()
                        .map(figure -> planted(figure, plant))
                        .toList())
                .tables(report.tables().stream()
                        .map(table -> planted(table, plant))
                        .toList())
                .checks(report.checks().stream()
                        .map(check -> new FigureCheck(
                                check.kind(),
                                planted(check.printed(), plant),
                                check.of().stream()
                                        .map(one -> planted(one, plant))
                                        .toList(),
                                check.note().map(plant)))
                        .toList())
                .promises(report.promises().stream()
                        .map(promise -> new ImprovementPromise(
                                promise.ref(),
                                plant.apply(promise.text()),
                                promise.responsible(),
                                promise.followUp().map(plant)))
                        .toList())
                .outcomes(report.outcomes().stream()
                        .map(outcome ->
                                new PromiseOutcome(outcome.promise(), outcome.state(), plant.apply(outcome.text())))
                        .toList())
                .notApplicable(report.notApplicable().stream()
                        .map(one -> new Dispensation(one.item(), plant.apply(one.reason())))
                        .toList())
                .evidence(SomeReports.evidence(plant.apply("evidence")))
                .build();
    }

    private static ReportSection planted(ReportSection section, Function<String, String> plant) {
        return section.toBuilder()
                .number(section.number().map(plant))
                .heading(plant.apply(section.heading()))
                .text(section.text().stream().map(plant).toList())
                .build();
    }

    private static PrintedFigure planted(PrintedFigure figure, Function<String, String> plant) {
        return PrintedFigure.builder()
                .from(figure)
                .label(plant.apply(figure.label()))
                .source(plant.apply(figure.source()))
                .build();
    }

    private static ReportTable planted(ReportTable table, Function<String, String> plant) {
        return ReportTable.builder()
                .from(table)
                .caption(plant.apply(table.caption()))
                .source(plant.apply(table.source()))
                .columns(table.columns().stream().map(plant).toList())
                .rows(table.rows().stream()
                        .map(row -> new ReportTable.Row(
                                plant.apply(row.name()),
                                row.cells().stream()
                                        .map(cell -> cell.words()
                                                .map(plant)
                                                .map(TableCell::of)
                                                .orElse(cell))
                                        .toList(),
                                row.total()))
                        .toList())
                .build();
    }

    private static FigureReference planted(FigureReference reference, Function<String, String> plant) {
        return new FigureReference(
                reference.ref(),
                reference
                        .cell()
                        .map(cell -> new FigureReference.Cell(plant.apply(cell.row()), plant.apply(cell.column()))));
    }

    /** A list of contents with the text everywhere. */
    private static ContentProfile contents(IntFunction<String> text) {
        ContentProfile list = KnownContents.of(ReportKind.PATIENT_SAFETY_REPORT).stream()
                .filter(ContentProfile::isLocal)
                .findFirst()
                .orElseThrow();
        ContentProfile.Builder planted = ContentProfile.builder()
                .id("egen-lista")
                .name(both(text.apply(900)))
                .kind(list.kind())
                .isLocal(true);
        for (RequiredItem item : list.items()) {
            int number = 901 + list.items().indexOf(item);
            planted.addItems(RequiredItem.builder()
                            .from(item)
                            .title(both(text.apply(number)))
                            .question(both(text.apply(number) + "?"))
                            .build())
                    .addHeadings(new Layout.Line(text.apply(number + 50), Set.of(item.key())));
        }
        return planted.build();
    }

    private static BilingualText both(String text) {
        return BilingualText.of(text, text);
    }

    private static ReportReview review(String text) {
        // letters, so that no heading is another's number
        IntFunction<String> one = number -> text + " w" + Integer.toString(number + 1000, 36);
        return ReportReview.of(
                planted(ReportLines.read(ReportLines.COMPLETE), one),
                List.of(contents(one)),
                Optional.of(planted(ReportLines.read(ReportLines.LAST_YEAR), one)),
                Samples.RULEBOOK,
                FormatsTest.review(ReportLines.read(ReportLines.COMPLETE), ReportLines.read(ReportLines.LAST_YEAR))
                        .asOf());
    }

    /** As long, and over as many lines. */
    private static String harmless(String text) {
        return text.replaceAll("\\S", "x");
    }

    private static Formats formats(String text) {
        return new Formats(review(text), Language.SV);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void thePageHasNoElementOrAttributeFromAText(String text) {
        Document planted = Formats.xml(formats(text).html());
        Document plain = Formats.xml(formats(harmless(text)).html());

        assertThat(shape(planted)).isEqualTo(shape(plain));
        assertThat(planted.getElementsByTagName("svg").getLength())
                .isEqualTo(plain.getElementsByTagName("svg").getLength())
                .isPositive();
        for (String name : List.of("script", "img", "iframe", "object", "embed", "link", "form", "base")) {
            assertThat(planted.getElementsByTagName(name).getLength()).as(name).isZero();
        }
        assertThat(planted.getElementsByTagName("style").getLength()).isEqualTo(1);
        assertThat(planted.getElementsByTagName("style").item(0).getTextContent())
                .isEqualTo(plain.getElementsByTagName("style").item(0).getTextContent());
        for (Element element : Formats.elements(planted)) {
            assertThat(element.getAttribute("href")).matches("(#[a-z0-9-]+)?");
            assertThat(element.getAttribute("style")).isEmpty();
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                assertThat(element.getAttributes().item(i).getNodeName())
                        .doesNotStartWith("on")
                        .isNotEqualTo("src");
            }
        }
        assertThat(planted.getElementsByTagName("h1").item(0).getTextContent()).startsWith(text + " w");
    }

    /** Elements and the names of their attributes, as often as they stand there. */
    private static List<String> shape(Document document) {
        List<String> shape = new ArrayList<>();
        for (Element element : Formats.elements(document)) {
            StringBuilder one = new StringBuilder(element.getTagName());
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                one.append(' ').append(element.getAttributes().item(i).getNodeName());
            }
            shape.add(one.toString());
        }
        return shape;
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void markdownHasNoNodeFromAText(String text) {
        Node planted = Formats.nodes(formats(text).markdown());
        Node plain = Formats.nodes(formats(harmless(text)).markdown());

        assertThat(blocks(planted)).isEqualTo(blocks(plain));
        assertThat(inlines(planted)).isSubsetOf("Text", "StrongEmphasis", "HardLineBreak", "SoftLineBreak");
    }

    private static List<Node> children(Node node) {
        List<Node> children = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    private static List<String> blocks(Node document) {
        return children(document).stream()
                .map(node ->
                        node.getClass().getSimpleName() + (node instanceof Heading heading ? heading.getLevel() : ""))
                .toList();
    }

    private static List<String> inlines(Node node) {
        List<String> kinds = new ArrayList<>();
        for (Node child : children(node)) {
            if (!(child instanceof Block) && !child.getClass().getPackageName().contains("tables")) {
                kinds.add(child.getClass().getSimpleName());
            }
            kinds.addAll(inlines(child));
        }
        return kinds;
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void noFieldOfATableIsTakenForAFormula(String text) {
        for (Language language : Language.values()) {
            Map<String, String> files = new Formats(review(text), language).csv();
            Map<String, String> plain = new Formats(review(harmless(text)), language).csv();
            assertThat(files.keySet()).isEqualTo(plain.keySet());
            files.forEach((name, csv) -> {
                List<List<String>> rows = Formats.rows(csv, language == Language.SV ? ';' : ',');
                assertThat(rows.stream().map(List::size).toList())
                        .isEqualTo(
                                Formats.rows(plain.getOrDefault(name, ""), language == Language.SV ? ';' : ',').stream()
                                        .map(List::size)
                                        .toList());
                assertThat(rows).allSatisfy(row -> assertThat(row).noneMatch(HostileReportTest::isFormula));
            });
        }
    }

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+([.,][0-9]+)?");

    private static boolean isFormula(String field) {
        String begins = field.replaceAll("^[\\s\\p{Cf}\\p{Cc}\\p{Z}\"]+", "");
        return !begins.isEmpty()
                && "=+-@\uff1d\uff0b\uff0d\uff20|%".indexOf(begins.charAt(0)) >= 0
                && !NUMBER.matcher(field).matches();
    }

    @Test
    void aNegativeNumberStaysANumberAndWordsLikeItDoNot() {
        List<String> figures = Formats.rows(formats("-5").csv().getOrDefault("figures.csv", ""), ';').stream()
                .map(row -> row.get(0).substring(0, 3) + " " + row.get(1))
                .toList();

        assertThat(figures).contains("'-5 -5,3", "'-5 11");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void thePdfHoldsATextAsText(String text) {
        ReportReview review = review(text);
        try (PDDocument document = Formats.pdf(new Formats(review, Language.SV).pdf())) {
            String title = ReportPage.title(review.report(), Language.SV) + ": "
                    + review.report().municipality();
            assertThat(visible(document.getDocumentInformation().getTitle())).isEqualTo(visible(title));
            Document metadata = Formats.xml(
                    new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8));
            assertThat(visible(metadata.getElementsByTagName("dc:title").item(0).getTextContent()))
                    .contains(visible(title));
            assertThat(metadata.getElementsByTagName("script").getLength()).isZero();
            assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(document.getDocumentCatalog().getNames() == null
                            || document.getDocumentCatalog().getNames().getJavaScript() == null)
                    .isTrue();
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    assertThat(annotation).isInstanceOf(PDAnnotationLink.class);
                    PDAction action = ((PDAnnotationLink) annotation).getAction();
                    assertThat(action == null || action.getSubType().equals("GoTo"))
                            .isTrue();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String visible(String text) {
        return text.replaceAll("[\\p{Cf}\\s]", "");
    }

    @Test
    void lineFeedsAndTabsLeadNoFormula() {
        for (String start : List.of("\t", "\n", " \n\t", "\u200b\t")) {
            Report report = ReportLines.read(ReportLines.COMPLETE.replace(
                    "Fyra riskanalyser gjordes", start.replace("\n", "\\n").replace("\t", "\\t") + "=1+1"));
            String csv = new Formats(FormatsTest.review(report, ReportLines.read(ReportLines.LAST_YEAR)), Language.SV)
                    .csv()
                    .getOrDefault("sections.csv", "");

            assertThat(Formats.rows(csv, ';'))
                    .anySatisfy(row -> assertThat(row.get(1)).isEqualTo("'" + start + "=1+1 före sommaren."));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFormatIsTheSameByteForByteUnderAnyZoneAndLocale(Language language) {
        String mixed = hostile().limit(12).reduce("", (before, next) -> before + next);
        Map<String, String> before = new Formats(review(mixed), language).all();
        assertThat(before).hasSizeGreaterThan(10);
        assertThat(new Formats(review(mixed), language).all()).isEqualTo(before);

        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        ImmutableMap<String, String> elsewhere = ImmutableMap.of(
                "Pacific/Kiritimati",
                "tr-TR",
                "America/Los_Angeles",
                "ar-SA-u-nu-arab",
                "Asia/Kathmandu",
                "th-TH-u-ca-buddhist-nu-thai");
        try {
            elsewhere.forEach((where, tag) -> {
                TimeZone.setDefault(TimeZone.getTimeZone(where));
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(new Formats(review(mixed), language).all()).isEqualTo(before);
            });
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void everyTextOfTheReportWasPlanted() {
        Report report = review("planted").report();
        String json = ReportWriter.write(report);

        // what is left of the report's own words are codes, references and roles
        assertThat(ImmutableList.of("Exempelstad", "Särskilda", "Riskanalys", "Björken", "rutin", "Mål", "å"))
                .allSatisfy(word -> assertThat(json).doesNotContain(word));
    }
}
