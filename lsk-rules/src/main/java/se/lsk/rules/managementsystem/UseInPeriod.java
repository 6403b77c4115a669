package se.lsk.rules.managementsystem;

import static se.lsk.rules.managementsystem.Examination.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.lsk.core.facts.Listing;
import se.lsk.core.law.EffectivePeriod;
import se.lsk.core.managementsystem.Control;
import se.lsk.core.managementsystem.Improvement;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.rules.Message;

/**
 * Looks for a trace of the system's use in the period: a risk analysis, a self-monitoring carried out, a compilation, a measure done. One is
 * enough; that there is none is only known where all of them are told with their days.
 */
final class UseInPeriod {

    private static final Message USE = words("förbättringsarbete under perioden", "improvement work in the period");

    private final EffectivePeriod period;
    private final Examination.Builder seen;
    private final List<String> untold = new ArrayList<>();
    private final List<String> found = new ArrayList<>();

    private UseInPeriod(EffectivePeriod period, Examination.Builder seen) {
        this.period = period;
        this.seen = seen;
    }

    static void examine(ManagementSystem system, Examination.Builder seen) {
        SystemParts.period(system, seen).ifPresent(period -> new UseInPeriod(period, seen).look(system));
    }

    private void look(ManagementSystem system) {
        each(
                SystemParts.riskAnalyses(system),
                SystemParts.RISK_ANALYSES,
                (made, path) -> day(made.madeOn(), path + ".madeOn"));
        each(SystemParts.controls(system), SystemParts.CONTROLS, this::executions);
        each(
                SystemParts.improvement(system, Improvement::compilations),
                "improvement.compilations",
                (made, path) -> day(made.periodThrough(), path + ".periodThrough"));
        each(SystemParts.measures(system), SystemParts.MEASURES, (measure, path) -> {
            if (measure.doneOn().isPresent()) {
                day(measure.doneOn(), path + ".doneOn");
            }
        });
        if (!found.isEmpty()) {
            seen.inPlace(USE, found.get(0));
        } else if (untold.isEmpty()) {
            seen.lacking(USE, "improvement");
        } else {
            untold.forEach(seen::untold);
        }
    }

    private void executions(Control control, String path) {
        each(control.executions(), path + ".executions", (made, place) -> day(made.on(), place + ".on"));
    }

    private <T> void each(Listing<T> list, String path, Examination.EachItem<T> look) {
        if (!list.isTold()) {
            untold.add(path);
        }
        for (int i = 0; i < list.items().size(); i++) {
            look.at(list.items().get(i), path + "[" + i + "]");
        }
    }

    private void day(Optional<LocalDate> day, String path) {
        if (day.isEmpty()) {
            untold.add(path);
        } else if (seen.hasCome(day) && period.contains(day.get())) {
            found.add(path);
        }
    }
}
