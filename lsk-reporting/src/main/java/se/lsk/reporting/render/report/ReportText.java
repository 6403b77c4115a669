package se.lsk.reporting.render.report;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import se.lsk.reporting.content.CheckedFigure;
import se.lsk.reporting.content.Completeness;
import se.lsk.reporting.content.ItemCheck;
import se.lsk.reporting.content.ItemState;
import se.lsk.reporting.content.OrganisationPart;
import se.lsk.reporting.content.Report;
import se.lsk.reporting.content.ReportReview;
import se.lsk.reporting.content.ReportSection;
import se.lsk.reporting.render.BarChart;
import se.lsk.rules.Language;
import se.lsk.rules.Phrase;

/** A reviewed report as plain text for a terminal: what is missing and what does not agree, each with its citation. Stateless and thread-safe. */
public final class ReportText {

    private static final Phrase WANTED = Phrase.of("skulle svara: {what}", "would answer: {what}");
    private static final Phrase PARTS = Phrase.of(
            "Delar av verksamheten utan innehåll: {parts}", "Parts of the organisation without content: {parts}");
    private static final Phrase EXTRA = Phrase.of("Utöver det: {sections}", "Beyond it: {sections}");
    private static final Phrase RULES = Phrase.of("Vad regelboken säger", "What the rulebook says");
    private static final Phrase FIGURES = Phrase.of("Siffrorna", "The figures");
    private static final Phrase DIFFERS = Phrase.of(
            "{which}: tryckt {printed}, uträknat eller på annat ställe {computed}",
            "{which}: printed {printed}, computed or elsewhere {computed}");
    private static final Phrase YEARS = Phrase.of("Jämfört med {year}", "Compared with {year}");

    private ReportText() {}

    /**
     * The text.
     *
     * @param review the reviewed report
     * @param language in which language
     * @return lines that end with a line feed
     */
    public static String of(ReportReview review, Language language) {
        Report report = review.report();
        Wording words = new Wording(report, language);
        StringBuilder text = new StringBuilder()
                .append(ReportPage.title(report, language))
                .append(". ")
                .append(report.municipality())
                .append(".\n")
                .append(ReportPage.verdict(review, words))
                .append('\n');
        review.completeness().forEach(completeness -> completeness(completeness, words, text));
        if (!review.findings().isEmpty()) {
            text.append('\n').append(words.say(RULES)).append('\n');
            RulebookFindings found = new RulebookFindings(review, RulePages.none(), words);
            found.contents()
                    .ifPresent(
                            findings -> findings.entries().forEach(entry -> line(entry.rule(), entry.answer(), text)));
            found.clocks()
                    .forEach(finding -> line(
                            finding.ruleId().value(),
                            finding.explanation().found().in(language),
                            text));
        }
        if (!review.figures().isEmpty()) {
            text.append('\n')
                    .append(words.say(FIGURES))
                    .append(": ")
                    .append(new FigureSection(review, words).tally())
                    .append('\n');
            review.disagreeing().forEach(figure -> figure(figure, words, text));
        }
        review.comparison()
                .ifPresent(years -> text.append('\n')
                        .append(words.say(
                                YEARS, "year", String.valueOf(years.previous().year())))
                        .append(": ")
                        .append(new ComparisonSection(years, words).tally())
                        .append('\n'));
        return text.toString();
    }

    /**
     * The review in one line.
     *
     * @param review the reviewed report
     * @param language in which language
     * @return how many items of each list are in each state, and how the numbers agree
     */
    public static String inOneLine(ReportReview review, Language language) {
        Wording words = new Wording(review.report(), language);
        StringBuilder text = new StringBuilder();
        for (Completeness completeness : review.completeness()) {
            text.append(new CompletenessSection(completeness, words, RulePages.none()).inBrief())
                    .append(' ');
        }
        if (!review.figures().isEmpty()) {
            text.append(words.say(FIGURES)).append(": ").append(new FigureSection(review, words).tally());
        }
        return text.toString().strip();
    }

    private static void completeness(Completeness completeness, Wording words, StringBuilder text) {
        CompletenessSection section = new CompletenessSection(completeness, words, RulePages.none());
        text.append('\n').append(section.inBrief()).append('\n');
        for (ItemCheck item : completeness.items()) {
            text.append("  ")
                    .append(words.of(item.state()).toUpperCase(Locale.ROOT))
                    .append("  ")
                    .append(item.item().key())
                    .append("  ")
                    .append(words.of(item.item().title()));
            item.provision()
                    .ifPresent(provision -> text.append("; ")
                            .append(words.provision(provision, item.item().force())));
            text.append('\n');
            if (item.state() == ItemState.THIN || item.state() == ItemState.MISSING) {
                text.append("      ")
                        .append(words.say(WANTED, "what", section.wanted(item)))
                        .append('\n');
            }
        }
        if (!completeness.partsWithoutContent().isEmpty()) {
            text.append("  ")
                    .append(words.say(
                            PARTS,
                            "parts",
                            String.join(
                                    ", ",
                                    completeness.partsWithoutContent().stream()
                                            .map(OrganisationPart::name)
                                            .toList())))
                    .append('\n');
        }
        if (!completeness.extra().isEmpty()) {
            text.append("  ")
                    .append(words.say(
                            EXTRA,
                            "sections",
                            String.join(
                                    "; ",
                                    completeness.extra().stream()
                                            .map(ReportSection::title)
                                            .toList())))
                    .append('\n');
        }
    }

    private static void line(String rule, String answer, StringBuilder text) {
        text.append("  ").append(rule).append("  ").append(answer).append('\n');
    }

    private static void figure(CheckedFigure figure, Wording words, StringBuilder text) {
        text.append("  ")
                .append(words.say(
                        DIFFERS,
                        ImmutableMap.of(
                                "which",
                                words.place(figure.check().printed()),
                                "printed",
                                figure.printed()
                                        .map(value -> BarChart.printed(value, words.language()))
                                        .orElse(""),
                                "computed",
                                figure.computed()
                                        .map(value -> BarChart.printed(value, words.language()))
                                        .orElse(""))))
                .append('\n');
    }
}
