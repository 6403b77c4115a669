package se.lsk.core.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lsk.core.risk.RiskSamples.cell;
import static se.lsk.core.risk.RiskSamples.drawing;
import static se.lsk.core.risk.RiskSamples.drawn;
import static se.lsk.core.risk.RiskSamples.numbered;
import static se.lsk.core.risk.RiskSamples.square;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lsk.core.law.BilingualText;
import se.lsk.core.law.LegalForce;

class RiskMatrixTest {

    private static final List<Band> THREE_BANDS =
            List.of(Band.from("B", Threshold.atLeast(4)), Band.from("C", Threshold.atLeast(9)));

    @Test
    void isColouredCellByCell() {
        RiskMatrix matrix = drawn(3, "AAB", "ABC", "BCC", "CCC");

        assertThat(matrix.level(1, 1)).isEqualTo(RiskLevel.of("A"));
        assertThat(matrix.level(1, 3)).isEqualTo(RiskLevel.of("B"));
        assertThat(matrix.level(cell(4, 1))).isEqualTo(RiskLevel.of("C"));
        assertThat(matrix.rank(1, 3)).isEqualTo(2);
        assertThat(matrix.lowest()).hasToString("A");
        assertThat(matrix.highest()).hasToString("C");
        assertThat(matrix.find("B")).contains(RiskLevel.of("B"));
        assertThat(matrix.find("D")).isEmpty();
        assertThat(matrix.rank("A")).isEqualTo(1);
        assertThat(matrix.rank("C")).isEqualTo(3);
        assertThat(matrix.rank("D")).isZero();
        assertThat(matrix).hasToString("drawn");
    }

    @Test
    void isColouredByBandsOverTheProduct() {
        RiskMatrix matrix = bands(THREE_BANDS.toArray(Band[]::new));

        assertThat(drawing(matrix)).containsExactly("AAAB", "ABBB", "ABCC", "BBCC");
    }

    @Test
    void isColouredByBandsUnderConditionsOnTheAxes() {
        RiskMatrix matrix = square(3, 4, 4)
                .colouring(Colouring.bands(THREE_BANDS.toArray(Band[]::new))
                        .under(AxisCondition.onlyIfConsequence("C", Threshold.atLeast(4), "B")))
                .build();

        assertThat(drawing(matrix)).containsExactly("AAAB", "ABBB", "ABBB", "BBCC");
    }

    @Test
    void atLeastAndMoreThanAreTwoMatrices() {
        assertThat(drawing(bands(Band.from("B", Threshold.atLeast(8)))))
                .containsExactly("AAAA", "AAAB", "AABB", "ABBB");
        assertThat(drawing(bands(Band.from("B", Threshold.moreThan(8)))))
                .containsExactly("AAAA", "AAAA", "AABB", "AABB");
    }

    @Test
    void bandsMayBeListedInAnyOrder() {
        assertThat(drawing(bands(THREE_BANDS.get(1), THREE_BANDS.get(0))))
                .isEqualTo(drawing(bands(THREE_BANDS.get(0), THREE_BANDS.get(1))));
    }

    @Test
    void aBandWithoutAnEndGoesOnUntilTheNextBegins() {
        assertThat(drawing(bands(Band.range("A", 1, 3), Band.from("B", Threshold.atLeast(4)), Band.range("C", 9, 16))))
                .isEqualTo(drawing(bands(THREE_BANDS.toArray(Band[]::new))));
        assertThat(drawing(bands(
                        Band.from("B", Threshold.moreThan(3)),
                        new Band("C", Threshold.moreThan(8), Optional.of(Threshold.lessThan(17 - 1))),
                        Band.range("D", 16, 16))))
                .containsExactly("AAAB", "ABBB", "ABCC", "BBCD");
    }

    @Test
    void aLevelMayComeFromConditionsAlone() {
        RiskMatrix matrix = square(3, 3, 3)
                .colouring(Colouring.bands(Band.from("C", Threshold.atLeast(4)))
                        .under(AxisCondition.onlyIfLikelihood("C", Threshold.moreThan(2), "B")))
                .build();

        assertThat(drawing(matrix)).containsExactly("AAA", "ABC", "ABC");
    }

    @Test
    void conditionsAreAppliedOneAfterTheOther() {
        AxisCondition topNeedsConsequence = AxisCondition.onlyIfConsequence("C", Threshold.atLeast(3), "B");
        AxisCondition middleNeedsLikelihood = AxisCondition.onlyIfLikelihood("B", Threshold.atLeast(3), "A");
        Colouring.ProductBands colouring = Colouring.bands(Band.from("C", Threshold.atLeast(4)));

        assertThat(drawing(square(3, 3, 3)
                        .colouring(colouring.under(topNeedsConsequence, middleNeedsLikelihood))
                        .build()))
                .containsExactly("AAA", "AAB", "ACC");
        assertThat(drawing(square(3, 3, 3)
                        .colouring(colouring.under(middleNeedsLikelihood).under(topNeedsConsequence))
                        .build()))
                .containsExactly("AAA", "ABB", "ACC");
    }

    @Test
    void aConditionMayBeOnBothAxes() {
        AxisCondition both =
                new AxisCondition("B", Optional.of(Threshold.atLeast(2)), Optional.of(Threshold.atMost(2)), "A");

        assertThat(drawing(square(2, 3, 3)
                        .colouring(Colouring.bands(Band.from("B", Threshold.atLeast(2)))
                                .under(both))
                        .build()))
                .containsExactly("AAA", "BBA", "BBA");
    }

