package se.lsk.core.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(MatrixArbitraries.class)
@Domain(DomainContext.Global.class)
class RiskMatrixProperties {

    @Property(seed = "801")
    void raisingAnAxisOfAMonotoneMatrixNeverLowersTheLevel(@ForAll RiskMatrix any) {
        RiskMatrix matrix = MatrixArbitraries.raised(any);

        assertThat(matrix.coherence().of(CoherenceCheck.MONOTONE).verdict()).isEqualTo(CoherenceVerdict.HOLDS);
        for (Cell cell : matrix.cells()) {
            for (Cell other : matrix.cells()) {
                if (other.consequence() >= cell.consequence() && other.likelihood() >= cell.likelihood()) {
                    assertThat(rank(matrix, other)).isGreaterThanOrEqualTo(rank(matrix, cell));
                }
            }
        }
    }

    @Property(seed = "802")
    void relabellingKeepsEveryVerdict(@ForAll RiskMatrix matrix) {
        RiskMatrix relabelled = relabelled(matrix);

        assertThat(relabelled.coherence()).isEqualTo(matrix.coherence());
        assertThat(relabelled.difference(matrix)).isEmpty();
    }

    /** Other names for everything; the names of two levels change places. */
    private static RiskMatrix relabelled(RiskMatrix matrix) {
        List<String> codes =
                new ArrayList<>(matrix.levels().stream().map(RiskLevel::code).toList());
        Collections.reverse(codes);
        return RiskMatrix.builder()
                .name("relabelled")
                .consequence(renamed(matrix.consequence(), "k"))
                .likelihood(renamed(matrix.likelihood(), "s"))
                .levels(codes.stream()
                        .map(code -> RiskLevel.of(code, "nivå " + code, "level " + code))
                        .toList())
                .colouring(Colouring.cells(IntStream.rangeClosed(
                                1, matrix.consequence().size())
                        .mapToObj(row -> IntStream.rangeClosed(
                                        1, matrix.likelihood().size())
                                .mapToObj(column -> codes.get(matrix.rank(row, column) - 1))
                                .toList())
                        .toList()))
                .build();
    }

    private static Scale renamed(Scale scale, String prefix) {
        return Scale.builder()
                .levels(scale.levels().stream()
                        .map(level -> ScaleLevel.of(prefix + level.swedish()))
                        .toList())
                .build();
    }

    @Property(seed = "803")
    void noMatrixDiffersFromItself(@ForAll RiskMatrix matrix) {
        assertThat(matrix.difference(matrix)).isEmpty();
    }

    @Property(seed = "804")
    void twoMatricesDifferInTheSameCellsBothWays(@ForAll RiskMatrix matrix) {
        RiskMatrix other = MatrixArbitraries.raised(matrix);
        List<CellDifference> there = matrix.difference(other);

        assertThat(other.difference(matrix))
                .isEqualTo(there.stream()
                        .map(one -> new CellDifference(one.cell(), one.there(), one.here()))
                        .toList());
        assertThat(matrix.cells())
                .allSatisfy(cell -> assertThat(
                                there.stream().anyMatch(one -> one.cell().equals(cell)))
                        .isEqualTo(rank(matrix, cell) != rank(other, cell)));
    }

    @Property(seed = "805")
    void lyingOnItsSideAMatrixFailsOnTheSameCells(@ForAll RiskMatrix matrix) {
        int columns = matrix.consequence().size();
        RiskMatrix turned = MatrixArbitraries.matrix(
                matrix.likelihood().size(),
                columns,
                matrix.levels().size(),
                place -> matrix.rank(place % columns + 1, place / columns + 1));

        for (CheckResult result : matrix.coherence().results()) {
            CheckResult other = turned.coherence().of(result.check());
            assertThat(other.verdict()).isEqualTo(result.verdict());
            assertThat(other.cells())
                    .containsExactlyInAnyOrderElementsOf(result.cells().stream()
                            .map(cell -> new Cell(
                                    /* consequence= */ cell.likelihood(), /* likelihood= */ cell.consequence()))
                            .toList());
        }
    }

