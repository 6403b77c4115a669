package se.lsk.reporting.render.report;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import se.lsk.core.facts.FactType;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.reporting.content.ReportReview;
import se.lsk.reporting.render.Block;
import se.lsk.reporting.render.FindingCards;
import se.lsk.reporting.render.ProvisionFindings;
import se.lsk.rules.Finding;
import se.lsk.rules.Phrase;
import se.lsk.rules.RuleDefinition;

/** What the rulebook finds about a report: its contents and parts provision by provision, and its clock. */
final class RulebookFindings {

    private static final Phrase CONTENTS = Phrase.of("Innehåll och delar", "Contents and parts");
    private static final Phrase CLOCK = Phrase.of("I tid eller inte", "In time or not");
    private static final Phrase INTRO = Phrase.of(
            "Berättelsen som regelboken ser den per {day}. En punkt som är tunn räknas som inte berättad.",
            "The report as the rulebook sees it on {day}. An item that is thin counts as not told.");

    private final ReportReview review;
    private final List<Finding> findings;
    private final RulePages rulePages;
    private final Wording words;

    RulebookFindings(ReportReview review, RulePages rulePages, Wording words) {
        this(review, review.findings(), rulePages, words);
    }

    /** Some of the findings. */
    RulebookFindings(ReportReview review, List<Finding> findings, RulePages rulePages, Wording words) {
        this.review = review;
        this.findings = findings;
        this.rulePages = rulePages;
        this.words = words;
    }

    List<Block> blocks() {
        ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        contents().ifPresent(blocks::add);
        List<Finding> clocks = clocks();
        if (!clocks.isEmpty()) {
            blocks.add(FindingCards.of(
                    words.say(CLOCK),
                    words.say(INTRO, "day", review.asOf()),
                    "",
                    review.rulebook(),
                    clocks,
                    rulePages::fileName));
        }
        return blocks.build();
    }

    /** {@return the findings on contents and parts, places in the facts put in words} */
    Optional<ProvisionFindings> contents() {
        List<Finding> aboutSystem =
                findings.stream().filter(this::isAboutSystem).toList();
        return aboutSystem.isEmpty()
                ? Optional.empty()
                : review.asSystem()
                        .map(system -> ProvisionFindings.of(
                                words.language(),
                                words.say(CONTENTS),
                                words.say(INTRO, "day", review.asOf()),
                                "",
                                review.rulebook(),
                                system,
                                aboutSystem,
                                rulePages::fileName));
    }

    /** {@return the findings on time} */
    List<Finding> clocks() {
        return findings.stream().filter(finding -> !isAboutSystem(finding)).toList();
    }

    private boolean isAboutSystem(Finding finding) {
        Optional<FactType<?>> type =
                review.rulebook().definition(finding.ruleId()).map(RuleDefinition::factType);
        return type.filter(ManagementSystem.TYPE::equals).isPresent();
    }
}
