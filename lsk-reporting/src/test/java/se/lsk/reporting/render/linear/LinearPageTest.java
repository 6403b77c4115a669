package se.lsk.reporting.render.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import se.lsk.reporting.render.BarChart;
import se.lsk.reporting.render.Block;
import se.lsk.reporting.render.Collapsed;
import se.lsk.reporting.render.Definitions;
import se.lsk.reporting.render.FigureTable;
import se.lsk.reporting.render.FindingCards;
import se.lsk.reporting.render.InLanguage;
import se.lsk.reporting.render.InvestigationPlot;
import se.lsk.reporting.render.KeyFigures;
import se.lsk.reporting.render.Notice;
import se.lsk.reporting.render.PageLinks;
import se.lsk.reporting.render.PageSection;
import se.lsk.reporting.render.Paragraphs;
import se.lsk.reporting.render.ReviewPage;
import se.lsk.reporting.render.RiskHeatMap;
import se.lsk.reporting.render.Samples;
import se.lsk.reporting.render.SomePage;
import se.lsk.reporting.render.linear.LinearPart.Grid;
import se.lsk.reporting.render.linear.LinearPart.Heading;
import se.lsk.reporting.render.linear.LinearPart.Items;
import se.lsk.reporting.render.linear.LinearPart.Picture;
import se.lsk.reporting.render.linear.LinearPart.Remark;
import se.lsk.reporting.render.linear.LinearPart.Terms;
import se.lsk.reporting.render.linear.LinearPart.Text;
import se.lsk.rules.Finding;
import se.lsk.rules.Language;

class LinearPageTest {

    private static List<LinearPart> parts(Block... blocks) {
        List<LinearPart> parts = LinearPage.of(new ReviewPage(
                        Language.SV,
                        "t",
                        "s",
                        List.of(),
                        new Notice("n", "t"),
                        List.of(PageSection.of("a", "A", blocks)),
                        List.of()))
                .parts();
        return parts.subList(2, parts.size());
    }

    /** What a part says, without what only its picture says. */
    private static String said(LinearPart part) {
        return part.fold(new LinearPart.Cases<String>() {
            @Override
            public String heading(Heading part) {
                return part.text();
            }

            @Override
            public String text(Text part) {
                return part.text();
            }

            @Override
            public String remark(Remark part) {
                return part.label() + "\n" + part.text();
            }

            @Override
            public String items(Items part) {
                return String.join("\n", part.items());
            }

            @Override
            public String terms(Terms part) {
                return part.entries().toString();
            }

            @Override
            public String grid(Grid part) {
                return part.table().toString();
            }

            @Override
            public String picture(Picture part) {
                return part.title() + "\n" + part.description() + "\n" + part.svg();
            }
        });
    }

    private static String said(LinearPage page) {
        List<String> all = new ArrayList<>(List.of(page.title(), page.subtitle()));
        page.parts().forEach(part -> all.add(said(part)));
        all.addAll(page.footer());
        return String.join("\n", all);
    }

    private static Set<Class<?>> kinds(List<Block> blocks) {
        Set<Class<?>> kinds = new HashSet<>();
        for (Block block : blocks) {
            kinds.add(block.getClass());
            if (block instanceof Collapsed collapsed) {
                kinds.addAll(kinds(collapsed.blocks()));
            }
        }
        return kinds;
    }

    @Test
    void losesNothingOfAnyKindOfBlock() {
        List<String> given = new ArrayList<>();
        ReviewPage page = SomePage.ofEveryKind(Language.SV, () -> {
            given.add("«" + given.size() + "»");
            return given.get(given.size() - 1);
        });
        assertThat(kinds(page.sections().stream()
                        .flatMap(section -> section.blocks().stream())
                        .toList()))
                .as("the page has every kind")
                .containsExactlyInAnyOrder(Block.class.getPermittedSubclasses());
        String said = said(LinearPage.of(page));
        assertThat(given)
                .hasSizeGreaterThan(80)
                .allSatisfy(text -> assertThat(said).contains(text));
        for (Finding finding : Samples.findings(Samples.oneOfEach())) {
            finding.explanation()
                    .parts(Language.SV)
                    .forEach(part -> assertThat(said).contains(part.text()));
            finding.explanation()
                    .tree(Language.SV)
                    .forEach(step -> assertThat(said).contains(step.strip()));
            assertThat(said)
                    .contains(
                            finding.ruleId().value() + " (en-sida.html)",
                            finding.outcome().swedish());
        }
    }

    @Test
    void speaksTheLanguageOfEachPart() {
        LinearPage page = LinearPage.of(SomePage.ofEveryKind(Language.EN, "x"));
        assertThat(page.language()).isEqualTo(Language.EN);
        assertThat(page.parts().stream().filter(part -> part.language() == Language.SV))
                .containsExactly(new Remark("x", "x", Language.SV));
        assertThat(Pattern.compile("\\b(Fråga|Utfall|Regel|Bestämmelser|dagar|sannolikhet)\\b")
                        .matcher(said(page))
                        .find())
                .isFalse();
        assertThat(LinearPage.of(new ReviewPage(
                                Language.EN,
                                "t",
                                "s",
                                List.of("lead"),
                                new Notice("n", "t"),
                                List.of(PageSection.of("a", "Mål", InLanguage.of(Language.SV, Paragraphs.of("Vi.")))
                                        .headedIn(Language.SV)),
                                List.of("foot")))
                        .parts())
                .containsExactly(
                        new Text("lead", Language.EN),
                        new Remark("n", "t", Language.EN),
                        new Heading(2, "Mål", Language.SV),
                        new Text("Vi.", Language.SV));
    }

