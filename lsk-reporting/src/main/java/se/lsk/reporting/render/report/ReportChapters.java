package se.lsk.reporting.render.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.lsk.reporting.content.ImprovementPromise;
import se.lsk.reporting.content.PrintedFigure;
import se.lsk.reporting.content.Report;
import se.lsk.reporting.content.ReportEvidence;
import se.lsk.reporting.content.ReportReview;
import se.lsk.reporting.content.ReportSection;
import se.lsk.reporting.content.ReportTable;
import se.lsk.reporting.render.BarChart;
import se.lsk.reporting.render.Block;
import se.lsk.reporting.render.Collapsed;
import se.lsk.reporting.render.FigureTable;
import se.lsk.reporting.render.FigureTable.Column;
import se.lsk.reporting.render.FigureTable.Row;
import se.lsk.reporting.render.FindingCards;
import se.lsk.reporting.render.InLanguage;
import se.lsk.reporting.render.Notice;
import se.lsk.reporting.render.PageSection;
import se.lsk.reporting.render.Paragraphs;
import se.lsk.reporting.render.Subheading;
import se.lsk.rules.Finding;
import se.lsk.rules.Language;
import se.lsk.rules.Outcome;
import se.lsk.rules.Phrase;

/** The chapters of a report, each a section of the page: text, figures, tables with their bars, and the evidence that it refers to. */
final class ReportChapters {

    /** The level of a chapter's heading on the page. No level below it is left out. */
    private static final int CHAPTER = 2;

    private static final Phrase EMPTY =
            Phrase.of("Under den här rubriken finns inget innehåll.", "There is nothing under this heading.");
    private static final Phrase NOTHING_YET =
            Phrase.of("Det finns inga uppgifter att visa här.", "There is nothing to show here.");
    private static final Phrase SHOWN_ALREADY =
            Phrase.of("{what}: se avsnitt ”{section}”.", "{what}: see the section “{section}”.");
    private static final Phrase FINDINGS = Phrase.of(
            "Iakttagelser som inte är uppfyllda eller kräver en bedömning",
            "Findings that are not fulfilled or need judgement");
    private static final Phrase INTRO = Phrase.of(
            "Med fråga, svar, lagstöd och vad som skulle ändra svaret.",
            "With question, answer, provision and what would change the answer.");
    private static final Phrase KNOW = Phrase.of("Att veta.", "To know.");
    private static final Phrase PLAN = Phrase.of("Förbättringsplan", "Improvement plan");
    private static final Phrase OUTCOMES =
            Phrase.of("Vad det blev av förra årets plan", "What became of last year's plan");
    private static final Phrase FROM_REPORT = Phrase.of("Källa: berättelsen", "Source: the report");
    private static final Phrase WHAT = Phrase.of("Vad", "What");
    private static final Phrase WHO = Phrase.of("Ansvarig", "Responsible");
    private static final Phrase FOLLOWED = Phrase.of("Följs upp", "Followed up");
    private static final Phrase PROMISE = Phrase.of("Löfte", "Promise");
    private static final Phrase STATE = Phrase.of("Läge", "State");
    private static final Phrase HOW = Phrase.of("Vad berättelsen säger", "What the report says");

    private final ReportReview review;
    private final Report report;
    private final RulePages rulePages;
    private final Language language;
    /** In the language of the page. */
    private final Wording words;
    /** In the language of the report. */
    private final Wording own;

    private final Map<String, String> firstShownIn = new HashMap<>();
    private int charts;

    ReportChapters(ReportReview review, RulePages rulePages, Language language) {
        this.review = review;
        this.report = review.report();
        this.rulePages = rulePages;
        this.language = language;
        this.words = new Wording(report, language);
        this.own = new Wording(report, report.language());
    }

    List<PageSection> sections() {
        ImmutableList.Builder<PageSection> pages = ImmutableList.builder();
        List<ReportSection> chapter = new ArrayList<>();
        int number = 0;
        for (ReportSection section : report.sections()) {
            if (section.level() == 1 && !chapter.isEmpty()) {
                number++;
                pages.add(page(chapter, number));
                chapter.clear();
            }
            chapter.add(section);
        }
        if (!chapter.isEmpty()) {
            pages.add(page(chapter, number + 1));
        }
        return pages.build();
    }

    private PageSection page(List<ReportSection> chapter, int number) {
        ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        int above = CHAPTER;
        for (int i = 0; i < chapter.size(); i++) {
            ReportSection section = chapter.get(i);
            if (i > 0) {
                above = Math.min(section.level() + 1, above + 1);
                blocks.add(InLanguage.of(report.language(), new Subheading(above, section.title())));
            }
            boolean isParent = i + 1 < chapter.size() && chapter.get(i + 1).level() > section.level();
            List<Block> content = content(section);
            if (content.isEmpty() && !isParent) {
                blocks.add(Paragraphs.of(words.say(EMPTY)));
            }
            blocks.addAll(content);
        }
        return new PageSection("avsnitt-" + number, chapter.get(0).title(), blocks.build()).headedIn(report.language());
    }

