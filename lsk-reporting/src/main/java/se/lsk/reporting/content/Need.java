package se.lsk.reporting.content;

import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;
import se.lsk.core.check.Problem;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.check.RefusedException;

/**
 * Something that an item of required contents wants to see: evidence of any of some kinds. Immutable and thread-safe.
 *
 * @param anyOf the kinds, at least one
 */
public record Need(Set<EvidenceKind> anyOf) {

    /** Running text about it. */
    public static final Need DESCRIPTION = of(EvidenceKind.DESCRIPTION);

    /** Something shown: a figure, a table or findings. */
    public static final Need SHOWN = new Need(EvidenceKind.SHOWN);

    /**
     * Copies the set.
     *
     * @throws RefusedException if there is no kind
     */
    public Need {
        if (anyOf.isEmpty()) {
            throw new RefusedException(List.of(Problem.at(ProblemCode.MISSING_PROPERTY, "$.anyOf")));
        }
        anyOf = Sets.immutableEnumSet(anyOf);
    }

    /**
     * A need of any of some kinds.
     *
     * @param first a kind
     * @param others other kinds
     * @return the need
     */
    public static Need of(EvidenceKind first, EvidenceKind... others) {
        return new Need(Sets.immutableEnumSet(first, others));
    }

    /**
     * Whether the need is met.
     *
     * @param found the kinds of evidence that were found
     * @return true if one of them is wanted
     */
    public boolean isMetBy(Set<EvidenceKind> found) {
        return !Sets.intersection(anyOf, found).isEmpty();
    }
}
