package se.lsk.core.risk;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.HostReference;
import se.lsk.core.law.LegalTerm;

/**
 * The risk analyses of one unit (<i>riskanalyser per enhet</i>), by whether they were made in a period. Immutable and thread-safe.
 *
 * @param unitRef the unit; empty for the analyses of which it is not told
 * @param asked whether the unit is one of those that were asked about
 * @param inPeriod those made in the period
 * @param undated those without a day
 * @param outside those made before the period or after it
 */
@LegalTerm(sv = "riskanalyser per enhet")
public record UnitAnalyses(
        Optional<HostReference> unitRef,
        boolean asked,
        List<RiskAnalysis> inPeriod,
        List<RiskAnalysis> undated,
        List<RiskAnalysis> outside) {

    /** Copies the lists. */
    public UnitAnalyses {
        inPeriod = ImmutableList.copyOf(inPeriod);
        undated = ImmutableList.copyOf(undated);
        outside = ImmutableList.copyOf(outside);
    }

    /** {@return the analyses of a unit, all of them of that unit} */
    static UnitAnalyses of(
            Optional<HostReference> unitRef,
            boolean asked,
            List<RiskAnalysis> analyses,
            LocalDate firstDay,
            LocalDate lastDay) {
        ImmutableList.Builder<RiskAnalysis> inPeriod = ImmutableList.builder();
        ImmutableList.Builder<RiskAnalysis> undated = ImmutableList.builder();
        ImmutableList.Builder<RiskAnalysis> outside = ImmutableList.builder();
        for (RiskAnalysis analysis : analyses) {
            Optional<LocalDate> made = analysis.madeOn();
            if (made.isEmpty()) {
                undated.add(analysis);
            } else if (made.get().isBefore(firstDay) || made.get().isAfter(lastDay)) {
                outside.add(analysis);
            } else {
                inPeriod.add(analysis);
            }
        }
        return new UnitAnalyses(unitRef, asked, inPeriod.build(), undated.build(), outside.build());
    }

    /** {@return whether the unit was analysed in the period; unknown if only undated analyses could be from it} */
    public Answer analysed() {
        if (!inPeriod.isEmpty()) {
            return Answer.YES;
        }
        return undated.isEmpty() ? Answer.NO : Answer.UNKNOWN;
    }

    /** {@return the last day on which an analysis was made, in the period or outside it} */
    public Optional<LocalDate> latest() {
        return Stream.concat(inPeriod.stream(), outside.stream())
                .flatMap(analysis -> analysis.madeOn().stream())
                .max(Comparator.naturalOrder());
    }
}
