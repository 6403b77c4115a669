package se.lsk.core.casework;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.Facts;
import se.lsk.core.facts.SubjectReference;
import se.lsk.core.law.LegalTerm;

/**
 * Many facts read together (<i>ärenderegister</i>), so that investigations on the same child know of each other: an investigation that
 * does not say whether there was an earlier one is given the completion day of the latest earlier investigation with the same reference.
 * A register that shows none leaves the question open, since the earlier one may be kept elsewhere. The order of the facts is kept, and
 * does not matter for what is found. Immutable and thread-safe.
 */
@LegalTerm(sv = "ärenderegister")
public final class CaseRegister {

    private final ImmutableList<Facts> facts;

    private CaseRegister(ImmutableList<Facts> facts) {
        this.facts = facts;
    }

    /**
     * Reads facts together.
     *
     * @param facts the facts, of any kind, in any order
     * @return the register
     */
    public static CaseRegister of(List<? extends Facts> facts) {
        ImmutableListMultimap.Builder<SubjectReference, ChildInvestigation> bySubject = ImmutableListMultimap.builder();
        for (Facts one : facts) {
            if (one instanceof ChildInvestigation investigation) {
                bySubject.put(investigation.subjectRef(), investigation);
            }
        }
        ImmutableListMultimap<SubjectReference, ChildInvestigation> investigations = bySubject.build();
        ImmutableList.Builder<Facts> linked = ImmutableList.builder();
        for (Facts one : facts) {
            linked.add(
                    one instanceof ChildInvestigation investigation
                            ? link(investigation, investigations.get(investigation.subjectRef()))
                            : one);
        }
        return new CaseRegister(linked.build());
    }

    private static ChildInvestigation link(ChildInvestigation investigation, List<ChildInvestigation> sameSubject) {
        if (sameSubject.size() == 1
                || investigation.hasPreviousInvestigation() != Answer.UNKNOWN
                || investigation.previousInvestigationCompletedOn().isPresent()) {
            return investigation;
        }
        return sameSubject.stream()
                .filter(other -> isEarlier(other, investigation))
                .map(ChildInvestigation::completedOn)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .map(completed -> withPrevious(investigation, completed))
                .orElse(investigation);
    }

    private static boolean isEarlier(ChildInvestigation other, ChildInvestigation investigation) {
        return other.openedOn().isPresent()
                && other.completedOn().isPresent()
                && investigation.openedOn().isPresent()
                && other.openedOn().get().isBefore(investigation.openedOn().get())
                && !other.completedOn().get().isAfter(investigation.openedOn().get());
    }

    private static ChildInvestigation withPrevious(ChildInvestigation investigation, LocalDate completed) {
        return investigation.toBuilder()
                .previousInvestigationCompletedOn(completed)
                .hasPreviousInvestigation(Answer.YES)
                .build();
    }

    /** {@return the facts, in the order given, each investigation knowing the one before it} */
    public List<Facts> facts() {
        return facts;
    }
}
