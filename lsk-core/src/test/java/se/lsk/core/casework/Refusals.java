package se.lsk.core.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import se.lsk.core.check.Problem;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.check.RefusedException;
import se.lsk.core.facts.SubjectReference;

/** What the tests of facts have in common. */
final class Refusals {

    static final SubjectReference CHILD = new SubjectReference("child-17");
    static final LocalDate TOO_EARLY = LocalDate.of(1929, 12, 31);
    static final LocalDate FIRST = LocalDate.of(1930, 1, 1);
    static final LocalDate LAST = LocalDate.of(2100, 12, 31);
    static final LocalDate TOO_LATE = LocalDate.of(2101, 1, 1);

    private Refusals() {}

    /** Wants a refusal with exactly these problems, whose message holds no date. */
    static void refuses(ThrowingCallable build, Problem... problems) {
        RefusedException refusal = catchThrowableOfType(RefusedException.class, build);

        assertThat(refusal).as("refusal").isNotNull();
        assertThat(refusal.problems()).containsExactly(problems);
        assertThat(refusal.toString().replaceAll("1930|2100", ""))
                .doesNotContainPattern("\\d{4}")
                .doesNotContain(CHILD.value());
    }

    static Problem outOfRange(String path) {
        return Problem.at(ProblemCode.DATE_OUT_OF_RANGE, path);
    }

    static Problem reversed(String first, String then) {
        return Problem.at(ProblemCode.DATES_REVERSED, first, then);
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
