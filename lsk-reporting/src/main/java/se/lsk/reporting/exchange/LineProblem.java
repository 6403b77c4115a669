package se.lsk.reporting.exchange;

import se.lsk.core.check.Problem;

/**
 * One thing that is wrong with one line. Never holds what stands on the line. Immutable and thread-safe.
 *
 * @param line the number of the line, from 1; blank lines count
 * @param problem what is wrong, and where on the line
 */
public record LineProblem(long line, Problem problem) {

    /** {@return line, paths, code and what is wrong, in English: {@code line 3: $.openedOn: NOT_A_DATE: the value is not …}} */
    @Override
    public String toString() {
        return "line " + line + ": " + problem;
    }
}
