package se.lsk.core.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lsk.core.risk.RiskSamples.numbered;
import static se.lsk.core.risk.RiskSamples.refuses;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lsk.core.check.Problem;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.law.BilingualText;

class ScaleTest {

    @Test
    void countsItsLevelsFromOneForTheLowest() {
        Scale scale = Scale.builder()
                .addLevels(ScaleLevel.of("Mindre", "Minor"), ScaleLevel.of("Måttlig", "Moderate"))
                .addLevel(ScaleLevel.of("Allvarlig", "Serious").definedAs("Bestående skada.", "Lasting harm."))
                .build();

        assertThat(scale.size()).isEqualTo(3);
        assertThat(scale.level(1).swedish()).isEqualTo("Mindre");
        assertThat(scale.level(2).english()).isEqualTo("Moderate");
        assertThat(scale.level(3).definition()).contains(BilingualText.of("Bestående skada.", "Lasting harm."));
        assertThat(scale.level(3).english()).isEqualTo("Serious");
        assertThat(scale.level(1).definition()).isEmpty();
        assertThat(scale.provenance()).isEmpty();
        assertThat(scale).hasToString("[Mindre, Måttlig, Allvarlig]");
        assertThatThrownBy(() -> scale.level(0)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> scale.level(4)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void aLabelInOneLanguageServesForBoth() {
        assertThat(Scale.of("låg", "mellan", "hög").level(2)).isEqualTo(ScaleLevel.of("mellan", "mellan"));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 6})
    void hasThreeToSixLevels(int size) {
        assertThat(numbered(size).size()).isEqualTo(size);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 7})
    void hasNoFewerAndNoMore(int size) {
        refuses(() -> numbered(size), Problem.at(ProblemCode.NUMBER_OF_LEVELS, "$.levels"));
    }

    @Test
    void noTwoLevelsHaveOneName() {
        refuses(
                () -> Scale.of("Liten", "Stor", "Stor", "Liten"),
                Problem.at(ProblemCode.DOUBLED_NAME, "$.levels[2]"),
                Problem.at(ProblemCode.DOUBLED_NAME, "$.levels[3]"));
        refuses(
                () -> Scale.builder()
                        .addLevels(
                                ScaleLevel.of("ett", "one"), ScaleLevel.of("två", "one"), ScaleLevel.of("tre", "three"))
                        .build(),
                Problem.at(ProblemCode.DOUBLED_NAME, "$.levels[1]"));
    }

    @Test
    void aLabelIsAName() {
        String tooLong = "x".repeat(101);
        refuses(
                () -> Scale.of(" ", "a\nb", "", tooLong, "a\u200bb", "x".repeat(100)),
                Problem.at(ProblemCode.NOT_A_NAME, "$.levels[0]"),
                Problem.at(ProblemCode.NOT_A_NAME, "$.levels[1]"),
                Problem.at(ProblemCode.NOT_A_NAME, "$.levels[2]"),
                Problem.at(ProblemCode.NOT_A_NAME, "$.levels[3]"),
                Problem.at(ProblemCode.NOT_A_NAME, "$.levels[4]"));
        refuses(
                () -> Scale.builder()
                        .addLevels(ScaleLevel.of("a", ""), ScaleLevel.of("b"), ScaleLevel.of("c"))
                        .build(),
                Problem.at(ProblemCode.NOT_A_NAME, "$.levels[0]"));
    }

    @Test
    void saysEverythingAtOnceAndNothingOfTheLabels() {
        assertThat(refuses(
                        () -> Scale.of("secret-label", "secret-label"),
                        Problem.at(ProblemCode.NUMBER_OF_LEVELS, "$.levels"),
                        Problem.at(ProblemCode.DOUBLED_NAME, "$.levels[1]")))
                .hasMessageNotContaining("secret");
    }

    @Test
    void knowsWhereItsLabelsComeFrom() {
        Provenance recalled = Provenance.unverified("a handbook");

        assertThat(Scale.builder()
                        .from(numbered(3))
                        .provenance(recalled)
                        .build()
                        .provenance())
                .contains(recalled);
        assertThat(recalled.isUnverified()).isTrue();
        assertThat(Provenance.verified("a page").isUnverified()).isFalse();
        assertThat(Provenance.secondary("a copy").isUnverified()).isFalse();
        assertThat(Provenance.verified("x".repeat(500)).source()).hasSize(500);
        for (String source : new String[] {"", " ", "a\tb", "x".repeat(501)}) {
            refuses(() -> Provenance.verified(source), Problem.at(ProblemCode.NOT_A_SOURCE, "$.source"));
        }
    }
}
