package se.lsk.core.risk;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Checks one matrix. */
final class CoherenceReview {

    private static final int COX_LEVELS = 3;

    private final RiskMatrix matrix;
    private final CellGrid grid;
    private final List<Cell> cells;
    private final int top;

    CoherenceReview(RiskMatrix matrix) {
        this.matrix = matrix;
        this.grid = matrix.grid();
        this.cells = matrix.cells();
        this.top = matrix.levels().size();
    }

    Coherence coherence() {
        return new Coherence(
                Arrays.stream(CoherenceCheck.values()).map(this::result).toList());
    }

    private CheckResult result(CoherenceCheck check) {
        List<Breach> breaches = breaches(check);
        ImmutableSortedSet<Cell> witnesses = breaches.stream()
                .flatMap(breach -> breach.cells().stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Cell::compareTo));
        Optional<Waiver> waiver = matrix.waivers().stream()
                .filter(waived -> waived.check() == check)
                .filter(waived -> breaches.stream().allMatch(breach -> waived.covers(breach.cells())))
                .findFirst();
        if (breaches.isEmpty()) {
            return new CheckResult(check, CoherenceVerdict.HOLDS, List.of(), Optional.empty());
        }
        return new CheckResult(
                check,
                waiver.isPresent() ? CoherenceVerdict.WAIVED : CoherenceVerdict.FAILS,
                witnesses.asList(),
                waiver.map(Waiver::reason));
    }

    /** One thing that speaks against a check, and the cells that show it: none if it does not show in the cells. */
    private record Breach(List<Cell> cells) {}

    private List<Breach> breaches(CoherenceCheck check) {
        return switch (check) {
            case TOTAL, FUNCTIONAL -> List.of();
            case MONOTONE -> edges((cell, next) -> grid.rank(cell) > grid.rank(next));
            case NO_SKIP -> edges((cell, next) -> Math.abs(grid.rank(cell) - grid.rank(next)) > 1);
            case EXTREMES_SHARE_NO_EDGE -> edges(this::areExtremes);
            case EXTREMES_MEET_AT_NO_CORNER -> corners(this::areExtremes);
            case NO_TOP_IN_FIRST_ROW_OR_COLUMN -> each(cell -> isInRowOrColumn(cell, 1) && isTop(cell));
            case EQUAL_PRODUCT_EQUAL_LEVEL -> unequalProducts();
            case LEGEND_MATCHES_CELLS -> offLegend();
            case OPERATOR_STATED -> unstated();
            case COX_CONSTRUCTION -> offCox();
        };
    }

    private boolean areExtremes(Cell one, Cell other) {
        return (isLowest(one) && isTop(other)) || (isTop(one) && isLowest(other));
    }

    private boolean isLowest(Cell cell) {
        return grid.rank(cell) == 1;
    }

    private boolean isTop(Cell cell) {
        return grid.rank(cell) == top;
    }

    private static boolean isInRowOrColumn(Cell cell, int number) {
        return cell.consequence() == number || cell.likelihood() == number;
    }

    private List<Breach> each(Predicate<Cell> breaks) {
        return cells.stream()
                .filter(breaks)
                .map(cell -> new Breach(List.of(cell)))
                .toList();
    }

    /** Breaches by a cell and the next one in its column or its row. */
    private List<Breach> edges(BiPredicate<Cell, Cell> breaks) {
        ImmutableList.Builder<Breach> breaches = ImmutableList.builder();
        for (Cell cell : cells) {
            pair(breaches, cell, 1, 0, breaks);
            pair(breaches, cell, 0, 1, breaks);
        }
        return breaches.build();
    }

    /** Breaches by a cell and one that it meets at a corner in the next row. */
    private List<Breach> corners(BiPredicate<Cell, Cell> breaks) {
        ImmutableList.Builder<Breach> breaches = ImmutableList.builder();
        for (Cell cell : cells) {
            pair(breaches, cell, 1, 1, breaks);
            pair(breaches, cell, 1, -1, breaks);
        }
        return breaches.build();
    }

    private void pair(
            ImmutableList.Builder<Breach> breaches, Cell cell, int down, int right, BiPredicate<Cell, Cell> breaks) {
        int consequence = cell.consequence() + down;
        int likelihood = cell.likelihood() + right;
        if (grid.has(consequence, likelihood)) {
            Cell next = new Cell(consequence, likelihood);
            if (breaks.test(cell, next)) {
                breaches.add(new Breach(List.of(cell, next)));
            }
        }
    }

    private List<Breach> unequalProducts() {
        Map<Integer, List<Cell>> byProduct = cells.stream().collect(Collectors.groupingBy(Cell::product));
        return byProduct.values().stream()
                .filter(equal -> equal.stream().mapToInt(grid::rank).distinct().count() > 1)
                .map(Breach::new)
                .toList();
    }

    /** A cell is off the legend if it has another level under either reading of a threshold whose operator is not stated. */
    private List<Breach> offLegend() {
        if (matrix.legend().isEmpty()) {
            return List.of();
        }
        BandReading included = new BandReading(matrix.legend(), matrix.levels(), ThresholdOperator.AT_LEAST);
        BandReading excluded = new BandReading(matrix.legend(), matrix.levels(), ThresholdOperator.MORE_THAN);
        return each(cell -> {
            List<Integer> alone = List.of(grid.rank(cell));
            return !included.ranks(cell.product()).equals(alone)
                    && !excluded.ranks(cell.product()).equals(alone);
        });
    }

    private List<Breach> unstated() {
        return matrix.legend().stream()
                .map(Band::from)
                .filter(from -> from.operator() == ThresholdOperator.UNSTATED)
                .map(from -> new Breach(cells.stream()
                        .filter(cell -> cell.product() == from.value())
                        .toList()))
                .toList();
    }

    private List<Breach> offCox() {
        List<Breach> breaches = new ArrayList<>(
                each(cell -> isInRowOrColumn(cell, 1) ? !isLowest(cell) : isInRowOrColumn(cell, 2) && isTop(cell)));
        if (top < COX_LEVELS) {
            breaches.add(new Breach(List.of()));
        }
        return breaches;
    }
}
