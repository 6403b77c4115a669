package se.lsk.core.organisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.facts.HostReference;
import se.lsk.core.internal.Contradictions;

/** Finds councils that lift matters to each other in a circle: a matter would never be decided. */
final class EscalationCycles {

    private static final int NONE = -1;

    private final List<QualityCouncil> councils;
    private final Map<HostReference, Integer> places = new HashMap<>();

    EscalationCycles(List<QualityCouncil> councils) {
        this.councils = councils;
        for (int i = 0; i < councils.size(); i++) {
            places.putIfAbsent(councils.get(i).councilRef(), i);
        }
    }

    /** Tells each circle once, with all its councils in the order given. */
    void refuse(Contradictions found) {
        for (int i = 0; i < councils.size(); i++) {
            List<Integer> circle = circle(i);
            if (!circle.isEmpty() && circle.stream().min(Integer::compare).get() == i) {
                found.add(
                        ProblemCode.CIRCULAR_ESCALATION,
                        circle.stream()
                                .sorted()
                                .map(place -> "councils[" + place + "].escalatesTo")
                                .toArray(String[]::new));
            }
        }
    }

    /** {@return the circle that goes through a council; empty if none does} */
    private List<Integer> circle(int start) {
        List<Integer> passed = new ArrayList<>();
        int place = start;
        while (place != NONE && passed.size() < councils.size()) {
            passed.add(place);
            place = next(place);
            if (place == start) {
                return passed;
            }
        }
        return List.of();
    }

    private int next(int place) {
        return councils.get(place)
                .escalatesTo()
                .map(ref -> places.getOrDefault(ref, NONE))
                .orElse(NONE);
    }
}
