package se.lsk.reporting.render.report;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import se.lsk.core.law.RuleId;
import se.lsk.reporting.content.Completeness;
import se.lsk.reporting.content.ItemCheck;
import se.lsk.reporting.content.ReportEvidence;
import se.lsk.reporting.content.ReportReview;
import se.lsk.rules.RuleDefinition;

/**
 * The rules that a reviewed report speaks of, each with a page of its own in the same folder. Immutable and thread-safe.
 *
 * @param stem the beginning of their files' names: small letters, digits and hyphens
 * @param rules the rules that have a page
 */
public record RulePages(String stem, Set<RuleId> rules) {

    /** Copies the set. */
    public RulePages {
        rules = ImmutableSet.copyOf(rules);
    }

    /** {@return no pages: for a report that stands alone} */
    public static RulePages none() {
        return new RulePages("", ImmutableSet.of());
    }

    /**
     * A page for each rule of the rulebook that has a finding in a report or asks for one of its items.
     *
     * @param review the reviewed report
     * @param stem the beginning of their files' names: small letters, digits and hyphens
     * @return the pages
     */
    public static RulePages of(ReportReview review, String stem) {
        ImmutableSet.Builder<RuleId> rules = ImmutableSet.builder();
        review.findings().forEach(finding -> rules.add(finding.ruleId()));
        for (ReportEvidence evidence : review.report().shownEvidence()) {
            evidence.findings().forEach(finding -> rules.add(finding.ruleId()));
        }
        for (Completeness completeness : review.completeness()) {
            completeness.items().stream()
                    .map(ItemCheck::item)
                    .map(item -> item.key().list())
                    .filter(rule -> review.rulebook().definition(rule).isPresent())
                    .forEach(rules::add);
        }
        Set<RuleId> spokenOf = rules.build();
        return new RulePages(
                stem,
                review.rulebook().definitions().stream()
                        .map(RuleDefinition::id)
                        .filter(spokenOf::contains)
                        .collect(ImmutableSet.toImmutableSet()));
    }

    /**
     * The file of a rule's page.
     *
     * @param rule the rule
     * @return the name of the file, or empty if the rule has no page
     */
    public Optional<String> fileName(RuleId rule) {
        return rules.contains(rule)
                ? Optional.of(stem + "-" + rule.value().toLowerCase(Locale.ROOT) + ".html")
                : Optional.empty();
    }
}
