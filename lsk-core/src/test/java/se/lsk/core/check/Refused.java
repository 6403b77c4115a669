package se.lsk.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Wants refusals, for the tests of values in several packages. */
@SuppressWarnings("exports")
public final class Refused {

    private Refused() {}

    /**
     * Wants a refusal with exactly these problems, in this order.
     *
     * @param build what is refused
     * @param problems why
     */
    public static void refuses(ThrowingCallable build, Problem... problems) {
        RefusedException refusal = catchThrowableOfType(RefusedException.class, build);

        assertThat(refusal).as("refusal").isNotNull();
        assertThat(refusal.problems()).containsExactly(problems);
    }

    /**
     * A problem.
     *
     * @param code what is wrong
     * @param paths where, without the root
     * @return the problem
     */
    public static Problem at(ProblemCode code, String... paths) {
        return new Problem(code, Arrays.stream(paths).map(path -> "$." + path).toList());
    }
}
