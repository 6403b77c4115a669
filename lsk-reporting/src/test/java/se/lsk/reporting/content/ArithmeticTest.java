package se.lsk.reporting.content;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lsk.reporting.content.SomeReport.by;
import static se.lsk.reporting.content.SomeReport.figure;
import static se.lsk.reporting.content.SomeReport.row;
import static se.lsk.reporting.content.SomeReport.table;
import static se.lsk.reporting.content.SomeReport.total;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lsk.reporting.content.CheckedFigure.Agreement;
import se.lsk.reporting.content.FigureCheck.Kind;

class ArithmeticTest {

    /** Checks the first number against the others. */
    private static CheckedFigure checked(Kind kind, String printed, String... against) {
        Report.Builder report = by(KnownContents.QUALITY_REPORT).addFigures(figure("printed", printed));
        for (int i = 0; i < against.length; i++) {
            report.addFigures(figure("f" + i, against[i]));
        }
        List<FigureReference> of = IntStream.range(0, against.length)
                .mapToObj(i -> FigureReference.figure("f" + i))
                .toList();
        return report.addChecks(new FigureCheck(kind, FigureReference.figure("printed"), of, Optional.empty()))
                .build()
                .checkedFigures()
                .get(0);
    }

    private static List<CheckedFigure> totals(ReportTable.Row... rows) {
        int columns = rows[0].cells().size();
        return by(KnownContents.QUALITY_REPORT)
                .addTables(table("t", columns).addRows(rows).build())
                .build()
                .checkedFigures();
    }

    @ParameterizedTest
    @CsvSource({
        "3, 1, 2, AGREES, 3",
        "4, 1, 2, DISAGREES, 3",
        "0.30, 0.1, 0.2, AGREES, 0.3",
        "0, -2, 2, AGREES, 0",
        "-1, -2, 1, AGREES, -1",
        "100, 33.3, 66.6, DISAGREES, 99.9"
    })
    void aSumIsThatOfItsParts(String printed, String one, String other, Agreement agreement, BigDecimal computed) {
        CheckedFigure sum = checked(Kind.SUM, printed, one, other);
        assertThat(sum.agreement()).isEqualTo(agreement);
        assertThat(sum.printed()).contains(new BigDecimal(printed));
        assertThat(sum.against()).containsExactly(new BigDecimal(one), new BigDecimal(other));
        assertThat(sum.computed().orElseThrow()).isEqualByComparingTo(computed);
    }

    @ParameterizedTest
    @CsvSource({
        "50, 1, 2, AGREES, 50.0",
        "33, 1, 3, AGREES, 33.3",
        "33.3, 1, 3, AGREES, 33.33",
        "33.33, 1, 3, AGREES, 33.333",
        "34, 1, 3, DISAGREES, 33.3",
        "67, 2, 3, AGREES, 66.7",
        "66, 2, 3, DISAGREES, 66.7",
        // half up, at the half exactly: 12.5 and 0.25
        "13, 1, 8, AGREES, 12.5",
        "12, 1, 8, DISAGREES, 12.5",
        "0.3, 1, 400, AGREES, 0.25",
        "0.2, 1, 400, DISAGREES, 0.25",
        // a hair under the half
        "12, 1249999, 10000000, AGREES, 12.5",
        "13, 1249999, 10000000, DISAGREES, 12.5",
        // as many decimals as printed, also where the last is nothing
        "12.50, 1, 8, AGREES, 12.500",
        "33.0, 1, 3, DISAGREES, 33.33",
        "0, 0, 5, AGREES, 0.0",
        "150, 3, 2, AGREES, 150.0",
        "-50, -1, 2, AGREES, -50.0",
        "1E2, 2, 2, AGREES, 100.0"
    })
    void aShareIsRoundedHalfUpToTheDecimalsThatArePrinted(
            String printed, String part, String whole, Agreement agreement, BigDecimal computed) {
        CheckedFigure share = checked(Kind.SHARE, printed, part, whole);
        assertThat(share.agreement()).isEqualTo(agreement);
        assertThat(share.computed()).contains(computed);
    }

    @ParameterizedTest
    @CsvSource({"0", "0.00", "-3"})
    void aShareOfNothingCantBeTold(String whole) {
        CheckedFigure share = checked(Kind.SHARE, "50", "1", whole);
        assertThat(share.agreement()).isEqualTo(Agreement.NOT_KNOWN);
        assertThat(share.computed()).isEmpty();
        assertThat(share.printed()).contains(new BigDecimal("50"));
    }

