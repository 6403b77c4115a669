package se.lsk.core.risk;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.lsk.core.facts.Facts;
import se.lsk.core.facts.HostReference;
import se.lsk.core.law.LegalTerm;

/**
 * The risks of an organisation on a day (<i>riskbild</i>): what was assessed with each matrix, which units were analysed in a period, and
 * what a matrix proposed beside what was decided. It shows what it was told and judges nothing: no regulation says how often a unit is
 * analysed, or how high a risk may be. Immutable and thread-safe.
 *
 * @param scope what was asked
 * @param matrices each matrix that was used, with the risks assessed with it, in the order in which they were told
 * @param withoutMatrix the events of analyses that have no matrix
 * @param units the units asked about in their order, then other units that were analysed, last the analyses without a unit
 * @param coverage which of the units asked about have no analysis in the period
 * @param severities proposal and decision, in the order in which they were told
 * @param later how many facts are left out because they are dated after the day
 */
@LegalTerm(sv = "riskbild")
public record RiskOverview(
        Scope scope,
        List<MatrixRisks> matrices,
        List<AssessedRisk> withoutMatrix,
        List<UnitAnalyses> units,
        AnalysisCoverage coverage,
        List<SeverityComparison> severities,
        int later) {

    /** Copies the lists. */
    public RiskOverview {
        matrices = ImmutableList.copyOf(matrices);
        withoutMatrix = ImmutableList.copyOf(withoutMatrix);
        units = ImmutableList.copyOf(units);
        severities = ImmutableList.copyOf(severities);
    }

    /**
     * What is asked.
     *
     * @param asOf the day; what is dated after it has not happened yet
     * @param firstDay the first day of the period over which analyses are counted, inclusive
     * @param lastDay the last day of that period, inclusive
     * @param units the units whose analyses are asked about
     * @param seriousFromLevel the code of the level from which the municipality's matrix proposes that something is serious
     */
    public record Scope(
            LocalDate asOf,
            LocalDate firstDay,
            LocalDate lastDay,
            List<HostReference> units,
            Optional<String> seriousFromLevel) {

        /**
         * Copies the list; a unit that stands twice is asked about once.
         *
         * @throws IllegalArgumentException if the days do not come in the order first day, last day, day of the question
         */
        public Scope {
            if (lastDay.isBefore(firstDay) || asOf.isBefore(lastDay)) {
                throw new IllegalArgumentException("firstDay, lastDay and asOf must come in that order");
            }
            units = ImmutableList.copyOf(new LinkedHashSet<>(units));
        }
    }

    /**
     * Makes the picture.
     *
     * @param facts facts of any kind; those on risk are looked at
     * @param scope what is asked
     * @return the picture
     */
    public static RiskOverview of(Iterable<? extends Facts> facts, Scope scope) {
        AsItStood stood = new AsItStood(scope.asOf());
        Map<RiskMatrix, List<AssessedRisk>> byMatrix = new LinkedHashMap<>();
        List<AssessedRisk> withoutMatrix = new ArrayList<>();
        List<RiskAnalysis> analyses = new ArrayList<>();
        List<SeverityComparison> severities = new ArrayList<>();
        int later = 0;
        for (Facts one : facts) {
            if (isLater(one, stood)) {
                later++;
            } else if (one instanceof RiskAssessment assessment) {
                put(AssessedRisk.of(assessment, scope.asOf()), byMatrix, withoutMatrix);
            } else if (one instanceof RiskAnalysis analysis) {
                analyses.add(analysis);
                for (int i = 0; i < analysis.events().size(); i++) {
                    put(AssessedRisk.of(analysis, i, scope.asOf()), byMatrix, withoutMatrix);
                }
            } else if (one instanceof SeverityAssessment severity) {
                severities.add(SeverityComparison.of(stood.severity(severity), scope.seriousFromLevel()));
            }
        }
        return new RiskOverview(
                scope,
                byMatrix.entrySet().stream()
                        .map(used -> MatrixRisks.of(used.getKey(), used.getValue()))
                        .toList(),
                withoutMatrix,
                units(analyses, scope),
                AnalysisCoverage.of(scope.units(), analyses, scope.firstDay(), scope.lastDay()),
                severities,
                later);
    }

    private static boolean isLater(Facts one, AsItStood stood) {
        Optional<LocalDate> day = Optional.empty();
        if (one instanceof RiskAssessment assessment) {
            day = assessment.assessedOn();
        } else if (one instanceof RiskAnalysis analysis) {
            day = analysis.madeOn();
        } else if (one instanceof SeverityAssessment severity) {
            day = severity.receivedOn();
        }
        return !stood.hasCome(day);
    }

    private static void put(
            AssessedRisk risk, Map<RiskMatrix, List<AssessedRisk>> byMatrix, List<AssessedRisk> withoutMatrix) {
        risk.assessment()
                .map(with -> byMatrix.computeIfAbsent(with.matrix(), matrix -> new ArrayList<>()))
                .orElse(withoutMatrix)
                .add(risk);
    }

    private static List<UnitAnalyses> units(List<RiskAnalysis> analyses, Scope scope) {
        Map<Optional<HostReference>, List<RiskAnalysis>> byUnit = new LinkedHashMap<>();
        scope.units().forEach(unit -> byUnit.put(Optional.of(unit), new ArrayList<>()));
        List<RiskAnalysis> unitless = new ArrayList<>();
        for (RiskAnalysis analysis : analyses) {
            (analysis.unitRef().isPresent()
                            ? byUnit.computeIfAbsent(analysis.unitRef(), unit -> new ArrayList<>())
                            : unitless)
                    .add(analysis);
        }
        if (!unitless.isEmpty()) {
            byUnit.put(Optional.empty(), unitless);
        }
        Set<HostReference> asked = ImmutableSet.copyOf(scope.units());
        return byUnit.entrySet().stream()
                .map(unit -> UnitAnalyses.of(
                        unit.getKey(),
                        unit.getKey().filter(asked::contains).isPresent(),
                        unit.getValue(),
                        scope.firstDay(),
                        scope.lastDay()))
                .toList();
    }

    /** {@return all risks: those of each matrix, then those without one} */
    public List<AssessedRisk> risks() {
        return Stream.concat(matrices.stream().flatMap(used -> used.all().stream()), withoutMatrix.stream())
                .toList();
    }

    /** {@return whether it shows nothing: no risk, no unit and no severity} */
    public boolean isEmpty() {
        return matrices.isEmpty() && withoutMatrix.isEmpty() && units.isEmpty() && severities.isEmpty();
    }
}
