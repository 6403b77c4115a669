package se.lsk.reporting.content;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.lsk.reporting.content.CheckedFigure.Agreement;
import se.lsk.reporting.content.FigureCheck.Kind;

/** Checks the numbers of a report among themselves. Nothing is rounded but to as many decimals as are printed. */
final class Arithmetic {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Report report;

    Arithmetic(Report report) {
        this.report = report;
    }

    /** {@return the checks that the report asks for, then those of the total rows of its tables} */
    List<CheckedFigure> checked() {
        ImmutableList.Builder<CheckedFigure> checked = ImmutableList.builder();
        report.checks().forEach(check -> checked.add(checked(check)));
        report.tables().forEach(table -> totals(table).forEach(check -> checked.add(checked(check))));
        return checked.build();
    }

    /**
     * {@return a check for each number in a total row: of the numbers above it if they make it, otherwise of all cells above it, so that one
     * without a number makes a total that can't be known rather than one that is wrong}
     */
    private static List<FigureCheck> totals(ReportTable table) {
        ImmutableList.Builder<FigureCheck> checks = ImmutableList.builder();
        List<ReportTable.Row> summed = new ArrayList<>();
        for (ReportTable.Row row : table.rows()) {
            if (!row.total()) {
                summed.add(row);
                continue;
            }
            for (int i = 0; i < row.cells().size(); i++) {
                int column = i;
                List<ReportTable.Row> told = summed.stream()
                        .filter(one -> number(one, column).isPresent())
                        .toList();
                Optional<BigDecimal> printed = number(row, column);
                if (printed.isPresent() && !told.isEmpty()) {
                    boolean isMade = told.stream()
                                    .map(one -> number(one, column).orElseThrow())
                                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                                    .compareTo(printed.get())
                            == 0;
                    List<FigureReference> parts = (isMade ? told : summed)
                            .stream().map(one -> cell(table, one, column)).toList();
                    checks.add(new FigureCheck(Kind.SUM, cell(table, row, column), parts, Optional.empty()));
                }
            }
            summed.clear();
        }
        return checks.build();
    }

    private static Optional<BigDecimal> number(ReportTable.Row row, int column) {
        return row.cells().get(column).number();
    }

    private static FigureReference cell(ReportTable table, ReportTable.Row row, int column) {
        return new FigureReference(
                table.ref(),
                Optional.of(new FigureReference.Cell(row.name(), table.columns().get(column + 1))));
    }

    private CheckedFigure checked(FigureCheck check) {
        Optional<BigDecimal> printed = report.number(check.printed());
        List<BigDecimal> against = check.of().stream()
                .map(reference -> report.number(reference).orElse(null))
                .filter(Objects::nonNull)
                .toList();
        if (printed.isEmpty() || against.size() < check.of().size()) {
            return new CheckedFigure(check, Agreement.NOT_KNOWN, printed, against, Optional.empty());
        }
        return switch (check.kind()) {
            case SUM -> sum(check, printed.get(), against);
            case SHARE -> share(check, printed.get(), against);
            case SAME -> same(check, printed.get(), against);
        };
    }

    private static CheckedFigure sum(FigureCheck check, BigDecimal printed, List<BigDecimal> parts) {
        BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return outcome(check, sum.compareTo(printed) == 0, printed, parts, sum);
    }

    private static CheckedFigure share(FigureCheck check, BigDecimal printed, List<BigDecimal> partAndWhole) {
        BigDecimal whole = partAndWhole.get(1);
        if (whole.signum() <= 0) {
            return new CheckedFigure(check, Agreement.NOT_KNOWN, Optional.of(printed), partAndWhole, Optional.empty());
        }
        BigDecimal part = partAndWhole.get(0).multiply(HUNDRED);
        int decimals = Math.max(0, printed.scale());
        boolean agrees = part.divide(whole, decimals, RoundingMode.HALF_UP).compareTo(printed) == 0;
        return outcome(check, agrees, printed, partAndWhole, part.divide(whole, decimals + 1, RoundingMode.HALF_UP));
    }

    private static CheckedFigure same(FigureCheck check, BigDecimal printed, List<BigDecimal> others) {
        Optional<BigDecimal> differing =
                others.stream().filter(other -> !isSame(printed, other)).findFirst();
        return outcome(check, differing.isEmpty(), printed, others, differing.orElse(printed));
    }

    /** Of two numbers printed with different numbers of decimals, the longer one is rounded to the shorter. */
    private static boolean isSame(BigDecimal one, BigDecimal other) {
        int decimals = Math.max(0, Math.min(one.scale(), other.scale()));
        return one.setScale(decimals, RoundingMode.HALF_UP).compareTo(other.setScale(decimals, RoundingMode.HALF_UP))
                == 0;
    }

    private static CheckedFigure outcome(
            FigureCheck check, boolean agrees, BigDecimal printed, List<BigDecimal> against, BigDecimal computed) {
        return new CheckedFigure(
                check,
                agrees ? Agreement.AGREES : Agreement.DISAGREES,
                Optional.of(printed),
                against,
                Optional.of(computed));
    }
}
