package se.lsk.reporting.render.layout;

import com.google.common.collect.ImmutableList;

/**
 * How the bars of a series are drawn: a fill of its own lightness and a letter, so that they can be told apart without colour.
 *
 * @param fill the fill, on white
 * @param style the name of the series in the style sheet
 * @param letter the letter, A for the first series
 */
public record SeriesShade(String fill, String style, String letter) {

    private static final ImmutableList<String> FILLS =
            ImmutableList.of("#14384f", "#7fa6bd", "#44708c", "#c3d6e1", "#2b5470", "#ffffff");
    private static final String LETTERS = "ABCDEF";

    /**
     * The shade of a series.
     *
     * @param place its place among the series, from 0
     * @return the shade
     */
    public static SeriesShade of(int place) {
        return new SeriesShade(FILLS.get(place), "series-" + (place + 1), LETTERS.substring(place, place + 1));
    }
}
