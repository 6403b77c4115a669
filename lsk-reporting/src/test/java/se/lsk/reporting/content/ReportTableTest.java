package se.lsk.reporting.content;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lsk.reporting.content.SomeReport.refusals;
import static se.lsk.reporting.content.SomeReport.row;
import static se.lsk.reporting.content.SomeReport.table;
import static se.lsk.reporting.content.SomeReport.total;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTableTest {

    private static List<ReportTable.Row> rows(int count, String... cells) {
        return IntStream.range(0, count).mapToObj(i -> row("r" + i, cells)).toList();
    }

    private static ReportTable.Builder drawn(int columns) {
        return table("t", columns).picture(ReportTable.Picture.BARS);
    }

    private static String[] ones(int count) {
        return "1 ".repeat(count).split(" ");
    }

    @Test
    void aTableHasTwoToFortyColumns() {
        assertThat(refusals(() -> table("t", 0).build())).containsExactly("$.columns MISSING_PROPERTY");
        assertThat(table("t", 1).build().columns()).hasSize(2);
        assertThat(table("t", 39).build().columns()).hasSize(40);
        assertThat(refusals(() -> table("t", 40).build())).containsExactly("$.columns TABLE_TOO_LARGE");
    }

    @Test
    void aTableHasAtMostTwoThousandRows() {
        assertThat(table("t", 1).rows(rows(2_000, "1")).build().rows()).hasSize(2_000);
        assertThat(refusals(() -> table("t", 1).rows(rows(2_001, "1")).build()))
                .containsExactly("$.rows TABLE_TOO_LARGE");
    }

    @Test
    void aRowHasACellForEachColumn() {
        assertThat(refusals(() -> table("t", 2)
                        .addRows(row("a", "1", "2"), row("b", "1"), row("c", "1", "2", "3"))
                        .build()))
                .containsExactly("$.rows[1].cells RAGGED_TABLE", "$.rows[2].cells RAGGED_TABLE");
    }

    @Test
    void columnsAndRowsHaveNamesOfTheirOwn() {
        assertThat(refusals(() -> table("t", 2)
                        .addColumns("k1", " ")
                        .addRows(row("a", ones(4)), row("a", ones(4)), row("", ones(4)))
                        .build()))
                .containsExactly(
                        "$.columns[3] DOUBLED_NAME",
                        "$.rows[1].name DOUBLED_NAME",
                        "$.columns[4] NOT_A_LINE",
                        "$.rows[2].name NOT_A_LINE");
    }

    @Test
    void aTableIsAboutASubject() {
        for (EvidenceKind kind : EvidenceKind.values()) {
            if (EvidenceKind.SUBJECTS.contains(kind)) {
                assertThat(table("t", 1).about(kind).build().about()).isEqualTo(kind);
            } else {
                assertThat(refusals(() -> table("t", 1).about(kind).build())).containsExactly("$.about UNKNOWN_CODE");
            }
        }
    }

    @Test
    void wordsAreALineAndNumbersHaveAtMostTwentyDigits() {
        assertThat(refusals(() -> table("t", 3)
                        .addRows(row("a", "9".repeat(20), "9".repeat(21), "x".repeat(501)))
                        .build()))
                .containsExactly("$.rows[0].cells[1] NUMBER_OUT_OF_RANGE", "$.rows[0].cells[2] TEXT_TOO_LONG");
    }

    @Test
    void barsAreDrawnOfAtMostSixSeriesAndFortyRows() {
        assertThat(drawn(6).rows(rows(40, ones(6))).build().picture()).isPresent();
        assertThat(refusals(() -> drawn(7).rows(rows(1, ones(7))).build())).containsExactly("$.picture CONTRADICTION");
        assertThat(refusals(() -> drawn(1).rows(rows(41, "1")).build())).containsExactly("$.picture CONTRADICTION");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "999999999999999", "999999999999999.9999", "0.0000000001"})
    void aBarHasALength(String number) {
        assertThat(drawn(1).addRows(row("a", number)).build().picture()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "-0.1", "1000000000000000", "1E15", "0.00000000001", "några"})
    void whatHasNoLengthIsNoBar(String cell) {
        assertThat(refusals(
                        () -> drawn(1).addRows(row("a", "1"), row("b", cell)).build()))
                .containsExactly("$.picture CONTRADICTION");
    }

    @Test
    void barsNeedANumberThatIsNoTotal() {
        assertThat(drawn(2).addRows(row("a", "", "1"), row("b", "", "")).build().picture())
                .isPresent();
        assertThat(refusals(() -> drawn(1).build())).containsExactly("$.picture CONTRADICTION");
        assertThat(refusals(
                        () -> drawn(1).addRows(row("a", ""), total("b", "1")).build()))
                .containsExactly("$.picture CONTRADICTION");
    }
}
