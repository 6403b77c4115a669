package se.lsk.reporting.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lsk.core.check.Parsed;
import se.lsk.core.law.BilingualText;
import se.lsk.core.law.LegalForce;
import se.lsk.core.law.Verification;
import se.lsk.core.risk.AxisCondition;
import se.lsk.core.risk.Band;
import se.lsk.core.risk.Cell;
import se.lsk.core.risk.CellDifference;
import se.lsk.core.risk.CoherenceCheck;
import se.lsk.core.risk.CoherenceVerdict;
import se.lsk.core.risk.Colouring;
import se.lsk.core.risk.Provenance;
import se.lsk.core.risk.RiskLevel;
import se.lsk.core.risk.RiskMatrix;
import se.lsk.core.risk.Scale;
import se.lsk.core.risk.ScaleLevel;
import se.lsk.core.risk.Threshold;
import se.lsk.core.risk.Waiver;

class MatrixReaderTest {

    /** As the exchange page shows it: bands under a condition. */
    static final String BANDS =
            "{\"name\":\"egen\",\"consequence\":[\"Mindre\",\"Måttlig\",\"Betydande\",\"Katastrofal\"],\"likelihood\":[\"Mycket liten\",\"Liten\",\"Stor\",\"Mycket stor\"],\"levels\":[\"LOW\",\"MEDIUM\",\"HIGH\"],\"bands\":[{\"level\":\"MEDIUM\",\"product\":\">=4\"},{\"level\":\"HIGH\",\"product\":\">=9\"}],\"conditions\":[{\"level\":\"HIGH\",\"onlyIf\":{\"consequence\":\">=3\"},\"otherwise\":\"MEDIUM\"}]}";

    /** Every other property. */
    static final String CELLS =
            "{\"name\":\"rutor\",\"source\":\"Riktlinje 2026\",\"verification\":\"VERIFIED\",\"force\":\"PRACTICE\",\"consequence\":[{\"sv\":\"låg\",\"en\":\"low\",\"definition\":{\"sv\":\"Obehag.\",\"en\":\"Discomfort.\"}},{\"sv\":\"mellan\"},\"hög\"],\"likelihood\":[\"1\",\"2\",\"3\"],\"levels\":[{\"code\":\"G\",\"sv\":\"grön\",\"en\":\"green\"},{\"code\":\"Y\",\"sv\":\"gul\"},\"R\"],\"cells\":[[\"G\",\"G\",\"Y\"],[\"G\",\"Y\",\"R\"],[\"R\",\"R\",\"R\"]],\"legend\":[{\"level\":\"Y\",\"product\":\"3 – 4\"},{\"level\":\"R\",\"product\":\"6\"}],\"waivers\":[{\"check\":\"NO_TOP_IN_FIRST_ROW_OR_COLUMN\",\"reason\":\"Katastrof byggs bort.\",\"cells\":[[3,1]]}]}";

    static RiskMatrix read(String json) {
        return MatrixReader.parse(json).fold(matrix -> matrix, problems -> {
            throw new AssertionError(problems);
        });
    }

    private static List<String> problems(String json) {
        return MatrixReader.parse(json)
                .fold(
                        matrix -> List.of(),
                        problems -> problems.stream()
                                .map(problem -> problem.code() + " " + String.join(" ", problem.paths()))
                                .toList());
    }

    private static List<String> with(String before, String after) {
        assertThat(BANDS).contains(before);
        return problems(BANDS.replace(before, after));
    }

    @Test
    void readsBandsUnderConditions() {
        assertThat(read(BANDS))
                .isEqualTo(RiskMatrix.builder()
                        .name("egen")
                        .consequence(Scale.of("Mindre", "Måttlig", "Betydande", "Katastrofal"))
                        .likelihood(Scale.of("Mycket liten", "Liten", "Stor", "Mycket stor"))
                        .addLevels(RiskLevel.of("LOW"), RiskLevel.of("MEDIUM"), RiskLevel.of("HIGH"))
                        .colouring(Colouring.bands(
                                        Band.from("MEDIUM", Threshold.atLeast(4)),
                                        Band.from("HIGH", Threshold.atLeast(9)))
                                .under(AxisCondition.onlyIfConsequence("HIGH", Threshold.atLeast(3), "MEDIUM")))
                        .build());
    }

