package se.lsk.core.risk;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.lsk.core.facts.HostReference;
import se.lsk.core.law.LegalTerm;

/**
 * Which units have no risk analysis in a period (<i>enheter utan riskanalys</i>). No regulation says how often a unit must be analysed:
 * this is a list to ask about, not a list of breaches. Immutable and thread-safe.
 *
 * @param without units that no analysis was made of, as far as is known, in the order given
 * @param undated units that have analyses, but none with a day in the period and at least one without a day, in the order given
 */
@LegalTerm(sv = "enheter utan riskanalys")
public record AnalysisCoverage(List<HostReference> without, List<HostReference> undated) {

    /** Copies the lists. */
    public AnalysisCoverage {
        without = ImmutableList.copyOf(without);
        undated = ImmutableList.copyOf(undated);
    }

    /**
     * Looks for units without an analysis.
     *
     * @param units the units that are asked about
     * @param analyses the analyses that are known, of these and other units
     * @param firstDay the first day of the period, inclusive
     * @param lastDay the last day of the period, inclusive
     * @return the units without an analysis
     * @throws IllegalArgumentException if the last day lies before the first
     */
    public static AnalysisCoverage of(
            List<HostReference> units, List<RiskAnalysis> analyses, LocalDate firstDay, LocalDate lastDay) {
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("firstDay must not be after lastDay");
        }
        Set<HostReference> analysed = new HashSet<>();
        Set<HostReference> maybeAnalysed = new HashSet<>();
        for (RiskAnalysis analysis : analyses) {
            Optional<LocalDate> made = analysis.madeOn();
            if (made.isEmpty()) {
                analysis.unitRef().ifPresent(maybeAnalysed::add);
            } else if (!made.get().isBefore(firstDay) && !made.get().isAfter(lastDay)) {
                analysis.unitRef().ifPresent(analysed::add);
            }
        }
        return new AnalysisCoverage(
                units.stream()
                        .filter(unit -> !analysed.contains(unit) && !maybeAnalysed.contains(unit))
                        .toList(),
                units.stream()
                        .filter(unit -> !analysed.contains(unit) && maybeAnalysed.contains(unit))
                        .toList());
    }
}
