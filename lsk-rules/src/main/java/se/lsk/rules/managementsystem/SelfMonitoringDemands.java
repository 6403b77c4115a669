package se.lsk.rules.managementsystem;

import static se.lsk.rules.managementsystem.Examination.words;

import com.google.common.collect.ImmutableList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.lsk.core.facts.Listing;
import se.lsk.core.law.LegalForce;
import se.lsk.core.managementsystem.Control;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.core.managementsystem.SelfMonitoringMethod;
import se.lsk.rules.Message;
import se.lsk.rules.Phrase;
import se.lsk.rules.duty.Acts;

/** What SOSFS 2011:9, 5 kap. 2 §, and the general advice to it say of self-monitoring. */
final class SelfMonitoringDemands {

    private static final Message NO_CONTROLS = words(
            "Ingen egenkontroll finns, så det finns inga metoder att se efter; det frågas efter i 5 kap. 2 §.",
            "There is no self-monitoring, so there are no methods to look for; 5 kap. 2 § asks for that.");
    private static final Message NONE_USED = words(
            "Ingen av de åtta metoder som råden nämner har använts än. Finns andra sätt?",
            "None of the eight methods that the advice names has been used yet. Are there other ways?");
    private static final Phrase USED = Phrase.of("metod: {name}", "method: {name}");
    private static final Phrase PLANNED =
            Phrase.of("Planerad, inte genomförd: {name}.", "Planned, not carried out: {name}.");
    private static final Phrase UNUSED = Phrase.of(
            "Används inte: {name}. Råden nämner metoden som exempel.",
            "Not used: {name}. The advice names the method as an example.");

    /** {@code K5P2}: self-monitoring, as often and as much as is needed. */
    static final Demand K5P2 = Demand.of("K5P2")
            .title("Egenkontroll", "Self-monitoring")
            .asks(
                    "Utövas egenkontroll, så ofta och i den omfattning som den egna planen anger?",
                    "Is self-monitoring carried out, as often and to the extent that the own plan states?")
            .holder(Holders.EVERYBODY)
            .leavesOpen(
                    "Föreskriften anger inget intervall; om planen räcker för att säkra kvaliteten bedöms av en person.",
                    "The regulation states no interval; whether the plan is enough to secure quality is for a person to judge.")
            .answers(DemandRule.LACKING, DemandRule.NOT_TOLD, DemandRule.TO_JUDGE, DemandRule.IN_PLACE)
            .secondHand(Acts.MANAGEMENT_SYSTEM, "K5P2")
            .examinedBy(new PlannedControls());

    /** {@code K5P2-AR}: which of the methods of the general advice are used. */
    static final Demand K5P2_AR = Demand.of("K5P2-AR")
            .title("Metoder för egenkontroll", "Methods of self-monitoring")
            .asks(
                    "Vilka av de metoder för egenkontroll som de allmänna råden nämner används?",
                    "Which of the methods of self-monitoring that the general advice names are used?")
            .holder(Holders.EVERYBODY)
            .force(LegalForce.GENERAL_ADVICE)
            .leavesOpen(
                    "Råden nämner metoderna som exempel: att en metod inte används är ingen brist.",
                    "The advice names the methods as examples: one that is not used is no shortcoming.")
            .answers(DemandRule.OUTSIDE, DemandRule.NOT_TOLD, DemandRule.TO_JUDGE, DemandRule.IN_PLACE)
            .secondHand(Acts.MANAGEMENT_SYSTEM, "K5P2")
            .examinedBy(SelfMonitoringDemands::methods);

    private SelfMonitoringDemands() {}

    /** {@return every demand of the section, in reading order} */
    static List<Demand> all() {
        return ImmutableList.of(K5P2, K5P2_AR);
    }

    private static void methods(ManagementSystem system, Examination.Builder seen) {
        Listing<Control> controls = SystemParts.controls(system);
        if (controls.isToldEmpty()) {
            seen.outside(NO_CONTROLS);
        }
        Set<SelfMonitoringMethod> used = EnumSet.noneOf(SelfMonitoringMethod.class);
        Set<SelfMonitoringMethod> planned = EnumSet.noneOf(SelfMonitoringMethod.class);
        seen.each(controls, SystemParts.CONTROLS, (control, path) -> {
            seen.told(control.method(), path + ".method")
                    .each(control.executions(), path + ".executions", (made, place) -> {});
            control.method().ifPresent(planned::add);
            if (control.executions().items().stream().anyMatch(one -> one.on().isEmpty() || seen.hasCome(one.on()))) {
                control.method().ifPresent(method -> {
                    used.add(method);
                    seen.inPlace(words(USED, method), path + ".method");
                });
            }
        });
        for (SelfMonitoringMethod method : SelfMonitoringMethod.values()) {
            if (!used.contains(method)) {
                seen.note(words(planned.contains(method) ? PLANNED : UNUSED, method));
            }
        }
        if (used.isEmpty()) {
            seen.toJudge(NONE_USED);
        }
    }
}
