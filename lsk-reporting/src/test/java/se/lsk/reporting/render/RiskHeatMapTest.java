package se.lsk.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lsk.core.check.RefusedException;
import se.lsk.core.facts.SubjectReference;
import se.lsk.core.risk.Cell;
import se.lsk.core.risk.MatrixPreset;
import se.lsk.core.risk.MatrixPresets;
import se.lsk.core.risk.RiskAssessment;
import se.lsk.core.risk.RiskMatrix;
import se.lsk.core.risk.RiskRating;
import se.lsk.core.risk.Scale;
import se.lsk.reporting.render.RiskHeatMap.Mark;
import se.lsk.reporting.render.html.SvgRenderer;
import se.lsk.reporting.render.layout.HeatMapLayout;
import se.lsk.reporting.render.layout.LevelShade;
import se.lsk.rules.Language;

class RiskHeatMapTest {

    private static RiskMatrix preset(String id) {
        return MatrixPresets.find(id).flatMap(MatrixPreset::asMatrix).orElseThrow();
    }

    private static RiskAssessment assessed(RiskMatrix matrix, String ref, int consequence, int likelihood) {
        return RiskAssessment.builder()
                .subjectRef(new SubjectReference(ref))
                .matrix(matrix)
                .addRating(RiskRating.builder()
                        .consequence(consequence)
                        .likelihood(likelihood)
                        .build())
                .build();
    }

    @Test
    void anEventLiesWhereItsHighestLevelComesFrom() {
        RiskMatrix matrix = preset("msb-4x4");
        RiskAssessment twoRatings = RiskAssessment.builder()
                .from(assessed(matrix, "e2", 1, 1))
                .addRating(RiskRating.builder()
                        .consequence(2)
                        .potentialConsequence(4)
                        .likelihood(3)
                        .build())
                .build();
        RiskHeatMap map = RiskHeatMap.of(
                "karta",
                "Bild",
                "Prov",
                matrix,
                List.of(
                        assessed(matrix, "e1", 2, 3),
                        twoRatings,
                        RiskAssessment.builder()
                                .subjectRef(new SubjectReference("e3"))
                                .matrix(matrix)
                                .build(),
                        assessed(preset("skr-4x4-from-8"), "e4", 1, 1)));

        assertThat(map.marks()).containsExactly(new Mark("e1", new Cell(2, 3)), new Mark("e2", new Cell(4, 3)));
    }

    @Test
    void cellsAreLetteredCountedAndMarked() {
        RiskMatrix matrix = preset("msb-4x4");
        List<RiskAssessment> events = IntStream.rangeClosed(1, 5)
                .mapToObj(i -> assessed(matrix, "e" + i, i == 5 ? 4 : 1, i == 5 ? 4 : 1))
                .toList();
        HeatMapLayout layout = HeatMapLayout.of(RiskHeatMap.of("karta", "Bild", "Prov", matrix, events), Language.SV);
        HeatMapLayout.Panel panel = layout.panels().get(0);
        HeatMapLayout.Box lowest = panel.boxes().get(0);
        HeatMapLayout.Box highest = panel.boxes().get(15);

        assertThat(panel.boxes()).hasSize(16);
        assertThat(lowest.shade().letter()).isEqualTo("A");
        assertThat(lowest.count()).isEqualTo("×4");
        assertThat(lowest.dots()).extracting(HeatMapLayout.Text::text).containsExactly("1", "2", "3", "4");
        assertThat(lowest.more()).isEmpty();
        assertThat(lowest.title()).isEqualTo("Konsekvens 1, sannolikhet 1: A, låg. Händelser: 1 e1, 2 e2, 3 e3, 4 e4.");
        assertThat(highest.shade().letter()).isEqualTo("D");
        assertThat(highest.count()).isEqualTo("×1");
        assertThat(highest.dots()).extracting(HeatMapLayout.Text::text).containsExactly("5");
        assertThat(panel.boxes().get(1).count()).isEmpty();
        // the worst stands at the top, the likeliest to the right
        assertThat(highest.y()).isLessThan(lowest.y());
        assertThat(highest.x()).isGreaterThan(lowest.x());
        assertThat(panel.legend())
                .extracting(HeatMapLayout.Swatch::label)
                .containsExactly("extremt hög", "hög", "medelhög", "låg");
        assertThat(layout.description())
                .startsWith("msb-4x4. Konsekvens 4: B C C D. Konsekvens 3: B B C C.")
                .contains("e5 [4,4].");
    }

