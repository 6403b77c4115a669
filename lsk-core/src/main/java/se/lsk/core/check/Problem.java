package se.lsk.core.check;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * One thing that is wrong with input: what, and where. Never holds the value. Immutable and thread-safe.
 *
 * @param code what is wrong
 * @param paths the JSON paths concerned, such as {@code $.openedOn}; at least one
 */
public record Problem(ProblemCode code, List<String> paths) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there is no path
     */
    public Problem {
        paths = ImmutableList.copyOf(paths);
        if (paths.isEmpty()) {
            throw new IllegalArgumentException("paths must not be empty");
        }
    }

    /**
     * A problem at one place.
     *
     * @param code what is wrong
     * @param paths where
     * @return the problem
     */
    public static Problem at(ProblemCode code, String... paths) {
        return new Problem(code, ImmutableList.copyOf(paths));
    }

    /** {@return paths, code and what is wrong, in English: {@code $.openedOn: NOT_A_DATE: the value is not …}} */
    @Override
    public String toString() {
        return String.join(", ", paths) + ": " + code + ": " + code.english();
    }
}
