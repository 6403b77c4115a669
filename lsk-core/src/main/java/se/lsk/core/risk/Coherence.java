package se.lsk.core.risk;

import com.google.common.collect.ImmutableList;
import java.util.List;
import se.lsk.core.law.LegalTerm;

/**
 * How a matrix stands up to all checks (<i>konsistens</i>). An incoherent matrix can be used; whoever uses it is told. Immutable and
 * thread-safe.
 *
 * @param results one for each {@link CoherenceCheck}, in its order
 */
@LegalTerm(sv = "konsistens")
public record Coherence(List<CheckResult> results) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if it does not have one result for each check, in order
     */
    public Coherence {
        results = ImmutableList.copyOf(results);
        if (!results.stream().map(CheckResult::check).toList().equals(ImmutableList.copyOf(CoherenceCheck.values()))) {
            throw new IllegalArgumentException("there must be one result for each check, in order");
        }
    }

    /**
     * The result of one check.
     *
     * @param check the check
     * @return its result
     */
    public CheckResult of(CoherenceCheck check) {
        return results.stream()
                .filter(result -> result.check() == check)
                .findFirst()
                .orElseThrow();
    }

    /** {@return the checks that fail, without those that are for information only} */
    public List<CheckResult> defects() {
        return results.stream().filter(CheckResult::isDefect).toList();
    }

    /** {@return the checks that are waived} */
    public List<CheckResult> waived() {
        return results.stream()
                .filter(result -> result.verdict() == CoherenceVerdict.WAIVED)
                .toList();
    }

    /** {@return whether nothing fails that the matrix is worse for; what is waived does not fail} */
    public boolean isCoherent() {
        return defects().isEmpty();
    }
}