    @Test
    void moreEventsThanThereIsRoomForAreCounted() {
        RiskMatrix matrix = preset("msb-4x4");
        List<RiskAssessment> six = IntStream.rangeClosed(1, 6)
                .mapToObj(i -> assessed(matrix, "e" + i, 1, 1))
                .toList();
        List<RiskAssessment> nine = IntStream.rangeClosed(1, 9)
                .mapToObj(i -> assessed(matrix, "e" + i, 1, 1))
                .toList();
        HeatMapLayout.Box full = lowest(matrix, six);
        HeatMapLayout.Box over = lowest(matrix, nine);

        assertThat(full.dots()).hasSize(6);
        assertThat(full.more()).isEmpty();
        assertThat(over.count()).isEqualTo("×9");
        assertThat(over.dots()).extracting(HeatMapLayout.Text::text).containsExactly("1", "2", "3", "4", "5");
        assertThat(over.more().map(HeatMapLayout.Text::text)).contains("+4");
        assertThat(over.title()).contains("9 e9.");
        for (HeatMapLayout.Text dot : full.dots()) {
            assertThat(dot.x() - 9).isGreaterThan(full.x());
            assertThat(dot.x() + 9).isLessThan(full.x() + full.width());
            assertThat(dot.y() + 9).isLessThan(full.y() + full.height());
            assertThat(full.dots().stream()
                            .filter(other -> !other.equals(dot))
                            .mapToDouble(other -> Math.hypot(other.x() - dot.x(), other.y() - dot.y())))
                    .allMatch(distance -> distance > 18);
        }
    }

    private static HeatMapLayout.Box lowest(RiskMatrix matrix, List<RiskAssessment> events) {
        return HeatMapLayout.of(RiskHeatMap.of("karta", "Bild", "Prov", matrix, events), Language.SV)
                .panels()
                .get(0)
                .boxes()
                .get(0);
    }

    /** A label that is too long for a line is broken, one too long for three is shortened, and the whole stays in its title. */
    @Test
    void longLabelsAreBrokenAndNeverLost() {
        String longest = "Sannolikhetsbedömningsmetod ".repeat(3).strip();
        RiskMatrix matrix = RiskMatrix.builder()
                .from(preset("isomanaged-3x3"))
                .name("n".repeat(100))
                .likelihood(Scale.of("Mindre sannolik", longest, "Stor"))
                .build();
        HeatMapLayout layout = HeatMapLayout.of(RiskHeatMap.of("karta", "Bild", "Prov", matrix), Language.SV);
        HeatMapLayout.Panel panel = layout.panels().get(0);

        assertThat(panel.columns())
                .extracting(HeatMapLayout.Text::text)
                .containsExactly("1 Mindre", "sannolik", "2", "Sannolikhe-", "tsbedömnin…", "3 Stor");
        assertThat(panel.columns().get(4).whole()).isEqualTo("2 " + longest);
        assertThat(panel.columns()).allMatch(label -> label.y() < panel.axisY());
        assertThat(panel.name().text()).endsWith("…").hasSizeLessThan(100);
        assertThat(panel.name().whole()).hasSize(100);
        assertThat(panel.legend().get(0).y()).isGreaterThan(panel.axisY());
        assertThat(HeatMapLayout.of(RiskHeatMap.of("karta", "Bild", "Prov", preset("npsa-5x5")), Language.SV)
                        .width())
                .as("the width that a phone has room for")
                .isEqualTo(400);
    }

    @Test
    void nothingStandsOnAnythingElse() {
        for (MatrixPreset preset : MatrixPresets.all()) {
            preset.asMatrix().ifPresent(matrix -> {
                HeatMapLayout layout = HeatMapLayout.of(RiskHeatMap.of("karta", "Bild", "Prov", matrix), Language.SV);
                HeatMapLayout.Panel panel = layout.panels().get(0);
                for (HeatMapLayout.Box one : panel.boxes()) {
                    assertThat(one.x() + one.width()).isLessThanOrEqualTo(layout.width());
                    for (HeatMapLayout.Box other : panel.boxes()) {
                        boolean apart = one.x() + one.width() <= other.x()
                                || other.x() + other.width() <= one.x()
                                || one.y() + one.height() <= other.y()
                                || other.y() + other.height() <= one.y();
                        assertThat(apart || one.equals(other)).isTrue();
                    }
                }
                assertThat(layout.notes())
                        .allMatch(note -> note.y() < layout.height()
                                && note.y()
                                        > panel.legend()
                                                .get(panel.legend().size() - 1)
                                                .y());
            });
        }
    }

    @Test
    void whatMustBeKnownOfTheMatrixStandsInThePicture() {
        HeatMapLayout layout =
                HeatMapLayout.of(RiskHeatMap.of("karta", "Bild", "Prov", preset("internkontroll-4x4")), Language.SV);

        assertThat(layout.caveats())
                .startsWith("Matrisens rutor är inte verifierade: de har inte lästs i källan.")
                .doesNotHaveDuplicates()
                .hasSize(4);
        assertThat(layout.notes()).allMatch(note -> note.text().length() * 6 <= layout.width());
        assertThat(layout.description()).contains("Matrisens rutor är inte verifierade");
    }

