package se.lsk.examples.herrljunga;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures as the report prints them, and what can be summed from them. */
class TranscribedFiguresTest {

    private static int number(String cell) {
        return cell.isEmpty() ? 0 : Integer.parseInt(cell);
    }

    private static int sum(List<List<String>> rows, Predicate<List<String>> which, int column) {
        return rows.stream()
                .filter(which)
                .mapToInt(row -> number(row.get(column)))
                .sum();
    }

    private static List<List<String>> rows(String file) {
        return PrintedFigures.rows(file);
    }

    @ParameterizedTest
    @CsvSource({
        "goals.csv, 4, 4",
        "deviations-by-type.csv, 11, 3",
        "overview-2017-2020.csv, 4, 5",
        "lex-sarah.csv, 7, 5",
        "decisions-not-carried-out.csv, 23, 4",
        "internal-control.csv, 8, 3",
        "figures-that-disagree.csv, 7, 6"
    })
    void everyFileHasItsRowsAndColumns(String file, int rows, int columns) {
        assertThat(rows(file)).hasSize(rows).allSatisfy(row -> assertThat(row).hasSize(columns));
    }

    @Test
    void theBoardsGoals() {
        assertThat(rows("goals.csv").stream().map(row -> row.subList(1, 4)))
                .containsExactly(
                        List.of("100", "92", "88"),
                        List.of("76", "76", "71"),
                        List.of("100", "86", "98"),
                        List.of("27", "47", "22"));
    }

    @Test
    void theTypesOfDeviationsMakeTheYearOnlyWithThoseOfTheText() {
        List<List<String>> types = rows("deviations-by-type.csv");
        assertThat(types.get(0)).containsExactly("Utebliven insats", "152", "chart");
        assertThat(types.stream().map(row -> number(row.get(1))))
                .containsExactly(152, 79, 14, 12, 9, 7, 4, 4, 3, 1, 22);
        assertThat(sum(types, row -> row.get(2).equals("chart"), 1)).isEqualTo(285);
        assertThat(sum(types, row -> row.get(2).equals("text"), 1)).isEqualTo(22);
        assertThat(sum(types, row -> true, 1)).isEqualTo(307);
    }

    @Test
    void theOverviewSumsEachYear() {
        List<List<String>> overview = rows("overview-2017-2020.csv");
        assertThat(overview.get(3)).containsExactly("Totalt", "377", "333", "323", "335");
        for (int year = 1; year <= 4; year++) {
            assertThat(sum(overview.subList(0, 3), row -> true, year))
                    .isEqualTo(number(overview.get(3).get(year)));
        }
        assertThat(overview.get(0).get(4)).isEqualTo("307");
        assertThat(overview.get(2).get(4)).isEqualTo("7");
    }

    @Test
    void sevenLexSarahReportsOfWhichFourWereNotified() {
        List<List<String>> reports = rows("lex-sarah.csv");
        assertThat(reports.stream().map(row -> row.get(4)))
                .containsExactly("yes", "yes", "yes", "no", "yes", "no", "no");
        assertThat(reports).allSatisfy(row -> assertThat(row.get(3)).isEqualTo("Missförhållande"));
        assertThat(reports.stream().map(row -> row.get(0))).containsExactly("1", "2", "3", "4", "5", "6", "7");
    }

    @ParameterizedTest
    @CsvSource({"SoL äldreomsorg, 25, 12", "SoL handikappomsorg, 0, 2", "SoL IFO, 17, 7", "LSS, 15, 13"})
    void theDecisionsNotCarriedOutSumInEachAreaOfLaw(String area, int in2020, int in2019) {
        List<List<String>> decisions = rows("decisions-not-carried-out.csv");
        Predicate<List<String>> kinds =
                row -> row.get(0).equals(area) && !row.get(1).equals("Summa");
        Predicate<List<String>> printed =
                row -> row.get(0).equals(area) && row.get(1).equals("Summa");
        assertThat(sum(decisions, kinds, 2)).isEqualTo(in2020).isEqualTo(sum(decisions, printed, 2));
        assertThat(sum(decisions, kinds, 3)).isEqualTo(in2019).isEqualTo(sum(decisions, printed, 3));
    }

    @Test
    void theDecisionsNotCarriedOutSumToThePersonsReported() {
        List<List<String>> decisions = rows("decisions-not-carried-out.csv");
        Predicate<List<String>> areas = row -> row.get(1).equals("Summa");
        assertThat(sum(decisions, areas, 2)).isEqualTo(57);
        assertThat(sum(decisions, areas, 3)).isEqualTo(34);
        assertThat(decisions.get(decisions.size() - 1)).containsExactly("Totalt", "Personer", "57", "34");
    }

    @Test
    void theInternalControl() {
        assertThat(PrintedFigures.internalControl())
                .containsEntry("reviewed", 49)
                .containsEntry("over122Days", 8)
                .containsEntry("fourLongest", 4)
                .containsEntry("shortestOfFour", 134)
                .containsEntry("longestOfFour", 183)
                .containsEntry("extensionDecisionsAmongFour", 0)
                .containsEntry("overStatutoryFourMonths", 8)
                .containsEntry("extensionDecisionsAmongAll", 0)
                .hasSize(8);
    }

    /** Per mille, rounded down, so that whole numbers say what per cent with a decimal would. */
    private static int perMille(int part, int whole) {
        return part * 1000 / whole;
    }

    @Test
    void theFiguresThatDoNotAgree() {
        List<List<String>> figures = rows("figures-that-disagree.csv");
        assertThat(figures.stream().map(row -> row.get(2) + " / " + row.get(4)))
                .containsExactly(
                        "47 % / 50 %",
                        "285 / 307",
                        "ca 75 % / ca 240",
                        "86 % / 98 % och 96 %",
                        "20,33 / 21",
                        "de fyra längsta / ingen av utredningarna",
                        "122 dagar / lagens fyra månader");
        assertThat(perMille(152, 307)).isEqualTo(495);
        assertThat(perMille(152, 307 - 22)).isEqualTo(533);
        assertThat(perMille(240, 307)).isEqualTo(781);
        assertThat(perMille(230, 307)).isEqualTo(749);
        assertThat(rows("goals.csv").get(3).get(2)).isEqualTo("47");
        assertThat(rows("goals.csv").get(2).get(2)).isEqualTo("86");
    }

    @Test
    void theChartsSharesAreOfTheWholeYear() {
        assertThat(List.of(perMille(152, 307), perMille(79, 307), perMille(22, 307)))
                .containsExactly(495, 257, 71);
    }
}