    @Test
    void tellsHowItWasColoured() {
        Colouring.ProductBands byBands = Colouring.bands(Band.from("B", Threshold.moreThan(8)))
                .under(AxisCondition.onlyIfConsequence("B", Threshold.atLeast(3), "A"));
        RiskMatrix matrix = square(2, 4, 4).colouring(byBands).build();

        assertThat(matrix.colouring().<List<Band>>fold(table -> List.of(), Colouring.ProductBands::bands))
                .containsExactly(Band.from("B", Threshold.moreThan(8)));
        assertThat(byBands.conditions())
                .containsExactly(AxisCondition.onlyIfConsequence("B", Threshold.atLeast(3), "A"));
        assertThat(drawn(2, "AAA", "AAA", "AAB")
                        .colouring()
                        .<List<List<String>>>fold(Colouring.CellTable::rows, bands -> List.of()))
                .containsExactly(List.of("A", "A", "A"), List.of("A", "A", "A"), List.of("A", "A", "B"));
    }

    @Test
    void keepsItsOwnCells() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            rows.add(new ArrayList<>(List.of("A", "A", "B")));
        }
        RiskMatrix matrix = square(2, 3, 3).colouring(Colouring.cells(rows)).build();
        rows.get(0).set(0, "B");
        rows.clear();

        assertThat(drawing(matrix)).containsExactly("AAB", "AAB", "AAB");
        assertThat(matrix).isEqualTo(drawn(2, "AAB", "AAB", "AAB")).hasSameHashCodeAs(drawn(2, "AAB", "AAB", "AAB"));
        assertThat(matrix.toBuilder().build()).isEqualTo(matrix);
        assertThat(matrix.toBuilder().name("other").build()).isNotEqualTo(matrix);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0", "5, 1", "1, 4", "-1, 2", "4, 4", "2147483647, 2147483647"})
    void hasNoOtherCells(int consequence, int likelihood) {
        RiskMatrix matrix = drawn(2, "AAA", "AAA", "AAB", "ABB");

        assertThat(matrix.has(consequence, likelihood)).isFalse();
        assertThatThrownBy(() -> matrix.level(consequence, likelihood))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("consequence must be 1 to 4 and likelihood 1 to 3");
        assertThatThrownBy(() -> matrix.rank(consequence, likelihood)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void listsItsCellsByConsequenceAndThenByLikelihood() {
        RiskMatrix matrix = drawn(2, "AAAA", "AAAA", "AAAB");

        assertThat(matrix.cells())
                .hasSize(12)
                .isSorted()
                .startsWith(cell(1, 1), cell(1, 2))
                .endsWith(cell(3, 4));
        assertThat(matrix.cells()).allMatch(cell -> matrix.has(cell.consequence(), cell.likelihood()));
        assertThat(cell(3, 2)).hasToString("[3,2]");
        assertThat(cell(3, 2).product()).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0", "7, 1", "1, 7"})
    void aCellHasNumbersFromOneToSix(int consequence, int likelihood) {
        assertThatThrownBy(() -> new Cell(consequence, likelihood))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a cell's numbers must be 1 to 6");
        assertThat(new Cell(6, 6).product()).isEqualTo(36);
    }

    @Test
    void axesNeedNotBeEquallyLongAndMayHaveSixLevels() {
        RiskMatrix matrix = RiskMatrix.builder()
                .name("x".repeat(100))
                .consequence(numbered(6))
                .likelihood(numbered(3))
                .addLevels(RiskLevel.of("lugnt", "lugnt", "calm"), RiskLevel.of("oro", "oro", "worry"))
                .colouring(Colouring.bands(Band.from("oro", Threshold.atLeast(18))))
                .build();

        assertThat(matrix.level(6, 3).english()).isEqualTo("worry");
        assertThat(matrix.level(6, 2).swedish()).isEqualTo("lugnt");
        assertThat(matrix.level(5, 3).english()).isEqualTo("calm");
    }

    @Test
    void isALocalGuidelineOfItsOwnUnlessItSaysOtherwise() {
        RiskMatrix own = drawn(2, "AAA", "AAA", "AAB");

        assertThat(own.force()).isEqualTo(LegalForce.LOCAL_GUIDELINE);
        assertThat(own.provenance()).isEmpty();
        assertThat(own.isUnverified()).isFalse();
        assertThat(own.toBuilder().force(LegalForce.PRACTICE).build().force()).isEqualTo(LegalForce.PRACTICE);
    }

    private static RiskMatrix bands(Band... bands) {
        return square(4, 4, 4).colouring(Colouring.bands(bands)).build();
    }

    @Test
    void whatIsNotVerifiedIsSaidOfCellsAndOfEachScaleByItself() {
        RiskMatrix own = drawn(3, "AAA", "ABB", "ABC");
        Scale recalled = Scale.builder()
                .from(numbered(3))
                .provenance(Provenance.unverified("a handbook"))
                .build();

        assertThat(own.caveats()).isEmpty();
        assertThat(says(own.toBuilder().consequence(recalled)))
                .containsExactly("The labels of the consequence scale are not verified.");
        assertThat(says(own.toBuilder().likelihood(recalled)))
                .containsExactly("The labels of the likelihood scale are not verified.");
        assertThat(says(own.toBuilder().provenance(Provenance.unverified("a handbook"))))
                .containsExactly("The cells of the matrix are not verified: they have not been read in the source.");
        assertThat(says(own.toBuilder()
                        .provenance(Provenance.secondary("a copy"))
                        .addRemark(BilingualText.of("Skalan är vår.", "The scale is ours."))))
                .containsExactly("The scale is ours.");
    }

    private static List<String> says(RiskMatrix.Builder matrix) {
        return matrix.build().caveats().stream().map(BilingualText::english).toList();
    }
}