    @Test
    void theCellsInWhichTwoMatricesDifferAreMarkedInBoth() {
        RiskHeatMap map =
                RiskHeatMap.comparing("karta", "Bild", "Prov", preset("skr-4x4-over-8"), preset("skr-4x4-from-8"));
        HeatMapLayout layout = HeatMapLayout.of(map, Language.SV);

        assertThat(map.differing()).containsExactly(new Cell(2, 4), new Cell(4, 2));
        assertThat(layout.panels()).hasSize(2);
        for (HeatMapLayout.Panel panel : layout.panels()) {
            assertThat(panel.boxes().stream().filter(HeatMapLayout.Box::differs))
                    .hasSize(2);
        }
        assertThat(layout.panels().get(1).x())
                .isGreaterThan(layout.panels().get(0).boxes().get(15).x());
        assertThat(layout.description()).contains("Matriserna skiljer sig i [[2,4], [4,2]].");
        assertThat(layout.notes().get(0).whole()).startsWith("skr-4x4-over-8: ");
        assertThat(RiskHeatMap.of("karta", "Bild", "Prov", preset("va-sac")).differing())
                .isEmpty();
        assertThatThrownBy(() -> RiskHeatMap.comparing("karta", "Bild", "Prov", preset("va-sac"), preset("msb-4x4")))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void aMarkLiesInTheMatrix() {
        List<Mark> outside = List.of(new Mark("e1", new Cell(4, 1)));

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new RiskHeatMap("karta", "Bild", "Prov", preset("isomanaged-3x3"), Optional.empty(), outside))
                .withMessage("a mark must lie in the matrix");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RiskHeatMap.of("Karta", "Bild", "Prov", preset("va-sac")));
    }

    /** In grey too, a higher level is darker, and its letter can be read. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6})
    void aHigherLevelIsDarkerAndItsLetterCanBeRead(int levels) {
        double before = 2;
        for (int rank = 1; rank <= levels; rank++) {
            LevelShade shade = LevelShade.of(rank, levels);
            double fill = luminance(shade.fill());
            double ink = luminance(shade.ink());

            assertThat(fill).isLessThan(before);
            assertThat((Math.max(fill, ink) + 0.05) / (Math.min(fill, ink) + 0.05))
                    .isGreaterThan(4.5);
            assertThat(shade.letter()).isEqualTo("ABCDEF".substring(rank - 1, rank));
            before = fill;
        }
        assertThat(LevelShade.of(levels, levels).fill()).isEqualTo("#6f1015");
    }

    /** Relative luminance, as WCAG defines it. */
    private static double luminance(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double channel = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += weights[i] * (channel <= 0.03928 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    @Test
    void aPictureByItselfIsOneFileWithTitleAndDescription() {
        String svg = SvgRenderer.render(
                RiskHeatMap.of("karta", "Bild <b>", "Prov & \"källa\"", preset("va-sac")), Language.SV);

        assertThat(svg)
                .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\"")
                .contains("<title id=\"karta-title\">Bild &lt;b&gt;</title>")
                .contains("Prov &amp; \"källa\"</desc>")
                .contains("font-family=\"DejaVu Sans, sans-serif\"")
                .doesNotContain("<script", "href", "style=", "var(", "<style")
                .endsWith("</svg>\n");
        assertThat(svg)
                .isEqualTo(SvgRenderer.render(
                        RiskHeatMap.of("karta", "Bild <b>", "Prov & \"källa\"", preset("va-sac")), Language.SV));
    }

    @Test
    void textShowsTheCellsTheCaveatsAndEveryCheck() {
        String text = MatrixText.of(preset("kristianstad-lex-sarah"), Language.SV);

        assertThat(text)
                .startsWith("kristianstad-lex-sarah\n  Kristianstads kommun")
                .contains("(lokal riktlinje; ordalydelsen läst)")
                .contains("  4 Katastrofal | A B B B\n  3 Betydande   | A A B B\n  2 Måttlig     | A A A A\n")
                .contains("  Sannolikhet: 1 Mycket liten, 2 Liten, 3 Stor, 4 Mycket stor\n")
                .contains("  A = hanteras inte som lex Sarah\n  B = hanteras som lex Sarah\n")
                .contains("  ! Sannolikhetsskalans benämningar är inte verifierade.\n")
                .contains("  MONOTONE  HOLDS  högre konsekvens")
                .contains(
                        "  EQUAL_PRODUCT_EQUAL_LEVEL  FAILS  (upplysning)  samma produkt ger samma nivå  [2,4] [4,2]\n");
        assertThat(MatrixText.of(preset("npsa-5x5"), Language.EN)).contains("not verified)");
        assertThat(MatrixText.difference(preset("skr-4x4-over-8"), preset("skr-4x4-from-8"), Language.EN))
                .isEqualTo("""
                        skr-4x4-over-8 / skr-4x4-from-8: cells judged differently: 2
                          [2,4]  no further analysis / further analysis
                          [4,2]  no further analysis / further analysis
                        """);
        assertThat(MatrixPresets.find("transport-5x5")
                        .orElseThrow()
                        .<String>fold(known -> "", unknown -> MatrixText.of(unknown, Language.EN)))
                .startsWith("transport-5x5\n  Transportföretagen")
                .contains("! The cells are not known. Green 1–8");
    }
}
