package se.lsk.rules.managementsystem;

import static se.lsk.rules.managementsystem.Examination.words;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.Listing;
import se.lsk.core.managementsystem.Adoption;
import se.lsk.core.managementsystem.ControlExecution;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.core.managementsystem.Measure;
import se.lsk.core.managementsystem.Routine;
import se.lsk.core.managementsystem.WorkProcess;
import se.lsk.core.risk.CauseArea;
import se.lsk.rules.Message;
import se.lsk.rules.Phrase;

/**
 * Looks, for each measure against a cause in processes or routines, for the process or routine that it changed: adopted or revised after the
 * self-monitoring that led to the measure, where that is told.
 */
final class ChangesOfRoutines implements Examiner {

    private static final Message NO_SUCH_CAUSE = words(
            "Ingen åtgärd anges gälla en process eller rutin som inte fyller sitt syfte.",
            "No measure is said to be about a process or routine that does not serve its purpose.");
    private static final Phrase ANY_CHANGE = Phrase.of(
            "ändrad process eller rutin efter åtgärden {name}",
            "a changed process or routine after the measure {name}");
    private static final Phrase CHANGED =
            Phrase.of("ny lydelse av ”{name}” efter {found}", "a new version of “{name}” after {found}");
    private static final Phrase SAME_DAY = Phrase.of(
            "”{name}” fastställdes {found}, samma dag som bristen sågs. Är det den nya lydelsen?",
            "“{name}” was adopted on {found}, the day on which the shortcoming was seen. Is that the new version?");
    private static final Phrase WHEN_FOUND = Phrase.of(
            "När bristen sågs som åtgärden {name} gäller framgår inte. Är det som ändrades fastställt efter det?",
            "When the shortcoming of the measure {name} was seen does not show. Was what was changed adopted after that?");
    private static final Phrase NOT_DONE_YET = Phrase.of(
            "Åtgärden {name} ska ändra en process eller rutin och är inte gjord än. Är det i tid?",
            "The measure {name} is to change a process or routine and is not done yet. Is that in time?");

    @Override
    public void examine(ManagementSystem system, Examination.Builder seen) {
        Listing<Measure> measures = SystemParts.measures(system);
        seen.each(measures, SystemParts.MEASURES, (measure, path) -> measure(system, measure, path, seen));
        if (measures.isTold()
                && measures.items().stream()
                        .allMatch(measure -> measure.causes().has(CauseArea.PROCESS_OR_ROUTINE) == Answer.NO)) {
            seen.outside(NO_SUCH_CAUSE);
        }
    }

    private static void measure(ManagementSystem system, Measure measure, String path, Examination.Builder seen) {
        switch (measure.causes().has(CauseArea.PROCESS_OR_ROUTINE)) {
            case UNKNOWN -> seen.untold(path + ".causes");
            case YES -> caused(system, measure, path, seen);
            case NO -> {}
        }
    }

    private static void caused(ManagementSystem system, Measure measure, String path, Examination.Builder seen) {
        LocalDate described = SystemParts.describedOn(system);
        boolean stillTime =
                measure.dueOn().filter(due -> !due.isBefore(described)).isPresent();
        if (!seen.hasCome(measure.doneOn()) && stillTime) {
            seen.toJudge(words(NOT_DONE_YET, measure.measureRef()));
            return;
        }
        seen.some(
                measure.changes(),
                words(ANY_CHANGE, measure.measureRef()),
                path + ".changes",
                (name, place) -> change(system, measure, name, seen));
    }

    private static void change(ManagementSystem system, Measure measure, String name, Examination.Builder seen) {
        Optional<LocalDate> found = found(system, measure, seen);
        Listing<WorkProcess> processes = SystemParts.processes(system);
        Listing<Routine> routines = SystemParts.routines(system);
        Optional<WorkProcess> process = processes.items().stream()
                .filter(one -> one.name().equals(name))
                .findFirst();
        Optional<Routine> routine =
                routines.items().stream().filter(one -> one.name().equals(name)).findFirst();
        if (process.isEmpty() && routine.isEmpty()) {
            seen.each(processes, SystemParts.PROCESSES, (one, place) -> {})
                    .each(routines, SystemParts.ROUTINES, (one, place) -> {});
            return;
        }
        Adoption adopted = process.map(WorkProcess::adopted)
                .or(() -> routine.map(Routine::adopted))
                .orElseThrow();
        String place = process.isPresent()
                ? SystemParts.PROCESSES + "[" + processes.items().indexOf(process.get()) + "]"
                : SystemParts.ROUTINES + "[" + routines.items().indexOf(routine.orElseThrow()) + "]";
        Optional<LocalDate> version = Stream.of(adopted.on(), routine.flatMap(Routine::revisedOn))
                .filter(seen::hasCome)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
        if (adopted.existedOn(seen.asOf()) == Answer.YES && version.isEmpty()) {
            seen.untold(place + ".adopted.on");
        } else if (adopted.existedOn(seen.asOf()) != Answer.YES) {
            seen.answer(adopted.existedOn(seen.asOf()), words(StructureDemands.ADOPTION, name), place + ".adopted");
        } else if (found.isEmpty()) {
            seen.toJudge(words(WHEN_FOUND, measure.measureRef()));
        } else {
            compare(name, version.orElseThrow(), found.get(), place, seen);
        }
    }

    private static void compare(
            String name, LocalDate version, LocalDate found, String path, Examination.Builder seen) {
        if (version.equals(found)) {
            seen.toJudge(new Message(SAME_DAY, ImmutableMap.of("name", name, "found", found)));
            return;
        }
        seen.answer(
                Answer.of(version.isAfter(found)),
                new Message(CHANGED, ImmutableMap.of("name", name, "found", found)),
                path + ".adopted");
    }

    /** {@return the day of the latest self-monitoring that led to the measure} */
    private static Optional<LocalDate> found(ManagementSystem system, Measure measure, Examination.Builder seen) {
        return SystemParts.controls(system).items().stream()
                .flatMap(control -> control.executions().items().stream())
                .filter(execution -> execution.measures().items().contains(measure.measureRef()))
                .map(ControlExecution::on)
                .filter(seen::hasCome)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }
}
