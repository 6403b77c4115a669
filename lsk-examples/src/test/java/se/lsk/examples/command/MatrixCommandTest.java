package se.lsk.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.lsk.examples.command.LskRunner.Result;

/** {@code lsk matrix}. */
class MatrixCommandTest {

    private static final String OWN =
            "{\"name\":\"egen\",\"consequence\":[\"1\",\"2\",\"3\"],\"likelihood\":[\"1\",\"2\",\"3\"],\"levels\":[\"LOW\",\"MEDIUM\",\"HIGH\"],\"cells\":[[\"LOW\",\"LOW\",\"LOW\"],[\"LOW\",\"MEDIUM\",\"MEDIUM\"],[\"LOW\",\"MEDIUM\",\"HIGH\"]]}";

    @TempDir
    Path folder;

    private String file(String json) throws IOException {
        return Files.writeString(folder.resolve("matrix.json"), json).toString();
    }

    @Test
    void aCoherentMatrixOfOnesOwnIsZero() throws IOException {
        Result result = LskRunner.run("matrix", file(OWN), "--language", "en");

        assertThat(result.status()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .startsWith("egen\n  3 3 | A B C\n  2 2 | A B B\n  1 1 | A A A\n")
                .contains("  COX_CONSTRUCTION  HOLDS  at least three levels");
    }

    @Test
    void anIncoherentMatrixIsOneAndOneLineForEachCheck() throws IOException {
        Result result = LskRunner.run(
                "matrix",
                file(OWN.replace("[\"LOW\",\"MEDIUM\",\"MEDIUM\"]", "[\"LOW\",\"HIGH\",\"MEDIUM\"]")),
                "--format",
                "jsonl");

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out().lines())
                .hasSize(11)
                .contains(
                        "{\"matrix\":\"egen\",\"check\":\"MONOTONE\",\"result\":\"FAILS\",\"cells\":[[2,2],[2,3],[3,2]],\"reason\":null}");
    }

    @Test
    void aKnownMatrixIsComparedWithAnother() {
        Result text = LskRunner.run("matrix", "skr-4x4-over-8", "--compare", "kristianstad-lex-sarah");
        Result lines =
                LskRunner.run("matrix", "skr-4x4-over-8", "--compare", "kristianstad-lex-sarah", "--format", "jsonl");
        Result picture =
                LskRunner.run("matrix", "skr-4x4-over-8", "--compare", "kristianstad-lex-sarah", "--format", "svg");

        assertThat(text.status()).isEqualTo(1);
        assertThat(text.out())
                .contains("skr-4x4-over-8\n", "\nkristianstad-lex-sarah\n", "rutor som bedöms olika: 1\n  [4,2]  ");
        assertThat(lines.out().lines())
                .hasSize(23)
                .last()
                .isEqualTo(
                        "{\"matrix\":\"skr-4x4-over-8\",\"other\":\"kristianstad-lex-sarah\",\"cell\":[4,2],\"level\":\"NO_FURTHER_ANALYSIS\",\"otherLevel\":\"LEX_SARAH\"}");
        assertThat(picture.out()).startsWith("<svg ").contains("≠", "Matriserna skiljer sig i [[4,2]].");
    }

    @Test
    void aPictureIsOneFile() {
        Result result = LskRunner.run("matrix", "msb-4x4", "--format", "svg");

        assertThat(result.out())
                .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\"")
                .contains("<title id=\"riskmatris-title\">msb-4x4</title>", "extremt hög")
                .doesNotContain("≠");
    }

    @Test
    void whatIsNotVerifiedSaysSo() {
        assertThat(LskRunner.run("matrix", "internkontroll-4x4", "--language", "en")
                        .out())
                .contains("not verified)", "! The cells of the matrix are not verified");
        assertThat(LskRunner.run("matrix", "internkontroll-4x4", "--format", "svg")
                        .out())
                .contains("Matrisens rutor är inte verifierade");
    }

    @Test
    void whatHasNoKnownCellsIsTwoAndIsTold() {
        Result result = LskRunner.run("matrix", "transport-5x5", "--language", "en");

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith("transport-5x5\n").contains("The cells are not known.");
        assertThat(LskRunner.run("matrix", "msb-4x4", "--compare", "transport-5x5")
                        .status())
                .isEqualTo(2);
    }

    @Test
    void whatCanNotBeReadIsTwoWithThePlaces() throws IOException {
        String file = file(OWN.replace("\"cells\":[[\"LOW\",", "\"cells\":[["));

        assertThat(LskRunner.run("matrix", file).all())
                .isEqualTo(
                        file
                                + ": $.cells[0]: RAGGED_TABLE: the table does not have one cell for each consequence and likelihood\n");
        assertThat(LskRunner.run("matrix", "no-such-matrix").all())
                .isEqualTo("no-such-matrix: no known matrix, and can't be read as a file\n");
        Result unlike = LskRunner.run("matrix", "msb-4x4", "--compare", "va-sac");
        assertThat(unlike.status()).isEqualTo(2);
        assertThat(unlike.all()).startsWith("$.levels: NOT_COMPARABLE: ");
    }

    @Test
    void withoutAMatrixTheKnownOnesAreListed() {
        Result result = LskRunner.run("matrix");

        assertThat(result.status()).isZero();
        assertThat(result.out().lines())
                .hasSize(19)
                .anyMatch(line -> line.startsWith("kristianstad-lex-sarah  known cells  "))
                .anyMatch(line -> line.startsWith("npsa-5x5  unverified cells  "))
                .anyMatch(line -> line.startsWith("kalmar-ik  cells not known  "));
    }
}
