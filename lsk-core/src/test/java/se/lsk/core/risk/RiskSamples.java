package se.lsk.core.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import se.lsk.core.check.Problem;
import se.lsk.core.check.RefusedException;
import se.lsk.core.facts.SubjectReference;

/** What the tests of the risk kernel have in common. */
final class RiskSamples {

    static final SubjectReference EVENT = new SubjectReference("event-17");
    private static final String LETTERS = "ABCDEF";

    private RiskSamples() {}

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    /** A matrix whose cells are drawn: a row for each consequence, lowest first, and A for the lowest level. */
    static RiskMatrix drawn(int levels, String... rows) {
        return drawing(levels, rows).build();
    }

    static RiskMatrix.Builder drawing(int levels, String... rows) {
        return square(levels, rows.length, rows[0].length())
                .colouring(Colouring.cells(Stream.of(rows)
                        .map(row -> row.chars().mapToObj(Character::toString).toList())
                        .toList()));
    }

    /** A matrix without a colouring yet. */
    static RiskMatrix.Builder square(int levels, int rows, int columns) {
        return RiskMatrix.builder()
                .name("drawn")
                .consequence(numbered(rows))
                .likelihood(numbered(columns))
                .levels(LETTERS.substring(0, levels)
                        .chars()
                        .mapToObj(Character::toString)
                        .map(RiskLevel::of)
                        .toList());
    }

    static Scale numbered(int size) {
        return Scale.of(
                IntStream.rangeClosed(1, size).mapToObj(Integer::toString).toArray(String[]::new));
    }

    /** The cells as they would be drawn. */
    static List<String> drawing(RiskMatrix matrix) {
        return IntStream.rangeClosed(1, matrix.consequence().size())
                .mapToObj(consequence -> IntStream.rangeClosed(
                                1, matrix.likelihood().size())
                        .mapToObj(likelihood ->
                                Character.toString(LETTERS.charAt(matrix.rank(consequence, likelihood) - 1)))
                        .reduce("", String::concat))
                .toList();
    }

    static Cell cell(int consequence, int likelihood) {
        return new Cell(consequence, likelihood);
    }

    /** Wants a refusal with exactly these problems. */
    static RefusedException refuses(ThrowingCallable build, Problem... problems) {
        RefusedException refusal = catchThrowableOfType(RefusedException.class, build);

        assertThat(refusal).as("refusal").isNotNull();
        assertThat(refusal.problems()).containsExactly(problems);
        return refusal;
    }

    static RiskRating rating(int consequence, int likelihood) {
        return RiskRating.builder()
                .consequence(consequence)
                .likelihood(likelihood)
                .build();
    }
}