    @ParameterizedTest
    @CsvSource({
        "15, 15, AGREES",
        "15, 15.0, AGREES",
        "15, 15.4, AGREES",
        "15, 14.5, AGREES",
        "15, 14.49, DISAGREES",
        "15.4, 15, AGREES",
        "15.5, 15, DISAGREES",
        "15.25, 15.3, AGREES",
        "15.25, 15.2, DISAGREES",
        "15, 16, DISAGREES",
        "1E2, 100.4, AGREES",
        "1E2, 101, DISAGREES"
    })
    void ofTwoNumbersTheLongerIsRoundedToTheShorter(String printed, String other, Agreement agreement) {
        CheckedFigure same = checked(Kind.SAME, printed, other);
        assertThat(same.agreement()).isEqualTo(agreement);
        assertThat(same.computed()).contains(new BigDecimal(agreement == Agreement.AGREES ? printed : other));
    }

    @Test
    void theFirstNumberThatDiffersIsTold() {
        CheckedFigure same = checked(Kind.SAME, "7", "7", "8", "9");
        assertThat(same.agreement()).isEqualTo(Agreement.DISAGREES);
        assertThat(same.computed()).contains(new BigDecimal("8"));
    }

    @Test
    void deviationsInHerrljungaAreTheirShareOfAllAndNotOfAnotherTotal() {
        assertThat(checked(Kind.SHARE, "47", "152", "323").agreement()).isEqualTo(Agreement.AGREES);
        CheckedFigure ofTheOther = checked(Kind.SHARE, "47", "152", "307");
        assertThat(ofTheOther.agreement()).isEqualTo(Agreement.DISAGREES);
        assertThat(ofTheOther.computed()).contains(new BigDecimal("49.5"));
        assertThat(checked(Kind.SAME, "307", "323").agreement()).isEqualTo(Agreement.DISAGREES);
    }

    @Test
    void aNumberThatIsNotPrintedCantBeChecked() {
        FigureReference told = FigureReference.cell("t", "a", "k0");
        FigureReference untold = FigureReference.cell("t", "b", "k0");
        FigureReference words = FigureReference.cell("t", "c", "k0");
        Report.Builder report = by(KnownContents.QUALITY_REPORT)
                .addTables(table("t", 1)
                        .addRows(row("a", "1"), row("b", ""), row("c", "få"))
                        .build());
        for (Kind kind : Kind.values()) {
            report.addChecks(
                    new FigureCheck(kind, untold, List.of(told, told), Optional.empty()),
                    new FigureCheck(kind, told, List.of(told, words), Optional.empty()));
        }
        assertThat(report.build().checkedFigures()).hasSize(6).allSatisfy(check -> {
            assertThat(check.agreement()).isEqualTo(Agreement.NOT_KNOWN);
            assertThat(check.computed()).isEmpty();
        });
        assertThat(report.build().checkedFigures().get(0).printed()).isEmpty();
        assertThat(report.build().checkedFigures().get(1).against()).containsExactly(BigDecimal.ONE);
    }

    @Test
    void aTotalRowSumsTheRowsSinceTheLastOne() {
        List<CheckedFigure> totals = totals(
                row("a", "1", "10"),
                row("b", "2", "20"),
                total("första", "3", "31"),
                row("c", "4", "40"),
                total("andra", "4", "40"),
                total("alla", "7", "70"));
        assertThat(totals)
                .extracting(CheckedFigure::agreement)
                .containsExactly(Agreement.AGREES, Agreement.DISAGREES, Agreement.AGREES, Agreement.AGREES);
        assertThat(totals.get(1).computed()).contains(new BigDecimal("30"));
        assertThat(totals.get(1).check().printed()).isEqualTo(FigureReference.cell("t", "första", "k1"));
        assertThat(totals.get(2).against()).containsExactly(new BigDecimal("4"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "få"})
    void whereSomethingIsNotToldATotalAgreesOrIsNotKnown(String untold) {
        CheckedFigure made = totals(row("a", "1"), row("b", untold), row("c", "2"), total("alla", "3"))
                .get(0);
        assertThat(made.agreement()).isEqualTo(Agreement.AGREES);
        assertThat(made.against()).containsExactly(new BigDecimal("1"), new BigDecimal("2"));
        CheckedFigure open = totals(row("a", "1"), row("b", untold), row("c", "2"), total("alla", "4"))
                .get(0);
        assertThat(open.agreement()).isEqualTo(Agreement.NOT_KNOWN);
        assertThat(open.computed()).isEmpty();
    }

    @Test
    void aTotalWithoutANumberIsNotChecked() {
        assertThat(totals(row("a", "1", "få", ""), total("alla", "", "3", "4"))).isEmpty();
        assertThat(totals(total("alla", "3"))).isEmpty();
    }

    @Test
    void theChecksThatAreAskedForComeFirst() {
        FigureReference all = FigureReference.cell("t", "alla", "k0");
        List<CheckedFigure> checked = by(KnownContents.QUALITY_REPORT)
                .addTables(
                        table("t", 1).addRows(row("a", "1"), total("alla", "1")).build())
                .addChecks(new FigureCheck(Kind.SAME, all, List.of(all), Optional.of("En gång till.")))
                .build()
                .checkedFigures();
        assertThat(checked).extracting(check -> check.check().kind()).containsExactly(Kind.SAME, Kind.SUM);
    }
}
