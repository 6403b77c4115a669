package se.lsk.reporting.render.html;

import gg.jte.html.HtmlContent;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.List;
import se.lsk.reporting.render.BarChart;
import se.lsk.reporting.render.Block;
import se.lsk.reporting.render.CaseNotes;
import se.lsk.reporting.render.Collapsed;
import se.lsk.reporting.render.Definitions;
import se.lsk.reporting.render.DueList;
import se.lsk.reporting.render.FigureTable;
import se.lsk.reporting.render.FindingCards;
import se.lsk.reporting.render.InLanguage;
import se.lsk.reporting.render.InvestigationPlot;
import se.lsk.reporting.render.ItemChecks;
import se.lsk.reporting.render.KeyFigures;
import se.lsk.reporting.render.Notice;
import se.lsk.reporting.render.OutcomeTally;
import se.lsk.reporting.render.PageLinks;
import se.lsk.reporting.render.Paragraphs;
import se.lsk.reporting.render.ProvisionFindings;
import se.lsk.reporting.render.ReviewPage;
import se.lsk.reporting.render.RiskHeatMap;
import se.lsk.reporting.render.Subheading;
import se.lsk.reporting.render.layout.BarLayout;
import se.lsk.reporting.render.layout.HeatMapLayout;
import se.lsk.reporting.render.layout.PlotLayout;
import se.lsk.reporting.render.template.JtebarChartGenerated;
import se.lsk.reporting.render.template.JtecaseNotesGenerated;
import se.lsk.reporting.render.template.JtecollapsedGenerated;
import se.lsk.reporting.render.template.JtedefinitionsGenerated;
import se.lsk.reporting.render.template.JtedueListGenerated;
import se.lsk.reporting.render.template.JtefigureTableGenerated;
import se.lsk.reporting.render.template.JtefindingCardsGenerated;
import se.lsk.reporting.render.template.JteinLanguageGenerated;
import se.lsk.reporting.render.template.JteinvestigationPlotGenerated;
import se.lsk.reporting.render.template.JteitemChecksGenerated;
import se.lsk.reporting.render.template.JtekeyFiguresGenerated;
import se.lsk.reporting.render.template.JtenoticeGenerated;
import se.lsk.reporting.render.template.JteoutcomeTallyGenerated;
import se.lsk.reporting.render.template.JtepageGenerated;
import se.lsk.reporting.render.template.JtepageLinksGenerated;
import se.lsk.reporting.render.template.JteparagraphsGenerated;
import se.lsk.reporting.render.template.JteprovisionFindingsGenerated;
import se.lsk.reporting.render.template.JteriskHeatMapGenerated;
import se.lsk.reporting.render.template.JtesubheadingGenerated;
import se.lsk.rules.Language;

/**
 * A page as one HTML file: style and plots inside it, no script, nothing fetched. It is well-formed XML too, so that other programs can
 * read it. The same page gives the same text on every machine. Thread-safe.
 */
public final class HtmlRenderer {

    private HtmlRenderer() {}

    /**
     * Renders a page.
     *
     * @param page the page
     * @return the file's text, to be written as UTF-8
     */
    public static String render(ReviewPage page) {
        StringOutput text = new StringOutput(1 << 18);
        JtepageGenerated.render(new OwaspHtmlTemplateOutput(text), null, page, new Templates(page.language())::content);
        return text.toString();
    }

    /**
     * The template of each kind of block.
     *
     * @param language the language of its fixed words
     */
    private record Templates(Language language) implements Block.Cases<HtmlContent> {

        HtmlContent content(Block block) {
            return block.fold(this);
        }

        @Override
        public HtmlContent barChart(BarChart block) {
            List<BarLayout> parts = BarLayout.parts(block, language);
            return output -> JtebarChartGenerated.render(output, null, block, parts, language);
        }

        @Override
        public HtmlContent caseNotes(CaseNotes block) {
            return output -> JtecaseNotesGenerated.render(output, null, block, language);
        }

        @Override
        public HtmlContent collapsed(Collapsed block) {
            return output -> JtecollapsedGenerated.render(output, null, block, this::content);
        }

        @Override
        public HtmlContent definitions(Definitions block) {
            return output -> JtedefinitionsGenerated.render(output, null, block);
        }

        @Override
        public HtmlContent dueList(DueList block) {
            return output -> JtedueListGenerated.render(output, null, block, language);
        }

        @Override
        public HtmlContent figureTable(FigureTable block) {
            return output -> JtefigureTableGenerated.render(output, null, block, language);
        }

        @Override
        public HtmlContent findingCards(FindingCards block) {
            return output -> JtefindingCardsGenerated.render(output, null, block, language);
        }

        @Override
        public HtmlContent inLanguage(InLanguage block) {
            Templates inside = new Templates(block.language());
            return output -> JteinLanguageGenerated.render(output, null, block, language, inside::content);
        }

        @Override
        public HtmlContent investigationPlot(InvestigationPlot block) {
            PlotLayout overview = PlotLayout.overview(block, language);
            PlotLayout closeView = PlotLayout.closeView(block, language);
            return output -> JteinvestigationPlotGenerated.render(output, null, block, overview, closeView, language);
        }

        @Override
        public HtmlContent itemChecks(ItemChecks block) {
            return output -> JteitemChecksGenerated.render(output, null, block, language);
        }

        @Override
        public HtmlContent keyFigures(KeyFigures block) {
            return output -> JtekeyFiguresGenerated.render(output, null, block);
        }

        @Override
        public HtmlContent notice(Notice block) {
            return output -> JtenoticeGenerated.render(output, null, block);
        }

        @Override
        public HtmlContent outcomeTally(OutcomeTally block) {
            return output -> JteoutcomeTallyGenerated.render(output, null, block, language);
        }

        @Override
        public HtmlContent pageLinks(PageLinks block) {
            return output -> JtepageLinksGenerated.render(output, null, block);
        }

        @Override
        public HtmlContent paragraphs(Paragraphs block) {
            return output -> JteparagraphsGenerated.render(output, null, block);
        }

        @Override
        public HtmlContent provisionFindings(ProvisionFindings block) {
            return output -> JteprovisionFindingsGenerated.render(output, null, block, language);
        }

        @Override
        public HtmlContent riskHeatMap(RiskHeatMap block) {
            HeatMapLayout layout = HeatMapLayout.of(block, language);
            return output -> JteriskHeatMapGenerated.render(output, null, block, layout, language);
        }

        @Override
        public HtmlContent subheading(Subheading block) {
            return output -> JtesubheadingGenerated.render(output, null, block);
        }
    }
}
