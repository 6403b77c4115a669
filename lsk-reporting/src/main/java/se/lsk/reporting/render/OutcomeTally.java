package se.lsk.reporting.render;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.lsk.core.law.Bilingual;
import se.lsk.core.law.LegalForce;
import se.lsk.core.law.RuleId;
import se.lsk.rules.Finding;
import se.lsk.rules.Outcome;
import se.lsk.rules.RuleDefinition;
import se.lsk.rules.Rulebook;

/**
 * How many findings of each rule have each outcome. Immutable and thread-safe.
 *
 * @param caption what was counted
 * @param rules the rules, in reading order
 */
public record OutcomeTally(String caption, List<RuleCount> rules) implements Block {

    /** Copies the list. */
    public OutcomeTally {
        rules = ImmutableList.copyOf(rules);
    }

    /**
     * Counts findings.
     *
     * @param caption what is counted
     * @param rulebook the rulebook that the findings come from
     * @param findings the findings
     * @return the tally, with the rules that were asked, in the order of the rulebook
     */
    public static OutcomeTally of(String caption, Rulebook rulebook, List<Finding> findings) {
        Map<RuleId, Map<Outcome, Integer>> counts = new LinkedHashMap<>();
        for (Finding finding : findings) {
            counts.computeIfAbsent(finding.ruleId(), id -> new EnumMap<>(Outcome.class))
                    .merge(finding.outcome(), 1, Integer::sum);
        }
        ImmutableList.Builder<RuleCount> rules = ImmutableList.builder();
        for (RuleDefinition rule : rulebook.definitions()) {
            Map<Outcome, Integer> ofRule = counts.get(rule.id());
            if (ofRule != null) {
                rules.add(new RuleCount(rule.id(), rule.title(), rule.force(), ofRule));
            }
        }
        return new OutcomeTally(caption, rules.build());
    }

    /** {@return the outcomes that occur, in their own order} */
    public List<Outcome> outcomes() {
        ImmutableList.Builder<Outcome> occurring = ImmutableList.builder();
        for (Outcome outcome : Outcome.values()) {
            if (rules.stream().anyMatch(rule -> rule.count(outcome) > 0)) {
                occurring.add(outcome);
            }
        }
        return occurring.build();
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.outcomeTally(this);
    }

    /**
     * The count of one rule.
     *
     * @param rule which rule
     * @param title its short name
     * @param force how binding it is
     * @param counts how many findings have each outcome; one that is not there has none
     */
    public record RuleCount(RuleId rule, Bilingual title, LegalForce force, Map<Outcome, Integer> counts) {

        /** Copies the map. */
        public RuleCount {
            counts = ImmutableMap.copyOf(counts);
        }

        /**
         * How many findings have an outcome.
         *
         * @param outcome the outcome
         * @return how many, 0 or more
         */
        public int count(Outcome outcome) {
            return counts.getOrDefault(outcome, 0);
        }
    }
}
