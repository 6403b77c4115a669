package se.lsk.reporting.render;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.lsk.core.law.Bilingual;
import se.lsk.core.law.RuleId;
import se.lsk.rules.Finding;
import se.lsk.rules.RuleDefinition;
import se.lsk.rules.Rulebook;

/**
 * Findings in full: what was asked, what was found, which provision, what would change the answer, and how time was counted. Immutable and
 * thread-safe.
 *
 * @param heading the heading
 * @param intro what they have in common
 * @param provenance a few words shown on each, such as that the case is made up; may be empty
 * @param entries the findings, in reading order
 */
public record FindingCards(String heading, String intro, String provenance, List<Entry> entries) implements Block {

    /** Copies the list. */
    public FindingCards {
        entries = ImmutableList.copyOf(entries);
    }

    /**
     * Findings with their rules' names.
     *
     * @param heading the heading
     * @param intro what they have in common
     * @param provenance a few words shown on each; may be empty
     * @param rulebook the rulebook that the findings come from
     * @param findings the findings, in reading order
     * @return the block
     * @throws IllegalArgumentException if a finding is of a rule that the rulebook doesn't have
     */
    public static FindingCards of(
            String heading, String intro, String provenance, Rulebook rulebook, List<Finding> findings) {
        return of(heading, intro, provenance, rulebook, findings, id -> Optional.empty());
    }

    /**
     * Findings with their rules' names, and with links to pages about the rules.
     *
     * @param heading the heading
     * @param intro what they have in common
     * @param provenance a few words shown on each; may be empty
     * @param rulebook the rulebook that the findings come from
     * @param findings the findings, in reading order
     * @param pages the file name of the page about a rule, if there is one in the same folder
     * @return the block
     * @throws IllegalArgumentException if a finding is of a rule that the rulebook doesn't have, or the name of a page has another form
     */
    public static FindingCards of(
            String heading,
            String intro,
            String provenance,
            Rulebook rulebook,
            List<Finding> findings,
            Function<RuleId, Optional<String>> pages) {
        Map<RuleId, RuleDefinition> rules =
                rulebook.definitions().stream().collect(Collectors.toMap(RuleDefinition::id, Function.identity()));
        ImmutableList.Builder<Entry> entries = ImmutableList.builder();
        for (Finding finding : findings) {
            RuleDefinition rule = rules.get(finding.ruleId());
            if (rule == null) {
                throw new IllegalArgumentException("the rulebook has no rule " + finding.ruleId());
            }
            entries.add(new Entry(rule.title(), finding, pages.apply(rule.id())));
        }
        return new FindingCards(heading, intro, provenance, entries.build());
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.findingCards(this);
    }

    /**
     * A finding with the name of its rule.
     *
     * @param ruleTitle the rule's short name
     * @param finding the finding
     * @param page the file name of a page about the rule in the same folder: small letters a to z, digits and hyphens, then {@code .html}
     */
    public record Entry(Bilingual ruleTitle, Finding finding, Optional<String> page) {

        /**
         * Checks the name.
         *
         * @throws IllegalArgumentException if it has another form, such as an address
         */
        public Entry {
            page.ifPresent(Identifiers::checkFileName);
        }
    }
}
