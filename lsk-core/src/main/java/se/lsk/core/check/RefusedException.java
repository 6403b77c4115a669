package se.lsk.core.check;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;

/** Values that can't be true together were refused. Holds every problem found, and none of the values. */
public final class RefusedException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient ImmutableList<Problem> problems;

    /**
     * A refusal.
     *
     * @param problems why, at least one
     * @throws IllegalArgumentException if there is no problem
     */
    public RefusedException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("; ")));
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("problems must not be empty");
        }
        this.problems = ImmutableList.copyOf(problems);
    }

    /** {@return why, at least one} */
    public List<Problem> problems() {
        return problems;
    }
}
