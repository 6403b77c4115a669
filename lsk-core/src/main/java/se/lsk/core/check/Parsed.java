package se.lsk.core.check;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;

/**
 * What came of reading input that was not trusted: the value, or every problem with it. Immutable and thread-safe.
 *
 * @param <T> the type of the value
 */
public sealed interface Parsed<T> {

    /**
     * Answers for each of the two cases.
     *
     * @param valid the answer for a value
     * @param invalid the answer for problems, at least one
     * @param <R> the type of the answer
     * @return the answer
     */
    <R> R fold(Function<? super T, ? extends R> valid, Function<? super List<Problem>, ? extends R> invalid);

    /**
     * The input was good.
     *
     * @param value what was read
     * @param <T> the type of the value
     */
    record Valid<T>(T value) implements Parsed<T> {
        @Override
        public <R> R fold(
                Function<? super T, ? extends R> valid, Function<? super List<Problem>, ? extends R> invalid) {
            return valid.apply(value);
        }
    }

    /**
     * The input was refused.
     *
     * @param problems why, at least one
     * @param <T> the type of the value that was wanted
     */
    record Invalid<T>(List<Problem> problems) implements Parsed<T> {
        /**
         * Copies the list.
         *
         * @throws IllegalArgumentException if there is no problem
         */
        public Invalid {
            problems = ImmutableList.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("problems must not be empty");
            }
        }

        @Override
        public <R> R fold(
                Function<? super T, ? extends R> valid, Function<? super List<Problem>, ? extends R> invalid) {
            return invalid.apply(problems);
        }
    }
}
