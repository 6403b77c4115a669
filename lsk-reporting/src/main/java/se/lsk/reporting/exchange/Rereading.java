package se.lsk.reporting.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.lsk.core.check.Problem;

/**
 * Reads an object of many parts, so that one bad part does not hide what is wrong with the others: what was refused is left out, and the rest
 * is read again, until nothing more is found. Nothing that was read with something left out is handed out.
 */
final class Rereading {

    /** Each level of an object may take two: to leave out a name, and then what has no name. */
    private static final int READINGS = 2 * JsonText.DEPTH;

    private Rereading() {}

    /**
     * Reads.
     *
     * @param line the object, which receives the problems
     * @param form reads it; asks for its properties and refuses the others
     * @param <T> what it is read as
     * @return what was read, or empty if there is a problem
     */
    static <T> Optional<T> read(PropertyReader line, Function<PropertyReader, Optional<T>> form) {
        Set<Problem> told = new LinkedHashSet<>();
        Pruning pruning = new Pruning(line.object());
        boolean more = true;
        for (int i = 0; more && i < READINGS; i++) {
            List<Problem> found = new ArrayList<>();
            Optional<T> read = form.apply(new PropertyReader(pruning.rest(), JsonPath.ROOT, found));
            if (found.isEmpty() && told.isEmpty()) {
                return read;
            }
            List<Problem> placed = found.stream().map(pruning::placed).toList();
            placed.stream().filter(pruning::isNews).forEach(told::add);
            more = pruning.leaveOut(placed);
        }
        line.tell(told);
        return Optional.empty();
    }
}
