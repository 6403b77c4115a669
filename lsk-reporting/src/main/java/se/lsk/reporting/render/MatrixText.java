package se.lsk.reporting.render;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.lsk.core.law.Bilingual;
import se.lsk.core.law.Verification;
import se.lsk.core.risk.Cell;
import se.lsk.core.risk.CellDifference;
import se.lsk.core.risk.CheckResult;
import se.lsk.core.risk.MatrixPreset;
import se.lsk.core.risk.Provenance;
import se.lsk.core.risk.RiskMatrix;
import se.lsk.core.risk.Scale;
import se.lsk.core.risk.ScaleLevel;
import se.lsk.reporting.render.layout.LevelShade;
import se.lsk.rules.Language;

/** A risk matrix and what is found in it, as plain text. Lines end with LF. Thread-safe. */
public final class MatrixText {

    private MatrixText() {}

    /**
     * A matrix: where it comes from, its cells, what must be known of it, every check.
     *
     * @param matrix the matrix
     * @param language in which language
     * @return the text
     */
    public static String of(RiskMatrix matrix, Language language) {
        StringBuilder text = new StringBuilder(matrix.name()).append('\n');
        matrix.provenance()
                .ifPresent(provenance -> text.append("  ")
                        .append(provenance.source())
                        .append(" (")
                        .append(language.of(matrix.force()))
                        .append("; ")
                        .append(read(provenance, language))
                        .append(")\n"));
        cells(matrix, language, text, cell -> "");
        for (Bilingual caveat : matrix.caveats()) {
            text.append("  ! ").append(language.of(caveat)).append('\n');
        }
        for (CheckResult result : matrix.coherence().results()) {
            check(result, language, text);
        }
        return text.toString();
    }

    static String read(Provenance provenance, Language language) {
        Optional<Verification> verification = provenance.verification();
        return verification.map(language::of).orElse(language == Language.SV ? "inte verifierad" : "not verified");
    }

    /**
     * The highest consequence at the top, the highest likelihood to the right.
     *
     * @param matrix the matrix
     * @param language in which language
     * @param text receives the lines
     * @param inCell what else stands in a cell, of the same length in all
     */
    static void cells(RiskMatrix matrix, Language language, StringBuilder text, Function<? super Cell, String> inCell) {
        int width = matrix.consequence().levels().stream()
                .mapToInt(level -> language.of(level).length())
                .max()
                .orElse(0);
        for (int consequence = matrix.consequence().size(); consequence >= 1; consequence--) {
            String label = language.of(matrix.consequence().level(consequence));
            text.append("  ")
                    .append(consequence)
                    .append(' ')
                    .append(label)
                    .append(" ".repeat(width - label.length()))
                    .append(" |");
            StringBuilder row = new StringBuilder();
            for (int likelihood = 1; likelihood <= matrix.likelihood().size(); likelihood++) {
                row.append(' ')
                        .append(letter(matrix, matrix.rank(consequence, likelihood)))
                        .append(inCell.apply(new Cell(consequence, likelihood)));
            }
            text.append(row.toString().stripTrailing()).append('\n');
        }
        text.append(language == Language.SV ? "  Sannolikhet: " : "  Likelihood: ")
                .append(labels(matrix.likelihood(), language))
                .append('\n');
        for (int rank = 1; rank <= matrix.levels().size(); rank++) {
            text.append("  ")
                    .append(letter(matrix, rank))
                    .append(" = ")
                    .append(language.of(matrix.levels().get(rank - 1)))
                    .append('\n');
        }
    }

    static String letter(RiskMatrix matrix, int rank) {
        return LevelShade.of(rank, matrix.levels().size()).letter();
    }

    private static String labels(Scale scale, Language language) {
        StringBuilder text = new StringBuilder();
        int number = 0;
        for (ScaleLevel level : scale.levels()) {
            number++;
            text.append(number == 1 ? "" : ", ").append(number).append(' ').append(language.of(level));
        }
        return text.toString();
    }

    private static void check(CheckResult result, Language language, StringBuilder text) {
        text.append("  ")
                .append(result.check())
                .append("  ")
                .append(result.verdict())
                .append(
                        result.check().isInformationOnly()
                                ? language == Language.SV ? "  (upplysning)" : "  (information)"
                                : "")
                .append("  ")
                .append(language.of(result.check()));
        if (!result.cells().isEmpty()) {
            text.append("  ").append(cells(result.cells()));
        }
        text.append('\n');
    }

    private static String cells(List<Cell> cells) {
        return cells.stream().map(Cell::toString).collect(Collectors.joining(" "));
    }

    /**
     * The cells that two matrices judge differently.
     *
     * @param matrix the one
     * @param other the other, of as many rows, columns and levels
     * @param language in which language
     * @return the text
     * @throws se.lsk.core.check.RefusedException if the two can't be compared
     */
    public static String difference(RiskMatrix matrix, RiskMatrix other, Language language) {
        List<CellDifference> differences = matrix.difference(other);
        StringBuilder text = new StringBuilder(matrix.name())
                .append(" / ")
                .append(other.name())
                .append(language == Language.SV ? ": rutor som bedöms olika: " : ": cells judged differently: ")
                .append(differences.size())
                .append('\n');
        for (CellDifference one : differences) {
            text.append("  ")
                    .append(one.cell())
                    .append("  ")
                    .append(language.of(one.here()))
                    .append(" / ")
                    .append(language.of(one.there()))
                    .append('\n');
        }
        return text.toString();
    }

    /**
     * A preset of which no cells are known.
     *
     * @param preset the preset
     * @param language in which language
     * @return the text
     */
    public static String of(MatrixPreset.WithoutCells preset, Language language) {
        return preset.id() + "\n  " + preset.provenance().source() + " (" + language.of(preset.force()) + "; "
                + read(preset.provenance(), language) + ")\n  ! "
                + (language == Language.SV ? "Rutorna är inte kända. " : "The cells are not known. ")
                + language.of(preset.known()) + "\n";
    }
}
