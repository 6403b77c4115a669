package se.lsk.rules.managementsystem;

import static se.lsk.rules.managementsystem.Examination.words;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import se.lsk.core.facts.HostReference;
import se.lsk.core.law.EffectivePeriod;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.core.managementsystem.UnitAnalysis;
import se.lsk.core.organisation.Unit;
import se.lsk.rules.Message;
import se.lsk.rules.Phrase;
import se.lsk.rules.duty.Acts;

/** What SOSFS 2011:9, 5 kap. 1 §, asks of the risk analyses of an organisation. What it asks of each analysis, other rules ask. */
final class RiskDemands {

    private static final Message ANY = words("riskanalys under perioden", "a risk analysis in the period");
    private static final Phrase OF_UNIT =
            Phrase.of("riskanalys av enheten {name}", "a risk analysis of the unit {name}");
    private static final Phrase WITHOUT = Phrase.of(
            "Enheten {name} har ingen riskanalys under perioden. Bedöms riskerna där ändå fortlöpande?",
            "The unit {name} has no risk analysis in the period. Are its risks assessed continuously all the same?");

    /** {@code K5P1-UNITS}: risks are assessed continuously, in every unit. */
    static final Demand K5P1_UNITS = Demand.of("K5P1-UNITS")
            .title("Riskanalyser i alla enheter", "Risk analyses in all units")
            .asks(
                    "Gjordes riskanalyser under perioden, och i alla enheter?",
                    "Were risk analyses made in the period, and in all units?")
            .holder(Holders.EVERYBODY)
            .leavesOpen(
                    "Föreskriften säger fortlöpande och anger inget intervall.",
                    "The regulation says continuously and states no interval.")
            .answers(DemandRule.LACKING, DemandRule.NOT_TOLD, DemandRule.TO_JUDGE, DemandRule.IN_PLACE)
            .secondHand(Acts.MANAGEMENT_SYSTEM, "K5P1")
            .examinedBy(RiskDemands::units);

    private RiskDemands() {}

    /** {@return every demand of the section, in reading order} */
    static List<Demand> all() {
        return ImmutableList.of(K5P1_UNITS);
    }

    private static void units(ManagementSystem system, Examination.Builder seen) {
        seen.each(SystemParts.units(system), SystemParts.UNITS, (unit, path) -> {})
                .each(SystemParts.riskAnalyses(system), SystemParts.RISK_ANALYSES, (made, path) -> {});
        Optional<EffectivePeriod> period = SystemParts.period(system, seen);
        if (SystemParts.riskAnalyses(system).isTold() && period.isPresent()) {
            units(system, period.get(), seen);
        }
    }

    private static void units(ManagementSystem system, EffectivePeriod period, Examination.Builder seen) {
        List<UnitAnalysis> all = SystemParts.riskAnalyses(system).items();
        Predicate<UnitAnalysis> made = one ->
                seen.hasCome(one.madeOn()) && period.contains(one.madeOn().orElseThrow());
        Predicate<UnitAnalysis> perhapsMade = one -> one.madeOn().isEmpty();
        if (all.stream().noneMatch(made.or(perhapsMade))) {
            seen.lacking(ANY, SystemParts.RISK_ANALYSES);
            return;
        }
        if (all.stream().noneMatch(made)) {
            places(all, perhapsMade).forEach(place -> seen.untold(place + ".madeOn"));
        } else {
            seen.inPlace(ANY, places(all, made).get(0));
        }
        for (Unit unit : SystemParts.units(system).items()) {
            HostReference ref = unit.unitRef();
            Predicate<UnitAnalysis> itsOwn = one -> one.unitRef().equals(Optional.of(ref));
            Predicate<UnitAnalysis> ofNobody = one -> one.unitRef().isEmpty();
            if (all.stream().anyMatch(made.and(itsOwn))) {
                seen.inPlace(words(OF_UNIT, ref), places(all, made.and(itsOwn)).get(0));
            } else if (all.stream().anyMatch(perhapsMade.and(itsOwn))) {
                seen.untold(places(all, perhapsMade.and(itsOwn)).get(0) + ".madeOn");
            } else if (all.stream().anyMatch(made.or(perhapsMade).and(ofNobody))) {
                seen.untold(places(all, made.or(perhapsMade).and(ofNobody)).get(0) + ".unitRef");
            } else {
                seen.toJudge(words(WITHOUT, ref));
            }
        }
    }

    private static List<String> places(List<UnitAnalysis> all, Predicate<UnitAnalysis> which) {
        return IntStream.range(0, all.size())
                .filter(i -> which.test(all.get(i)))
                .mapToObj(i -> SystemParts.RISK_ANALYSES + "[" + i + "]")
                .toList();
    }
}
