package se.lsk.rules.managementsystem;

import static se.lsk.rules.managementsystem.Examination.words;

import com.google.common.collect.ImmutableSet;
import java.util.Collections;
import java.util.Set;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.Listing;
import se.lsk.core.managementsystem.Cooperation;
import se.lsk.core.managementsystem.CooperationPurpose;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.core.managementsystem.WorkProcess;
import se.lsk.core.organisation.Regime;
import se.lsk.rules.Message;
import se.lsk.rules.Phrase;

/** Looks for the co-operation that processes need for one purpose, in activity under some laws. */
final class CooperationNeeds implements Examiner {

    private static final Message OTHER_LAWS = words(
            "Verksamheten anges inte lyda under någon av de lagar som bestämmelsen gäller för.",
            "The activity is not said to be run under any of the laws that the provision is for.");
    private static final Message NO_NEED = words(
            "Ingen process anges behöva samverkan för det här. Stämmer det?",
            "No process is said to need co-operation for this. Is that so?");
    private static final Phrase INTERNAL =
            Phrase.of("hur samverkan i ”{name}” bedrivs inom verksamheten", "how co-operation in “{name}” runs inside");
    private static final Phrase EXTERNAL =
            Phrase.of("hur samverkan i ”{name}” möjliggörs med andra", "how co-operation in “{name}” runs with others");
    private static final Phrase PARTIES =
            Phrase.of("parter att samverka med i ”{name}”", "parties to co-operate with in “{name}”");

    private final ImmutableSet<Regime> regimes;
    private final CooperationPurpose purpose;

    CooperationNeeds(CooperationPurpose purpose, Regime... regimes) {
        this.purpose = purpose;
        this.regimes = ImmutableSet.copyOf(regimes);
    }

    @Override
    public void examine(ManagementSystem system, Examination.Builder seen) {
        Set<Regime> told = ImmutableSet.copyOf(system.regimes().items());
        if (system.regimes().isTold() && Collections.disjoint(told, regimes)) {
            seen.outside(OTHER_LAWS);
        }
        if (!system.regimes().isTold()) {
            seen.untold("regimes");
        }
        Listing<WorkProcess> processes = SystemParts.processes(system);
        if (processes.isToldEmpty()) {
            seen.outside(StructureDemands.NO_PROCESS_TO_EXAMINE);
        }
        seen.each(
                processes, SystemParts.PROCESSES, (process, path) -> cooperation(process, path + ".cooperation", seen));
        if (processes.isTold() && processes.items().stream().allMatch(process -> needed(process) == Answer.NO)) {
            seen.toJudge(NO_NEED);
        }
    }

    /** {@return whether the process needs co-operation for the purpose} */
    private Answer needed(WorkProcess process) {
        if (process.cooperation().isEmpty()) {
            return Answer.UNKNOWN;
        }
        Cooperation cooperation = process.cooperation().get();
        Answer forThis = cooperation.purposes().has(purpose);
        return cooperation.needed() == Answer.NO || forThis == Answer.NO
                ? Answer.NO
                : cooperation.needed() == Answer.YES ? forThis : Answer.UNKNOWN;
    }

    private void cooperation(WorkProcess process, String path, Examination.Builder seen) {
        if (process.cooperation().isEmpty()) {
            seen.untold(path);
            return;
        }
        Cooperation cooperation = process.cooperation().get();
        if (needed(process) == Answer.NO) {
            return;
        }
        if (cooperation.needed() == Answer.UNKNOWN) {
            seen.untold(path + ".needed");
            return;
        }
        if (!cooperation.purposes().isTold()) {
            seen.untold(path + ".purposes");
            return;
        }
        Message parties = words(PARTIES, process.name());
        seen.evidence(cooperation.internal(), words(INTERNAL, process.name()), path + ".internal")
                .evidence(cooperation.external(), words(EXTERNAL, process.name()), path + ".external")
                .some(
                        cooperation.parties(),
                        parties,
                        path + ".parties",
                        (party, place) -> seen.inPlace(parties, path + ".parties"));
    }
}
