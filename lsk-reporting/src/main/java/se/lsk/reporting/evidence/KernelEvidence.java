package se.lsk.reporting.evidence;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.lsk.core.casework.CaseRegister;
import se.lsk.core.casework.FavourableDecision;
import se.lsk.core.facts.Facts;
import se.lsk.core.law.BilingualText;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.core.risk.RiskOverview;
import se.lsk.reporting.content.ReportEvidence;
import se.lsk.rules.Finding;
import se.lsk.rules.Rulebook;
import se.lsk.rules.execution.ExecutionClocks;
import se.lsk.rules.execution.ExecutionStatistics;

/**
 * Facts of any kind as the evidence of a year: {@code clocks}, the findings on cases and duties; {@code risks}; {@code decisions}, those not
 * carried out; and of a management system {@code management-system}, {@code self-monitoring}, {@code measures} and {@code system-findings}.
 * What no fact tells of is not among them.
 */
public final class KernelEvidence {

    private static final int DECEMBER = 12;
    private static final int LAST = 31;
    private static final BilingualText CLOCKS = BilingualText.of("Ärenden och plikter", "Cases and duties");
    private static final BilingualText SYSTEM =
            BilingualText.of("Ledningssystemet mot lagen", "The management system against the law");

    private KernelEvidence() {}

    /**
     * The evidence.
     *
     * @param facts the facts; of several management systems the first is taken
     * @param rulebook the rulebook to ask
     * @param year the calendar year over which risks and decisions are counted
     * @param asOf the day of the question; what is dated later has not happened
     * @return the evidence, in reading order
     */
    public static List<ReportEvidence> of(List<? extends Facts> facts, Rulebook rulebook, int year, LocalDate asOf) {
        List<Facts> cases = new ArrayList<>();
        List<FavourableDecision> decisions = new ArrayList<>();
        Optional<ManagementSystem> system = Optional.empty();
        for (Facts one : CaseRegister.of(facts).facts()) {
            if (one instanceof ManagementSystem told) {
                system = system.or(() -> Optional.of(told));
            } else if (one instanceof FavourableDecision decision) {
                decisions.add(decision);
                cases.addAll(ExecutionClocks.of(decision, asOf));
            } else {
                cases.add(one);
            }
        }
        LocalDate firstDay = earlier(LocalDate.of(year, 1, 1), asOf);
        LocalDate lastDay = earlier(LocalDate.of(year, DECEMBER, LAST), asOf);
        ImmutableList.Builder<ReportEvidence> evidence = ImmutableList.builder();
        List<Finding> findings = findings(cases.stream(), rulebook, asOf);
        if (!findings.isEmpty()) {
            evidence.add(new FindingsEvidence("clocks", CLOCKS, Set.of(), rulebook, findings, Optional.empty()));
        }
        RiskOverview risks = RiskOverview.of(
                facts,
                new RiskOverview.Scope(
                        asOf, firstDay, lastDay, List.of(), rulebook.profile().seriousFromLevel()));
        if (!risks.isEmpty()) {
            evidence.add(new RiskEvidence(risks));
        }
        if (!decisions.isEmpty()) {
            evidence.add(new ExecutionEvidence(ExecutionStatistics.over(decisions, firstDay, lastDay)));
        }
        system.ifPresent(told -> evidence.addAll(SystemEvidence.of(told))
                .add(new FindingsEvidence(
                        "system-findings",
                        SYSTEM,
                        Set.of(),
                        rulebook,
                        findings(Stream.of(told), rulebook, asOf),
                        Optional.empty())));
        return evidence.build();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static List<Finding> findings(Stream<? extends Facts> facts, Rulebook rulebook, LocalDate asOf) {
        return facts.flatMap(one -> rulebook.review(one, asOf).stream()).toList();
    }
}