    private List<Block> content(ReportSection section) {
        ImmutableList.Builder<Block> written = ImmutableList.builder();
        if (!section.text().isEmpty()) {
            written.add(new Paragraphs(section.text()));
        }
        List<PrintedFigure> figures = section.figures().stream()
                .flatMap(ref -> report.figure(ref).stream())
                .toList();
        if (!figures.isEmpty()) {
            written.add(ReportTables.figures(figures, section.title(), own));
        }
        section.tables().stream()
                .flatMap(ref -> report.table(ref).stream())
                .forEach(table -> written.addAll(shown(table, report.language())));
        if (section.isFollowUpOfPlan() && !report.outcomes().isEmpty()) {
            written.add(outcomes());
        }
        if (section.isPlan() && !report.promises().isEmpty()) {
            written.add(plan());
        }
        List<Block> blocks = written.build();
        return ImmutableList.<Block>builder()
                .addAll(blocks.isEmpty() ? List.of() : List.of(new InLanguage(report.language(), blocks)))
                .addAll(evidence(section))
                .build();
    }

    private List<Block> shown(ReportTable table, Language in) {
        Optional<BarChart> bars = ReportTables.bars(table, "diagram-" + (charts + 1), in);
        charts += bars.isPresent() ? 1 : 0;
        return ImmutableList.<Block>builder()
                .addAll(bars.stream().toList())
                .add(ReportTables.table(table, in))
                .build();
    }

    private List<Block> evidence(ReportSection section) {
        ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        for (String name : section.evidence()) {
            String first = firstShownIn.putIfAbsent(name, section.title());
            report.evidence(name)
                    .ifPresent(evidence ->
                            blocks.addAll(first == null ? shown(evidence) : List.of(shownAlready(evidence, first))));
        }
        return blocks.build();
    }

    private Block shownAlready(ReportEvidence evidence, String section) {
        return Paragraphs.of(
                words.say(SHOWN_ALREADY, ImmutableMap.of("what", words.of(evidence.title()), "section", section)));
    }

    private List<Block> shown(ReportEvidence evidence) {
        ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        evidence.provenance().ifPresent(known -> blocks.add(new Notice(words.say(KNOW), words.of(known))));
        List<ReportTable> tables = evidence.tables(language);
        tables.forEach(table -> blocks.addAll(shown(table, language)));
        List<Finding> telling = evidence.findings().stream()
                .filter(finding ->
                        finding.outcome() == Outcome.NOT_FULFILLED || finding.outcome() == Outcome.NEEDS_JUDGEMENT)
                .toList();
        if (!telling.isEmpty()) {
            blocks.add(Collapsed.of(
                    words.say(FINDINGS) + " (" + telling.size() + ")",
                    FindingCards.of(
                            words.of(evidence.title()),
                            words.say(INTRO),
                            "",
                            review.rulebook(),
                            telling,
                            rulePages::fileName)));
        }
        if (tables.isEmpty() && evidence.findings().isEmpty()) {
            blocks.add(Paragraphs.of(words.of(evidence.title()) + ": " + words.say(NOTHING_YET)));
        }
        return blocks.build();
    }

    private FigureTable plan() {
        return new FigureTable(
                own.say(PLAN),
                own.say(FROM_REPORT),
                ImmutableList.of(
                        Column.words(own.say(WHAT)), Column.words(own.say(WHO)), Column.words(own.say(FOLLOWED))),
                report.promises().stream()
                        .map(promise -> Row.of(
                                promise.text(), who(promise), promise.followUp().orElse("")))
                        .toList(),
                Optional.empty());
    }

    private static String who(ImprovementPromise promise) {
        return String.join(
                ", ", promise.responsible().stream().map(Object::toString).toList());
    }

    private FigureTable outcomes() {
        return new FigureTable(
                own.say(OUTCOMES),
                own.say(FROM_REPORT),
                ImmutableList.of(
                        Column.words(own.say(PROMISE)), Column.words(own.say(STATE)), Column.words(own.say(HOW))),
                report.outcomes().stream()
                        .map(outcome -> Row.of(
                                review.comparison()
                                        .flatMap(years -> years.promises().stream()
                                                .map(followed -> followed.promise())
                                                .filter(promise -> promise.ref().equals(outcome.promise()))
                                                .findFirst())
                                        .map(ImprovementPromise::text)
                                        .orElse(outcome.promise().value()),
                                own.of(outcome.state()),
                                outcome.text()))
                        .toList(),
                Optional.empty());
    }
}
