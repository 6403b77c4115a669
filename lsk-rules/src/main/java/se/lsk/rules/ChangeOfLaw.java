package se.lsk.rules;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.lsk.core.law.LegalTerm;

/**
 * What differs between the law on two days (<i>rättsändring</i>), as a rulebook holds it. Each rule is compared as it stands on the two days
 * alone: what changed twice between them shows the first wording and the last, and what came and went between them does not show at all.
 *
 * <p>A rule that was added is one of which the rulebook holds no wording on the earlier day. The law may have had one that was not read: how
 * the first day of the wording is known says so. Immutable and thread-safe.
 *
 * @param from the earlier day
 * @param to the later day, or the same
 * @param added the rules in force on the later day alone, in reading order
 * @param ended the rules in force on the earlier day alone, in reading order, with the wording that was then in force
 * @param changed the rules in force on both days that differ, in reading order
 */
@LegalTerm(sv = "rättsändring")
public record ChangeOfLaw(
        LocalDate from, LocalDate to, List<RuleInForce> added, List<RuleInForce> ended, List<RuleChange> changed) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if the later day lies before the earlier
     */
    public ChangeOfLaw {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("to must not be before from, but from=" + from + " and to=" + to);
        }
        added = ImmutableList.copyOf(added);
        ended = ImmutableList.copyOf(ended);
        changed = ImmutableList.copyOf(changed);
    }

    static ChangeOfLaw between(List<RuleDefinition> rules, LocalDate from, LocalDate to) {
        ImmutableList.Builder<RuleInForce> added = ImmutableList.builder();
        ImmutableList.Builder<RuleInForce> ended = ImmutableList.builder();
        ImmutableList.Builder<RuleChange> changed = ImmutableList.builder();
        for (RuleDefinition rule : rules) {
            Optional<RuleVersion> before = rule.versionOn(from);
            Optional<RuleVersion> after = rule.versionOn(to);
            if (before.isPresent() && after.isPresent()) {
                RuleChange.between(rule, before.get(), after.get()).ifPresent(changed::add);
            } else {
                before.ifPresent(version -> ended.add(new RuleInForce(rule, version)));
                after.ifPresent(version -> added.add(new RuleInForce(rule, version)));
            }
        }
        return new ChangeOfLaw(from, to, added.build(), ended.build(), changed.build());
    }

    /** {@return whether no rule differs} */
    public boolean isEmpty() {
        return added.isEmpty() && ended.isEmpty() && changed.isEmpty();
    }
}
