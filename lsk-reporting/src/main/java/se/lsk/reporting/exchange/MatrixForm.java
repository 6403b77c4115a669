package se.lsk.reporting.exchange;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.law.BilingualText;
import se.lsk.core.law.LegalForce;
import se.lsk.core.law.Verification;
import se.lsk.core.risk.AxisCondition;
import se.lsk.core.risk.Band;
import se.lsk.core.risk.Cell;
import se.lsk.core.risk.CoherenceCheck;
import se.lsk.core.risk.Colouring;
import se.lsk.core.risk.Provenance;
import se.lsk.core.risk.RiskLevel;
import se.lsk.core.risk.RiskMatrix;
import se.lsk.core.risk.Scale;
import se.lsk.core.risk.ScaleLevel;
import se.lsk.core.risk.Threshold;
import se.lsk.core.risk.Waiver;

/**
 * Reads a matrix from the properties of one object. What is unreadable is refused first; only what could be read as a matrix is then asked
 * whether it is one. Used by one thread.
 */
final class MatrixForm {

    /** Stands for a name that was refused, so that the other problems are found too. Never handed out. */
    private static final String REFUSED = "refused";

    private final PropertyReader properties;
    /** Whether each part could be read, so that the places in them are those of the file. */
    private boolean readable = true;

    private MatrixForm(PropertyReader properties) {
        this.properties = properties;
    }

    /**
     * Reads.
     *
     * @param properties the properties
     * @return the matrix, or empty if it is refused
     */
    static Optional<RiskMatrix> read(PropertyReader properties) {
        return new MatrixForm(properties).matrix();
    }

    private Optional<RiskMatrix> matrix() {
        RiskMatrix.Builder matrix = RiskMatrix.builder()
                .name(properties
                        .mandatoryText("name", ProblemCode.MISSING_PROPERTY)
                        .orElse(REFUSED))
                .provenance(provenance())
                .levels(levels())
                .legend(bands("legend"))
                .waivers(waivers());
        properties.code("force", LegalForce.class).ifPresent(matrix::force);
        Optional<Scale> consequence = scale("consequence");
        Optional<Scale> likelihood = scale("likelihood");
        Optional<Colouring> colouring = colouring();
        if (!readable || consequence.isEmpty() || likelihood.isEmpty() || colouring.isEmpty()) {
            properties.build(() -> REFUSED);
            return Optional.empty();
        }
        return properties.build(() -> matrix.consequence(consequence.get())
                .likelihood(likelihood.get())
                .colouring(colouring.get())
                .build());
    }

    private Optional<Provenance> provenance() {
        Optional<Verification> verification = properties.code("verification", Verification.class);
        Optional<String> source = properties.text("source");
        if (source.isEmpty() && verification.isPresent()) {
            properties.refuse(ProblemCode.MISSING_PROPERTY, "source");
        }
        return source.flatMap(text -> properties.make(() -> new Provenance(text, verification), within -> within));
    }

