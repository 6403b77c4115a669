package se.lsk.core.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lsk.core.risk.CoherenceCheck.COX_CONSTRUCTION;
import static se.lsk.core.risk.CoherenceCheck.EQUAL_PRODUCT_EQUAL_LEVEL;
import static se.lsk.core.risk.CoherenceCheck.EXTREMES_MEET_AT_NO_CORNER;
import static se.lsk.core.risk.CoherenceCheck.EXTREMES_SHARE_NO_EDGE;
import static se.lsk.core.risk.CoherenceCheck.FUNCTIONAL;
import static se.lsk.core.risk.CoherenceCheck.LEGEND_MATCHES_CELLS;
import static se.lsk.core.risk.CoherenceCheck.MONOTONE;
import static se.lsk.core.risk.CoherenceCheck.NO_SKIP;
import static se.lsk.core.risk.CoherenceCheck.NO_TOP_IN_FIRST_ROW_OR_COLUMN;
import static se.lsk.core.risk.CoherenceCheck.OPERATOR_STATED;
import static se.lsk.core.risk.CoherenceCheck.TOTAL;
import static se.lsk.core.risk.RiskSamples.cell;
import static se.lsk.core.risk.RiskSamples.drawing;
import static se.lsk.core.risk.RiskSamples.drawn;
import static se.lsk.core.risk.RiskSamples.square;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CoherenceTest {

    @Test
    void tellsEveryCheckInOrder() {
        Coherence coherence = drawn(3, "AAA", "ABB", "ABC").coherence();

        assertThat(coherence.results())
                .extracting(CheckResult::check)
                .containsExactly(
                        TOTAL,
                        FUNCTIONAL,
                        MONOTONE,
                        NO_SKIP,
                        EXTREMES_SHARE_NO_EDGE,
                        EXTREMES_MEET_AT_NO_CORNER,
                        NO_TOP_IN_FIRST_ROW_OR_COLUMN,
                        EQUAL_PRODUCT_EQUAL_LEVEL,
                        LEGEND_MATCHES_CELLS,
                        OPERATOR_STATED,
                        COX_CONSTRUCTION);
        assertThat(coherence.results()).allSatisfy(result -> {
            assertThat(result.verdict()).isEqualTo(CoherenceVerdict.HOLDS);
            assertThat(result.cells()).isEmpty();
            assertThat(result.reason()).isEmpty();
        });
        assertThat(coherence.isCoherent()).isTrue();
        assertThat(coherence.defects()).isEmpty();
        assertThat(coherence.waived()).isEmpty();
    }

    @Test
    void aWorseConsequenceThatIsCalledBetterIsFound() {
        fails(drawn(3, "AAB", "ABC", "ABB"), MONOTONE, cell(2, 3), cell(3, 3));
        fails(drawn(3, "ABA", "ABC", "BBC"), MONOTONE, cell(1, 2), cell(1, 3));
    }

    @Test
    void aSkippedLevelIsFound() {
        fails(drawn(3, "AAA", "AAC", "ABC"), NO_SKIP, cell(1, 3), cell(2, 2), cell(2, 3));
        holds(drawn(3, "AAA", "AAB", "ABC"), NO_SKIP);
    }

    @Test
    void extremesSideBySideAndCornerToCornerAreTwoThings() {
        RiskMatrix corner = drawn(3, "AAB", "ABC", "BCC");

        holds(corner, EXTREMES_SHARE_NO_EDGE);
        fails(corner, EXTREMES_MEET_AT_NO_CORNER, cell(1, 2), cell(2, 1), cell(2, 3), cell(3, 2));
        fails(drawn(3, "AAA", "AAC", "ABC"), EXTREMES_SHARE_NO_EDGE, cell(1, 3), cell(2, 2), cell(2, 3));
    }

    @Test
    void bothDiagonalsCount() {
        // the lowest at [3,1] and the highest at [2,2] lie on the falling diagonal
        fails(drawn(3, "BBB", "BCC", "ABC"), EXTREMES_MEET_AT_NO_CORNER, cell(2, 2), cell(3, 1));
    }

    @Test
    void aMatrixWithTwoLevelsInUseCanNotKeepThemApart() {
        RiskMatrix two = drawn(2, "AAA", "AAA", "AAB");

        fails(two, EXTREMES_SHARE_NO_EDGE, cell(2, 3), cell(3, 2), cell(3, 3));
        fails(two, EXTREMES_MEET_AT_NO_CORNER, cell(2, 2), cell(3, 3));
        fails(two, COX_CONSTRUCTION);
        holds(two, NO_SKIP);
    }

    @Test
    void theTopLevelForWhatIsHarmlessOrNeverHappensIsFound() {
        fails(drawn(3, "AAB", "ABC", "CCC"), NO_TOP_IN_FIRST_ROW_OR_COLUMN, cell(3, 1));
        fails(drawn(3, "AAC", "ABC", "BCC"), NO_TOP_IN_FIRST_ROW_OR_COLUMN, cell(1, 3));
    }

    @Test
    void unequalLevelsForEqualProductsAreForInformationOnly() {
        RiskMatrix matrix = drawn(3, "AAAA", "ABBB", "ABBC", "ABCC").toBuilder()
                .colouring(Colouring.cells(List.of(
                        List.of("A", "A", "A", "A"),
                        List.of("A", "B", "B", "B"),
                        List.of("A", "B", "B", "B"),
                        List.of("A", "B", "B", "C"))))
                .build();

        fails(matrix, EQUAL_PRODUCT_EQUAL_LEVEL, cell(1, 4), cell(2, 2), cell(4, 1));
        assertThat(matrix.coherence().of(EQUAL_PRODUCT_EQUAL_LEVEL).isDefect()).isFalse();
        assertThat(matrix.coherence().isCoherent()).isTrue();
        assertThat(List.of(CoherenceCheck.values()).stream().filter(CoherenceCheck::isInformationOnly))
                .containsExactly(EQUAL_PRODUCT_EQUAL_LEVEL);
    }

    @Test
    void coxWantsThreeLevelsALowestFirstRowAndColumnAndNoTopInTheSecond() {
        holds(drawn(3, "AAAA", "ABBB", "ABCC", "ABCC"), COX_CONSTRUCTION);
        fails(drawn(3, "AAAB", "ABBB", "ABCC", "ABCC"), COX_CONSTRUCTION, cell(1, 4));
        fails(drawn(3, "AAAA", "ABBC", "ABCC", "ACCC"), COX_CONSTRUCTION, cell(2, 4), cell(4, 2));
        fails(drawn(2, "AAA", "AAA", "AAA"), COX_CONSTRUCTION);
    }

    @Test
    void aPrintedLegendIsComparedWithTheCells() {
        RiskMatrix.Builder cells = drawing(3, "AAAB", "ABBB", "ABCC", "BBCC");

        holds(cells.legend(List.of()).build(), LEGEND_MATCHES_CELLS);
        holds(
                cells.legend(List.of(Band.range("A", 1, 3), Band.range("B", 4, 8), Band.range("C", 9, 16)))
                        .build(),
                LEGEND_MATCHES_CELLS);
        fails(
                cells.legend(List.of(Band.from("B", Threshold.atLeast(4)), Band.from("C", Threshold.moreThan(9))))
                        .build(),
                LEGEND_MATCHES_CELLS,
                cell(3, 3));
    }

    @Test
    void aLegendWithAGapOrAnOverlapDoesNotMatchThere() {
        RiskMatrix.Builder cells = drawing(3, "AAAB", "ABBB", "ABCC", "BBCC");

        fails(
                cells.legend(List.of(Band.range("A", 1, 3), Band.range("B", 6, 9), Band.range("C", 9, 16)))
                        .build(),
                LEGEND_MATCHES_CELLS,
                cell(1, 4),
                cell(2, 2),
                cell(3, 3),
                cell(4, 1));
    }

    @Test
    void aThresholdOfTheLegendWithoutItsOperatorIsFoundWhereItMatters() {
        RiskMatrix atLeast = drawing(2, "AAAA", "AAAB", "AABB", "ABBB")
                .addLegend(Band.from("B", Threshold.unstated(8)))
                .build();
        RiskMatrix moreThan = drawing(2, "AAAA", "AAAA", "AABB", "AABB")
                .addLegend(Band.from("B", Threshold.unstated(8)))
                .build();

        fails(atLeast, OPERATOR_STATED, cell(2, 4), cell(4, 2));
        fails(moreThan, OPERATOR_STATED, cell(2, 4), cell(4, 2));
        holds(atLeast, LEGEND_MATCHES_CELLS);
        holds(moreThan, LEGEND_MATCHES_CELLS);
        fails(
                drawing(2, "AAAA", "AAAB", "AABB", "ABBB")
                        .addLegend(Band.from("B", Threshold.unstated(7)))
                        .build(),
                OPERATOR_STATED);
        fails(
                drawing(2, "AAAA", "AAAB", "AABB", "ABBB")
                        .addLegend(Band.from("B", Threshold.unstated(9)))
                        .build(),
                LEGEND_MATCHES_CELLS,
                cell(2, 4),
                cell(4, 2));
    }

    @Test
    void aDeliberateDepartureIsToldWithItsReason() {
        // "a risk with a very severe consequence is built away even if it is very improbable"
        String reason = "En katastrofal risk byggs bort även om den är osannolik.";
        RiskMatrix matrix = drawing(3, "AAAA", "ABBB", "BBBC", "CCCC")
                .addWaivers(
                        Waiver.of(NO_TOP_IN_FIRST_ROW_OR_COLUMN, reason, cell(4, 1)),
                        Waiver.of(COX_CONSTRUCTION, reason),
                        Waiver.of(MONOTONE, "inget att frångå"))
                .build();
        Coherence coherence = matrix.coherence();

        assertThat(coherence.of(NO_TOP_IN_FIRST_ROW_OR_COLUMN))
                .isEqualTo(new CheckResult(
                        NO_TOP_IN_FIRST_ROW_OR_COLUMN,
                        CoherenceVerdict.WAIVED,
                        List.of(cell(4, 1)),
                        Optional.of(reason)));
        assertThat(coherence.of(COX_CONSTRUCTION).cells()).containsExactly(cell(3, 1), cell(4, 1), cell(4, 2));
        holds(matrix, MONOTONE);
        assertThat(coherence.waived())
                .extracting(CheckResult::check)
                .containsExactly(NO_TOP_IN_FIRST_ROW_OR_COLUMN, COX_CONSTRUCTION);
        assertThat(coherence.isCoherent()).isTrue();
        assertThat(matrix.caveats())
                .extracting(caveat -> caveat.swedish())
                .containsExactly(
                        "Matrisen frångår avsiktligt: lägsta konsekvensen och lägsta sannolikheten ger aldrig högsta nivån."
                                + " Skäl: " + reason,
                        "Matrisen frångår avsiktligt: minst tre nivåer, bara lägsta nivån i första raden och kolumnen,"
                                + " ingen högsta nivå i den andra. Skäl: " + reason);
    }

    @Test
    void aDepartureForSomeCellsDoesNotCoverOthers() {
        Waiver catastrophic = Waiver.of(NO_TOP_IN_FIRST_ROW_OR_COLUMN, "katastrofal", cell(3, 1));

        fails(
                drawing(3, "ABC", "BBC", "CCC").addWaiver(catastrophic).build(),
                NO_TOP_IN_FIRST_ROW_OR_COLUMN,
                cell(1, 3),
                cell(3, 1));
        assertThat(drawing(3, "ABB", "BBC", "CCC")
                        .addWaiver(catastrophic)
                        .build()
                        .coherence()
                        .of(NO_TOP_IN_FIRST_ROW_OR_COLUMN)
                        .verdict())
                .isEqualTo(CoherenceVerdict.WAIVED);
    }

    @Test
    void aDepartureCoversABreachBetweenTwoCellsIfItNamesOneOfThem() {
        RiskMatrix.Builder skipping = drawing(3, "AAA", "AAB", "CCC");

        assertThat(skipping.addWaiver(Waiver.of(NO_SKIP, "skäl", cell(3, 1), cell(3, 2)))
                        .build()
                        .coherence()
                        .of(NO_SKIP))
                .isEqualTo(new CheckResult(
                        NO_SKIP,
                        CoherenceVerdict.WAIVED,
                        List.of(cell(2, 1), cell(2, 2), cell(3, 1), cell(3, 2)),
                        Optional.of("skäl")));
        fails(
                skipping.waivers(List.of(Waiver.of(NO_SKIP, "skäl", cell(3, 1))))
                        .build(),
                NO_SKIP,
                cell(2, 1),
                cell(2, 2),
                cell(3, 1),
                cell(3, 2));
    }

    @Test
    void thatThereAreTwoLevelsOnlyIsInNoCellAndCanBeWaivedForAllOfThemOnly() {
        RiskMatrix.Builder two = drawing(2, "AAA", "AAA", "AAB");

        assertThat(verdict(
                        two.addWaiver(Waiver.of(COX_CONSTRUCTION, "två nivåer")).build(), COX_CONSTRUCTION))
                .isEqualTo(CoherenceVerdict.WAIVED);
        assertThat(verdict(
                        two.waivers(List.of(Waiver.of(COX_CONSTRUCTION, "två nivåer", cell(3, 3))))
                                .build(),
                        COX_CONSTRUCTION))
                .isEqualTo(CoherenceVerdict.FAILS);
    }

    @Test
    void whoUsesAnIncoherentMatrixIsTold() {
        RiskMatrix matrix = drawn(3, "AAB", "ABC", "ABB");

        assertThat(matrix.coherence().defects()).extracting(CheckResult::check).contains(MONOTONE, COX_CONSTRUCTION);
        assertThat(matrix.coherence().isCoherent()).isFalse();
        assertThat(matrix.level(2, 3)).hasToString("C");
        assertThat(matrix.caveats()).singleElement().satisfies(caveat -> {
            assertThat(caveat.swedish())
                    .startsWith(
                            "Matrisen är inte konsistent. Inte uppfyllt: högre konsekvens eller sannolikhet ger aldrig lägre nivå; ")
                    .endsWith("ingen högsta nivå i den andra.");
            assertThat(caveat.english())
                    .startsWith(
                            "The matrix is not coherent. It fails: a higher consequence or likelihood never gives a lower level; ")
                    .endsWith("none of the highest in the second.");
        });
    }

    @Test
    void thereIsOneResultForEachCheck() {
        assertThatThrownBy(() -> new Coherence(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    /** OpenPathologyFoundation/Okapi, qms/dhf/05a-Risk-Plan.md: low 1–5, medium 6–12, high 15–25, but both cells of 6 are low. */
    @Test
    void okapisLegendContradictsTwoOfItsCells() {
        RiskMatrix okapi = drawing(3, "AAAAA", "AAABB", "AABBC", "ABBCC", "ABCCC")
                .addLegend(Band.range("A", 1, 5), Band.range("B", 6, 12), Band.range("C", 15, 25))
                .build();

        fails(okapi, LEGEND_MATCHES_CELLS, cell(2, 3), cell(3, 2));
        assertThat(okapi.coherence().defects()).extracting(CheckResult::check).containsExactly(LEGEND_MATCHES_CELLS);
    }

    /** SG1unitis/risk-projekt, 02_method.md: 10–14 and 15–25 in one place, 10–16 and 17–25 in another. */
    @Test
    void oneFileWithTwoSetsOfBandsContradictsItself() {
        RiskMatrix twice = square(4, 5, 5)
                .colouring(Colouring.bands(
                        Band.range("A", 1, 4), Band.range("B", 5, 9), Band.range("C", 10, 14), Band.range("D", 15, 25)))
                .addLegend(
                        Band.range("A", 1, 4), Band.range("B", 5, 9), Band.range("C", 10, 16), Band.range("D", 17, 25))
                .build();

        fails(twice, LEGEND_MATCHES_CELLS, cell(3, 5), cell(4, 4), cell(5, 3));
    }

    private static CoherenceVerdict verdict(RiskMatrix matrix, CoherenceCheck check) {
        return matrix.coherence().of(check).verdict();
    }

    private static void holds(RiskMatrix matrix, CoherenceCheck check) {
        assertThat(verdict(matrix, check)).isEqualTo(CoherenceVerdict.HOLDS);
    }

    private static void fails(RiskMatrix matrix, CoherenceCheck check, Cell... cells) {
        assertThat(matrix.coherence().of(check))
                .isEqualTo(new CheckResult(check, CoherenceVerdict.FAILS, List.of(cells), Optional.empty()));
    }
}
