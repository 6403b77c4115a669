package se.lsk.reporting.render.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import se.lsk.reporting.content.CheckedFigure.Agreement;
import se.lsk.reporting.content.Completeness;
import se.lsk.reporting.content.ItemState;
import se.lsk.reporting.content.Report;
import se.lsk.reporting.content.ReportReview;
import se.lsk.reporting.render.Block;
import se.lsk.reporting.render.Definitions;
import se.lsk.reporting.render.InLanguage;
import se.lsk.reporting.render.KeyFigures;
import se.lsk.reporting.render.Notice;
import se.lsk.reporting.render.PageSection;
import se.lsk.reporting.render.Paragraphs;
import se.lsk.reporting.render.ReviewPage;
import se.lsk.rules.Language;
import se.lsk.rules.Phrase;

/**
 * A reviewed report as a page: what matters first, then the report's own chapters, then how far it holds what is asked for, whether its numbers
 * agree, and what became of last year's promises. The report's own text stays in its own language. Thread-safe.
 */
public final class ReportPage {

    private static final Phrase TITLE = Phrase.of("{kind} {year}", "{kind} {year}");
    private static final Phrase LEAD = Phrase.of(
            "Först det viktigaste, sedan berättelsens egna kapitel, och därefter vad LSK har prövat: innehållet mot lag, råd och egen ordning, siffrorna mot varandra och löftena mot förra året.",
            "First what matters most, then the report's own chapters, and after them what LSK has checked: the contents against law, advice and the organisation's own order, the numbers against each other, and the promises against last year.");
    private static final Phrase KNOW = Phrase.of("Att veta innan du läser.", "Before you read.");
    private static final Phrase NO_VERDICT = Phrase.of(
            "LSK prövar om något finns, aldrig om det är bra. Om berättelsen ska antas avgör nämnden.",
            "LSK checks whether something is there, never whether it is good. Whether the report is adopted is for the board to decide.");
    private static final Phrase ABOUT_REPORT = Phrase.of("Om berättelsen.", "About the report.");
    private static final Phrase BRIEF = Phrase.of("I korthet", "In brief");
    private static final Phrase PRESENT = Phrase.of("punkter finns", "items are present");
    private static final Phrase OF_ASKED =
            Phrase.of("Av {asked} som prövas: {name}", "Of {asked} that are asked: {name}");
    private static final Phrase NO_ITEM = Phrase.of("Ingen punkt prövas: {name}", "No item is asked: {name}");
    private static final Phrase DIFFER = Phrase.of("tal stämmer inte", "numbers do not agree");
    private static final Phrase CHECKED = Phrase.of("Av {number} prövningar", "Of {number} checks");
    private static final Phrase TOLD = Phrase.of("löften följs upp", "promises are followed up");
    private static final Phrase PROMISED = Phrase.of("Av {number} från förra året", "Of {number} from last year");
    private static final Phrase UNTOLD_PARTS = Phrase.of("delar utan innehåll", "parts without content");
    private static final Phrase OF_PARTS =
            Phrase.of("Av {number} delar av verksamheten", "Of {number} parts of the organisation");
    private static final Phrase BREACH = Phrase.of(
            "Det saknas sådant som lag eller föreskrift kräver: {items}.",
            "What a statute or a regulation asks for is missing: {items}.");
    private static final Phrase NO_BREACH = Phrase.of(
            "Inget som lag eller föreskrift kräver av innehållet saknas helt.",
            "Nothing that a statute or a regulation asks of the contents is missing altogether.");
    private static final Phrase NO_BINDING = Phrase.of(
            "Ingen bindande regel ställer krav på innehållet i den här berättelsen: det som saknas är råd eller egen ordning.",
            "No binding rule asks for contents of this report: what is missing is advice or the organisation's own order.");
    private static final Phrase RULES = Phrase.of("Vad regelboken säger", "What the rulebook says");
    private static final Phrase NO_RULES = Phrase.of(
            "Regelboken har ingen regel om en berättelse av det här slaget.",
            "The rulebook has no rule about a report of this kind.");
    private static final Phrase METHOD = Phrase.of("Så gjordes granskningen", "How the review was made");
    private static final Phrase DAY = Phrase.of("Prövningsdag", "Day of the question");
    private static final Phrase DRAWN_UP = Phrase.of("Upprättad", "Drawn up");
    private static final Phrase NO_DAY = Phrase.of(
            "Ingen dag är uppgiven. Utan den går det inte att säga om berättelsen kom i tid.",
            "No day is told. Without it, it can't be said whether the report was in time.");
    private static final Phrase LAYOUT = Phrase.of("Mall", "Template");

    private final ReportReview review;
    private final Report report;
    private final RulePages rulePages;
    private final Wording words;

    private ReportPage(ReportReview review, RulePages rulePages, Language language) {
        this.review = review;
        this.report = review.report();
        this.rulePages = rulePages;
        this.words = new Wording(report, language);
    }

    /**
     * The page.
     *
     * @param review the reviewed report
     * @param rulePages the rules that have a page in the same folder, to which findings and items link
     * @param language the language of everything that is not the report's own
     * @return the page
     */
    public static ReviewPage of(ReportReview review, RulePages rulePages, Language language) {
        return new ReportPage(review, rulePages, language).page();
    }

