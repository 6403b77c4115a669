package se.lsk.core.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lsk.core.check.Parsed;
import se.lsk.core.check.Problem;
import se.lsk.core.check.ProblemCode;

class HostReferenceTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "unit/17", "7f0c2e9a-4d52-4b8e-9a53-0d6f8b1c2e3a"})
    void isWhatTheHostSays(String value) {
        assertThat(new HostReference(value)).hasToString(value);
        assertThat(HostReference.parse(value, "$.unitRef")).isEqualTo(new Parsed.Valid<>(new HostReference(value)));
    }

    @Test
    void isNoSentence() {
        refused("because it was", ProblemCode.NOT_A_REFERENCE);
        refused("", ProblemCode.NOT_A_REFERENCE);
        refused("x".repeat(65), ProblemCode.NOT_A_REFERENCE);
    }

    @Test
    void isNoPerson() {
        refused("000101-" + "0000", ProblemCode.PERSONAL_IDENTITY_NUMBER);
    }

    private static void refused(String value, ProblemCode code) {
        assertThat(HostReference.parse(value, "$.unitRef"))
                .isEqualTo(new Parsed.Invalid<HostReference>(List.of(Problem.at(code, "$.unitRef"))));
        assertThatThrownBy(() -> new HostReference(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(code.english());
    }
}
