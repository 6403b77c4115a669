package se.lsk.reporting.render.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import se.lsk.core.law.RuleId;
import se.lsk.reporting.content.ReportReview;
import se.lsk.reporting.render.Block;
import se.lsk.reporting.render.Definitions;
import se.lsk.reporting.render.FigureTable;
import se.lsk.reporting.render.FigureTable.Column;
import se.lsk.reporting.render.FigureTable.Row;
import se.lsk.reporting.render.FindingCards;
import se.lsk.reporting.render.Notice;
import se.lsk.reporting.render.PageLinks;
import se.lsk.reporting.render.PageSection;
import se.lsk.reporting.render.Paragraphs;
import se.lsk.reporting.render.ReviewPage;
import se.lsk.rules.Finding;
import se.lsk.rules.Language;
import se.lsk.rules.Phrase;
import se.lsk.rules.Provision;
import se.lsk.rules.RuleDefinition;
import se.lsk.rules.RuleVersion;
import se.lsk.rules.Verdict;

/**
 * The page of one rule, to which the findings of a report lead: the provision with its periods, what is asked, every answer that the rule can
 * give and what would change it, and what was found in the report. Thread-safe.
 */
public final class RuleSheet {

    private static final Phrase KNOW = Phrase.of("Så läses sidan.", "How to read this page.");
    private static final Phrase ABOUT = Phrase.of(
            "Regeln som LSK frågar den. Ordalydelsen står i författningen; här står var, från när och hur den är kontrollerad.",
            "The rule as LSK asks it. The wording stands in the law; here is where, since when, and how it was checked.");
    private static final Phrase PROVISIONS = Phrase.of("Bestämmelsen", "The provision");
    private static final Phrase WHERE = Phrase.of("Bestämmelse", "Provision");
    private static final Phrase PERIOD = Phrase.of("Gäller", "In force");
    private static final Phrase CHECKED = Phrase.of("Kontrollerad", "Checked");
    private static final Phrase SOURCE = Phrase.of("Källa: LSK:s regelbok", "Source: LSK's rulebook");
    private static final Phrase SINCE = Phrase.of("från {first}", "from {first}");
    private static final Phrase BETWEEN = Phrase.of("{first} till och med {last}", "{first} through {last}");
    private static final Phrase ASKED = Phrase.of("Vad som frågas", "What is asked");
    private static final Phrase QUESTION = Phrase.of("Fråga", "Question");
    private static final Phrase HOLDER = Phrase.of("Ansvarig", "Duty-holder");
    private static final Phrase FORCE = Phrase.of("Dignitet", "Force");
    private static final Phrase ANSWERS = Phrase.of("Vad regeln kan svara", "What the rule can answer");
    private static final Phrase OUTCOME = Phrase.of("Utfall", "Outcome");
    private static final Phrase CHANGE = Phrase.of("Skulle ändra svaret", "Would change the answer");
    private static final Phrase CODE = Phrase.of("Kod", "Code");
    private static final Phrase ANSWERS_SOURCE = Phrase.of(
            "Klamrar står för uppgifter ur det enskilda fallet.", "Braces stand for facts of the single case.");
    private static final Phrase FOUND = Phrase.of("Vad som har iakttagits", "What was found");
    private static final Phrase INTRO = Phrase.of("I {title}.", "In {title}.");
    private static final Phrase NOTHING = Phrase.of(
            "Regelboken har inte frågat den här regeln om berättelsen; en punkt i innehållet vilar på den.",
            "The rulebook has not asked this rule of the report; an item of its contents rests on it.");
    private static final Phrase BACK = Phrase.of("Tillbaka", "Back");
    private static final Phrase TO_REPORT = Phrase.of("Till berättelsen.", "To the report.");

    private final ReportReview review;
    private final RuleDefinition rule;
    private final Wording words;

    private RuleSheet(ReportReview review, RuleDefinition rule, Language language) {
        this.review = review;
        this.rule = rule;
        this.words = new Wording(review.report(), language);
    }

