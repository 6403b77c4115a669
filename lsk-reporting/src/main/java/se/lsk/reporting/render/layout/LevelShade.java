package se.lsk.reporting.render.layout;

import com.google.common.collect.ImmutableList;

/**
 * How a level is drawn: a fill, an ink that can be read on it, and a letter. The fills darken with the level, so that they can be told apart
 * in grey too.
 *
 * @param fill the fill
 * @param ink the ink on it
 * @param style the name of the ink in the style sheet
 * @param letter the letter, A for the lowest level
 */
public record LevelShade(String fill, String ink, String style, String letter) {

    private static final String DARK = "#1d2329";
    private static final String LIGHT = "#ffffff";
    private static final ImmutableList<String> FILLS =
            ImmutableList.of("#e6f2e1", "#f6ecb2", "#f3cc74", "#e39445", "#b23a1e", "#6f1015");
    private static final int FIRST_WITH_LIGHT_INK = 4;
    private static final String LETTERS = "ABCDEF";

    /**
     * The shade of a level.
     *
     * @param rank its place among the levels, from 1 for the lowest
     * @param levels how many levels there are, at least 2
     * @return the shade; the lowest and the highest level have the lightest and the darkest fill whatever their number
     */
    public static LevelShade of(int rank, int levels) {
        int place = (rank - 1) * (FILLS.size() - 1) / (levels - 1);
        boolean light = place >= FIRST_WITH_LIGHT_INK;
        return new LevelShade(
                FILLS.get(place),
                light ? LIGHT : DARK,
                light ? "on-dark" : "on-light",
                LETTERS.substring(rank - 1, rank));
    }
}
