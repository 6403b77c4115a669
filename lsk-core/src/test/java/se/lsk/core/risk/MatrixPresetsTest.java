package se.lsk.core.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lsk.core.risk.RiskSamples.cell;
import static se.lsk.core.risk.RiskSamples.drawing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lsk.core.law.LegalForce;
import se.lsk.core.law.Verification;

class MatrixPresetsTest {

    private static final String UNVERIFIED = "Matrisens rutor är inte verifierade: de har inte lästs i källan.";

    @Test
    void aSkrHandbookIsReadWithTwoThresholdsAndBothSaySo() {
        RiskMatrix over = matrix("skr-4x4-over-8");
        RiskMatrix from = matrix("skr-4x4-from-8");

        assertThat(drawing(over)).containsExactly("AAAA", "AAAA", "AABB", "AABB");
        assertThat(drawing(from)).containsExactly("AAAA", "AAAB", "AABB", "ABBB");
        assertThat(over.difference(from)).extracting(CellDifference::cell).containsExactly(cell(2, 4), cell(4, 2));
        assertThat(List.of(over, from))
                .allSatisfy(matrix -> assertThat(caveats(matrix))
                        .anyMatch(caveat -> caveat.contains("säger mer än 8") && caveat.contains("säger 8 eller mer"))
                        .contains("Sannolikhetsskalans benämningar är inte verifierade.")
                        .doesNotContain("Konsekvensskalans benämningar är inte verifierade.", UNVERIFIED));
        assertThat(verification(over)).contains(Verification.SECONDARY);
        assertThat(verification(from)).contains(Verification.VERIFIED);
        assertThat(over.likelihood().level(4).swedish()).isEqualTo("Mycket stor");
    }

    @Test
    void kristianstadHandlesFiveCellsAsLexSarah() {
        RiskMatrix kristianstad = matrix("kristianstad-lex-sarah");

        assertThat(kristianstad.cells().stream()
                        .filter(cell -> kristianstad.level(cell).equals(kristianstad.highest())))
                .containsExactly(cell(3, 3), cell(3, 4), cell(4, 2), cell(4, 3), cell(4, 4));
        assertThat(kristianstad.level(2, 4))
                .as("8 points, but not grave enough")
                .isEqualTo(kristianstad.lowest());
        assertThat(kristianstad.force()).isEqualTo(LegalForce.LOCAL_GUIDELINE);
        assertThat(verification(kristianstad)).contains(Verification.VERIFIED);
        assertThat(caveats(kristianstad)).anyMatch(caveat -> caveat.contains("aldrig av poäng"));
        assertThat(kristianstad
                        .coherence()
                        .of(CoherenceCheck.EQUAL_PRODUCT_EQUAL_LEVEL)
                        .cells())
                .containsExactly(cell(2, 4), cell(4, 2));
        assertThat(kristianstad.difference(matrix("skr-4x4-from-8")))
                .extracting(CellDifference::cell)
                .containsExactly(cell(2, 4));
    }

    @ParameterizedTest
    @CsvSource({
        "va-sac, AAAA AABB BBBC CCCC",
        "msb-4x4, AABB ABBC BBCC BCCD",
        "msb-4x4-weighted, AABC ABBC BBCC CCCD",
        "isomanaged-3x3, AAB ABC BCC",
        "hmsnova-5x5, AAAAA AABBB ABBCC ABCCD ABCDD",
        "internkontroll-4x4, AAAB ABBB ABCC BBCC",
        "npsa-5x5, AAABB ABBCC ABCCD BCCDD BCDDD",
        "skl-ifo-4x4-over-8, AAAA AAAA AABB AABB",
        "skl-ifo-4x4-from-8, AAAA AAAB AABB ABBB",
    })
    void hasTheseCells(String id, String drawn) {
        assertThat(String.join(" ", drawing(matrix(id)))).isEqualTo(drawn);
    }

    @ParameterizedTest
    @CsvSource({
        "msb-4x4, SECONDARY",
        "msb-4x4-weighted, SECONDARY",
        "isomanaged-3x3, VERIFIED",
        "hmsnova-5x5, SECONDARY",
    })
    void saysHowItWasRead(String id, Verification verification) {
        assertThat(verification(matrix(id))).contains(verification);
        assertThat(caveats(matrix(id))).noneMatch(caveat -> caveat.contains("inte verifiera"));
        assertThat(matrix(id).force()).isEqualTo(LegalForce.PRACTICE);
    }

