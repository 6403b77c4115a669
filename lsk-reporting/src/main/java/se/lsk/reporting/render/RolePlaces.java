package se.lsk.reporting.render;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.lsk.core.facts.RoleName;
import se.lsk.core.law.Bilingual;
import se.lsk.core.law.BilingualText;
import se.lsk.core.managementsystem.Control;
import se.lsk.core.managementsystem.Improvement;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.core.managementsystem.Measure;
import se.lsk.core.managementsystem.Routine;
import se.lsk.core.managementsystem.SelfMonitoring;
import se.lsk.core.managementsystem.Structure;
import se.lsk.core.managementsystem.WorkProcess;
import se.lsk.core.organisation.Organisation;
import se.lsk.core.organisation.QualityCouncil;

/**
 * A role that a management system gives a part somewhere, and no task in the responsibility matrix. Immutable and thread-safe.
 *
 * @param role the role
 * @param places where it has a part, in the order of the system
 */
record RolePlaces(RoleName role, List<Bilingual> places) {

    RolePlaces {
        places = ImmutableList.copyOf(places);
    }

    /**
     * The roles of processes, routines, controls, measures and quality councils that have no task.
     *
     * @param system the management system
     * @return each role once, with every place; empty where no tasks are told
     */
    static List<RolePlaces> withoutTask(ManagementSystem system) {
        if (!system.organisation()
                .map(organisation -> organisation.tasks().isTold())
                .orElse(false)) {
            return List.of();
        }
        Map<RoleName, ImmutableList.Builder<Bilingual>> places = new LinkedHashMap<>();
        system.structure().ifPresent(structure -> structure(structure, places));
        for (Control control : system.selfMonitoring()
                .map(SelfMonitoring::controls)
                .map(list -> list.items())
                .orElse(List.of())) {
            add(control.responsible(), "egenkontrollen", "the control", control.name(), places);
        }
        for (Measure measure : system.improvement()
                .map(Improvement::measures)
                .map(list -> list.items())
                .orElse(List.of())) {
            add(measure.owner(), "åtgärden", "the measure", measure.measureRef().value(), places);
        }
        for (QualityCouncil council : system.organisation()
                .map(Organisation::councils)
                .map(list -> list.items())
                .orElse(List.of())) {
            council(council, places);
        }
        List<RoleName> withoutTask = system.responsibilities().orElseThrow().withoutTask(places.keySet());
        return places.entrySet().stream()
                .filter(role -> withoutTask.contains(role.getKey()))
                .map(role -> new RolePlaces(role.getKey(), role.getValue().build()))
                .toList();
    }

    private static void structure(Structure structure, Map<RoleName, ImmutableList.Builder<Bilingual>> places) {
        for (WorkProcess process : structure.processes().items()) {
            process.roles()
                    .items()
                    .forEach(role -> add(Optional.of(role), "processen", "the process", process.name(), places));
        }
        for (Routine routine : structure.routines().items()) {
            add(routine.responsible(), "rutinen", "the routine", routine.name(), places);
        }
    }

    private static void council(QualityCouncil council, Map<RoleName, ImmutableList.Builder<Bilingual>> places) {
        String name = council.councilRef().value();
        add(council.chair(), "kvalitetsrådet", "the quality council", name, places);
        council.members().items().stream()
                .filter(role -> !Optional.of(role).equals(council.chair()))
                .forEach(role -> add(Optional.of(role), "kvalitetsrådet", "the quality council", name, places));
    }

    private static void add(
            Optional<RoleName> role,
            String swedish,
            String english,
            String name,
            Map<RoleName, ImmutableList.Builder<Bilingual>> places) {
        role.ifPresent(one -> places.computeIfAbsent(one, key -> ImmutableList.builder())
                .add(BilingualText.of(swedish + " ”" + name + "”", english + " “" + name + "”")));
    }
}
