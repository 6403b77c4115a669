package se.lsk.core.casework;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
        Map<SubjectReference, Completions> bySubject = new HashMap<>();
        for (Facts one : facts) {
            if (one instanceof ChildInvestigation investigation) {
                bySubject
                        .computeIfAbsent(investigation.subjectRef(), subject -> new Completions())
                        .add(investigation);
            }
        }
        ImmutableList.Builder<Facts> linked = ImmutableList.builder();
        for (Facts one : facts) {
            Completions ofSubject = bySubject.get(one.subjectRef());
            linked.add(
                    one instanceof ChildInvestigation investigation && ofSubject != null
                            ? link(investigation, ofSubject)
                            : one);
        }
        return new CaseRegister(linked.build());
    }

    private static ChildInvestigation link(ChildInvestigation investigation, Completions ofSubject) {
        if (investigation.hasPreviousInvestigation() != Answer.UNKNOWN
                || investigation.previousInvestigationCompletedOn().isPresent()) {
            return investigation;
        }
        return investigation
                .openedOn()
                .flatMap(ofSubject::latestBefore)
                .map(completed -> withPrevious(investigation, completed))
                .orElse(investigation);
    }

    private static ChildInvestigation withPrevious(ChildInvestigation investigation, LocalDate completed) {
        return investigation.toBuilder()
                .previousInvestigationCompletedOn(completed)
                .hasPreviousInvestigation(Answer.YES)
                .build();
    }

    /** When the investigations on one child were completed. */
    private static final class Completions {

        private final NavigableSet<LocalDate> days = new TreeSet<>();
        /** Of investigations that were opened on an earlier day than they were completed. */
        private final Set<LocalDate> daysOfLonger = new HashSet<>();

        void add(ChildInvestigation investigation) {
            if (investigation.openedOn().isPresent()
                    && investigation.completedOn().isPresent()) {
                LocalDate completed = investigation.completedOn().get();
                days.add(completed);
                if (investigation.openedOn().get().isBefore(completed)) {
                    daysOfLonger.add(completed);
                }
            }
        }

        /** {@return the latest day through {@code opened} on which an investigation was completed that was opened before it} */
        Optional<LocalDate> latestBefore(LocalDate opened) {
            return daysOfLonger.contains(opened) ? Optional.of(opened) : Optional.ofNullable(days.lower(opened));
        }
    }

    /** {@return the facts, in the order given, each investigation knowing the one before it} */
    public List<Facts> facts() {
        return facts;
    }
}
