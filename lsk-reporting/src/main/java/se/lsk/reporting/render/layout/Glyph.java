package se.lsk.reporting.render.layout;

import se.lsk.reporting.render.LimitComparison;

/** The shape that stands for a comparison, so that it can be told without colour. */
public final class Glyph {

    private Glyph() {}

    /**
     * The outline of the shape.
     *
     * @param comparison the comparison
     * @param x its centre
     * @param y its centre
     * @return path data
     */
    public static String path(LimitComparison comparison, int x, int y) {
        return switch (comparison) {
            case BOTH_WITHIN, NOT_COMPARED -> "M" + (x - 4) + " " + y + "a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z";
            case BOTH_BEYOND -> "M" + (x - 4) + " " + (y - 4) + "h8v8h-8z";
            case ONLY_MEASURE_BEYOND -> "M" + x + " " + (y - 6) + "l6 10h-12z";
            case ONLY_STATUTE_BEYOND -> "M" + x + " " + (y - 6) + "l6 6l-6 6l-6 -6z";
            case STATUTE_OPEN -> "M" + x + " " + (y + 6) + "l-6 -10h12z";
        };
    }

    /**
     * The name by which the style sheet knows a comparison.
     *
     * @param comparison the comparison
     * @return the name of a class
     */
    public static String style(LimitComparison comparison) {
        return switch (comparison) {
            case BOTH_WITHIN -> "within";
            case BOTH_BEYOND -> "beyond";
            case ONLY_MEASURE_BEYOND -> "only-measure";
            case ONLY_STATUTE_BEYOND -> "only-statute";
            case STATUTE_OPEN -> "open";
            case NOT_COMPARED -> "running";
        };
    }
}
