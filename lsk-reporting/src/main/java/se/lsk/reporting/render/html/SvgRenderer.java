package se.lsk.reporting.render.html;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import se.lsk.reporting.render.RiskHeatMap;
import se.lsk.reporting.render.layout.HeatMapLayout;
import se.lsk.reporting.render.template.JtematrixPictureGenerated;
import se.lsk.rules.Language;

/**
 * A picture of a risk matrix as one SVG file: no script, nothing fetched, with a title and a description that can be read aloud. The same
 * picture gives the same text on every machine. Thread-safe.
 */
public final class SvgRenderer {

    private SvgRenderer() {}

    /**
     * Renders a picture.
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
}
