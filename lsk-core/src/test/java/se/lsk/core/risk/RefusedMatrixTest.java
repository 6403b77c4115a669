package se.lsk.core.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lsk.core.risk.RiskSamples.cell;
import static se.lsk.core.risk.RiskSamples.drawing;
import static se.lsk.core.risk.RiskSamples.refuses;
import static se.lsk.core.risk.RiskSamples.square;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lsk.core.check.Problem;
import se.lsk.core.check.ProblemCode;

/** What can't be a matrix is refused: all of it at once, with its place, and without what was written there. */
class RefusedMatrixTest {

    @Test
    void aRaggedTableIsRefused() {
        refusesCells(List.of(List.of("A", "A", "A"), List.of("A", "A", "B")), at(ProblemCode.RAGGED_TABLE, "cells"));
        refusesCells(
                List.of(List.of("A", "A", "A"), List.of("A", "A", "B"), List.of("A", "B", "B"), List.of("B", "B", "B")),
                at(ProblemCode.RAGGED_TABLE, "cells"));
        refusesCells(
                List.of(List.of("A", "A", "A"), List.of("A", "A"), List.of("A", "A", "B", "B")),
                at(ProblemCode.RAGGED_TABLE, "cells[1]"),
                at(ProblemCode.RAGGED_TABLE, "cells[2]"));
        refusesCells(List.of(), at(ProblemCode.RAGGED_TABLE, "cells"));
    }

    @Test
    void aLevelThatTheMatrixDoesNotHaveIsRefused() {
        refusesCells(
                List.of(List.of("A", "A", "Z"), List.of("A", "", "B"), List.of("a", "B", "B")),
                at(ProblemCode.UNKNOWN_LEVEL, "cells[0][2]"),
                at(ProblemCode.UNKNOWN_LEVEL, "cells[1][1]"),
                at(ProblemCode.UNKNOWN_LEVEL, "cells[2][0]"));
        refusesBands(
                Colouring.bands(Band.from("B", Threshold.atLeast(4)), Band.from("Z", Threshold.atLeast(9)))
                        .under(
                                AxisCondition.onlyIfConsequence("Y", Threshold.atLeast(3), "A"),
                                AxisCondition.onlyIfConsequence("B", Threshold.atLeast(3), "X")),
                at(ProblemCode.UNKNOWN_LEVEL, "bands[1].level"),
                at(ProblemCode.UNKNOWN_LEVEL, "conditions[0].level"),
                at(ProblemCode.UNKNOWN_LEVEL, "conditions[1].otherwise"));
    }

    @Test
    void aThresholdWithoutItsOperatorIsRefused() {
        refusesBands(
                Colouring.bands(
                                Band.from("B", Threshold.unstated(4)),
                                new Band("C", Threshold.atLeast(9), Optional.of(Threshold.unstated(16))))
                        .under(
                                AxisCondition.onlyIfConsequence("C", Threshold.unstated(3), "B"),
                                AxisCondition.onlyIfLikelihood("C", Threshold.unstated(3), "B")),
                at(ProblemCode.OPERATOR_MISSING, "bands[0].product"),
                at(ProblemCode.OPERATOR_MISSING, "bands[1].product"),
                at(ProblemCode.OPERATOR_MISSING, "conditions[0].onlyIf.consequence"),
                at(ProblemCode.OPERATOR_MISSING, "conditions[1].onlyIf.likelihood"));
    }

    @Test
    void aThresholdThatPointsTheWrongWayIsRefused() {
        refusesBands(
                Colouring.bands(
                        Band.from("B", Threshold.atMost(4)),
                        new Band("C", Threshold.lessThan(9), Optional.of(Threshold.moreThan(10)))),
                at(ProblemCode.WRONG_OPERATOR, "bands[0].product"),
                at(ProblemCode.WRONG_OPERATOR, "bands[1].product"),
                at(ProblemCode.WRONG_OPERATOR, "bands[1].product"));
    }

    @Test
    void aThresholdBeyondTheMatrixIsRefused() {
        refusesBands(
                Colouring.bands(Band.from("B", Threshold.atLeast(9)), Band.from("C", Threshold.atLeast(17)))
                        .under(
                                AxisCondition.onlyIfConsequence("C", Threshold.atLeast(5), "B"),
                                AxisCondition.onlyIfLikelihood("C", Threshold.atLeast(5), "B")),
                at(ProblemCode.NUMBER_OUT_OF_RANGE, "bands[1].product"),
                at(ProblemCode.NUMBER_OUT_OF_RANGE, "conditions[0].onlyIf.consequence"),
                at(ProblemCode.NUMBER_OUT_OF_RANGE, "conditions[1].onlyIf.likelihood"));
        refusesBands(Colouring.bands(Band.range("B", 9, 17)), at(ProblemCode.NUMBER_OUT_OF_RANGE, "bands[0].product"));
        assertThat(square(3, 4, 4)
                        .colouring(Colouring.bands(
                                        Band.from("B", Threshold.atLeast(9)), Band.from("C", Threshold.atLeast(16)))
                                .under(AxisCondition.onlyIfConsequence("C", Threshold.atLeast(4), "B"))
                                .under(AxisCondition.onlyIfLikelihood("C", Threshold.atLeast(4), "B")))
                        .build()
                        .rank(4, 4))
                .isEqualTo(3);
    }