    /**
     * The page.
     *
     * @param review the reviewed report
     * @param rule the rule
     * @param reportPage the file of the report's page, in the same folder
     * @param language the language of the page
     * @return the page
     * @throws IllegalArgumentException if the rulebook has no such rule
     */
    public static ReviewPage of(ReportReview review, RuleId rule, String reportPage, Language language) {
        RuleDefinition definition = review.rulebook()
                .definition(rule)
                .orElseThrow(() -> new IllegalArgumentException("the rulebook has no rule " + rule));
        return new RuleSheet(review, definition, language).page(reportPage);
    }

    private ReviewPage page(String reportPage) {
        String title = ReportPage.title(review.report(), words.language());
        return new ReviewPage(
                words.language(),
                rule.id() + ": " + words.say(rule.title()),
                words.say(rule.question()),
                ImmutableList.of(),
                new Notice(words.say(KNOW), words.say(ABOUT)),
                ImmutableList.of(
                        PageSection.of("bestammelsen", words.say(PROVISIONS), provisions()),
                        PageSection.of("fragan", words.say(ASKED), asked()),
                        PageSection.of("svaren", words.say(ANSWERS), answers()),
                        new PageSection("iakttagelserna", words.say(FOUND), found(title)),
                        PageSection.of(
                                "tillbaka",
                                words.say(BACK),
                                new PageLinks(ImmutableList.of(
                                        new PageLinks.Link(reportPage, title, words.say(TO_REPORT)))))),
                ReportWords.footer(review.rulebook().edition(), words));
    }

    private FigureTable provisions() {
        return new FigureTable(
                words.say(PROVISIONS),
                words.say(SOURCE),
                ImmutableList.of(
                        Column.words(words.say(WHERE)),
                        Column.words(words.say(PERIOD)),
                        Column.words(words.say(CHECKED))),
                rule.versions().stream()
                        .flatMap(version -> version.basis().stream().map(provision -> row(version, provision)))
                        .toList(),
                Optional.empty());
    }

    private Row row(RuleVersion version, Provision provision) {
        String first = version.inForce().firstDay().toString();
        return Row.of(
                provision.reference().citation(),
                version.inForce()
                        .lastDay()
                        .map(last -> words.say(BETWEEN, ImmutableMap.of("first", first, "last", last)))
                        .orElseGet(() -> words.say(SINCE, "first", first)),
                words.of(provision.verification()));
    }

    private Definitions asked() {
        return Definitions.of(
                new Definitions.Entry(words.say(QUESTION), words.say(rule.question())),
                new Definitions.Entry(words.say(HOLDER), words.say(rule.dutyHolder())),
                new Definitions.Entry(words.say(FORCE), words.of(rule.force())));
    }

    private FigureTable answers() {
        return new FigureTable(
                words.say(ANSWERS),
                words.say(ANSWERS_SOURCE),
                ImmutableList.of(
                        Column.words(words.say(OUTCOME)),
                        Column.words(words.say(CHANGE)),
                        Column.words(words.say(CODE))),
                rule.verdicts().stream().map(this::row).toList(),
                Optional.empty());
    }

    private Row row(Verdict verdict) {
        return Row.of(words.of(verdict.outcome()), words.say(verdict.change()), verdict.code());
    }

    private List<Block> found(String title) {
        List<Finding> aboutReport = review.findings().stream()
                .filter(finding -> finding.ruleId().equals(rule.id()))
                .toList();
        List<Finding> inEvidence = review.report().shownEvidence().stream()
                .flatMap(evidence -> evidence.findings().stream())
                .filter(finding -> finding.ruleId().equals(rule.id()))
                .toList();
        ImmutableList.Builder<Block> blocks = ImmutableList.<Block>builder()
                .addAll(new RulebookFindings(review, aboutReport, RulePages.none(), words).blocks());
        if (!inEvidence.isEmpty()) {
            blocks.add(FindingCards.of(
                    words.say(FOUND) + ": " + inEvidence.size(),
                    words.say(INTRO, "title", title),
                    "",
                    review.rulebook(),
                    inEvidence));
        }
        List<Block> found = blocks.build();
        return found.isEmpty() ? ImmutableList.of(Paragraphs.of(words.say(NOTHING))) : found;
    }
}