    @Test
    void readsCellsAndEverythingElse() {
        RiskMatrix matrix = read(CELLS);

        assertThat(matrix)
                .isEqualTo(RiskMatrix.builder()
                        .name("rutor")
                        .provenance(new Provenance("Riktlinje 2026", Optional.of(Verification.VERIFIED)))
                        .force(LegalForce.PRACTICE)
                        .consequence(Scale.builder()
                                .addLevels(
                                        ScaleLevel.of("låg", "low").definedAs("Obehag.", "Discomfort."),
                                        ScaleLevel.of("mellan"),
                                        ScaleLevel.of("hög"))
                                .build())
                        .likelihood(Scale.of("1", "2", "3"))
                        .addLevels(RiskLevel.of("G", "grön", "green"), RiskLevel.of("Y", "gul", "Y"), RiskLevel.of("R"))
                        .colouring(Colouring.cells(
                                List.of(List.of("G", "G", "Y"), List.of("G", "Y", "R"), List.of("R", "R", "R"))))
                        .addLegend(Band.range("Y", 3, 4), Band.from("R", Threshold.unstated(6)))
                        .addWaiver(Waiver.of(
                                CoherenceCheck.NO_TOP_IN_FIRST_ROW_OR_COLUMN, "Katastrof byggs bort.", new Cell(3, 1)))
                        .build());
        assertThat(matrix.consequence().level(1).definition()).contains(BilingualText.of("Obehag.", "Discomfort."));
        assertThat(matrix.coherence()
                        .of(CoherenceCheck.NO_TOP_IN_FIRST_ROW_OR_COLUMN)
                        .verdict())
                .isEqualTo(CoherenceVerdict.WAIVED);
    }

    @ParameterizedTest
    @CsvSource({
        "'>=4 <=8', '>=4 <=8'",
        "'>= 4 <= 8', '>=4 <=8'",
        "'≥ 4', '>=4'",
        "'> 3', '>3'",
        "'4-8', '>=4 <=8'",
        "'4–8', '>=4 <=8'",
        "'4 - 8', '>=4 <=8'",
    })
    void readsProductsInTheWaysTheyArePrinted(String product, String canonical) {
        RiskMatrix matrix = read(BANDS.replace("\">=4\"", "\"" + product + "\""));

        assertThat(matrix.colouring()
                        .<String>fold(table -> "", bands -> bands.bands().get(0).toString()))
                .isEqualTo("MEDIUM " + canonical);
    }

    @Test
    void readsAStreamWithAByteOrderMark() throws IOException {
        assertThat(stream("\uFEFF" + BANDS.replace(",", ",\r\n"))).isEqualTo(new Parsed.Valid<>(read(BANDS)));
        assertThat(stream(" ".repeat(LineSource.LIMIT) + "{}").<String>fold(matrix -> "", Object::toString))
                .contains("LINE_TOO_LONG");
        assertThat(MatrixReader.read(new ByteArrayInputStream(new byte[] {(byte) 0xff}))
                        .<String>fold(matrix -> "", Object::toString))
                .contains("NOT_UTF8");
        assertThat(problems("[" + "x".repeat(LineSource.LIMIT))).containsExactly("LINE_TOO_LONG $");
    }