    @Test
    void bandsThatDoNotRiseWithTheirLevelsAreRefused() {
        refusesBands(
                Colouring.bands(Band.from("B", Threshold.atLeast(9)), Band.from("C", Threshold.atLeast(4))),
                at(ProblemCode.BANDS_NOT_ASCENDING, "bands[1].product"));
        refusesBands(
                Colouring.bands(Band.from("B", Threshold.moreThan(8)), Band.from("C", Threshold.atLeast(9))),
                at(ProblemCode.BANDS_NOT_ASCENDING, "bands[1].product"));
        refusesBands(Colouring.bands(Band.range("B", 9, 8)), at(ProblemCode.BANDS_NOT_ASCENDING, "bands[0].product"));
        refusesBands(
                Colouring.bands(new Band("B", Threshold.moreThan(8), Optional.of(Threshold.lessThan(9)))),
                at(ProblemCode.BANDS_NOT_ASCENDING, "bands[0].product"));
    }

    @Test
    void twoBandsForOneLevelAreRefused() {
        refusesBands(
                Colouring.bands(Band.range("B", 4, 6), Band.range("B", 7, 16)),
                at(ProblemCode.DOUBLED_NAME, "bands[1].level"));
    }

    @Test
    void cellsThatNoBandColoursAreNamed() {
        refusesBands(
                Colouring.bands(Band.range("A", 1, 3), Band.range("B", 6, 8), Band.range("C", 9, 16)),
                at(ProblemCode.CELL_WITHOUT_LEVEL, "cells[0][3]", "cells[1][1]", "cells[3][0]"));
    }

    @Test
    void cellsThatTwoBandsColourAreNamed() {
        refusesBands(
                Colouring.bands(Band.range("A", 1, 4), Band.range("B", 4, 9), Band.range("C", 9, 16)),
                at(ProblemCode.CELL_WITH_TWO_LEVELS, "cells[0][3]", "cells[1][1]", "cells[2][2]", "cells[3][0]"));
    }

    @Test
    void msbsBandsColourFourByFourAndNotFiveByFive() {
        Colouring.ProductBands printed = Colouring.bands(
                Band.range("A", 1, 2), Band.range("B", 3, 6), Band.range("C", 8, 12), Band.range("D", 16, 16));

        assertThat(drawing(square(4, 4, 4).colouring(printed).build())).containsExactly("AABB", "ABBC", "BBCC", "BCCD");
        refuses(
                () -> square(4, 5, 5).colouring(printed).build(),
                at(
                        ProblemCode.CELL_WITHOUT_LEVEL,
                        "cells[2][4]",
                        "cells[3][4]",
                        "cells[4][2]",
                        "cells[4][3]",
                        "cells[4][4]"));
    }

    @Test
    void transportforetagensWordsLeaveOneCellOutAndColourTwoTwice() {
        // green 1–8, yellow 9–15 but not where the consequence is 4 or 5, red 12–25: bands alone give 12 and 15 two
        // colours
        refuses(
                () -> square(3, 5, 5)
                        .colouring(
                                Colouring.bands(Band.range("A", 1, 8), Band.range("B", 9, 15), Band.range("C", 12, 25)))
                        .build(),
                at(ProblemCode.CELL_WITH_TWO_LEVELS, "cells[2][3]", "cells[2][4]", "cells[3][2]", "cells[4][2]"));
    }

