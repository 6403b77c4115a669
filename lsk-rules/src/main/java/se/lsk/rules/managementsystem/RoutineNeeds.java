package se.lsk.rules.managementsystem;

import static se.lsk.rules.managementsystem.Examination.words;

import se.lsk.core.facts.Answer;
import se.lsk.core.facts.Listing;
import se.lsk.core.managementsystem.Activity;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.core.managementsystem.Routine;
import se.lsk.core.managementsystem.WorkProcess;
import se.lsk.rules.Message;
import se.lsk.rules.Phrase;

/** Looks for the routines that activities need. What other routines there are, and how they stand, decides nothing. */
final class RoutineNeeds implements Examiner {

    private static final Message NO_NEED = words(
            "Ingen aktivitet anges behöva en rutin. Stämmer det?",
            "No activity is said to need a routine. Is that so?");
    private static final Phrase ANY =
            Phrase.of("rutin för aktiviteten ”{name}”", "a routine for the activity “{name}”");
    private static final Phrase PROCEDURE =
            Phrase.of("ett bestämt tillvägagångssätt i ”{name}”", "a set way of doing it in “{name}”");
    private static final Phrase RESPONSIBLE =
            Phrase.of("ansvaret för utförandet i ”{name}”", "responsibility for doing it in “{name}”");

    @Override
    public void examine(ManagementSystem system, Examination.Builder seen) {
        Listing<WorkProcess> processes = SystemParts.processes(system);
        if (processes.isToldEmpty()) {
            seen.outside(StructureDemands.NO_PROCESS_TO_EXAMINE);
        }
        seen.each(
                processes,
                SystemParts.PROCESSES,
                (process, path) -> seen.each(
                        process.activities(),
                        path + ".activities",
                        (activity, place) -> activity(system, activity, place, seen)));
        boolean noneNeeded = processes.items().stream()
                .flatMap(process -> process.activities().items().stream())
                .allMatch(activity -> activity.routineNeeded() == Answer.NO);
        if (processes.isTold() && noneNeeded) {
            seen.toJudge(NO_NEED);
        }
    }

    private static void activity(ManagementSystem system, Activity activity, String path, Examination.Builder seen) {
        if (activity.routineNeeded() == Answer.UNKNOWN) {
            seen.untold(path + ".routineNeeded");
        } else if (activity.routineNeeded() == Answer.YES) {
            seen.some(
                    activity.routines(),
                    words(ANY, activity.name()),
                    path + ".routines",
                    (name, place) -> routine(system, name, seen));
        }
    }

    /** The routine of the name; where routines are told, one that an activity has is among them. */
    private static void routine(ManagementSystem system, String name, Examination.Builder seen) {
        seen.each(SystemParts.routines(system), SystemParts.ROUTINES, (routine, path) -> {
            if (routine.name().equals(name)) {
                routine(routine, path, seen);
            }
        });
    }

    private static void routine(Routine routine, String path, Examination.Builder seen) {
        String name = routine.name();
        seen.answer(routine.procedure(), words(PROCEDURE, name), path + ".procedure")
                .toldInPlace(routine.responsible(), words(RESPONSIBLE, name), path + ".responsible")
                .adoption(routine.adopted(), words(StructureDemands.ADOPTION, name), path + ".adopted");
    }
}
