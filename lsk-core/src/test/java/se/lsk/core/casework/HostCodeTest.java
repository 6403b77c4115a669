package se.lsk.core.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lsk.core.check.Parsed;
import se.lsk.core.check.Problem;
import se.lsk.core.check.ProblemCode;

class HostCodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "7",
                "Särskilt boende",
                "Korttidsboende/växelvård",
                "LSS 9:6",
                "IFO",
                "Boende barn & unga (LSS)",
                "resursbrist",
                "kod_1.2+3,4-5",
                "12345",
                "éÖø",
            })
    void acceptsCodesAndNames(String value) {
        assertThat(new HostCode(value)).hasToString(value);
        assertThat(HostCode.parse(value, "$.service")).isEqualTo(new Parsed.Valid<>(new HostCode(value)));
    }

    @Test
    void acceptsOneThroughSixtyCharacters() {
        assertRefused("", ProblemCode.NOT_A_CODE);
        assertThat(new HostCode("xy").value()).hasSize(2);
        assertThat(new HostCode("x".repeat(59)).value()).hasSize(59);
        assertThat(new HostCode("x".repeat(60)).value()).hasSize(60);
        assertRefused("x".repeat(61), ProblemCode.NOT_A_CODE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {" ", " a", "a ", "-a", "a\n", "a\tb", "a;b", "<a>", "a\u0000", "\u0661", "a\u00a0b", "=1", "a\"b"
            })
    void refusesOtherForms(String value) {
        assertRefused(value, ProblemCode.NOT_A_CODE);
    }

    @Test
    void refusesWhatCouldHoldADateOfBirth() {
        assertThat(new HostCode("Boende 12345")).isNotNull();
        assertRefused("Boende 123456", ProblemCode.PERSONAL_IDENTITY_NUMBER);
        assertRefused("000101-0000", ProblemCode.PERSONAL_IDENTITY_NUMBER);
        assertRefused("=000101", ProblemCode.PERSONAL_IDENTITY_NUMBER);
    }

    private static void assertRefused(String value, ProblemCode code) {
        assertThat(HostCode.parse(value, "$.service"))
                .isEqualTo(new Parsed.Invalid<>(List.of(Problem.at(code, "$.service"))));
        assertThatThrownBy(() -> new HostCode(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(code.english());
    }

    @Test
    void isOrderedAsText() {
        assertThat(new HostCode("IFO")).isLessThan(new HostCode("ÄO")).isLessThan(new HostCode("ifo"));
        assertThat(new HostCode("IFO")).isEqualByComparingTo(new HostCode("IFO"));
    }
}