    @Test
    void aConditionThatAsksNothingIsRefused() {
        refusesBands(
                Colouring.bands(Band.from("B", Threshold.atLeast(4)))
                        .under(new AxisCondition("B", Optional.empty(), Optional.empty(), "B")),
                at(ProblemCode.CONTRADICTION, "conditions[0].level", "conditions[0].otherwise"),
                at(ProblemCode.MISSING_PROPERTY, "conditions[0].onlyIf"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7})
    void hasTwoToSixLevels(int levels) {
        List<RiskLevel> all = List.of("A", "B", "C", "D", "E", "F", "G").stream()
                .map(RiskLevel::of)
                .toList();

        refuses(
                () -> square(2, 3, 3)
                        .levels(all.subList(0, levels))
                        .colouring(Colouring.cells(List.of()))
                        .build(),
                at(ProblemCode.NUMBER_OF_LEVELS, "levels"),
                at(ProblemCode.RAGGED_TABLE, "cells"));
        assertThat(square(2, 3, 3)
                        .levels(all.subList(0, 6))
                        .colouring(Colouring.bands(Band.from("F", Threshold.atLeast(9))))
                        .build()
                        .levels())
                .hasSize(6);
    }

    @Test
    void noTwoLevelsHaveOneNameAndEachHasAName() {
        refuses(
                () -> square(2, 3, 3)
                        .levels(List.of(
                                RiskLevel.of("A", "låg", "low"),
                                RiskLevel.of("B", "låg", "medium"),
                                RiskLevel.of("C", "hög", "low"),
                                RiskLevel.of("A", "högst", "highest"),
                                RiskLevel.of("", "", "empty")))
                        .colouring(Colouring.bands())
                        .build(),
                at(ProblemCode.DOUBLED_NAME, "levels[1]"),
                at(ProblemCode.DOUBLED_NAME, "levels[2]"),
                at(ProblemCode.NOT_A_NAME, "levels[4]"),
                at(ProblemCode.DOUBLED_NAME, "levels[3].code"),
                at(ProblemCode.NOT_A_NAME, "levels[4].code"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a\u0007b"})
    void hasAName(String name) {
        refuses(() -> drawing(2, "AAA", "AAA", "AAB").name(name).build(), at(ProblemCode.NOT_A_NAME, "name"));
    }

    @Test
    void aLegendIsToldAsPrintedButRefersToLevelsAndNumbersThatAreThere() {
        refuses(
                () -> drawing(2, "AAA", "AAB", "ABB")
                        .addLegend(
                                Band.from("Z", Threshold.atLeast(2)),
                                Band.from("B", Threshold.atMost(4)),
                                Band.range("B", 4, 10),
                                new Band("A", Threshold.unstated(1), Optional.of(Threshold.unstated(3))))
                        .build(),
                at(ProblemCode.UNKNOWN_LEVEL, "legend[0].level"),
                at(ProblemCode.WRONG_OPERATOR, "legend[1].product"),
                at(ProblemCode.DOUBLED_NAME, "legend[2].level"),
                at(ProblemCode.NUMBER_OUT_OF_RANGE, "legend[2].product"),
                at(ProblemCode.OPERATOR_MISSING, "legend[3].product"));
        assertThat(drawing(2, "AAA", "AAB", "ABB")
                        .addLegend(Band.range("A", 4, 5), Band.range("B", 2, 4))
                        .build()
                        .legend())
                .hasSize(2);
    }

    @Test
    void aWaiverNeedsAReasonAndCellsThatAreThere() {
        refuses(
                () -> drawing(2, "AAA", "AAB", "ABB")
                        .addWaivers(
                                Waiver.of(CoherenceCheck.NO_SKIP, " "),
                                Waiver.of(CoherenceCheck.MONOTONE, "a reason", cell(1, 3), cell(1, 4)),
                                Waiver.of(CoherenceCheck.NO_SKIP, "x".repeat(501)),
                                Waiver.of(CoherenceCheck.TOTAL, "x".repeat(500), cell(3, 3)))
                        .build(),
                at(ProblemCode.REASON_MISSING, "waivers[0].reason"),
                at(ProblemCode.NUMBER_OUT_OF_RANGE, "waivers[1].cells"),
                at(ProblemCode.DOUBLED_NAME, "waivers[2].check"),
                at(ProblemCode.REASON_MISSING, "waivers[2].reason"));
    }

    @Test
    void everythingIsSaidAtOnceAndNothingIsRepeated() {
        assertThat(refuses(
                        () -> square(2, 3, 3)
                                .name("secret\n")
                                .colouring(Colouring.bands(Band.from("secret", Threshold.unstated(4))))
                                .addWaiver(Waiver.of(CoherenceCheck.TOTAL, "secret\n"))
                                .build(),
                        at(ProblemCode.NOT_A_NAME, "name"),
                        at(ProblemCode.UNKNOWN_LEVEL, "bands[0].level"),
                        at(ProblemCode.OPERATOR_MISSING, "bands[0].product"),
                        at(ProblemCode.REASON_MISSING, "waivers[0].reason")))
                .hasMessageNotContaining("secret");
    }

    @Test
    void nameScalesLevelsAndColouringAreMandatory() {
        assertThatThrownBy(() -> RiskMatrix.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("name", "consequence", "likelihood", "colouring");
    }

    private static void refusesCells(List<List<String>> rows, Problem... problems) {
        refuses(() -> square(2, 3, 3).colouring(Colouring.cells(rows)).build(), problems);
    }

    private static void refusesBands(Colouring colouring, Problem... problems) {
        refuses(() -> square(3, 4, 4).colouring(colouring).build(), problems);
    }

    private static Problem at(ProblemCode code, String... paths) {
        return new Problem(
                code, List.of(paths).stream().map(path -> "$." + path).toList());
    }
}
