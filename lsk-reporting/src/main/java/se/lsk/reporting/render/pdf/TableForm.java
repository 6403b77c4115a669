package se.lsk.reporting.render.pdf;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import se.lsk.reporting.render.FigureTable;

/**
 * A table as it fits on the page: the size of its type, the width of each column, and its cells with places to break. Columns get what
 * their longest word needs, and what is left by how much there is in them. Sizes and widths are in thousandths of a point.
 */
final class TableForm {

    /** The room around the text of a cell, at each side. */
    static final int PADDING = 4_000;

    private static final int ORDINARY = 9_500;
    private static final int[] SMALLER = {8_000, 7_500, 7_000};
    private static final int WIDE = 6;
    /** In widths of an M. */
    private static final int LEAST_WORD = 6;

    private static final int LONGEST_LINE = 24;

    private static final String NOTHING = "–";

    private final FigureTable table;
    private final int size;
    private final int[] widths;

    private TableForm(FigureTable table, int size, int[] widths) {
        this.table = table;
        this.size = size;
        this.widths = widths;
    }

    /**
     * Fits a table.
     *
     * @param table the table
     * @param width how wide it is to be
     * @return the table's form
     */
    static TableForm of(FigureTable table, int width) {
        if (table.columns().size() <= WIDE) {
            TableForm ordinary = of(table, width, ORDINARY);
            if (ordinary.least(width) <= width) {
                return ordinary;
            }
        }
        for (int size : SMALLER) {
            TableForm smaller = of(table, width, size);
            if (smaller.least(width) <= width) {
                return smaller;
            }
        }
        return of(table, width, SMALLER[SMALLER.length - 1]);
    }

    private static TableForm of(FigureTable table, int width, int size) {
        return new TableForm(table, size, widths(table, width, size));
    }

    private int least(int width) {
        return Arrays.stream(least(table, width, size)).reduce(0, TableForm::sum);
    }

    private static int sum(int first, int second) {
        return (int) Math.min(Integer.MAX_VALUE, (long) first + second);
    }

    private static int[] widths(FigureTable table, int width, int size) {
        int[] least = least(table, width, size);
        int[] most = most(table, size);
        int columns = least.length;
        for (int i = 0; i < columns; i++) {
            most[i] = Math.max(most[i], least[i]);
        }
        int leastOfAll = Arrays.stream(least).reduce(0, TableForm::sum);
        if (leastOfAll > width) {
            return capped(least, width);
        }
        long wanted = 0;
        for (int i = 0; i < columns; i++) {
            wanted += most[i] - least[i];
        }
        int left = width - leastOfAll;
        int[] widths = new int[columns];
        for (int i = 0; i < columns; i++) {
            long share = wanted == 0 ? left / columns : (long) (most[i] - least[i]) * left / wanted;
            widths[i] = least[i] + Math.toIntExact(wanted <= left ? most[i] - least[i] : share);
        }
        if (wanted <= left) {
            spread(table, widths, left - Math.toIntExact(wanted));
        }
        return widths;
    }

    /** Spreads what no column needs over the columns of words, or over all if there are none. */
    private static void spread(FigureTable table, int[] widths, int left) {
        long words =
                table.columns().stream().filter(column -> !column.numeric()).count();
        for (int i = 0; i < widths.length; i++) {
            if (words == 0 || !table.columns().get(i).numeric()) {
                widths[i] += Math.toIntExact(left / (words == 0 ? widths.length : words));
            }
        }
    }

    /** {@return the widths with the widest cut to the same width, so that they fit} */
    private static int[] capped(int[] least, int width) {
        int low = 0;
        int high = width;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            int all = Arrays.stream(least).map(one -> Math.min(one, middle)).reduce(0, TableForm::sum);
            if (all <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        int cap = low;
        return Arrays.stream(least).map(one -> Math.min(one, cap)).toArray();
    }

    /** {@return what each column needs: its numbers whole, and its words too unless one takes far more than its share} */
    private static int[] least(FigureTable table, int width, int size) {
        int share = width / table.columns().size() * 6 / 5;
        return room(
                table,
                (text, face, numeric) -> numeric
                        ? face.width(text, size)
                        : Math.min(WordBreaks.widestWord(text, face, size), Math.max(share, size * LEAST_WORD)));
    }

    /** {@return what each column would have if nothing in it were broken, up to what is comfortable to read} */
    private static int[] most(FigureTable table, int size) {
        return room(
                table,
                (text, face, numeric) -> text.lines()
                        .mapToInt(line -> face.width(line, size))
                        .map(line -> Math.min(line, size * LONGEST_LINE))
                        .max()
                        .orElse(0));
    }

    private static int[] room(FigureTable table, Measure measure) {
        int[] room = new int[table.columns().size()];
        for (int i = 0; i < room.length; i++) {
            FigureTable.Column column = table.columns().get(i);
            int widest = measure.of(Characters.shown(column.heading(), Typeface.BOLD), Typeface.BOLD, false);
            for (FigureTable.Row row : table.rows()) {
                Typeface face = face(row);
                widest = Math.max(widest, measure.of(cell(row.cells().get(i), face), face, column.numeric()));
            }
            // one more thousandth of the width, since widths are rounded
            room[i] = sum(sum(widest, widest / 1000 + 1), 2 * PADDING);
        }
        return room;
    }

    private static String cell(String text, Typeface face) {
        String shown = Characters.shown(text, face);
        return shown.isEmpty() ? NOTHING : shown;
    }

    private static Typeface face(FigureTable.Row row) {
        return row.total() ? Typeface.BOLD : Typeface.REGULAR;
    }

    /** {@return the size of the type} */
    int size() {
        return size;
    }

    /** {@return the width of each column} */
    int[] widths() {
        return widths.clone();
    }

    /** {@return the heading of each column} */
    List<String> headings() {
        ImmutableList.Builder<String> headings = ImmutableList.builder();
        for (int i = 0; i < widths.length; i++) {
            String heading = Characters.shown(table.columns().get(i).heading(), Typeface.BOLD);
            headings.add(WordBreaks.in(heading, Typeface.BOLD, size, inner(i)));
        }
        return headings.build();
    }

    /**
     * The cells of a row.
     *
     * @param row the row
     * @return each cell's text, a dash if it is empty
     */
    List<String> cells(FigureTable.Row row) {
        ImmutableList.Builder<String> cells = ImmutableList.builder();
        for (int i = 0; i < widths.length; i++) {
            cells.add(WordBreaks.in(cell(row.cells().get(i), face(row)), face(row), size, inner(i)));
        }
        return cells.build();
    }

    private int inner(int column) {
        return Math.max(1, widths[column] - 2 * PADDING);
    }

    /** How much room a text takes. */
    @FunctionalInterface
    private interface Measure {
        int of(String text, Typeface face, boolean numeric);
    }
}
