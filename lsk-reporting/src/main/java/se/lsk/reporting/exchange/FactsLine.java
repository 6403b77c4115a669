package se.lsk.reporting.exchange;

import java.util.List;
import java.util.Optional;
import se.lsk.core.check.Parsed;
import se.lsk.core.facts.Facts;

/**
 * What came of reading one line: facts, or every problem with it. Immutable and thread-safe.
 *
 * @param number the number of the line, from 1; blank lines count
 * @param parsed what was read
 */
public record FactsLine(long number, Parsed<Facts> parsed) {

    /** {@return the facts, or empty if there are problems} */
    public Optional<Facts> facts() {
        return parsed.fold(Optional::of, problems -> Optional.empty());
    }

    /** {@return every problem with the line, in the order in which they were met; empty if there are facts} */
    public List<LineProblem> problems() {
        return parsed.fold(
                facts -> List.of(),
                problems -> problems.stream()
                        .map(problem -> new LineProblem(number, problem))
                        .toList());
    }
}
