package se.lsk.core.check;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * One thing that is wrong with input: what, and where. Never holds the value. Immutable and thread-safe.
 *
 * @param code what is wrong
 * @param paths the JSON paths concerned, such as {@code $.openedOn}; at least one
 * @param nearest what LSK knows that comes nearest to what stood there, nearest first; empty where there is nothing to compare
 */
public record Problem(ProblemCode code, List<String> paths, List<String> nearest) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there is no path
     */
    public Problem {
        paths = ImmutableList.copyOf(paths);
        nearest = ImmutableList.copyOf(nearest);
        if (paths.isEmpty()) {
            throw new IllegalArgumentException("paths must not be empty");
        }
    }

    /**
     * A problem without anything near.
     *
     * @param code what is wrong
     * @param paths where, at least one
     */
    public Problem(ProblemCode code, List<String> paths) {
        this(code, paths, ImmutableList.of());
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

    /** {@return paths, code, what is wrong and what comes nearest, in English: {@code $.openedOn: NOT_A_DATE: the value is not …}} */
    @Override
    public String toString() {
        String text = String.join(", ", paths) + ": " + code + ": " + code.english();
        return nearest.isEmpty() ? text : text + "; nearest: " + String.join(", ", nearest);
    }
}
