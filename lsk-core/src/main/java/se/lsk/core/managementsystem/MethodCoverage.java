package se.lsk.core.managementsystem;

import com.google.common.collect.ImmutableList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.lsk.core.facts.Listing;
import se.lsk.core.law.LegalTerm;

/**
 * Which of the eight methods of the general advice a self-monitoring uses (<i>metodtäckning vid egenkontroll</i>). A list to ask about: the
 * advice names examples, and a method that is not used is no breach. Immutable and thread-safe.
 *
 * @param carriedOut methods of controls that were carried out at least once
 * @param planned methods of controls that are planned, and of none that was carried out
 * @param unused methods of no control that is told
 * @param isComplete whether every control and its method are told, so that what is unused is known to be
 */
@LegalTerm(sv = "metodtäckning vid egenkontroll")
public record MethodCoverage(
        List<SelfMonitoringMethod> carriedOut,
        List<SelfMonitoringMethod> planned,
        List<SelfMonitoringMethod> unused,
        boolean isComplete) {

    /** Copies the lists. */
    public MethodCoverage {
        carriedOut = ImmutableList.copyOf(carriedOut);
        planned = ImmutableList.copyOf(planned);
        unused = ImmutableList.copyOf(unused);
    }

    /**
     * The methods of some controls.
     *
     * @param controls the controls
     * @return which methods they use, each list in the order of the advice
     */
    public static MethodCoverage of(Listing<Control> controls) {
        Set<SelfMonitoringMethod> carriedOut = EnumSet.noneOf(SelfMonitoringMethod.class);
        Set<SelfMonitoringMethod> planned = EnumSet.noneOf(SelfMonitoringMethod.class);
        for (Control control : controls.items()) {
            control.method().ifPresent(planned::add);
            if (!control.executions().items().isEmpty()) {
                control.method().ifPresent(carriedOut::add);
            }
        }
        Set<SelfMonitoringMethod> unused = EnumSet.allOf(SelfMonitoringMethod.class);
        unused.removeAll(planned);
        planned.removeAll(carriedOut);
        return new MethodCoverage(
                ImmutableList.copyOf(carriedOut),
                ImmutableList.copyOf(planned),
                ImmutableList.copyOf(unused),
                controls.isTold()
                        && controls.items().stream()
                                .allMatch(control -> control.method().isPresent()));
    }
}
