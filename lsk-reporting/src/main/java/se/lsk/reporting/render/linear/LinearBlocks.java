package se.lsk.reporting.render.linear;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.lsk.core.law.Bilingual;
import se.lsk.reporting.render.BarChart;
import se.lsk.reporting.render.Block;
import se.lsk.reporting.render.CaseNotes;
import se.lsk.reporting.render.Collapsed;
import se.lsk.reporting.render.Definitions;
import se.lsk.reporting.render.DueList;
import se.lsk.reporting.render.EntryText;
import se.lsk.reporting.render.FigureTable;
import se.lsk.reporting.render.FindingCards;
import se.lsk.reporting.render.InLanguage;
import se.lsk.reporting.render.InvestigationPlot;
import se.lsk.reporting.render.ItemChecks;
import se.lsk.reporting.render.ItemMark;
import se.lsk.reporting.render.KeyFigures;
import se.lsk.reporting.render.Notice;
import se.lsk.reporting.render.OutcomeMark;
import se.lsk.reporting.render.OutcomeTally;
import se.lsk.reporting.render.PageLinks;
import se.lsk.reporting.render.Paragraphs;
import se.lsk.reporting.render.ProvisionFindings;
import se.lsk.reporting.render.RiskHeatMap;
import se.lsk.reporting.render.Subheading;
import se.lsk.reporting.render.html.SvgRenderer;
import se.lsk.reporting.render.layout.BarLayout;
import se.lsk.reporting.render.layout.ExplanationLines;
import se.lsk.reporting.render.layout.HeatMapLayout;
import se.lsk.reporting.render.layout.PageWords;
import se.lsk.reporting.render.linear.LinearPart.Grid;
import se.lsk.reporting.render.linear.LinearPart.Heading;
import se.lsk.reporting.render.linear.LinearPart.Items;
import se.lsk.reporting.render.linear.LinearPart.Picture;
import se.lsk.reporting.render.linear.LinearPart.Remark;
import se.lsk.reporting.render.linear.LinearPart.Terms;
import se.lsk.reporting.render.linear.LinearPart.Text;
import se.lsk.rules.Finding;
import se.lsk.rules.Language;

/**
 * The plain parts of each kind of block. Nothing that a block says is left out.
 *
 * @param language the language of the blocks
 * @param level the level of the blocks' own headings
 */
record LinearBlocks(Language language, int level) implements Block.Cases<List<LinearPart>> {

    private static final int DEEPEST = 4;

    List<LinearPart> parts(List<Block> blocks) {
        return blocks.stream().flatMap(block -> block.fold(this).stream()).toList();
    }

    private String word(Bilingual words) {
        return language.of(words);
    }

    private Heading heading(String text) {
        return new Heading(level, text, language);
    }

    private Heading below(String text) {
        return new Heading(Math.min(level + 1, DEEPEST), text, language);
    }

    private void text(String text, List<LinearPart> parts) {
        if (!text.isEmpty()) {
            parts.add(new Text(text, language));
        }
    }

    private void items(List<String> items, List<LinearPart> parts) {
        if (!items.isEmpty()) {
            parts.add(new Items(items, language));
        }
    }

    private Definitions.Entry entry(Bilingual term, String text) {
        return new Definitions.Entry(word(term), text);
    }

    /** {@return a key with the page about it, if there is one} */
    private static String key(String key, Optional<String> page) {
        return key + page.map(fileName -> " (" + fileName + ")").orElse("");
    }

    @Override
    public List<LinearPart> barChart(BarChart block) {
        List<LinearPart> parts = new ArrayList<>();
        List<BarLayout> layouts = BarLayout.pictures(block, language);
        List<String> pictures = SvgRenderer.renderInParts(block, language);
        for (int i = 0; i < pictures.size(); i++) {
            BarLayout layout = layouts.get(i);
            parts.add(new Picture(
                    layout.title(), layout.description() + " " + block.source(), pictures.get(i), language));
        }
        return parts;
    }

    @Override
    public List<LinearPart> caseNotes(CaseNotes block) {
        List<LinearPart> parts = new ArrayList<>();
        for (CaseNotes.Note note : block.notes()) {
            parts.add(heading(note.heading()));
            parts.add(new Terms(
                    ImmutableList.<Definitions.Entry>builder()
                            .add(entry(PageWords.LIMITS_COLUMN, word(note.comparison())))
                            .addAll(note.facts())
                            .build(),
                    language));
            note.paragraphs().forEach(paragraph -> text(paragraph, parts));
        }
        return parts;
    }

    @Override
    public List<LinearPart> collapsed(Collapsed block) {
        List<LinearPart> parts = new ArrayList<>();
        parts.add(heading(block.summary()));
        parts.addAll(new LinearBlocks(language, Math.min(level + 1, DEEPEST)).parts(block.blocks()));
        return parts;
    }

