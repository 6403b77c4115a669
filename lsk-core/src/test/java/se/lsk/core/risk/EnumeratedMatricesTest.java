package se.lsk.core.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static se.lsk.core.risk.RiskSamples.square;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every monotone matrix with two or three levels on 3×3 and 4×4 cells, and every matrix at all on 3×3, is checked and compared with
 * {@link BruteForce}. How many there are is known beforehand: a monotone matrix is a plane partition in a box, and MacMahon counted those.
 * How many of them pass each check was counted by other means too: a monotone matrix of three levels is a pair of nested Young diagrams.
 */
class EnumeratedMatricesTest {

    private static final String CODES = "ABC";

    @ParameterizedTest(name = "{0}x{0} cells, {1} levels: {2} monotone matrices")
    @CsvSource({
        "3, 2, 20, 20, 2, 2, 6, 0",
        "4, 2, 70, 70, 2, 2, 20, 0",
        "3, 3, 175, 83, 83, 64, 95, 11",
        "4, 3, 1764, 754, 754, 525, 959, 95",
    })
    void everyMonotoneMatrixIsCountedAndChecked(
            int size,
            int levels,
            int monotone,
            int noSkip,
            int noEdge,
            int noCorner,
            int noTopInFirst,
            int cox,
            TestReporter reporter) {
        Map<CoherenceCheck, Integer> holding = new EnumMap<>(CoherenceCheck.class);
        List<int[][]> all = new ArrayList<>();
        monotone(size, levels, all::add);
        for (int[][] table : all) {
            Coherence coherence = agreesWithBruteForce(table, levels);
            for (CheckResult result : coherence.results()) {
                holding.merge(result.check(), result.verdict() == CoherenceVerdict.HOLDS ? 1 : 0, Integer::sum);
            }
        }
        reporter.publishEntry(
                size + "x" + size + ", " + levels + " levels", all.size() + " monotone, holding " + holding);

        assertThat(all).hasSize(monotone);
        assertThat(BigInteger.valueOf(monotone)).isEqualTo(planePartitions(size, size, levels - 1));
        assertThat(holding)
                .containsEntry(CoherenceCheck.TOTAL, monotone)
                .containsEntry(CoherenceCheck.FUNCTIONAL, monotone)
                .containsEntry(CoherenceCheck.MONOTONE, monotone)
                .containsEntry(CoherenceCheck.LEGEND_MATCHES_CELLS, monotone)
                .containsEntry(CoherenceCheck.OPERATOR_STATED, monotone)
                .containsEntry(CoherenceCheck.NO_SKIP, noSkip)
                .containsEntry(CoherenceCheck.EXTREMES_SHARE_NO_EDGE, noEdge)
                .containsEntry(CoherenceCheck.EXTREMES_MEET_AT_NO_CORNER, noCorner)
                .containsEntry(CoherenceCheck.NO_TOP_IN_FIRST_ROW_OR_COLUMN, noTopInFirst)
                .containsEntry(CoherenceCheck.COX_CONSTRUCTION, cox);
    }

    @ParameterizedTest
    @CsvSource({"2, 512, 20", "3, 19683, 175"})
    void everyMatrixOfNineCellsIsChecked(int levels, int tables, int monotone) {
        int[] counted = new int[2];
        everyTable(3, levels, table -> {
            Coherence coherence = agreesWithBruteForce(table, levels);
            boolean holds = coherence.of(CoherenceCheck.MONOTONE).verdict() == CoherenceVerdict.HOLDS;
            assertThat(holds).isEqualTo(new BruteForce(table, levels).isMonotoneOverAllPairs());
            counted[0]++;
            counted[1] += holds ? 1 : 0;
        });

        assertThat(counted).containsExactly(tables, monotone);
    }

    @Test
    void amongMonotoneMatricesOfThreeLevelsNoSkipAndNoSharedEdgeAreOneDemand() {
        monotone(4, 3, table -> {
            Coherence coherence = matrix(table, 3).coherence();
            assertThat(coherence.of(CoherenceCheck.NO_SKIP).cells())
                    .isEqualTo(
                            coherence.of(CoherenceCheck.EXTREMES_SHARE_NO_EDGE).cells());
        });
    }

