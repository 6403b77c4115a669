package se.lsk.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParsedTest {

    private static final Problem PROBLEM = Problem.at(ProblemCode.WRONG_TYPE, "$.kind");

    @Test
    void givesTheValueOrTheProblems() {
        Parsed<Integer> valid = new Parsed.Valid<>(17);
        Parsed<Integer> invalid = new Parsed.Invalid<>(List.of(PROBLEM));

        assertThat(describe(valid)).isEqualTo("17");
        assertThat(describe(invalid)).isEqualTo("[" + PROBLEM + "]");
    }

    @Test
    void isInvalidOnlyForAReason() {
        assertThatThrownBy(() -> new Parsed.Invalid<>(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("problems must not be empty");
    }

    @Test
    void keepsItsOwnProblems() {
        List<Problem> problems = new ArrayList<>(List.of(PROBLEM));
        Parsed.Invalid<Integer> invalid = new Parsed.Invalid<>(problems);
        problems.clear();

        assertThat(invalid.problems()).containsExactly(PROBLEM);
    }

    private static String describe(Parsed<Integer> parsed) {
        return parsed.fold(Object::toString, Object::toString);
    }
}
