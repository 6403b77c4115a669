package se.lsk.core.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lsk.core.check.Parsed;
import se.lsk.core.check.Problem;
import se.lsk.core.check.ProblemCode;

class ThresholdTest {

    @ParameterizedTest
    @CsvSource({
        ">=8, false, true, true, minst 8, at least 8",
        ">8, false, false, true, mer än 8, more than 8",
        "<=8, true, true, false, högst 8, at most 8",
        "<8, true, false, false, mindre än 8, less than 8",
        "8, false, false, false, (operator saknas) 8, (operator missing) 8",
    })
    void saysWhetherItIsItselfIncluded(
            String text, boolean below, boolean itself, boolean above, String swedish, String english) {
        Threshold threshold = read(text);

        assertThat(threshold.admits(7)).isEqualTo(below);
        assertThat(threshold.admits(8)).isEqualTo(itself);
        assertThat(threshold.admits(9)).isEqualTo(above);
        assertThat(threshold.swedish()).isEqualTo(swedish);
        assertThat(threshold.english()).isEqualTo(english);
        assertThat(threshold).hasToString(text);
    }

    @Test
    void isWrittenAsItIsSaid() {
        assertThat(List.of(
                        Threshold.atLeast(8),
                        Threshold.moreThan(8),
                        Threshold.atMost(8),
                        Threshold.lessThan(8),
                        Threshold.unstated(8)))
                .extracting(Threshold::toString)
                .containsExactly(">=8", ">8", "<=8", "<8", "8");
    }

    @ParameterizedTest
    @CsvSource({"≥8, >=8", "≥ 8, >=8", "≤ 8, <=8", ">= 8, >=8", "> 8, >8", "<08, <8", "'>=36', >=36", "'>=1', >=1"})
    void readsOtherWaysOfWriting(String text, String canonical) {
        assertThat(read(text)).hasToString(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", ">=", "=8", "==8", "=>8", ">>8", "8<", "8-12", "8–12", ">=8.5", ">=-8", "x", ">=  8", ">=123",
                "٨"
            })
    void readsNothingElse(String text) {
        assertThat(Threshold.parse(text, "$.bands[0].product"))
                .isEqualTo(new Parsed.Invalid<Threshold>(
                        List.of(Problem.at(ProblemCode.NOT_A_THRESHOLD, "$.bands[0].product"))));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 37, 99})
    void liesAmongTheProducts(int value) {
        assertThat(Threshold.parse(">=" + value, "$.x"))
                .isEqualTo(new Parsed.Invalid<Threshold>(List.of(Problem.at(ProblemCode.NUMBER_OUT_OF_RANGE, "$.x"))));
        assertThatThrownBy(() -> Threshold.atLeast(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("value must be 1 to 36");
    }

    @Test
    void aBandPrintsItsThresholds() {
        assertThat(Band.from("HIGH", Threshold.moreThan(8))).hasToString("HIGH >8");
        assertThat(Band.range("MEDIUM", 4, 8)).hasToString("MEDIUM >=4 <=8");
    }

    private static Threshold read(String text) {
        return Threshold.parse(text, "$.x").fold(threshold -> threshold, problems -> {
            throw new AssertionError(problems);
        });
    }
}
