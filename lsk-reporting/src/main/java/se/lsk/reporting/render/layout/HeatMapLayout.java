package se.lsk.reporting.render.layout;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.lsk.core.law.Bilingual;
import se.lsk.core.risk.Cell;
import se.lsk.core.risk.RiskMatrix;
import se.lsk.core.risk.Scale;
import se.lsk.reporting.render.RiskHeatMap;
import se.lsk.reporting.render.RiskHeatMap.Mark;
import se.lsk.rules.Language;

/**
 * Where everything in a picture of a matrix stands, in the picture's own units. The highest consequence stands at the top and the highest
 * likelihood to the right. Immutable.
 *
 * @param width the whole width
 * @param height the whole height, notes included
 * @param bottom where the notes begin
 * @param panels one or two matrices, side by side
 * @param notes what must be known of the matrices, in lines
 * @param description the picture in words
 */
public record HeatMapLayout(
        int width, int height, int bottom, List<Panel> panels, List<Text> notes, String description) {

    /** Where the cells of a panel begin; to the left of them stand the labels of the consequences. */
    public static final int LEFT = 92;

    private static final int TOP = 40;
    private static final int CELL_HEIGHT = 66;
    private static final int LINE = 15;
    private static final int LABEL_LINE = 13;
    private static final int SWATCH = 18;
    private static final int MARGIN = 8;
    private static final int ROW_LABEL = 14;
    private static final int MOST_CHARACTERS = 11;
    private static final int MOST_LINES = 3;
    private static final int UNITS_A_CHARACTER = 6;
    private static final int DOT = 19;
    private static final int ROWS_OF_DOTS = 2;

    /** Copies the lists. */
    public HeatMapLayout {
        panels = ImmutableList.copyOf(panels);
        notes = ImmutableList.copyOf(notes);
    }

    /**
     * One matrix.
     *
     * @param x where it begins
     * @param name its name
     * @param boxes its cells
     * @param rows the labels of the consequences, a line each
     * @param columns the labels of the likelihoods, a line each
     * @param axisX where the axis of the likelihoods is named
     * @param axisY where the axis of the likelihoods is named
     * @param legend the levels, highest first
     */
    public record Panel(
            int x,
            Text name,
            List<Box> boxes,
            List<Text> rows,
            List<Text> columns,
            int axisX,
            int axisY,
            List<Swatch> legend) {

        /** Copies the lists. */
        public Panel {
            boxes = ImmutableList.copyOf(boxes);
            rows = ImmutableList.copyOf(rows);
            columns = ImmutableList.copyOf(columns);
            legend = ImmutableList.copyOf(legend);
        }
    }

    /**
     * One cell.
     *
     * @param x where it begins
     * @param y where it begins
     * @param width how wide it is
     * @param height how high it is
     * @param shade its fill, ink and letter
     * @param count how many events lie in it, or empty
     * @param differs whether the other matrix judges it differently
     * @param dots the first events in it
     * @param more how many more events lie in it, where there is no room for a dot each
     * @param title everything in words
     */
    public record Box(
            int x,
            int y,
            int width,
            int height,
            LevelShade shade,
            String count,
            boolean differs,
            List<Text> dots,
            Optional<Text> more,
            String title) {

        /** Copies the list. */
        public Box {
            dots = ImmutableList.copyOf(dots);
        }
    }

    /**
     * A text at a place.
     *
     * @param x where
     * @param y where
     * @param text the text, shortened where there is no room
     * @param whole the whole text
     */
    public record Text(int x, int y, String text, String whole) {}

    /**
     * A level in the legend.
     *
     * @param y where it stands
     * @param shade how it is drawn
     * @param label what it is called, shortened where there is no room
     * @param whole the whole of it
     */
    public record Swatch(int y, LevelShade shade, String label, String whole) {}

    /**
     * Lays out a picture.
     *
     * @param map what it shows
     * @param language the language of its words
     * @return the layout
     */
    public static HeatMapLayout of(RiskHeatMap map, Language language) {
        List<RiskMatrix> matrices = new ArrayList<>(List.of(map.matrix()));
        map.other().ifPresent(matrices::add);
        int panelWidth = LEFT + map.matrix().likelihood().size() * cellWidth(map.matrix()) + MARGIN;
        int gridBottom = TOP + map.matrix().consequence().size() * CELL_HEIGHT;
        int width = panelWidth * matrices.size();
        int axisY = gridBottom
                + LINE
                + matrices.stream()
                                .mapToInt(matrix -> labelLines(matrix, language))
                                .max()
                                .orElse(1)
                        * LABEL_LINE
                + 2;
        int bottom = axisY + MARGIN + map.matrix().levels().size() * SWATCH + LINE + MARGIN;
        ImmutableList.Builder<Panel> panels = ImmutableList.builder();
        for (int i = 0; i < matrices.size(); i++) {
            panels.add(panel(map, matrices.get(i), i * panelWidth, gridBottom, axisY, language));
        }
        List<Text> notes = notes(matrices, (width - 2 * MARGIN) / UNITS_A_CHARACTER, bottom, language);
        return new HeatMapLayout(
                width,
                bottom + notes.size() * LINE,
                bottom,
                panels.build(),
                notes,
                matrices.stream()
                        .map(matrix -> description(map, matrix, language))
                        .collect(Collectors.joining(" ")));
    }

    /** {@return the notes, each whole} */
    public List<String> caveats() {
        return notes.stream().map(Text::whole).distinct().toList();
    }

    /** {@return over how many lines the labels of the likelihoods go} */
    private static int labelLines(RiskMatrix matrix, Language language) {
        int most = 1;
        for (int likelihood = 1; likelihood <= matrix.likelihood().size(); likelihood++) {
            most = Math.max(
                    most,
                    TextLines.of(label(matrix.likelihood(), likelihood, language), columnLabel(matrix), MOST_LINES)
                            .size());
        }
        return most;
    }

    private static Panel panel(
            RiskHeatMap map, RiskMatrix matrix, int x, int gridBottom, int axisY, Language language) {
        ImmutableList.Builder<Text> rows = ImmutableList.builder();
        for (int consequence = 1; consequence <= matrix.consequence().size(); consequence++) {
            String label = label(matrix.consequence(), consequence, language);
            List<String> lines = TextLines.of(label, ROW_LABEL, MOST_LINES);
            int first = top(matrix, consequence) + CELL_HEIGHT / 2 + 4 - (lines.size() - 1) * LABEL_LINE / 2;
            rows.addAll(texts(lines, label, LEFT - 6, first));
        }
        ImmutableList.Builder<Text> columns = ImmutableList.builder();
        for (int likelihood = 1; likelihood <= matrix.likelihood().size(); likelihood++) {
            String label = label(matrix.likelihood(), likelihood, language);
            columns.addAll(texts(
                    TextLines.of(label, columnLabel(matrix), MOST_LINES),
                    label,
                    left(matrix, likelihood) + cellWidth(matrix) / 2,
                    gridBottom + LINE));
        }
        int gridWidth = matrix.likelihood().size() * cellWidth(matrix);
        return new Panel(
                x,
                new Text(
                        LEFT,
                        24,
                        TextLines.shortened(matrix.name(), gridWidth / (UNITS_A_CHARACTER + 1)),
                        matrix.name()),
                matrix.cells().stream()
                        .map(cell -> box(map, matrix, cell, language))
                        .toList(),
                rows.build(),
                columns.build(),
                LEFT + gridWidth / 2,
                axisY,
                legend(matrix, axisY + MARGIN + LINE, (gridWidth - 30) / UNITS_A_CHARACTER, language));
    }

    private static List<Text> texts(List<String> lines, String whole, int x, int first) {
        ImmutableList.Builder<Text> texts = ImmutableList.builder();
        for (int i = 0; i < lines.size(); i++) {
            texts.add(new Text(x, first + i * LABEL_LINE, lines.get(i), whole));
        }
        return texts.build();
    }

    private static Box box(RiskHeatMap map, RiskMatrix matrix, Cell cell, Language language) {
        List<Integer> marks = marks(map, cell);
        int x = left(matrix, cell.likelihood());
        int y = top(matrix, cell.consequence());
        return new Box(
                x,
                y,
                cellWidth(matrix),
                CELL_HEIGHT,
                shade(matrix, cell),
                marks.isEmpty() ? "" : "×" + marks.size(),
                map.differing().contains(cell),
                dots(marks, x, y, cellWidth(matrix)),
                more(marks, x, y, cellWidth(matrix)),
                title(map, matrix, cell, marks, language));
    }

    /** {@return the numbers of the events in the cell, from 1} */
    private static List<Integer> marks(RiskHeatMap map, Cell cell) {
        ImmutableList.Builder<Integer> numbers = ImmutableList.builder();
        for (int i = 0; i < map.marks().size(); i++) {
            if (map.marks().get(i).cell().equals(cell)) {
                numbers.add(i + 1);
            }
        }
        return numbers.build();
    }

    private static List<Text> dots(List<Integer> marks, int x, int y, int width) {
        ImmutableList.Builder<Text> dots = ImmutableList.builder();
        for (int i = 0; i < shown(marks, width); i++) {
            dots.add(dot(i, String.valueOf(marks.get(i)), x, y, width));
        }
        return dots.build();
    }

    private static Optional<Text> more(List<Integer> marks, int x, int y, int width) {
        int shown = shown(marks, width);
        return shown == marks.size()
                ? Optional.empty()
                : Optional.of(dot(shown, "+" + (marks.size() - shown), x, y, width));
    }

    /** {@return for how many events there is room; if they are more, the last place says how many more} */
    private static int shown(List<Integer> marks, int width) {
        int most = ROWS_OF_DOTS * (width / DOT);
        return marks.size() <= most ? marks.size() : most - 1;
    }

    private static Text dot(int place, String text, int x, int y, int width) {
        int inARow = width / DOT;
        return new Text(
                x + (2 * (place % inARow) + 1) * width / (2 * inARow), y + 36 + place / inARow * DOT, text, text);
    }

    /** {@return how many characters of a label stand below a cell; there they may come close to its edges} */
    private static int columnLabel(RiskMatrix matrix) {
        return Math.min(MOST_CHARACTERS, 2 * cellWidth(matrix) / 11);
    }

    /** {@return how wide a cell is: narrower the more there are, so that the picture fits a phone} */
    private static int cellWidth(RiskMatrix matrix) {
        int columns = matrix.likelihood().size();
        if (columns <= 4) {
            return 72;
        }
        return columns == 5 ? 60 : 56;
    }

    private static String title(RiskHeatMap map, RiskMatrix matrix, Cell cell, List<Integer> marks, Language language) {
        String events = marks.stream()
                .map(number -> number + " " + map.marks().get(number - 1).reference())
                .collect(Collectors.joining(", "));
        return language.of(PageWords.CONSEQUENCE_FIRST) + " "
                + label(matrix.consequence(), cell.consequence(), language)
                + ", " + language.of(PageWords.LIKELIHOOD) + " "
                + label(matrix.likelihood(), cell.likelihood(), language)
                + ": " + shade(matrix, cell).letter() + ", "
                + language.of(matrix.level(cell)) + "."
                + (marks.isEmpty() ? "" : " " + language.of(PageWords.EVENTS) + " " + events + ".")
                + (map.differing().contains(cell) ? " " + language.of(PageWords.DIFFER_HERE) : "");
    }

    private static ImmutableList<Swatch> legend(RiskMatrix matrix, int top, int characters, Language language) {
        ImmutableList.Builder<Swatch> legend = ImmutableList.builder();
        int levels = matrix.levels().size();
        for (int rank = levels; rank >= 1; rank--) {
            String label = language.of(matrix.levels().get(rank - 1));
            legend.add(new Swatch(
                    top + (levels - rank) * SWATCH,
                    LevelShade.of(rank, levels),
                    TextLines.shortened(label, characters),
                    label));
        }
        return legend.build();
    }

    private static List<Text> notes(List<RiskMatrix> matrices, int characters, int top, Language language) {
        ImmutableList.Builder<Text> notes = ImmutableList.builder();
        int y = top;
        for (RiskMatrix matrix : matrices) {
            for (Bilingual caveat : matrix.caveats()) {
                String whole = (matrices.size() > 1 ? matrix.name() + ": " : "") + language.of(caveat);
                for (String line : TextLines.of(whole, characters)) {
                    notes.add(new Text(MARGIN, y, line, whole));
                    y += LINE;
                }
            }
        }
        return notes.build();
    }

    private static String description(RiskHeatMap map, RiskMatrix matrix, Language language) {
        StringBuilder text = new StringBuilder(matrix.name() + ".");
        for (int consequence = matrix.consequence().size(); consequence >= 1; consequence--) {
            text.append(' ')
                    .append(language.of(PageWords.CONSEQUENCE_FIRST))
                    .append(' ')
                    .append(label(matrix.consequence(), consequence, language))
                    .append(':');
            for (int likelihood = 1; likelihood <= matrix.likelihood().size(); likelihood++) {
                text.append(' ')
                        .append(shade(matrix, new Cell(consequence, likelihood)).letter());
            }
            text.append('.');
        }
        for (Mark mark : map.marks()) {
            text.append(' ')
                    .append(mark.reference())
                    .append(' ')
                    .append(mark.cell())
                    .append('.');
        }
        if (!map.differing().isEmpty()) {
            text.append(' ')
                    .append(language.of(PageWords.DIFFER_IN))
                    .append(' ')
                    .append(map.differing())
                    .append('.');
        }
        matrix.caveats().forEach(caveat -> text.append(' ').append(language.of(caveat)));
        return text.toString();
    }

    private static LevelShade shade(RiskMatrix matrix, Cell cell) {
        return LevelShade.of(
                matrix.rank(cell.consequence(), cell.likelihood()),
                matrix.levels().size());
    }

    /** {@return the label with its number, unless the label is the number} */
    private static String label(Scale scale, int number, Language language) {
        String label = language.of(scale.level(number));
        return label.equals(String.valueOf(number)) ? label : number + " " + label;
    }

    private static int left(RiskMatrix matrix, int likelihood) {
        return LEFT + (likelihood - 1) * cellWidth(matrix);
    }

    private static int top(RiskMatrix matrix, int consequence) {
        return TOP + (matrix.consequence().size() - consequence) * CELL_HEIGHT;
    }
}