    /**
     * What a report is called.
     *
     * @param report the report
     * @param language the language of the name of its kind
     * @return its title, or its kind and year
     */
    public static String title(Report report, Language language) {
        Wording words = new Wording(report, language);
        String kind = words.of(report.kind());
        return report.title()
                .orElseGet(() -> words.say(
                        TITLE,
                        ImmutableMap.of(
                                "kind",
                                kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1),
                                "year",
                                String.valueOf(report.year()))));
    }

    private ReviewPage page() {
        ImmutableList.Builder<PageSection> sections = ImmutableList.<PageSection>builder()
                .add(brief())
                .addAll(new ReportChapters(review, rulePages, words.language()).sections());
        review.completeness()
                .forEach(completeness ->
                        sections.add(new CompletenessSection(completeness, words, rulePages).section()));
        sections.add(rules()).add(new FigureSection(review, words).section());
        review.comparison().ifPresent(years -> sections.add(new ComparisonSection(years, words).section()));
        sections.add(method());
        return new ReviewPage(
                words.language(),
                title(report, words.language()) + ": " + report.municipality(),
                String.join(
                        ", ",
                        ImmutableList.<String>builder()
                                .add(report.municipality())
                                .addAll(report.board().stream().toList())
                                .add(String.valueOf(report.year()))
                                .build()),
                ImmutableList.of(words.say(LEAD)),
                new Notice(words.say(KNOW), words.say(NO_VERDICT)),
                sections.build(),
                ReportWords.footer(review.rulebook().edition(), words));
    }

    private PageSection brief() {
        ImmutableList.Builder<KeyFigures.Figure> figures = ImmutableList.builder();
        for (Completeness completeness : review.completeness()) {
            int asked = completeness.items().size() - completeness.count(ItemState.NOT_APPLICABLE);
            figures.add(new KeyFigures.Figure(
                    String.valueOf(completeness.count(ItemState.PRESENT)),
                    words.say(PRESENT),
                    asked == 0
                            ? words.say(NO_ITEM, "name", completeness.profile().name())
                            : words.say(
                                    OF_ASKED,
                                    ImmutableMap.of(
                                            "asked",
                                            asked,
                                            "name",
                                            completeness.profile().name()))));
        }
        Completeness first = review.completeness().get(0);
        if (!first.parts().isEmpty()) {
            figures.add(new KeyFigures.Figure(
                    String.valueOf(first.partsWithoutContent().size()),
                    words.say(UNTOLD_PARTS),
                    words.say(OF_PARTS, "number", first.parts().size())));
        }
        if (!review.figures().isEmpty()) {
            figures.add(new KeyFigures.Figure(
                    String.valueOf(review.disagreeing().size()),
                    words.say(DIFFER),
                    words.say(CHECKED, "number", review.figures().size())));
        }
        review.comparison()
                .filter(years -> !years.promises().isEmpty())
                .ifPresent(years -> figures.add(new KeyFigures.Figure(
                        String.valueOf(years.promises().stream()
                                .filter(one -> one.outcome().isPresent())
                                .count()),
                        words.say(TOLD),
                        words.say(PROMISED, "number", years.promises().size()))));
        ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        report.provenance()
                .ifPresent(text -> blocks.add(
                        InLanguage.of(report.language(), new Notice(ABOUT_REPORT.in(report.language()), text))));
        return new PageSection(
                "i-korthet",
                words.say(BRIEF),
                blocks.add(new KeyFigures(figures.build()), Paragraphs.of(verdict(review, words)))
                        .build());
    }

    /** {@return whether anything binding is missing, in words} */
    static String verdict(ReportReview review, Wording words) {
        List<String> missing = review.completeness().stream()
                .flatMap(completeness -> completeness.items().stream())
                .filter(item -> item.isBreach())
                .map(item -> words.of(item.item().title()) + " (" + item.item().key() + ")")
                .toList();
        if (!missing.isEmpty()) {
            return words.say(BREACH, "items", String.join("; ", missing));
        }
        boolean isAnythingBinding = review.completeness().stream()
                .flatMap(completeness -> completeness.items().stream())
                .anyMatch(item -> item.item().force().isBinding() && item.state() != ItemState.NOT_APPLICABLE);
        return words.say(isAnythingBinding ? NO_BREACH : NO_BINDING);
    }

    private PageSection rules() {
        List<Block> blocks = new RulebookFindings(review, rulePages, words).blocks();
        return new PageSection(
                "regelboken",
                words.say(RULES),
                blocks.isEmpty() ? ImmutableList.of(Paragraphs.of(words.say(NO_RULES))) : blocks);
    }

    private PageSection method() {
        ImmutableList.Builder<Definitions.Entry> entries = ImmutableList.<Definitions.Entry>builder()
                .add(new Definitions.Entry(words.say(DAY), review.asOf().toString()))
                .add(new Definitions.Entry(
                        words.say(DRAWN_UP),
                        report.drawnUpOn().map(Object::toString).orElseGet(() -> words.say(NO_DAY))));
        report.layout()
                .ifPresent(layout -> entries.add(new Definitions.Entry(words.say(LAYOUT), words.of(layout.name()))));
        review.completeness()
                .forEach(completeness -> entries.add(new Definitions.Entry(
                        words.of(completeness.profile().name()),
                        new CompletenessSection(completeness, words, rulePages).inBrief())));
        if (!review.figures().isEmpty()) {
            entries.add(new Definitions.Entry(
                    words.of(Agreement.AGREES) + "/" + words.of(Agreement.DISAGREES),
                    new FigureSection(review, words).tally()));
        }
        return PageSection.of("sa-gjordes-granskningen", words.say(METHOD), new Definitions(entries.build()));
    }
}