    /** {@return the scale; a numbered one of the same length in place of one whose labels are refused} */
    private Optional<Scale> scale(String name) {
        List<Json> elements = mandatory(name);
        List<ScaleLevel> levels = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            levels.add(label(name, i, elements.get(i)).orElse(ScaleLevel.of(REFUSED + " " + i)));
        }
        return properties
                .make(() -> Scale.builder().levels(levels).build(), place -> place.replace("$.levels", "$." + name))
                .or(() -> isLength(elements.size()) ? Optional.of(numbered(elements.size())) : Optional.empty());
    }

    private static boolean isLength(int levels) {
        return levels >= Scale.FEWEST_LEVELS && levels <= Scale.MOST_LEVELS;
    }

    private static Scale numbered(int size) {
        return Scale.of(
                IntStream.rangeClosed(1, size).mapToObj(Integer::toString).toArray(String[]::new));
    }

    private Optional<ScaleLevel> label(String name, int index, Json element) {
        if (element instanceof Json.Text text) {
            return Optional.of(ScaleLevel.of(text.value()));
        }
        return object(name, index, element).flatMap(label -> {
            Optional<String> swedish = label.mandatoryText("sv", ProblemCode.MISSING_PROPERTY);
            Optional<String> english = label.text("en");
            Optional<BilingualText> definition = label.object("definition").flatMap(MatrixForm::definition);
            label.build(() -> REFUSED);
            return swedish.map(sv -> new ScaleLevel(sv, english.orElse(sv), definition));
        });
    }

    private static Optional<BilingualText> definition(PropertyReader words) {
        Optional<String> swedish = words.mandatoryText("sv", ProblemCode.MISSING_PROPERTY);
        Optional<String> english = words.text("en");
        words.build(() -> REFUSED);
        return swedish.map(sv -> BilingualText.of(sv, english.orElse(sv)));
    }

    private List<RiskLevel> levels() {
        List<Json> elements = mandatory("levels");
        ImmutableList.Builder<RiskLevel> levels = ImmutableList.builder();
        for (int i = 0; i < elements.size(); i++) {
            Optional<RiskLevel> level = level(i, elements.get(i));
            readable &= level.isPresent();
            level.ifPresent(levels::add);
        }
        return levels.build();
    }

    private Optional<RiskLevel> level(int index, Json element) {
        if (element instanceof Json.Text text) {
            return Optional.of(RiskLevel.of(text.value()));
        }
        return object("levels", index, element).flatMap(level -> {
            Optional<String> code = level.mandatoryText("code", ProblemCode.MISSING_PROPERTY);
            Optional<String> swedish = level.text("sv");
            Optional<String> english = level.text("en");
            level.build(() -> REFUSED);
            return code.map(known -> RiskLevel.of(known, swedish.orElse(known), english.orElse(known)));
        });
    }

    private Optional<Colouring> colouring() {
        boolean byBands = properties.value("bands").isPresent();
        boolean byCells = properties.value("cells").isPresent();
        List<Band> bands = bands("bands");
        List<AxisCondition> conditions = conditions();
        List<List<String>> cells = cells();
        if (byCells && (byBands || properties.value("conditions").isPresent())) {
            properties.refuse(ProblemCode.CONTRADICTION, "cells");
            return Optional.empty();
        }
        if (!byCells && !byBands) {
            properties.refuse(ProblemCode.MISSING_PROPERTY, "cells");
            return Optional.empty();
        }
        return Optional.of(byCells ? Colouring.cells(cells) : new Colouring.ProductBands(bands, conditions));
    }

    private List<List<String>> cells() {
        List<Json> rows = properties.elements("cells");
        ImmutableList.Builder<List<String>> cells = ImmutableList.builder();
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row) instanceof Json.Elements columns) {
                cells.add(row(row, columns.values()));
            } else {
                unreadable("cells", "[" + row + "]");
            }
        }
        return cells.build();
    }

    private List<String> row(int row, List<Json> columns) {
        ImmutableList.Builder<String> cells = ImmutableList.builder();
        for (int column = 0; column < columns.size(); column++) {
            if (columns.get(column) instanceof Json.Text level) {
                cells.add(level.value());
            } else {
                unreadable("cells", "[" + row + "][" + column + "]");
            }
        }
        return cells.build();
    }

    private List<Band> bands(String name) {
        ImmutableList.Builder<Band> bands = ImmutableList.builder();
        for (PropertyReader one : properties.objects(name)) {
            String level =
                    one.mandatoryText("level", ProblemCode.MISSING_PROPERTY).orElse(REFUSED);
            if (one.value("product").isEmpty()) {
                one.refuse(ProblemCode.MISSING_PROPERTY, "product");
            }
            Optional<Band> band = one.parsed("product", text -> BandText.parse(level, text));
            one.build(() -> REFUSED);
            readable &= band.isPresent();
            band.ifPresent(bands::add);
        }
        return bands.build();
    }

    private List<AxisCondition> conditions() {
        ImmutableList.Builder<AxisCondition> conditions = ImmutableList.builder();
        for (PropertyReader one : properties.objects("conditions")) {
            Optional<String> level = one.mandatoryText("level", ProblemCode.MISSING_PROPERTY);
            Optional<String> otherwise = one.mandatoryText("otherwise", ProblemCode.MISSING_PROPERTY);
            Optional<PropertyReader> onlyIf = one.object("onlyIf");
            Optional<Threshold> consequence = onlyIf.flatMap(axis -> threshold(axis, "consequence"));
            Optional<Threshold> likelihood = onlyIf.flatMap(axis -> threshold(axis, "likelihood"));
            onlyIf.ifPresent(axis -> axis.build(() -> REFUSED));
            one.build(() -> REFUSED);
            conditions.add(
                    new AxisCondition(level.orElse(REFUSED), consequence, likelihood, otherwise.orElse(REFUSED)));
            readable &= level.isPresent() && otherwise.isPresent();
        }
        return conditions.build();
    }

    private Optional<Threshold> threshold(PropertyReader axis, String name) {
        boolean stated = axis.value(name).isPresent();
        Optional<Threshold> threshold = axis.parsed(name, text -> Threshold.parse(text, JsonPath.ROOT));
        readable &= threshold.isPresent() == stated;
        return threshold;
    }

    private List<Waiver> waivers() {
        ImmutableList.Builder<Waiver> waivers = ImmutableList.builder();
        for (PropertyReader one : properties.objects("waivers")) {
            if (one.value("check").isEmpty()) {
                one.refuse(ProblemCode.MISSING_PROPERTY, "check");
            }
            Optional<CoherenceCheck> check = one.code("check", CoherenceCheck.class);
            String reason =
                    one.mandatoryText("reason", ProblemCode.REASON_MISSING).orElse(REFUSED);
            List<Cell> cells = waivedCells(one);
            one.build(() -> REFUSED);
            readable &= check.isPresent();
            check.ifPresent(known -> waivers.add(new Waiver(known, reason, cells)));
        }
        return waivers.build();
    }

    private static List<Cell> waivedCells(PropertyReader waiver) {
        Set<Cell> cells = new HashSet<>();
        ImmutableList.Builder<Cell> read = ImmutableList.builder();
        List<Json> elements = waiver.elements("cells");
        for (int i = 0; i < elements.size(); i++) {
            Optional<Cell> cell = cell(elements.get(i));
            if (cell.isEmpty()) {
                waiver.refuseWithin(ProblemCode.NUMBER_OUT_OF_RANGE, "cells", "[" + i + "]");
            }
            cell.filter(cells::add).ifPresent(read::add);
        }
        return read.build();
    }

    /** {@return a cell written as an array of two numbers} */
    private static Optional<Cell> cell(Json element) {
        if (element instanceof Json.Elements pair
                && pair.values().size() == 2
                && pair.values().get(0) instanceof Json.Digits consequence
                && pair.values().get(1) instanceof Json.Digits likelihood
                && isNumber(consequence)
                && isNumber(likelihood)) {
            return Optional.of(
                    new Cell(Integer.parseInt(consequence.literal()), Integer.parseInt(likelihood.literal())));
        }
        return Optional.empty();
    }

    private static boolean isNumber(Json.Digits digits) {
        return digits.literal().matches("[1-6]");
    }

    private List<Json> mandatory(String name) {
        if (properties.value(name).isEmpty()) {
            properties.refuse(ProblemCode.MISSING_PROPERTY, name);
            readable = false;
        }
        return properties.elements(name);
    }

    private Optional<PropertyReader> object(String name, int index, Json element) {
        String place = "[" + index + "]";
        if (element instanceof Json.Members inner) {
            return Optional.of(properties.within(name, place, inner));
        }
        unreadable(name, place);
        return Optional.empty();
    }

    private void unreadable(String name, String place) {
        properties.refuseWithin(ProblemCode.WRONG_TYPE, name, place);
        readable = false;
    }
}