    @Test
    void cardsBecomeHeadingsAndTerms() {
        List<LinearPart> parts = parts(FindingCards.of(
                "Fynd",
                "",
                "påhittat",
                Samples.RULEBOOK,
                Samples.findings(List.of(Samples.completed("a1", "2020-03-02", "2020-05-04")))
                        .subList(0, 1)));
        assertThat(parts.get(0)).isEqualTo(new Heading(3, "Fynd", Language.SV));
        assertThat(parts.get(1)).isInstanceOfSatisfying(Heading.class, heading -> {
            assertThat(heading.level()).isEqualTo(4);
            assertThat(heading.text()).endsWith(": a1");
        });
        assertThat(parts.get(2))
                .isInstanceOfSatisfying(
                        Terms.class,
                        terms -> assertThat(terms.entries())
                                .startsWith(
                                        new Definitions.Entry("Utfall", "✓\u00a0Uppfyllt"),
                                        new Definitions.Entry("Regel", "CH-INVEST"),
                                        new Definitions.Entry("Ursprung", "påhittat")));
        assertThat(parts.get(3)).isEqualTo(new Text("Så räknades tiden", Language.SV));
        assertThat(parts.get(4)).isInstanceOf(Items.class);
    }

    @Test
    void whatOpensStandsOpenUnderAHeadingNoDeeperThanFour() {
        assertThat(parts(Collapsed.of("ett", Collapsed.of("två", Collapsed.of("tre", Paragraphs.of("Text."))))))
                .containsExactly(
                        new Heading(3, "ett", Language.SV),
                        new Heading(4, "två", Language.SV),
                        new Heading(4, "tre", Language.SV),
                        new Text("Text.", Language.SV));
    }

    @Test
    void numbersAndLinksStandInWords() {
        assertThat(parts(
                        KeyFigures.of(
                                new KeyFigures.Figure("12", "avvikelser", "Fler."),
                                new KeyFigures.Figure("3", "fall", "")),
                        new PageLinks(List.of(
                                new PageLinks.Link("a.html", "En sida", "Om den."),
                                new PageLinks.Link("b.html", "Två", "")))))
                .containsExactly(
                        new Terms(
                                List.of(
                                        new Definitions.Entry("avvikelser", "12 – Fler."),
                                        new Definitions.Entry("fall", "3")),
                                Language.SV),
                        new Items(List.of("En sida (a.html) – Om den.", "Två (b.html)"), Language.SV));
    }

    @Test
    void plotsBecomePicturesAndTables() throws Exception {
        BarChart chart = new BarChart(
                "staplar",
                "Avvikelser",
                "Källa",
                "stycken",
                List.of("2019", "2020"),
                List.of(new BarChart.Bar("Fall", List.of(Optional.of(new BigDecimal("2.5")), Optional.empty()))));
        List<LinearPart> parts = parts(
                chart,
                RiskHeatMap.of("karta", "Bild", "Prov", Samples.matrix("låg")),
                InvestigationPlot.of("plot", "Utredningar", "Prov", Samples.findings(Samples.oneOfEach())));
        assertThat(parts)
                .extracting(LinearPart::getClass)
                .startsWith(Picture.class, Picture.class)
                .endsWith(Grid.class);
        FigureTable cases = ((Grid) parts.get(parts.size() - 1)).table();
        assertThat(cases.rows()).hasSize(6);
        assertThat(cases.rows().get(0).cells())
                .containsExactly(
                        "fall-2",
                        "2020-03-02",
                        "slutförd 2020-09-01",
                        "183",
                        "2020-07-02 (122 dagar)",
                        "2020-07-02",
                        "Utöver båda gränserna");
        assertThat(cases.note())
                .contains("Måttet 122 dagar. Utredningar som inte kan ritas eftersom en dag saknas: 1.");
        for (LinearPart part : parts) {
            if (part instanceof Picture picture) {
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(picture.svg())));
                assertThat(picture.description()).isNotEmpty();
            }
        }
    }

    @Test
    void aTallChartBecomesSeveralPictures() {
        BarChart chart = new BarChart(
                "staplar",
                "Många",
                "",
                "stycken",
                List.of("a", "b", "c"),
                IntStream.range(0, 40)
                        .mapToObj(i -> BarChart.Bar.of("Enhet " + i, i, i, i))
                        .toList());
        assertThat(parts(chart).stream()
                        .flatMap(part -> part instanceof Picture picture ? Stream.of(picture.title()) : Stream.empty()))
                .hasSizeGreaterThan(1)
                .startsWith("Många (1/3)");
    }
}
