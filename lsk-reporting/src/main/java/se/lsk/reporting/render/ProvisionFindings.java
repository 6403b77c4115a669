package se.lsk.reporting.render;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.lsk.core.law.RuleId;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.rules.Finding;
import se.lsk.rules.Language;
import se.lsk.rules.Outcome;
import se.lsk.rules.Rulebook;

/**
 * What was found of a management system, provision by provision: the outcome, what is missing, what is not told, what is in place, what a
 * person has to judge. Places in the facts stand in words. Immutable and thread-safe.
 *
 * @param heading the heading
 * @param intro what the provisions have in common
 * @param provenance a few words shown on each, such as that something is assumed; may be empty
 * @param entries the findings, in reading order
 */
public record ProvisionFindings(String heading, String intro, String provenance, List<Entry> entries) implements Block {

    /** Copies the list. */
    public ProvisionFindings {
        entries = ImmutableList.copyOf(entries);
    }

    /**
     * The findings on one management system, in Swedish.
     *
     * @param heading the heading
     * @param intro what the provisions have in common
     * @param provenance a few words shown on each; may be empty
     * @param rulebook the rulebook that the findings come from
     * @param system the management system
     * @param findings the findings, in reading order
     * @return the block
     * @throws IllegalArgumentException if a finding is of a rule that the rulebook doesn't have
     */
    public static ProvisionFindings of(
            String heading,
            String intro,
            String provenance,
            Rulebook rulebook,
            ManagementSystem system,
            List<Finding> findings) {
        return of(Language.SV, heading, intro, provenance, rulebook, system, findings, id -> Optional.empty());
    }

    /**
     * The findings on one management system in a language of choice, with links to pages about the rules.
     *
     * @param language the language of the findings and of the places in the facts
     * @param heading the heading
     * @param intro what the provisions have in common
     * @param provenance a few words shown on each; may be empty
     * @param rulebook the rulebook that the findings come from
     * @param system the management system
     * @param findings the findings, in reading order
     * @param pages the file name of the page about a rule, if there is one in the same folder
     * @return the block
     * @throws IllegalArgumentException if a finding is of a rule that the rulebook doesn't have, or the name of a page has another form
     */
    public static ProvisionFindings of(
            Language language,
            String heading,
            String intro,
            String provenance,
            Rulebook rulebook,
            ManagementSystem system,
            List<Finding> findings,
            Function<RuleId, Optional<String>> pages) {
        ProvisionEntries entries = new ProvisionEntries(PathWords.of(system, language), language, pages);
        return new ProvisionFindings(
                heading,
                intro,
                provenance,
                findings.stream()
                        .map(finding -> entries.entry(finding, rulebook))
                        .toList());
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.provisionFindings(this);
    }

    /**
     * A finding.
     *
     * @param outcome what was found
     * @param basis the provisions, each with how binding it is and how its wording was checked
     * @param rule the key of the rule
     * @param title the rule's short name
     * @param question what was asked
     * @param answer what was found, in words
     * @param groups what the answer rests on
     * @param page the file name of a page about the rule in the same folder: small letters a to z, digits and hyphens, then {@code .html}
     */
    public record Entry(
            Outcome outcome,
            List<String> basis,
            String rule,
            String title,
            String question,
            String answer,
            List<Group> groups,
            Optional<String> page) {

        /**
         * Copies the lists.
         *
         * @throws IllegalArgumentException if the name of the page has another form, such as an address
         */
        public Entry {
            basis = ImmutableList.copyOf(basis);
            groups = ImmutableList.copyOf(groups);
            page.ifPresent(Identifiers::checkFileName);
        }
    }

    /**
     * A part of what an answer rests on.
     *
     * @param heading what its items have in common, and how many they are
     * @param items the items
     */
    public record Group(String heading, List<String> items) {

        private static final int SHORT = 6;

        /** Copies the list. */
        public Group {
            items = ImmutableList.copyOf(items);
        }

        /** {@return whether there are so many items that the reader opens them when needed} */
        public boolean isLong() {
            return items.size() > SHORT;
        }
    }
}