    @Property(seed = "806")
    void bandsGiveAMonotoneMatrixWithEqualLevelsForEqualProducts(
            @ForAll @IntRange(min = 3, max = 6) int rows,
            @ForAll @IntRange(min = 3, max = 6) int columns,
            @ForAll @IntRange(min = 1, max = 36) int first,
            @ForAll @IntRange(min = 1, max = 36) int second) {
        Assume.that(first < second && second <= rows * columns);
        RiskMatrix matrix = RiskSamples.square(3, rows, columns)
                .colouring(Colouring.bands(
                        Band.from("B", Threshold.atLeast(first)), Band.from("C", Threshold.atLeast(second))))
                .build();

        assertThat(matrix.coherence().of(CoherenceCheck.MONOTONE).verdict()).isEqualTo(CoherenceVerdict.HOLDS);
        assertThat(matrix.coherence()
                        .of(CoherenceCheck.EQUAL_PRODUCT_EQUAL_LEVEL)
                        .verdict())
                .isEqualTo(CoherenceVerdict.HOLDS);
        assertThat(matrix.cells()).allSatisfy(cell -> {
            int passed = (cell.product() >= first ? 1 : 0) + (cell.product() >= second ? 1 : 0);
            assertThat(rank(matrix, cell)).isEqualTo(1 + passed);
        });
    }

    @Property(seed = "807")
    void atLeastAndMoreThanDifferExactlyOnTheThreshold(
            @ForAll @IntRange(min = 3, max = 6) int size, @ForAll @IntRange(min = 1, max = 36) int threshold) {
        Assume.that(threshold <= size * size);
        RiskMatrix atLeast = RiskSamples.square(2, size, size)
                .colouring(Colouring.bands(Band.from("B", Threshold.atLeast(threshold))))
                .build();
        RiskMatrix moreThan = RiskSamples.square(2, size, size)
                .colouring(Colouring.bands(Band.from("B", Threshold.moreThan(threshold))))
                .build();

        assertThat(atLeast.difference(moreThan).stream().map(CellDifference::cell))
                .containsExactlyElementsOf(atLeast.cells().stream()
                        .filter(cell -> cell.consequence() * cell.likelihood() == threshold)
                        .toList());
    }

    @Property(seed = "808")
    void aDepartureHidesNothing(@ForAll RiskMatrix matrix, @ForAll CoherenceCheck check) {
        CheckResult before = matrix.coherence().of(check);
        Coherence after = matrix.toBuilder()
                .addWaiver(Waiver.of(check, "ett skäl"))
                .build()
                .coherence();

        assertThat(after.of(check).cells()).isEqualTo(before.cells());
        assertThat(after.of(check).verdict())
                .isEqualTo(
                        before.verdict() == CoherenceVerdict.HOLDS ? CoherenceVerdict.HOLDS : CoherenceVerdict.WAIVED);
        assertThat(after.of(check).reason().isPresent())
                .isEqualTo(after.of(check).verdict() == CoherenceVerdict.WAIVED);
        for (CoherenceCheck other : CoherenceCheck.values()) {
            if (other != check) {
                assertThat(after.of(other)).isEqualTo(matrix.coherence().of(other));
            }
        }
    }

    @Property(seed = "809")
    void theBruteForceFindsTheSameInMatricesOfEverySize(@ForAll RiskMatrix matrix) {
        int[][] table = IntStream.rangeClosed(1, matrix.consequence().size())
                .mapToObj(row -> IntStream.rangeClosed(1, matrix.likelihood().size())
                        .map(column -> matrix.rank(row, column))
                        .toArray())
                .toArray(int[][]::new);
        BruteForce second = new BruteForce(table, matrix.levels().size());

        assertThat(matrix.coherence().results())
                .allSatisfy(result -> assertThat(result.cells()).isEqualTo(second.witnesses(result.check())));
    }

    private static int rank(RiskMatrix matrix, Cell cell) {
        return matrix.levels().indexOf(matrix.level(cell)) + 1;
    }
}
