package se.lsk.core.managementsystem;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.facts.Listing;
import se.lsk.core.internal.Contradictions;

/** What can't be true of processes and routines together. */
final class StructureCheck {

    private final Listing<WorkProcess> processes;
    private final Listing<Routine> routines;
    private final Map<String, Integer> processPlaces = new HashMap<>();
    private final Set<String> routineNames = new HashSet<>();
    private final Contradictions found = new Contradictions();

    StructureCheck(Listing<WorkProcess> processes, Listing<Routine> routines) {
        this.processes = processes;
        this.routines = routines;
        for (int i = 0; i < processes.items().size(); i++) {
            processPlaces.putIfAbsent(processes.items().get(i).name(), i);
        }
        routines.items().forEach(routine -> routineNames.add(routine.name()));
    }

    void refuse() {
        found.distinct("processes", ".name", processes.items(), WorkProcess::name)
                .distinct("routines", ".name", routines.items(), Routine::name);
        for (int i = 0; i < processes.items().size(); i++) {
            process("processes[" + i + "].", processes.items().get(i));
        }
        for (int i = 0; i < routines.items().size(); i++) {
            routine("routines[" + i + "].", routines.items().get(i));
        }
        found.refuse();
    }

    private void process(String place, WorkProcess process) {
        found.distinct(place + "roles", process.roles().items());
        List<Activity> activities = process.activities().items();
        found.distinct(place + "activities", ".name", activities, Activity::name);
        Map<Integer, Integer> places = new HashMap<>();
        for (int i = 0; i < activities.size(); i++) {
            Activity activity = activities.get(i);
            String inOrder = place + "activities[" + i + "].";
            if (activity.order().isPresent()) {
                Integer first = places.putIfAbsent(activity.order().getAsInt(), i);
                if (first != null) {
                    found.add(ProblemCode.DOUBLED_PLACE, place + "activities[" + first + "].order", inOrder + "order");
                }
            }
            found.distinct(inOrder + "routines", activity.routines().items())
                    .among(
                            ProblemCode.NOT_DECLARED,
                            inOrder + "routines",
                            activity.routines().items(),
                            name -> !routines.isTold() || routineNames.contains(name));
        }
        process.cooperation()
                .ifPresent(cooperation -> found.distinct(
                                place + "cooperation.parties",
                                cooperation.parties().items())
                        .distinct(
                                place + "cooperation.purposes",
                                cooperation.purposes().items()));
    }

    private void routine(String place, Routine routine) {
        found.among(
                ProblemCode.NOT_DECLARED,
                place + "process",
                routine.process(),
                name -> !processes.isTold() || processPlaces.containsKey(name));
        Optional<Integer> owner = routine.process().map(processPlaces::get);
        if (owner.isPresent() && routine.adopted().on().isPresent()) {
            Adoption adopted = processes.items().get(owner.get()).adopted();
            found.always(
                    adopted.on().isEmpty()
                            || !routine.adopted()
                                    .on()
                                    .get()
                                    .isBefore(adopted.on().get()),
                    ProblemCode.ADOPTED_BEFORE_PROCESS,
                    "processes[" + owner.get() + "].adopted.on",
                    place + "adopted.on");
        }
    }
}
