package se.lsk.rules.execution;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;
import se.lsk.core.facts.SubjectReference;
import se.lsk.core.law.LegalTerm;

/**
 * How many decisions were late (<i>antal ej verkställda beslut</i>). Decisions add up from line to line; persons don't, since one person can
 * have decisions in several lines. Immutable and thread-safe.
 *
 * @param decisions the decisions, each counted once
 * @param persons the persons, by the subject's reference, each counted once
 * @param notCarriedOut those of the decisions that were not carried out in time
 * @param interrupted those of the decisions that were interrupted for too long; over a long period a decision can be both
 * @param waiting those of the decisions that still waited on the last day
 * @param notCarriedOutSinceDecision for those not carried out, the time since the decision
 * @param interruptedSinceDecision for those interrupted, the time since the decision
 * @param interruptedSinceInterruption for those interrupted, the time since the interruption
 */
@LegalTerm(sv = "antal ej verkställda beslut")
public record ExecutionCounts(
        int decisions,
        int persons,
        int notCarriedOut,
        int interrupted,
        int waiting,
        WaitingTimes notCarriedOutSinceDecision,
        WaitingTimes interruptedSinceDecision,
        WaitingTimes interruptedSinceInterruption) {

    /** No decision at all. */
    public static final ExecutionCounts NONE =
            new ExecutionCounts(0, 0, 0, 0, 0, WaitingTimes.NONE, WaitingTimes.NONE, WaitingTimes.NONE);

    /**
     * Checks that the counts agree.
     *
     * @throws IllegalArgumentException if a part is more than the whole, or the times are not those of as many decisions
     */
    public ExecutionCounts {
        boolean partsWithinWhole = Math.max(notCarriedOut, interrupted) <= decisions
                && decisions <= notCarriedOut + interrupted
                && waiting >= 0
                && waiting <= decisions
                && persons <= decisions
                && (persons > 0) == (decisions > 0);
        boolean timesOfEach = notCarriedOutSinceDecision.total() == notCarriedOut
                && interruptedSinceDecision.total() == interrupted
                && interruptedSinceInterruption.total() == interrupted;
        if (!partsWithinWhole || !timesOfEach) {
            throw new IllegalArgumentException("the counts do not agree");
        }
    }

    /** Counts, and whose decisions they count. */
    record Counted(ExecutionCounts counts, Set<SubjectReference> subjects) {

        static Counted together(List<Counted> parts) {
            ExecutionCounts sum = NONE;
            Set<SubjectReference> subjects = ImmutableSet.of();
            for (Counted part : parts) {
                subjects = Sets.union(subjects, part.subjects()).immutableCopy();
                sum = sum.plus(part.counts(), subjects.size());
            }
            return new Counted(sum, subjects);
        }
    }

    private ExecutionCounts plus(ExecutionCounts other, int personsTogether) {
        return new ExecutionCounts(
                decisions + other.decisions,
                personsTogether,
                notCarriedOut + other.notCarriedOut,
                interrupted + other.interrupted,
                waiting + other.waiting,
                notCarriedOutSinceDecision.plus(other.notCarriedOutSinceDecision),
                interruptedSinceDecision.plus(other.interruptedSinceDecision),
                interruptedSinceInterruption.plus(other.interruptedSinceInterruption));
    }
}
