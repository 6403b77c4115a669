package se.lsk.core.risk;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.internal.Contradictions;
import se.lsk.core.internal.TextForm;

/** Finds what is wrong with the way a matrix is coloured, before any cell gets its level. */
final class ColouringCheck {

    private final Contradictions found;
    private final List<RiskLevel> levels;
    private final int rows;
    private final int columns;

    ColouringCheck(Contradictions found, List<RiskLevel> levels, int rows, int columns) {
        this.found = found;
        this.levels = levels;
        this.rows = rows;
        this.columns = columns;
    }

    void table(List<List<String>> table) {
        found.always(table.size() == rows, ProblemCode.RAGGED_TABLE, "cells");
        for (int row = 0; row < table.size(); row++) {
            List<String> cells = table.get(row);
            String place = "cells[" + row + "]";
            found.always(cells.size() == columns, ProblemCode.RAGGED_TABLE, place);
            for (int column = 0; column < cells.size(); column++) {
                known(cells.get(column), place + "[" + column + "]");
            }
        }
    }

    void bands(List<Band> bands) {
        parts("bands", bands, false);
        ascending(bands);
    }

    /** A legend is told as it is printed: gaps, overlaps and missing operators in it are findings, not refusals. */
    void legend(List<Band> legend) {
        parts("legend", legend, true);
    }

    private void parts(String list, List<Band> bands, boolean unstatedAllowed) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < bands.size(); i++) {
            Band band = bands.get(i);
            String place = list + "[" + i + "]";
            known(band.level(), place + ".level");
            found.always(seen.add(band.level()), ProblemCode.DOUBLED_NAME, place + ".level");
            ThresholdOperator from = band.from().operator();
            if (from == ThresholdOperator.UNSTATED) {
                found.always(unstatedAllowed, ProblemCode.OPERATOR_MISSING, place + ".product");
            } else {
                found.always(from.isLower(), ProblemCode.WRONG_OPERATOR, place + ".product");
            }
            band.upTo().map(Threshold::operator).ifPresent(upTo -> {
                if (upTo == ThresholdOperator.UNSTATED) {
                    found.add(ProblemCode.OPERATOR_MISSING, place + ".product");
                } else {
                    found.always(upTo.isUpper(), ProblemCode.WRONG_OPERATOR, place + ".product");
                }
            });
            found.always(
                    inRange(band.from()) && band.upTo().map(this::inRange).orElse(true),
                    ProblemCode.NUMBER_OUT_OF_RANGE,
                    place + ".product");
        }
    }

    private boolean inRange(Threshold product) {
        return product.value() <= rows * columns;
    }

    /** Wants each band to begin later than those of lower levels, and to hold at least one number. */
    private void ascending(List<Band> bands) {
        for (int i = 0; i < bands.size(); i++) {
            Band band = bands.get(i);
            int rank = Ranks.of(levels, band.level());
            boolean rises = bands.stream()
                    .filter(other -> isLower(Ranks.of(levels, other.level()), rank))
                    .allMatch(other -> first(other.from()) < first(band.from()));
            boolean holdsSomething =
                    band.upTo().map(last -> first(band.from()) <= last(last)).orElse(true);
            found.always(rises && holdsSomething, ProblemCode.BANDS_NOT_ASCENDING, "bands[" + i + "].product");
        }
    }

    private static boolean isLower(int rank, int than) {
        return rank != Ranks.UNKNOWN && rank < than;
    }

    private static int first(Threshold from) {
        return from.operator() == ThresholdOperator.MORE_THAN ? from.value() + 1 : from.value();
    }

    private static int last(Threshold upTo) {
        return upTo.operator() == ThresholdOperator.LESS_THAN ? upTo.value() - 1 : upTo.value();
    }

    void conditions(List<AxisCondition> conditions) {
        for (int i = 0; i < conditions.size(); i++) {
            AxisCondition condition = conditions.get(i);
            String place = "conditions[" + i + "]";
            known(condition.level(), place + ".level");
            known(condition.otherwise(), place + ".otherwise");
            found.never(condition.level().equals(condition.otherwise()), place + ".level", place + ".otherwise");
            found.always(
                    condition.consequence().isPresent()
                            || condition.likelihood().isPresent(),
                    ProblemCode.MISSING_PROPERTY,
                    place + ".onlyIf");
            onAxis(condition.consequence(), rows, place + ".onlyIf.consequence");
            onAxis(condition.likelihood(), columns, place + ".onlyIf.likelihood");
        }
    }

    private void onAxis(Optional<Threshold> threshold, int size, String place) {
        threshold.ifPresent(limit -> found.always(
                        limit.operator() != ThresholdOperator.UNSTATED, ProblemCode.OPERATOR_MISSING, place)
                .always(limit.value() <= size, ProblemCode.NUMBER_OUT_OF_RANGE, place));
    }

    private void known(String level, String place) {
        found.always(Ranks.of(levels, level) != Ranks.UNKNOWN, ProblemCode.UNKNOWN_LEVEL, place);
    }

    void waivers(List<Waiver> waivers) {
        Set<CoherenceCheck> seen = new HashSet<>();
        ImmutableList<Cell> cells = CellGrid.cells(rows, columns);
        for (int i = 0; i < waivers.size(); i++) {
            Waiver waiver = waivers.get(i);
            String place = "waivers[" + i + "]";
            found.always(seen.add(waiver.check()), ProblemCode.DOUBLED_NAME, place + ".check")
                    .always(TextForm.isReason(waiver.reason()), ProblemCode.REASON_MISSING, place + ".reason")
                    .always(cells.containsAll(waiver.cells()), ProblemCode.NUMBER_OUT_OF_RANGE, place + ".cells");
        }
    }
}
