package se.lsk.reporting.render;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import se.lsk.core.risk.Cell;
import se.lsk.core.risk.MatrixRisks;
import se.lsk.core.risk.RatedCell;
import se.lsk.core.risk.RiskAssessment;
import se.lsk.core.risk.RiskMatrix;

/**
 * A risk matrix as a picture: each cell coloured by its level and lettered, so that it can be read in grey and aloud, with how many assessed
 * events lie in it. Two matrices stand side by side, and the cells that they judge differently are marked. Immutable and thread-safe.
 *
 * @param id its identifier, unique on the page
 * @param caption what the picture shows
 * @param provenance where the matrix or the events come from, shown with the picture
 * @param matrix the matrix
 * @param other a matrix to compare it with, of as many rows, columns and levels
 * @param marks the assessed events, in reading order
 */
public record RiskHeatMap(
        String id, String caption, String provenance, RiskMatrix matrix, Optional<RiskMatrix> other, List<Mark> marks)
        implements Block {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if the identifier has another form, or a mark lies outside the matrix
     * @throws se.lsk.core.check.RefusedException if the two matrices can't be compared
     */
    public RiskHeatMap {
        Identifiers.check(id);
        marks = ImmutableList.copyOf(marks);
        for (Mark mark : marks) {
            if (!matrix.has(mark.cell().consequence(), mark.cell().likelihood())) {
                throw new IllegalArgumentException("a mark must lie in the matrix");
            }
        }
        other.ifPresent(matrix::difference);
    }

    /**
     * A matrix by itself.
     *
     * @param id its identifier, unique on the page
     * @param caption what the picture shows
     * @param provenance where the matrix comes from
     * @param matrix the matrix
     * @return the picture
     */
    public static RiskHeatMap of(String id, String caption, String provenance, RiskMatrix matrix) {
        return new RiskHeatMap(id, caption, provenance, matrix, Optional.empty(), ImmutableList.of());
    }

    /**
     * A matrix beside another.
     *
     * @param id its identifier, unique on the page
     * @param caption what the picture shows
     * @param provenance where the matrices come from
     * @param matrix the one
     * @param other the other
     * @return the picture
     * @throws se.lsk.core.check.RefusedException if the two have not equally many rows, columns and levels
     */
    public static RiskHeatMap comparing(
            String id, String caption, String provenance, RiskMatrix matrix, RiskMatrix other) {
        return new RiskHeatMap(id, caption, provenance, matrix, Optional.of(other), ImmutableList.of());
    }

    /**
     * Assessed events in a matrix, each where its highest level comes from. An event whose numbers are not known is left out; so is one that
     * was assessed with another matrix.
     *
     * @param id its identifier, unique on the page
     * @param caption what the picture shows
     * @param provenance where the events come from
     * @param matrix the matrix
     * @param assessments the events
     * @return the picture
     */
    public static RiskHeatMap of(
            String id, String caption, String provenance, RiskMatrix matrix, List<RiskAssessment> assessments) {
        ImmutableList.Builder<Mark> marks = ImmutableList.builder();
        for (RiskAssessment assessment : assessments) {
            List<RatedCell> deciding = assessment.proposal().deciding();
            if (assessment.matrix().equals(matrix) && !deciding.isEmpty()) {
                marks.add(new Mark(
                        assessment.subjectRef().value(), deciding.get(0).cell()));
            }
        }
        return new RiskHeatMap(id, caption, provenance, matrix, Optional.empty(), marks.build());
    }

    /**
     * The risks that were assessed with a matrix, by their numbers.
     *
     * @param id its identifier, unique on the page
     * @param caption what the picture shows
     * @param provenance where the risks come from
     * @param risks the risks; those that have no cell are not in the picture
     * @return the picture
     */
    public static RiskHeatMap of(String id, String caption, String provenance, MatrixRisks risks) {
        return new RiskHeatMap(
                id,
                caption,
                provenance,
                risks.matrix(),
                Optional.empty(),
                risks.rated().stream()
                        .flatMap(risk -> risk.cell().map(cell -> new Mark(risk.reference(), cell)).stream())
                        .toList());
    }

    /** {@return the cells that the two matrices judge differently; none without another matrix} */
    public List<Cell> differing() {
        return other.map(two -> matrix.difference(two).stream()
                        .map(difference -> difference.cell())
                        .toList())
                .orElse(List.of());
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.riskHeatMap(this);
    }

    /**
     * An assessed event.
     *
     * @param reference what it is called
     * @param cell where it lies
     */
    public record Mark(String reference, Cell cell) {}
}
