package se.lsk.core.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lsk.core.risk.RiskSamples.cell;
import static se.lsk.core.risk.RiskSamples.drawing;
import static se.lsk.core.risk.RiskSamples.drawn;
import static se.lsk.core.risk.RiskSamples.refuses;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.lsk.core.check.Problem;
import se.lsk.core.check.ProblemCode;

class MatrixDifferenceTest {

    @Test
    void listsTheCellsThatTwoMatricesJudgeDifferently() {
        assertThat(drawn(3, "AAB", "ABC", "BCC").difference(drawn(3, "AAA", "ABC", "CCC")))
                .containsExactly(
                        new CellDifference(cell(1, 3), RiskLevel.of("B"), RiskLevel.of("A")),
                        new CellDifference(cell(3, 1), RiskLevel.of("B"), RiskLevel.of("C")));
    }

    @Test
    void comparesPlacesAndNotNames() {
        RiskMatrix renamed = drawing(2, "AAA", "AAA", "AAA")
                .levels(List.of(RiskLevel.of("B"), RiskLevel.of("A")))
                .colouring(Colouring.bands(Band.from("A", Threshold.atLeast(9))))
                .build();

        assertThat(renamed.difference(drawn(2, "AAA", "AAA", "AAB"))).isEmpty();
        assertThat(renamed.difference(drawn(2, "AAA", "AAA", "AAA")))
                .containsExactly(new CellDifference(cell(3, 3), RiskLevel.of("A"), RiskLevel.of("A")));
    }

    @Test
    void comparesOnlyWhatIsEquallyLarge() {
        RiskMatrix matrix = drawn(2, "AAA", "AAA", "AAB");

        refuses(
                () -> matrix.difference(drawn(3, "AAAA", "AAAA", "AAAA", "AAAB")),
                Problem.at(ProblemCode.NOT_COMPARABLE, "$.consequence"),
                Problem.at(ProblemCode.NOT_COMPARABLE, "$.likelihood"),
                Problem.at(ProblemCode.NOT_COMPARABLE, "$.levels"));
        refuses(
                () -> matrix.difference(drawn(2, "AAAA", "AAAA", "AAAB")),
                Problem.at(ProblemCode.NOT_COMPARABLE, "$.likelihood"));
    }
}