    @Override
    public List<LinearPart> definitions(Definitions block) {
        return ImmutableList.of(new Terms(block.entries(), language));
    }

    @Override
    public List<LinearPart> dueList(DueList block) {
        List<LinearPart> parts = new ArrayList<>();
        for (EntryText text : block.texts(language)) {
            List<Definitions.Entry> terms = new ArrayList<>();
            terms.add(entry(
                    PageWords.DAY,
                    text.entry()
                                    .day()
                                    .map(day -> weekday(day) + " " + day + ", ")
                                    .orElse("")
                            + text.distance()));
            terms.add(entry(PageWords.RULE, text.entry().ruleId().value()));
            text.entry().subjectRef().ifPresent(subject -> terms.add(entry(PageWords.CASE, subject.value())));
            text.lines().forEach(line -> terms.add(new Definitions.Entry(line.label(), line.text())));
            text.reminder().ifPresent(line -> terms.add(new Definitions.Entry(line.label(), line.text())));
            parts.add(heading(text.title()));
            parts.add(new Terms(terms, language));
        }
        return parts;
    }

    private String weekday(LocalDate day) {
        return EntryText.weekday(day, language);
    }

    @Override
    public List<LinearPart> figureTable(FigureTable block) {
        return ImmutableList.of(new Grid(block, language));
    }

    @Override
    public List<LinearPart> findingCards(FindingCards block) {
        List<LinearPart> parts = new ArrayList<>();
        parts.add(heading(block.heading()));
        text(block.intro(), parts);
        for (FindingCards.Entry entry : block.entries()) {
            Finding finding = entry.finding();
            parts.add(
                    below(word(entry.ruleTitle()) + ": " + finding.subjectRef().value()));
            List<Definitions.Entry> terms = new ArrayList<>();
            terms.add(outcome(OutcomeMark.of(finding.outcome(), language)));
            terms.add(entry(PageWords.RULE, key(finding.ruleId().value(), entry.page())));
            origin(block.provenance(), terms);
            finding.explanation()
                    .parts(language)
                    .forEach(part -> terms.add(new Definitions.Entry(part.label(), part.text())));
            basis(
                    finding.basis().stream()
                            .map(provision -> provision.reference().canonical() + " (" + word(finding.force()) + ", "
                                    + word(provision.verification()) + ")")
                            .toList(),
                    terms);
            parts.add(new Terms(terms, language));
            List<ExplanationLines.Step> steps = ExplanationLines.steps(finding.explanation(), language);
            if (!steps.isEmpty()) {
                text(word(PageWords.HOW_COUNTED), parts);
                items(
                        steps.stream()
                                .map(step -> "– ".repeat(step.depth()) + step.text())
                                .toList(),
                        parts);
            }
        }
        return parts;
    }

    private Definitions.Entry outcome(OutcomeMark mark) {
        return entry(PageWords.OUTCOME, mark.toString());
    }

    private void origin(String provenance, List<Definitions.Entry> terms) {
        if (!provenance.isEmpty()) {
            terms.add(entry(PageWords.ORIGIN, provenance));
        }
    }

    private void basis(List<String> provisions, List<Definitions.Entry> terms) {
        if (!provisions.isEmpty()) {
            terms.add(entry(PageWords.PROVISIONS, String.join("; ", provisions)));
        }
    }

    @Override
    public List<LinearPart> inLanguage(InLanguage block) {
        return new LinearBlocks(block.language(), level).parts(block.blocks());
    }

    @Override
    public List<LinearPart> investigationPlot(InvestigationPlot block) {
        ImmutableList.Builder<FigureTable.Row> rows = ImmutableList.builder();
        for (InvestigationPlot.PlottedCase one : block.cases()) {
            rows.add(FigureTable.Row.of(
                    one.subjectRef().value(),
                    one.openedOn().toString(),
                    word(one.completed() ? PageWords.COMPLETED : PageWords.RUNNING) + " " + one.endedOn(),
                    String.valueOf(one.days()),
                    one.nominal() + " (" + one.nominalDays() + " " + word(PageWords.DAYS) + ")",
                    one.lastDay().toString(),
                    word(one.comparison())));
        }
        String measure = word(PageWords.MEASURE) + " " + block.measureDays() + " " + word(PageWords.DAYS) + ".";
        String notDrawn =
                block.notPlotted() > 0 ? " " + word(PageWords.NOT_DRAWN) + " " + block.notPlotted() + "." : "";
        return ImmutableList.of(new Grid(
                new FigureTable(
                        block.caption(),
                        block.provenance(),
                        ImmutableList.of(
                                words(PageWords.CASE),
                                words(PageWords.OPENED_COLUMN),
                                words(PageWords.ENDED_COLUMN),
                                FigureTable.Column.numbers(word(PageWords.DAYS_COLUMN)),
                                words(PageWords.NOMINAL_COLUMN),
                                words(PageWords.LAST_DAY_COLUMN),
                                words(PageWords.LIMITS_COLUMN)),
                        rows.build(),
                        Optional.of(measure + notDrawn)),
                language));
    }