    private static Parsed<RiskMatrix> stream(String text) throws IOException {
        return MatrixReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void namesWhatIsMissing() {
        assertThat(problems("{}"))
                .containsExactly(
                        "MISSING_PROPERTY $.name",
                        "MISSING_PROPERTY $.levels",
                        "MISSING_PROPERTY $.consequence",
                        "NUMBER_OF_LEVELS $.consequence",
                        "MISSING_PROPERTY $.likelihood",
                        "NUMBER_OF_LEVELS $.likelihood",
                        "MISSING_PROPERTY $.cells");
        assertThat(with("\"level\":\"MEDIUM\",\"product\"", "\"product\""))
                .containsExactly("MISSING_PROPERTY $.bands[0].level", "UNKNOWN_LEVEL $.bands[0].level");
        assertThat(with("\"product\":\">=4\"", "\"product\":null"))
                .containsExactly("MISSING_PROPERTY $.bands[0].product");
        assertThat(with("\"otherwise\":\"MEDIUM\"", "\"otherwise\":null"))
                .containsExactly("MISSING_PROPERTY $.conditions[0].otherwise");
        assertThat(with("\"onlyIf\":{\"consequence\":\">=3\"},", ""))
                .containsExactly("MISSING_PROPERTY $.conditions[0].onlyIf");
        assertThat(problems(CELLS.replace("\"source\":\"Riktlinje 2026\",", "")))
                .containsExactly("MISSING_PROPERTY $.source");
        assertThat(problems(CELLS.replace("\"reason\":\"Katastrof byggs bort.\",", "")))
                .containsExactly("REASON_MISSING $.waivers[0].reason");
        assertThat(problems(CELLS.replace("\"check\":\"NO_TOP_IN_FIRST_ROW_OR_COLUMN\",", "")))
                .containsExactly("MISSING_PROPERTY $.waivers[0].check");
    }

    @Test
    void refusesAThresholdWithoutItsOperatorWithThePlace() {
        assertThat(with("\">=4\"", "\"4\"")).containsExactly("OPERATOR_MISSING $.bands[0].product");
        assertThat(with("{\"consequence\":\">=3\"}", "{\"consequence\":\"3\"}"))
                .containsExactly("OPERATOR_MISSING $.conditions[0].onlyIf.consequence");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fyra", "", ">=4 <=8 <9", "4..8", "=4", "x >=4", ">=4  <=8"})
    void refusesWhatIsNoThreshold(String product) {
        assertThat(with("\">=4\"", "\"" + product + "\"")).containsExactly("NOT_A_THRESHOLD $.bands[0].product");
    }

    @Test
    void refusesNumbersAndTypesThatDoNotBelong() {
        assertThat(with("\">=4\"", "\">=0\"")).containsExactly("NUMBER_OUT_OF_RANGE $.bands[0].product");
        assertThat(with("\">=4\"", "4")).containsExactly("WRONG_TYPE $.bands[0].product");
        assertThat(with("\"levels\":[\"LOW\"", "\"levels\":[1")).containsExactly("WRONG_TYPE $.levels[0]");
        assertThat(with("\"consequence\":[\"Mindre\"", "\"consequence\":[7"))
                .containsExactly("WRONG_TYPE $.consequence[0]");
        assertThat(problems(CELLS.replace("[\"G\",\"Y\",\"R\"]", "[\"G\",null,\"R\"],7")))
                .containsExactly("WRONG_TYPE $.cells[1][1]", "WRONG_TYPE $.cells[2]");
        assertThat(problems(CELLS.replace("[[3,1]]", "[[3,7],[3],3,[\"3\",1],[3,1],[3,1]]")))
                .containsExactly(
                        "NUMBER_OUT_OF_RANGE $.waivers[0].cells[0]",
                        "NUMBER_OUT_OF_RANGE $.waivers[0].cells[1]",
                        "NUMBER_OUT_OF_RANGE $.waivers[0].cells[2]",
                        "NUMBER_OUT_OF_RANGE $.waivers[0].cells[3]");
        assertThat(problems(CELLS.replace("\"VERIFIED\"", "\"RECALLED\"")))
                .containsExactly("UNKNOWN_CODE $.verification");
        assertThat(problems(CELLS.replace("{\"code\":\"G\",", "{\"koda\":1,")))
                .contains("MISSING_PROPERTY $.levels[0].code", "UNKNOWN_PROPERTY $.levels[0].koda");
        assertThat(problems(CELLS.replace("{\"sv\":\"mellan\"}", "{\"en\":\"middle\"}")))
                .containsExactly("MISSING_PROPERTY $.consequence[1].sv");
        assertThat(problems(CELLS.replace("{\"sv\":\"Obehag.\",", "{")))
                .containsExactly("MISSING_PROPERTY $.consequence[0].definition.sv");
    }

    @Test
    void refusesWhatTheMatrixRefusesAtItsPlaceInTheFile() {
        assertThat(with("\"Mindre\",\"Måttlig\"", "\"Mindre\",\"Mindre\""))
                .containsExactly("DOUBLED_NAME $.consequence[1]");
        assertThat(with("\"Liten\",\"Stor\"", "\"Stor\",\"Stor\"")).containsExactly("DOUBLED_NAME $.likelihood[2]");
        assertThat(with("\"Katastrofal\"]", "\"Katastrofal\",\"5\",\"6\",\"7\"]"))
                .containsExactly("NUMBER_OF_LEVELS $.consequence");
        assertThat(with("{\"level\":\"HIGH\",\"product\"", "{\"level\":\"TOP\",\"product\""))
                .containsExactly("UNKNOWN_LEVEL $.bands[1].level");
        assertThat(problems(CELLS.replace("[\"G\",\"G\",\"Y\"]", "[\"G\",\"G\"]")))
                .containsExactly("RAGGED_TABLE $.cells[0]");
        assertThat(problems(BANDS.replace("\">=4\"", "\"4-6\"").replace("\">=9\"", "\"9-16\"")))
                .containsExactly("CELL_WITHOUT_LEVEL $.cells[1][3] $.cells[3][1]");
    }

    @Test
    void refusesCellsAndBandsTogether() {
        assertThat(problems(CELLS.replace("\"legend\"", "\"bands\""))).contains("CONTRADICTION $.cells");
        assertThat(problems(CELLS.replace("\"legend\":", "\"conditions\":[],\"legend\":")))
                .containsExactly("CONTRADICTION $.cells");
    }

    @Test
    void saysSeveralThingsAtOnceAndRepeatsNothing() {
        String json = BANDS.replace("\"egen\"", "\"hemlig\\n\"")
                .replace("\"Mindre\",\"Måttlig\"", "\"hemlig\",\"hemlig\"")
                .replace("\"level\":\"HIGH\",\"product\":\">=9\"", "\"level\":\"hemlig\",\"product\":\"9\"")
                .replace("{\"name\"", "{\"hemlig namn\":1,\"name\"");
        assertThat(problems(json))
                .containsExactly(
                        "DOUBLED_NAME $.consequence[1]",
                        "UNKNOWN_PROPERTY $['?']",
                        "NOT_A_NAME $.name",
                        "UNKNOWN_LEVEL $.bands[1].level",
                        "OPERATOR_MISSING $.bands[1].product");
        assertThat(MatrixReader.parse(json).<String>fold(matrix -> "", Object::toString))
                .doesNotContain("hemlig");
    }

    @Test
    void writesOneLineForEachCheck() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CheckWriter.write(read(CELLS), out);
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();

        assertThat(lines).hasSize(11);
        assertThat(lines.get(2))
                .isEqualTo(
                        "{\"matrix\":\"rutor\",\"check\":\"MONOTONE\",\"result\":\"HOLDS\",\"cells\":[],\"reason\":null}");
        assertThat(lines.get(6))
                .isEqualTo(
                        "{\"matrix\":\"rutor\",\"check\":\"NO_TOP_IN_FIRST_ROW_OR_COLUMN\",\"result\":\"WAIVED\",\"cells\":[[3,1]],\"reason\":\"Katastrof byggs bort.\"}");
        assertThat(lines.get(9))
                .isEqualTo(
                        "{\"matrix\":\"rutor\",\"check\":\"OPERATOR_STATED\",\"result\":\"FAILS\",\"cells\":[[2,3],[3,2]],\"reason\":null}");
        assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("}\n");
    }

    @Test
    void writesOneLineForEachCellThatTwoMatricesJudgeDifferently() throws IOException {
        RiskMatrix moreThan = read(BANDS.replace("\">=9\"", "\">9\"").replace("\"egen\"", "\"annan\""));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CheckWriter.writeDifference(read(BANDS), moreThan, out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"matrix\":\"egen\",\"other\":\"annan\",\"cell\":[3,3],\"level\":\"HIGH\",\"otherLevel\":\"MEDIUM\"}\n");
        assertThat(CheckWriter.line(
                        moreThan,
                        read(BANDS),
                        new CellDifference(new Cell(1, 2), RiskLevel.of("A"), RiskLevel.of("B"))))
                .isEqualTo(
                        "{\"matrix\":\"annan\",\"other\":\"egen\",\"cell\":[1,2],\"level\":\"A\",\"otherLevel\":\"B\"}");
    }
}
