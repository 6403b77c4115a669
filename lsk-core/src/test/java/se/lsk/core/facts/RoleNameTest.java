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

class RoleNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"S", "SAS", "enhetschef", "Överförmyndare", "chef f. vård & omsorg", "MAS/MAR", "t.f. för-vald"})
    void isTheOrganisationsOwnWord(String value) {
        assertThat(new RoleName(value)).hasToString(value);
        assertThat(RoleName.parse(value, "$.owner")).isEqualTo(new Parsed.Valid<>(new RoleName(value)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                " SAS",
                "-",
                "enhet 7",
                "chef\n",
                "a@b",
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
            })
    void isNoNumberAndNoSentence(String value) {
        assertThat(RoleName.parse(value, "$.owner"))
                .isEqualTo(new Parsed.Invalid<RoleName>(List.of(Problem.at(ProblemCode.NOT_A_ROLE, "$.owner"))));
        assertThatThrownBy(() -> new RoleName(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(ProblemCode.NOT_A_ROLE.english());
    }

    @Test
    void hasAtMostSixtyCharacters() {
        assertThat(new RoleName("x".repeat(60)).value()).hasSize(60);
    }
}
