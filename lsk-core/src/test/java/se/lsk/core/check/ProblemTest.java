package se.lsk.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTest {

    @Test
    void saysWhereAndWhat() {
        assertThat(Problem.at(ProblemCode.DATE_OUT_OF_RANGE, "$.openedOn"))
                .hasToString("$.openedOn: DATE_OUT_OF_RANGE: the date is before 1930 or after 2100");
        assertThat(Problem.at(ProblemCode.DATES_REVERSED, "$.openedOn", "$.completedOn"))
                .hasToString("$.openedOn, $.completedOn: DATES_REVERSED: the dates can't come in that order");
    }

    @Test
    void needsAPlace() {
        assertThatThrownBy(() -> Problem.at(ProblemCode.WRONG_TYPE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("paths must not be empty");
    }

    @Test
    void keepsItsOwnPaths() {
        List<String> paths = new ArrayList<>(List.of("$.kind"));
        Problem problem = new Problem(ProblemCode.UNKNOWN_KIND, paths);
        paths.clear();

        assertThat(problem.paths()).containsExactly("$.kind");
        assertThat(problem).isEqualTo(Problem.at(ProblemCode.UNKNOWN_KIND, "$.kind"));
    }

    @Test
    void eachCodeSaysItsOwnThingInBothLanguages() {
        assertThat(ProblemCode.values())
                .extracting(ProblemCode::swedish)
                .doesNotHaveDuplicates()
                .allMatch(text -> !text.isBlank());
        assertThat(ProblemCode.values())
                .extracting(ProblemCode::english)
                .doesNotHaveDuplicates()
                .allMatch(text -> !text.isBlank());
        assertThat(ProblemCode.PERSONAL_IDENTITY_NUMBER.swedish()).isEqualTo("referensen ser ut som ett personnummer");
    }

    @Test
    void aRefusalKeepsEveryProblem() {
        List<Problem> problems = new ArrayList<>(
                List.of(Problem.at(ProblemCode.MISSING_KIND, "$"), Problem.at(ProblemCode.NOT_A_DATE, "$.openedOn")));
        RefusedException refusal = new RefusedException(problems);
        problems.clear();

        assertThat(refusal.problems())
                .containsExactly(
                        Problem.at(ProblemCode.MISSING_KIND, "$"), Problem.at(ProblemCode.NOT_A_DATE, "$.openedOn"));
        assertThat(refusal)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "$: MISSING_KIND: the property kind is missing; $.openedOn: NOT_A_DATE: the value is not a date of"
                                + " the form YYYY-MM-DD");
    }

    @Test
    void aRefusalHasAReason() {
        assertThatThrownBy(() -> new RefusedException(List.of()))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("problems must not be empty");
    }
}
