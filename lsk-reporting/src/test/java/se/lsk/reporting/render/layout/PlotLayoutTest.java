package se.lsk.reporting.render.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lsk.core.facts.SubjectReference;
import se.lsk.reporting.render.InvestigationPlot;
import se.lsk.reporting.render.InvestigationPlot.PlottedCase;
import se.lsk.reporting.render.LimitComparison;
import se.lsk.reporting.render.Samples;
import se.lsk.rules.Language;

class PlotLayoutTest {

    private static final LocalDate OPENED = LocalDate.of(2020, 1, 1);

    private static PlottedCase lasting(String ref, int days) {
        return new PlottedCase(
                new SubjectReference(ref),
                OPENED,
                OPENED.plusDays(days),
                true,
                OPENED.plusDays(121),
                OPENED.plusDays(123),
                LimitComparison.BOTH_WITHIN);
    }

    private static InvestigationPlot plot(List<PlottedCase> cases) {
        return new InvestigationPlot("p", "", "", 122, cases, 0);
    }

    private static List<PlottedCase> everyLength(int from, int through) {
        List<PlottedCase> cases = new ArrayList<>();
        for (int days = from; days <= through; days++) {
            cases.add(lasting("fall-" + days, days));
        }
        return cases;
    }

    @Test
    void placesDaysInProportionAndInsideThePlot() {
        PlotLayout layout = PlotLayout.overview(plot(everyLength(0, 183)), Language.SV);
        int axisEnd = 210;
        assertThat(layout.ticks())
                .extracting(PlotLayout.Tick::label)
                .containsExactly("0", "30", "60", "90", "120", "150", "180", "210");
        assertThat(layout.ticks().get(0).x()).isEqualTo(layout.left());
        assertThat(layout.ticks().get(7).x()).isEqualTo(layout.right());
        for (PlotLayout.Row row : layout.rows()) {
            assertThat(row.x())
                    .isEqualTo(layout.left() + row.days() * (layout.right() - layout.left()) / axisEnd)
                    .isBetween(layout.left(), layout.right());
        }
        assertThat(layout.right()).isLessThan(layout.width());
    }

    @Test
    void magnifiesSoThatOneDayCanBeSeen() {
        PlotLayout layout = PlotLayout.closeView(plot(everyLength(100, 140)), Language.SV);
        assertThat(layout.rows())
                .extracting(PlotLayout.Row::days)
                .startsWith(131)
                .endsWith(116);
        for (int i = 1; i < layout.rows().size(); i++) {
            assertThat(layout.rows().get(i - 1).x() - layout.rows().get(i).x()).isGreaterThanOrEqualTo(24);
        }
        PlotLayout.Row atMeasure = layout.rows().stream()
                .filter(row -> row.days() == 122)
                .findFirst()
                .orElseThrow();
        assertThat(atMeasure.x()).isEqualTo(layout.measureX());
        assertThat(atMeasure.nominalX()).isLessThan(layout.measureX());
        assertThat(atMeasure.lastX()).isGreaterThan(layout.measureX());
    }

    @Test
    void stacksRowsWithoutOverlapWithinTheHeight() {
        for (PlotLayout layout : List.of(
                PlotLayout.overview(plot(everyLength(0, 60)), Language.SV),
                PlotLayout.closeView(plot(everyLength(110, 130)), Language.SV))) {
            int expected = layout.top();
            for (PlotLayout.Row row : layout.rows()) {
                assertThat(row.top()).isEqualTo(expected);
                assertThat(row.y()).isBetween(row.top(), row.top() + row.height());
                expected += row.height();
            }
            assertThat(layout.bottom()).isEqualTo(expected).isLessThan(layout.height());
        }
    }

    @Test
    void widensTheAxisForVeryLongInvestigations() {
        PlotLayout layout = PlotLayout.overview(plot(List.of(lasting("a", 3000))), Language.SV);
        assertThat(layout.rows().get(0).x()).isBetween(layout.measureX(), layout.right());
        assertThat(layout.ticks()).hasSizeLessThan(20);
    }

    @Test
    void drawsNoCaseAtAll() {
        assertThat(PlotLayout.overview(plot(List.of()), Language.SV).rows()).isEmpty();
        assertThat(PlotLayout.closeView(plot(List.of()), Language.SV).rows()).isEmpty();
    }

    @Test
    void shortensReferencesByWhatTheyShare() {
        PlotLayout layout = PlotLayout.overview(
                plot(List.of(lasting("rekonstruktion-10", 3), lasting("rekonstruktion-12", 2))), Language.SV);
        assertThat(layout.prefix()).isEqualTo("rekonstruktion-");
        assertThat(layout.rows()).extracting(PlotLayout.Row::label).containsExactly("10", "12");
        assertThat(PlotLayout.overview(plot(List.of(lasting("a", 3), lasting("b", 2))), Language.SV)
                        .prefix())
                .isEmpty();
        assertThat(PlotLayout.overview(plot(List.of(lasting("a-very-long-reference", 3))), Language.SV)
                        .rows()
                        .get(0)
                        .label())
                .isEqualTo("a-very-…");
        assertThat(PlotLayout.overview(plot(List.of(lasting("x-1", 3), lasting("x-1", 2))), Language.SV)
                        .rows())
                .extracting(PlotLayout.Row::label)
                .containsExactly("1", "1");
    }

    @Test
    void givesEachComparisonButTheQuietTwoAShapeOfItsOwn() {
        List<LimitComparison> loud = List.of(
                LimitComparison.BOTH_WITHIN,
                LimitComparison.BOTH_BEYOND,
                LimitComparison.ONLY_MEASURE_BEYOND,
                LimitComparison.ONLY_STATUTE_BEYOND,
                LimitComparison.STATUTE_OPEN);
        assertThat(loud).extracting(one -> Glyph.path(one, 9, 9)).doesNotHaveDuplicates();
        assertThat(List.of(LimitComparison.values())).extracting(Glyph::style).doesNotHaveDuplicates();
    }

    @Test
    void highlightsExactlyTheCasesThatTheLimitsJudgeDifferently() {
        InvestigationPlot plot = InvestigationPlot.of("p", "", "", Samples.findings(Samples.oneOfEach()));
        assertThat(PlotLayout.overview(plot, Language.SV).rows().stream()
                        .filter(PlotLayout.Row::highlighted)
                        .map(PlotLayout.Row::label))
                .containsExactly("3", "4", "5");
    }

    @Test
    void keepsTheTextBesideACaseWithinThePlot() {
        PlottedCase late = new PlottedCase(
                new SubjectReference("a"),
                OPENED,
                OPENED.plusDays(209),
                true,
                OPENED.plusDays(121),
                OPENED.plusDays(209),
                LimitComparison.ONLY_MEASURE_BEYOND);
        PlotLayout layout = PlotLayout.overview(plot(List.of(late)), Language.SV);
        PlotLayout.Row row = layout.rows().get(0);
        assertThat(row.textX() + row.detail().length() * 6).isLessThanOrEqualTo(layout.right());
    }

    @Test
    void takesTextsApartAtDaysAndLosesNothing() {
        String text = "Från 2020-01-14, till 2020-05-14. Inte 12020-05-14 eller 2020-05-140.";
        assertThat(Words.parts(text)).extracting(Words.Part::text).contains("2020-01-14", "2020-05-14");
        assertThat(Words.parts(text).stream().filter(Words.Part::day)).hasSize(2);
        assertThat(Words.parts(text).stream().map(Words.Part::text).reduce("", String::concat))
                .isEqualTo(text);
        assertThat(Words.parts("")).isEmpty();
    }
}
