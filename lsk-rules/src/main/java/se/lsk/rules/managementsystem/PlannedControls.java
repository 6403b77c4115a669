package se.lsk.rules.managementsystem;

import static se.lsk.rules.managementsystem.Examination.words;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.lsk.core.facts.Listing;
import se.lsk.core.law.EffectivePeriod;
import se.lsk.core.managementsystem.Control;
import se.lsk.core.managementsystem.ControlExecution;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.rules.Message;
import se.lsk.rules.Phrase;

/**
 * Looks at each self-monitoring as the organisation itself has planned it, and whether it was carried out as often as planned. The law has no
 * interval: one that is late by its own plan is told as that, and a person judges what it means.
 */
final class PlannedControls implements Examiner {

    private static final Message ANY = words("egenkontroll", "self-monitoring");
    private static final Message ANY_DONE = words("genomförd egenkontroll", "self-monitoring carried out");
    private static final Phrase DONE = Phrase.of("genomförande av ”{name}”", "“{name}” carried out");
    private static final Phrase RESULT = Phrase.of("resultat av ”{name}”", "the result of “{name}”");
    private static final Phrase LATE = Phrase.of(
            "Egenkontrollen ”{name}” planeras var {months}:e månad och skulle ha genomförts senast {last}; den {until} är den sen enligt den egna planen. Görs egenkontroll ändå så ofta som behövs?",
            "The self-monitoring “{name}” is planned with {months} months between and was due by {last}; on {until} it is late by its own plan. Is self-monitoring all the same done as often as needed?");
    private static final Phrase NEVER = Phrase.of(
            "Egenkontrollen ”{name}” är planerad men har inte genomförts. Görs egenkontroll ändå så ofta som behövs?",
            "The self-monitoring “{name}” is planned and has not been carried out. Is self-monitoring all the same done as often as needed?");

    @Override
    public void examine(ManagementSystem system, Examination.Builder seen) {
        Listing<Control> controls = SystemParts.controls(system);
        seen.some(controls, ANY, SystemParts.CONTROLS, (control, path) -> control(system, control, path, seen));
        boolean noneDone = controls.items().stream()
                .allMatch(control -> control.executions().isTold()
                        && control.executions().items().stream()
                                .allMatch(one -> one.on().isPresent() && !seen.hasCome(one.on())));
        if (!controls.items().isEmpty() && noneDone) {
            seen.lacking(ANY_DONE, SystemParts.CONTROLS);
        }
    }

    private static void control(ManagementSystem system, Control control, String path, Examination.Builder seen) {
        seen.told(control.object(), path + ".object")
                .told(control.criterion(), path + ".criterion")
                .told(control.everyMonths(), path + ".everyMonths")
                .told(control.extent(), path + ".extent")
                .told(control.responsible(), path + ".responsible")
                .each(control.executions(), path + ".executions", (one, place) -> execution(control, one, place, seen));
        List<ControlExecution> all = control.executions().items();
        if (!control.executions().isTold()
                || all.stream().anyMatch(one -> one.on().isEmpty())) {
            return;
        }
        List<LocalDate> done = all.stream()
                .map(ControlExecution::on)
                .filter(seen::hasCome)
                .flatMap(Optional::stream)
                .sorted()
                .toList();
        if (done.isEmpty()) {
            seen.toJudge(words(NEVER, control.name()));
        } else if (control.everyMonths().isPresent()) {
            interval(system, control, done, seen);
        }
    }

    private static void execution(Control control, ControlExecution execution, String path, Examination.Builder seen) {
        if (execution.on().isEmpty()) {
            seen.untold(path + ".on");
        } else if (seen.hasCome(execution.on())) {
            seen.inPlace(words(DONE, control.name()), path)
                    .evidence(execution.result(), words(RESULT, control.name()), path + ".result");
        }
    }

    /** From each execution to the next that is not before the period, and from the last to the day of the description. */
    private static void interval(
            ManagementSystem system, Control control, List<LocalDate> done, Examination.Builder seen) {
        Optional<EffectivePeriod> period = SystemParts.period(system);
        for (int i = 0; i < done.size(); i++) {
            LocalDate until = i + 1 < done.size() ? done.get(i + 1) : SystemParts.describedOn(system);
            LocalDate last = done.get(i).plusMonths(control.everyMonths().orElseThrow());
            boolean before = period.isPresent() && until.isBefore(period.get().firstDay());
            if (until.isAfter(last) && !before) {
                seen.toJudge(new Message(
                        LATE,
                        ImmutableMap.of(
                                "name",
                                control.name(),
                                "months",
                                control.everyMonths().orElseThrow(),
                                "last",
                                last,
                                "until",
                                until)));
            }
        }
    }
}
