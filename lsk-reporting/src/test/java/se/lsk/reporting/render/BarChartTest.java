package se.lsk.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import se.lsk.reporting.render.BarChart.Bar;
import se.lsk.reporting.render.html.HtmlRenderer;
import se.lsk.reporting.render.html.SvgRenderer;
import se.lsk.reporting.render.layout.BarLayout;
import se.lsk.reporting.render.layout.SeriesShade;
import se.lsk.rules.Language;

class BarChartTest {

    private static Bar bar(String label, String... values) {
        return new Bar(
                label,
                Stream.of(values)
                        .map(value ->
                                value.isEmpty() ? Optional.<BigDecimal>empty() : Optional.of(new BigDecimal(value)))
                        .toList());
    }

    private static BarChart chart(List<String> series, Bar... bars) {
        return new BarChart("staplar", "Avvikelser", "Berättelsen, s. 4", "stycken", series, List.of(bars));
    }

    private static BarLayout whole(BarChart chart) {
        return BarLayout.whole(chart, Language.SV);
    }

    private static Bar[] times(int number, Bar bar) {
        return Collections.nCopies(number, bar).toArray(Bar[]::new);
    }

    @Test
    void refusesWhatCantBeRead() {
        assertThatIllegalArgumentException().isThrownBy(() -> chart(List.of()));
        assertThat(chart(Collections.nCopies(6, "a")).series()).hasSize(6);
        assertThatIllegalArgumentException().isThrownBy(() -> chart(Collections.nCopies(7, "a")));
        Bar one = Bar.of("a", 1);
        assertThat(chart(List.of("a"), times(40, one)).bars()).hasSize(40);
        assertThatIllegalArgumentException().isThrownBy(() -> chart(List.of("a"), times(41, one)));
        assertThatIllegalArgumentException().isThrownBy(() -> chart(List.of("a", "b"), one));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BarChart("Stor", "", "", "", List.of("a"), List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "-0.01", "1000000000000000", "1e15", "1e999999999", "0.00000000001"})
    void refusesAValueThatIsNegativeOrTooLong(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> bar("a", value));
    }

    @Test
    void printsEachValueAsItIsGivenInTheLanguage() {
        assertThat(BarChart.printed(new BigDecimal("12.50"), Language.SV)).isEqualTo("12,50");
        assertThat(BarChart.printed(new BigDecimal("12.50"), Language.EN)).isEqualTo("12.50");
        assertThat(BarChart.printed(new BigDecimal("1e3"), Language.SV)).isEqualTo("1000");
        BarLayout layout = whole(chart(List.of("2019", "2020"), bar("Fall", "12.5", ""), bar("Läkemedel", "0", "7")));
        assertThat(layout.bars()).extracting(BarLayout.Piece::value).containsExactly("12,5", "–", "0", "7");
    }

    @Test
    void whatIsNotToldHasNoBarAndIsNoZero() {
        BarLayout layout = whole(chart(List.of("2019", "2020"), bar("Fall", "12", ""), bar("Läkemedel", "0", "0.001")));
        assertThat(layout.bars()).extracting(BarLayout.Piece::width).endsWith(0, 0, 1);
        assertThat(layout.bars())
                .extracting(BarLayout.Piece::title)
                .containsExactly(
                        "Fall, 2019: 12 stycken",
                        "Fall, 2020: uppgift saknas",
                        "Läkemedel, 2019: 0 stycken",
                        "Läkemedel, 2020: 0,001 stycken");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0 1",
                "1 | 0 1",
                "4 | 0 1 2 3 4",
                "6 | 0 1 2 3 4 5 6",
                "7 | 0 2 4 6 8",
                "138 | 0 50 100 150",
                "0.5 | 0 0,1 0,2 0,3 0,4 0,5",
                "2.5 | 0 0,5 1 1,5 2 2,5",
                "999999 | 0 200000 400000 600000 800000 1000000"
            })
    void marksTheAxisInRoundStepsThatReachTheHighest(String highest, String ticks) {
        BarLayout layout = whole(chart(List.of("Antal"), bar("a", highest)));
        assertThat(layout.ticks()).extracting(BarLayout.Line::text).containsExactly(ticks.split(" "));
        assertThat(layout.ticks().get(0).x()).isEqualTo(layout.left());
        assertThat(layout.ticks().get(layout.ticks().size() - 1).x()).isEqualTo(layout.right());
        assertThat(layout.left() + layout.bars().get(0).width()).isLessThanOrEqualTo(layout.right());
    }

    @Test
    void aBarIsAsLongAsItsShareOfTheAxis() {
        BarLayout layout = whole(chart(List.of("Antal"), bar("a", "100"), bar("b", "50"), bar("c", "25")));
        int whole = layout.right() - layout.left();
        assertThat(layout.bars())
                .extracting(BarLayout.Piece::width)
                .containsExactly(whole, Math.round(whole / 2f), Math.round(whole / 4f));
    }

    @Test
    void namesTheHighestTheLowestAndHowManyValuesThereAre() {
        BarChart chart = chart(List.of("2019", "2020"), bar("Fall", "12.5", ""), bar("Läkemedel", "3", "3.0"));
        assertThat(whole(chart).description())
                .isEqualTo("Högst: Fall, 2019: 12,5 stycken. Lägst: Läkemedel, 2019; Läkemedel, 2020: 3 stycken. "
                        + "Antal värden: 3. Värden som inte är angivna: 1.");
        assertThat(BarLayout.whole(chart, Language.EN).description())
                .startsWith("Highest: Fall, 2019: 12.5 stycken. Lowest: ")
                .endsWith("Number of values: 3. Values not told: 1.");
        assertThat(whole(chart(List.of("Antal"), times(4, bar("a", "1")))).description())
                .startsWith("Högst: a; a; a med flera: 1 stycken.");
        assertThat(whole(chart(List.of("Antal"))).description())
                .isEqualTo("Antal värden: 0. Värden som inte är angivna: 0.");
    }

    @Test
    void tellsSeveralSeriesApartByLightnessAndLetter() {
        List<SeriesShade> shades = IntStream.range(0, BarChart.MOST_SERIES)
                .mapToObj(SeriesShade::of)
                .toList();
        assertThat(shades).extracting(SeriesShade::letter).containsExactly("A", "B", "C", "D", "E", "F");
        List<Integer> lightness = shades.stream()
                .map(shade -> Integer.parseInt(shade.fill().substring(3, 5), 16))
                .sorted()
                .toList();
        for (int i = 1; i < lightness.size(); i++) {
            assertThat(lightness.get(i) - lightness.get(i - 1)).isGreaterThanOrEqualTo(25);
        }
        BarLayout two = whole(chart(List.of("2019", "2020"), bar("Fall", "1", "2")));
        assertThat(two.bars()).extracting(BarLayout.Piece::letter).containsExactly("A", "B");
        assertThat(two.legend().stream()
                        .flatMap(swatch -> swatch.name().stream())
                        .map(BarLayout.Line::text))
                .containsExactly("A 2019", "B 2020");
        BarLayout one = whole(chart(List.of("Antal"), bar("Fall", "1")));
        assertThat(one.bars()).extracting(BarLayout.Piece::letter).containsExactly("");
        assertThat(one.legend()).isEmpty();
        assertThat(one.axis()).isEqualTo("Antal, stycken");
    }

    @Test
    void nothingStandsOnAnythingElse() {
        String longest =
                "Avvikelser i läkemedelshanteringen inom särskilda boenden för äldre och i ordinärt boende samt "
                        + "inom hemsjukvården och på korttidsboenden under hela året";
        BarLayout layout = whole(chart(
                List.of("2018", "2019", "2020"),
                bar(longest, "1", "123456.75", "3"),
                bar("Fall", "4", "", "6"),
                bar(longest, "7", "8", "9")));
        for (int i = 1; i < layout.bars().size(); i++) {
            assertThat(layout.bars().get(i).y() - layout.bars().get(i - 1).y()).isGreaterThan(BarLayout.BAR);
        }
        for (int i = 1; i < layout.labels().size(); i++) {
            assertThat(layout.labels().get(i).y())
                    .isGreaterThan(layout.labels().get(i - 1).y() + 11);
        }
        assertThat(layout.labels()).allMatch(line -> line.text().length() * 7 <= line.x());
        assertThat(layout.labels().get(3).text()).endsWith("…");
        assertThat(layout.bars())
                .allMatch(one -> layout.left() + one.width() + 5 + one.value().length() * 7 <= layout.width())
                .allMatch(one -> one.y() >= layout.top() && one.y() + BarLayout.BAR <= layout.bottom());
        assertThat(layout.head())
                .allMatch(line -> line.y() < layout.legend().get(0).y());
        assertThat(layout.legend()).allMatch(swatch -> swatch.y() < layout.top());
    }

    @Test
    void aTallChartComesInPartsOnTheSameScale() {
        Bar[] bars = IntStream.rangeClosed(1, 40)
                .mapToObj(i -> Bar.of("Enhet " + i, i, 2L * i, 3))
                .toArray(Bar[]::new);
        BarChart chart = chart(List.of("a", "b", "c"), bars);
        List<BarLayout> parts = BarLayout.parts(chart, Language.SV);
        assertThat(parts).hasSizeGreaterThan(1).allMatch(part -> part.height() < 1000);
        assertThat(parts.stream().flatMap(part -> part.bars().stream()).map(BarLayout.Piece::title))
                .containsExactlyElementsOf(
                        whole(chart).bars().stream().map(BarLayout.Piece::title).toList());
        assertThat(parts.stream()
                        .map(part ->
                                part.ticks().stream().map(BarLayout.Line::text).toList()))
                .containsOnly(List.of("0", "20", "40", "60", "80"));
        assertThat(BarLayout.parts(chart(List.of("Antal")), Language.SV)).hasSize(1);
        assertThat(SvgRenderer.renderInParts(chart, Language.SV))
                .hasSize(parts.size())
                .allMatch(svg -> svg.contains("A a"));
        assertThat(HtmlRenderer.render(page(chart)))
                .contains("Avvikelser (1/" + parts.size() + ")")
                .contains("staplar-2-desc");
    }

    private static ReviewPage page(BarChart chart) {
        return new ReviewPage(
                Language.SV,
                "t",
                "s",
                List.of(),
                new Notice("n", "t"),
                List.of(PageSection.of("a", "A", chart)),
                List.of());
    }

    @Test
    void standsOnAPageWithItsKey() {
        String html = HtmlRenderer.render(page(chart(List.of("2019", "2020"), bar("Fall", "12.5", ""))));
        assertThat(html)
                .contains("<rect class=\"series series-1\"")
                .contains("role=\"group\" tabindex=\"0\" aria-label=\"Stapeldiagram: Avvikelser\"")
                .contains("<strong>B</strong> 2020");
    }

    @Test
    void aPictureByItselfNeedsNoStyleSheet() throws Exception {
        BarChart chart = chart(List.of("<2019>", "2020"), bar("Fall & \"annat\"", "12.5", ""));
        String svg = SvgRenderer.render(chart, Language.EN);
        assertThat(svg)
                .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" lang=\"en\"")
                .contains("<title id=\"staplar-title\">Avvikelser</title>")
                .contains("Berättelsen, s. 4</desc>")
                .contains("font-family=\"DejaVu Sans, sans-serif\"")
                .contains("A &lt;2019&gt;", "Fall &amp; \"annat\"", ">12.5<", ">–<")
                .doesNotContain("<style", "style=", "var(", "href", "<script")
                .endsWith("</svg>\n");
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        for (String shape : List.of("text", "rect")) {
            NodeList nodes = document.getElementsByTagName(shape);
            for (int i = 0; i < nodes.getLength(); i++) {
                assertThat(nodes.item(i).getAttributes().getNamedItem("fill")).isNotNull();
            }
        }
        assertThat(SvgRenderer.render(chart, Language.EN)).isEqualTo(svg);
    }
}
