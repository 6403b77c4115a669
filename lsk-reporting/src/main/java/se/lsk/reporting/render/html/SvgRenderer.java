package se.lsk.reporting.render.html;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.List;
import se.lsk.reporting.render.BarChart;
import se.lsk.reporting.render.RiskHeatMap;
import se.lsk.reporting.render.layout.BarLayout;
import se.lsk.reporting.render.layout.HeatMapLayout;
import se.lsk.reporting.render.template.JtebarPictureGenerated;
import se.lsk.reporting.render.template.JtematrixPictureGenerated;
import se.lsk.rules.Language;

/**
 * A picture as one SVG file: no script, nothing fetched, colours and fonts as attributes, with a title and a description that can be read
 * aloud. The same picture gives the same text on every machine. Thread-safe.
 */
public final class SvgRenderer {

    private SvgRenderer() {}

    /**
     * Renders a risk matrix.
     *
     * @param map what it shows
     * @param language the language of its words
     * @return the file's text, to be written as UTF-8
     */
    public static String render(RiskHeatMap map, Language language) {
        StringOutput text = new StringOutput(1 << 14);
        JtematrixPictureGenerated.render(
                new OwaspHtmlTemplateOutput(text), null, map, HeatMapLayout.of(map, language), language);
        return text.toString();
    }

    /**
     * Renders a bar chart.
     *
     * @param chart what it shows
     * @param language the language of its words
     * @return the file's text, to be written as UTF-8
     */
    public static String render(BarChart chart, Language language) {
        return render(chart, BarLayout.whole(chart, language), language);
    }

    /**
     * Renders a bar chart in parts, each low enough for a sheet of paper, all on the same scale.
     *
     * @param chart what they show
     * @param language the language of their words
     * @return the files' texts, at least one
     */
    public static List<String> renderInParts(BarChart chart, Language language) {
        return BarLayout.pictures(chart, language).stream()
                .map(part -> render(chart, part, language))
                .toList();
    }

    private static String render(BarChart chart, BarLayout layout, Language language) {
        StringOutput text = new StringOutput(1 << 14);
        JtebarPictureGenerated.render(new OwaspHtmlTemplateOutput(text), null, chart, layout, language);
        return text.toString();
    }
}