    @Test
    void threeByThreeHasOneColouringThatUsesAllLevelsAndPassesEverything() {
        assertThat(coherentWithAllLevels(3)).containsExactly(List.of("AAA", "ABB", "ABC"));
    }

    @Test
    void fourByFourHasTwentyOneColouringsThatUseAllLevelsAndPassEverything() {
        assertThat(coherentWithAllLevels(4))
                .hasSize(21)
                .contains(List.of("AAAA", "AAAA", "AABB", "AABC"), List.of("AAAA", "ABBB", "ABCC", "ABCC"))
                .allSatisfy(drawing -> assertThat(drawing).element(0).isEqualTo("AAAA"))
                .allSatisfy(drawing -> assertThat(drawing.get(3)).endsWith("C"));
    }

    private static List<List<String>> coherentWithAllLevels(int size) {
        List<List<String>> drawings = new ArrayList<>();
        monotone(size, 3, table -> {
            RiskMatrix matrix = matrix(table, 3);
            boolean all =
                    Arrays.stream(table).flatMapToInt(Arrays::stream).distinct().count() == 3;
            if (all && matrix.coherence().isCoherent()) {
                drawings.add(RiskSamples.drawing(matrix));
            }
        });
        return drawings;
    }

    private static Coherence agreesWithBruteForce(int[][] table, int levels) {
        Coherence coherence = matrix(table, levels).coherence();
        BruteForce second = new BruteForce(table, levels);
        for (CheckResult result : coherence.results()) {
            CoherenceVerdict verdict = second.holds(result.check()) ? CoherenceVerdict.HOLDS : CoherenceVerdict.FAILS;
            if (result.verdict() != verdict || !result.cells().equals(second.witnesses(result.check()))) {
                fail("%s of %s: %s", result.check(), Arrays.deepToString(table), result);
            }
        }
        return coherence;
    }

    private static RiskMatrix matrix(int[][] table, int levels) {
        return square(levels, table.length, table[0].length)
                .colouring(Colouring.cells(Stream.of(table)
                        .map(row -> Arrays.stream(row)
                                .mapToObj(rank -> CODES.substring(rank - 1, rank))
                                .toList())
                        .toList()))
                .build();
    }

    /** Gives each table of ranks in which no row and no column falls. */
    private static void monotone(int size, int levels, Consumer<int[][]> each) {
        fill(new int[size][size], levels, true, 0, each);
    }

    /** Gives each table of ranks. */
    private static void everyTable(int size, int levels, Consumer<int[][]> each) {
        fill(new int[size][size], levels, false, 0, each);
    }

    private static void fill(int[][] table, int levels, boolean rising, int place, Consumer<int[][]> each) {
        int size = table.length;
        if (place == size * size) {
            each.accept(Stream.of(table).map(int[]::clone).toArray(int[][]::new));
            return;
        }
        int row = place / size;
        int column = place % size;
        int least = 1;
        if (rising) {
            least = Math.max(row > 0 ? table[row - 1][column] : 1, column > 0 ? table[row][column - 1] : 1);
        }
        for (int rank = least; rank <= levels; rank++) {
            table[row][column] = rank;
            fill(table, levels, rising, place + 1, each);
        }
    }

    /** MacMahon's box formula: the product of (i + j + k - 1) / (i + j + k - 2) over the box. */
    private static BigInteger planePartitions(int a, int b, int c) {
        BigInteger above = BigInteger.ONE;
        BigInteger below = BigInteger.ONE;
        for (int i = 1; i <= a; i++) {
            for (int j = 1; j <= b; j++) {
                for (int k = 1; k <= c; k++) {
                    above = above.multiply(BigInteger.valueOf(i + j + k - 1L));
                    below = below.multiply(BigInteger.valueOf(i + j + k - 2L));
                }
            }
        }
        return above.divide(below);
    }
}