    /** Its cells were read at second hand; of its labels the source that was read names only some. */
    @Test
    void theLabelsOfTheParentMethodAreNotVerified() {
        RiskMatrix matrix = matrix("va-sac");

        assertThat(verification(matrix)).contains(Verification.SECONDARY);
        assertThat(matrix.isUnverified()).isFalse();
        assertThat(caveats(matrix))
                .startsWith(
                        "Konsekvensskalans benämningar är inte verifierade.",
                        "Sannolikhetsskalans benämningar är inte verifierade.");
        assertThat(matrix.force()).isEqualTo(LegalForce.PRACTICE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"skl-ifo-4x4-over-8", "skl-ifo-4x4-from-8", "internkontroll-4x4", "npsa-5x5"})
    void whatIsOnlyRecalledSaysSoWheneverItIsUsed(String id) {
        RiskMatrix matrix = matrix(id);

        assertThat(matrix.isUnverified()).isTrue();
        assertThat(verification(matrix)).isEmpty();
        assertThat(caveats(matrix)).startsWith(UNVERIFIED);
        assertThat(matrix.caveats().get(0).english())
                .isEqualTo("The cells of the matrix are not verified: they have not been read in the source.");
    }

    @Test
    void theModelForIndividualAndFamilyCareIsAnAliasThatSaysSo() {
        assertThat(matrix("skl-ifo-4x4-from-8").difference(matrix("skr-4x4-from-8")))
                .isEmpty();
        assertThat(matrix("skl-ifo-4x4-over-8").difference(matrix("skr-4x4-over-8")))
                .isEmpty();
        assertThat(caveats(matrix("skl-ifo-4x4-from-8")))
                .anyMatch(caveat -> caveat.contains("handbokens visas i deras ställe"));
    }

    @Test
    void labelsThatAreOnlyRecalledAreMarkedOnEachScale() {
        assertThat(matrix("internkontroll-4x4").caveats())
                .extracting(caveat -> caveat.english())
                .contains(
                        "The labels of the consequence scale are not verified.",
                        "The labels of the likelihood scale are not verified.");
        assertThat(matrix("msb-4x4").consequence()).hasToString("[1, 2, 3, 4]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "herrljunga-2020",
                "transport-5x5",
                "inera-4x4",
                "kalmar-ik",
                "stockholm-vor-5x5",
                "nsw-rule",
                "wikipedia-sv"
            })
    void whatHasNoKnownCellsCanNotBeAsked(String id) {
        MatrixPreset preset = MatrixPresets.find(id).orElseThrow();

        assertThat(preset.asMatrix()).isEmpty();
        assertThat(preset.<String>fold(known -> "", MatrixPreset.WithoutCells::id))
                .isEqualTo(id);
        assertThat(preset.<String>fold(known -> "", unknown -> unknown.known().swedish()))
                .isNotBlank();
        assertThat(preset.provenance().isUnverified())
                .as("that it exists has been read")
                .isFalse();
    }

    @Test
    void eachHasItsOwnIdentifier() {
        assertThat(MatrixPresets.all())
                .hasSize(19)
                .extracting(MatrixPreset::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z0-9]+(-[a-z0-9]+)*"));
        assertThat(MatrixPresets.find("no-such-matrix")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("presets")
    void noneBindsAndNoneIsMoreThanItsMatrix(MatrixPreset preset) {
        assertThat(preset.force().isBinding()).isFalse();
        preset.asMatrix().ifPresent(matrix -> {
            assertThat(matrix.name()).isEqualTo(preset.id());
            assertThat(matrix.provenance()).contains(preset.provenance());
            assertThat(matrix.force()).isEqualTo(preset.force());
            assertThat(matrix.waivers())
                    .as("what its owner departs from is for the owner to say")
                    .isEmpty();
        });
    }

    static Stream<MatrixPreset> presets() {
        return MatrixPresets.all().stream();
    }

    /** Which published matrices fail what: counted, so that a change of a check or of a preset is seen. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "skr-4x4-over-8 | EXTREMES_SHARE_NO_EDGE EXTREMES_MEET_AT_NO_CORNER COX_CONSTRUCTION",
                "kristianstad-lex-sarah | EXTREMES_SHARE_NO_EDGE EXTREMES_MEET_AT_NO_CORNER COX_CONSTRUCTION",
                "va-sac | NO_TOP_IN_FIRST_ROW_OR_COLUMN COX_CONSTRUCTION",
                "msb-4x4 | COX_CONSTRUCTION",
                "msb-4x4-weighted | COX_CONSTRUCTION",
                "isomanaged-3x3 | EXTREMES_MEET_AT_NO_CORNER COX_CONSTRUCTION",
                "hmsnova-5x5 | ''",
                "internkontroll-4x4 | COX_CONSTRUCTION",
                "npsa-5x5 | COX_CONSTRUCTION",
            })
    void failsWhatItFails(String id, String defects) {
        assertThat(matrix(id).coherence().defects().stream()
                        .map(CheckResult::check)
                        .map(CoherenceCheck::name))
                .isEqualTo(defects.isEmpty() ? List.of() : List.of(defects.split(" ")));
    }

    private static RiskMatrix matrix(String id) {
        return MatrixPresets.find(id).flatMap(MatrixPreset::asMatrix).orElseThrow();
    }

    private static Optional<Verification> verification(RiskMatrix matrix) {
        return matrix.provenance().orElseThrow().verification();
    }

    private static List<String> caveats(RiskMatrix matrix) {
        return matrix.caveats().stream().map(caveat -> caveat.swedish()).toList();
    }
}
