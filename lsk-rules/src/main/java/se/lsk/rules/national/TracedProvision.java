package se.lsk.rules.national;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import se.lsk.core.law.LegalReference;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.law.RuleId;
import se.lsk.core.law.Verification;
import se.lsk.rules.Phrase;

/**
 * What became of one provision (<i>spårbarhet</i>): the rules that ask what it asks, and what they do not examine. Immutable and
 * thread-safe.
 *
 * @param provision a section
 * @param about what it is about
 * @param known how its content is known; empty if it was not seen
 * @param rules the keys of its rules, in reading order; none if it is no duty, or was not seen
 * @param reserved keys that are kept for what was only recalled or not seen; no rule has them
 * @param notExamined what is not examined and why, as sentences
 */
@LegalTerm(sv = "spårbarhet")
public record TracedProvision(
        LegalReference provision,
        Phrase about,
        Optional<Verification> known,
        List<RuleId> rules,
        List<RuleId> reserved,
        Phrase notExamined) {

    /** Copies the lists. */
    public TracedProvision {
        rules = ImmutableList.copyOf(rules);
        reserved = ImmutableList.copyOf(reserved);
    }

    /** {@return every section of SOSFS 2011:9, in its order, also those that are no duty} */
    public static List<TracedProvision> managementSystem() {
        return ManagementSystemRegulation.ALL;
    }
}
