package se.lsk.core.risk;

import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Matrices of every size: drawn at random, drawn so that they rise, and made from bands. */
class MatrixArbitraries extends DomainContextBase {

    private static final String CODES = "ABCDEF";

    /** A matrix of which each cell has any level. */
    @Provide
    Arbitrary<RiskMatrix> matrices() {
        return Combinators.combine(sizes(), sizes(), Arbitraries.integers().between(2, 6), Arbitraries.longs())
                .as((rows, columns, levels, seed) -> {
                    Random random = new Random(seed);
                    return matrix(rows, columns, levels, place -> 1 + random.nextInt(levels));
                })
                .withoutEdgeCases();
    }

    static Arbitrary<Integer> sizes() {
        return Arbitraries.integers().between(3, 6);
    }

    static RiskMatrix matrix(int rows, int columns, int levels, IntUnaryOperator rank) {
        List<List<String>> cells = IntStream.range(0, rows)
                .mapToObj(row -> IntStream.range(0, columns)
                        .mapToObj(column -> code(rank.applyAsInt(row * columns + column)))
                        .toList())
                .toList();
        return RiskSamples.square(levels, rows, columns)
                .colouring(Colouring.cells(cells))
                .build();
    }

    static String code(int rank) {
        return CODES.substring(rank - 1, rank);
    }

    /** The same matrix made so that no row and no column falls: each cell gets the highest level of those before it. */
    static RiskMatrix raised(RiskMatrix matrix) {
        return matrix(
                matrix.consequence().size(),
                matrix.likelihood().size(),
                matrix.levels().size(),
                place -> {
                    int columns = matrix.likelihood().size();
                    int highest = 1;
                    for (int row = 0; row <= place / columns; row++) {
                        for (int column = 0; column <= place % columns; column++) {
                            highest = Math.max(highest, matrix.rank(row + 1, column + 1));
                        }
                    }
                    return highest;
                });
    }
}