    private FigureTable.Column words(Bilingual heading) {
        return FigureTable.Column.words(word(heading));
    }

    @Override
    public List<LinearPart> itemChecks(ItemChecks block) {
        List<LinearPart> parts = new ArrayList<>();
        parts.add(heading(block.heading()));
        text(block.intro(), parts);
        for (ItemChecks.Entry entry : block.entries()) {
            parts.add(below(entry.title()));
            List<Definitions.Entry> terms = new ArrayList<>();
            terms.add(
                    entry(PageWords.STATE, ItemMark.of(entry.state(), language).toString()));
            basis(entry.basis(), terms);
            terms.add(entry(PageWords.ITEM, key(entry.key(), entry.page())));
            terms.add(entry(PageWords.QUESTION, entry.question()));
            terms.addAll(entry.lines());
            parts.add(new Terms(terms, language));
        }
        return parts;
    }

    @Override
    public List<LinearPart> keyFigures(KeyFigures block) {
        return ImmutableList.of(new Terms(
                block.figures().stream()
                        .map(figure -> new Definitions.Entry(
                                figure.label(),
                                figure.value() + (figure.detail().isEmpty() ? "" : " – " + figure.detail())))
                        .toList(),
                language));
    }

    @Override
    public List<LinearPart> notice(Notice block) {
        return ImmutableList.of(new Remark(block.label(), block.text(), language));
    }

    @Override
    public List<LinearPart> outcomeTally(OutcomeTally block) {
        ImmutableList.Builder<FigureTable.Column> columns = ImmutableList.builder();
        columns.add(words(PageWords.RULE), words(PageWords.FORCE));
        block.outcomes()
                .forEach(outcome -> columns.add(FigureTable.Column.numbers(
                        OutcomeMark.of(outcome, language).toString())));
        ImmutableList.Builder<FigureTable.Row> rows = ImmutableList.builder();
        for (OutcomeTally.RuleCount rule : block.rules()) {
            ImmutableList.Builder<String> cells = ImmutableList.builder();
            cells.add(rule.rule().value() + " " + word(rule.title()), word(rule.force()));
            block.outcomes().forEach(outcome -> cells.add(String.valueOf(rule.count(outcome))));
            rows.add(new FigureTable.Row(cells.build(), false));
        }
        return ImmutableList.of(new Grid(
                new FigureTable(block.caption(), "", columns.build(), rows.build(), Optional.empty()), language));
    }

    @Override
    public List<LinearPart> pageLinks(PageLinks block) {
        List<LinearPart> parts = new ArrayList<>();
        items(
                block.links().stream()
                        .map(link -> link.title() + " (" + link.fileName() + ")"
                                + (link.text().isEmpty() ? "" : " – " + link.text()))
                        .toList(),
                parts);
        return parts;
    }

    @Override
    public List<LinearPart> paragraphs(Paragraphs block) {
        List<LinearPart> parts = new ArrayList<>();
        block.paragraphs().forEach(paragraph -> text(paragraph, parts));
        return parts;
    }

    @Override
    public List<LinearPart> provisionFindings(ProvisionFindings block) {
        List<LinearPart> parts = new ArrayList<>();
        parts.add(heading(block.heading()));
        text(block.intro(), parts);
        for (ProvisionFindings.Entry entry : block.entries()) {
            parts.add(below(entry.title()));
            List<Definitions.Entry> terms = new ArrayList<>();
            terms.add(outcome(OutcomeMark.of(entry.outcome(), language)));
            basis(entry.basis(), terms);
            terms.add(entry(PageWords.RULE, key(entry.rule(), entry.page())));
            origin(block.provenance(), terms);
            terms.add(entry(PageWords.QUESTION, entry.question()));
            terms.add(entry(PageWords.ANSWER, entry.answer()));
            parts.add(new Terms(terms, language));
            for (ProvisionFindings.Group group : entry.groups()) {
                text(group.heading(), parts);
                items(group.items(), parts);
            }
        }
        return parts;
    }

    @Override
    public List<LinearPart> riskHeatMap(RiskHeatMap block) {
        HeatMapLayout layout = HeatMapLayout.of(block, language);
        List<LinearPart> parts = new ArrayList<>();
        parts.add(new Picture(block.caption(), layout.description(), SvgRenderer.render(block, language), language));
        text(block.provenance(), parts);
        for (HeatMapLayout.Panel panel : layout.panels()) {
            text(panel.name().whole(), parts);
            items(panel.boxes().stream().map(HeatMapLayout.Box::title).toList(), parts);
        }
        items(layout.caveats(), parts);
        return parts;
    }

    @Override
    public List<LinearPart> subheading(Subheading block) {
        return ImmutableList.of(new Heading(block.level(), block.text(), language));
    }
}
