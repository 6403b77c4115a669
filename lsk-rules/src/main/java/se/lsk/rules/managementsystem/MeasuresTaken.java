package se.lsk.rules.managementsystem;

import static se.lsk.rules.managementsystem.Examination.words;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.HostReference;
import se.lsk.core.facts.Listing;
import se.lsk.core.managementsystem.Control;
import se.lsk.core.managementsystem.ControlExecution;
import se.lsk.core.managementsystem.ControlPoint;
import se.lsk.core.managementsystem.ControlResult;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.core.managementsystem.Measure;
import se.lsk.core.managementsystem.SelfMonitoring;
import se.lsk.rules.Message;
import se.lsk.rules.Phrase;

/** Looks for a measure, or a reason for none, wherever self-monitoring and internal control found something, and at the measures. */
final class MeasuresTaken implements Examiner {

    private static final String POINTS = "selfMonitoring.controlPoints";
    private static final Phrase AFTER_CONTROL = Phrase.of(
            "åtgärd, eller skäl för ingen, efter ”{name}”", "a measure, or a reason for none, after “{name}”");
    private static final Phrase AFTER_POINT = Phrase.of(
            "åtgärd, eller skäl för ingen, för kontrollpunkt {name}",
            "a measure, or a reason for none, for control point {name}");
    private static final Phrase MEASURE = Phrase.of("åtgärden {name}", "the measure {name}");
    private static final Phrase LATE = Phrase.of(
            "Åtgärden {name} skulle vara gjord senast {day}; att den är gjord framgår inte. Vad ska hända med den?",
            "The measure {name} was to be done by {day}; that it is done does not show. What is to become of it?");
    private static final Phrase FOLLOW_UP_LATE = Phrase.of(
            "Åtgärden {name} skulle vara uppföljd senast {day}; att den är uppföljd framgår inte. Har den haft effekt?",
            "The measure {name} was to be followed up by {day}; that it is followed up does not show. Did it have an effect?");
    private static final Phrase DONE_LATE = Phrase.of(
            "Åtgärden {name} gjordes efter sin egen dag {day}.",
            "The measure {name} was done after its own day {day}.");
    private static final Message NO_MEASURES = words(
            "Ingen åtgärd finns och ingen brist anges. Har inga åtgärder behövts?",
            "There is no measure, and no shortcoming is told. Was no measure needed?");

    @Override
    public void examine(ManagementSystem system, Examination.Builder seen) {
        LocalDate described = SystemParts.describedOn(system);
        Listing<Measure> measures = SystemParts.measures(system);
        seen.each(
                SystemParts.controls(system),
                SystemParts.CONTROLS,
                (control, path) -> seen.each(
                        control.executions(),
                        path + ".executions",
                        (execution, place) -> execution(control, execution, place, seen)));
        // the regulation does not ask for internal control by that name: a system without it lacks nothing here
        if (points(system).isTold()) {
            seen.each(points(system), POINTS, (point, path) -> point(point, path, seen));
        }
        seen.each(measures, SystemParts.MEASURES, (measure, path) -> measure(measure, described, path, seen));
        if (measures.isToldEmpty()) {
            seen.toJudge(NO_MEASURES);
        }
    }

    private static Listing<ControlPoint> points(ManagementSystem system) {
        return system.selfMonitoring().map(SelfMonitoring::controlPoints).orElseGet(Listing::untold);
    }

    private static void execution(Control control, ControlExecution execution, String path, Examination.Builder seen) {
        if (execution.on().isPresent() && !seen.hasCome(execution.on())) {
            return;
        }
        boolean failed =
                execution.answers().items().stream().anyMatch(answer -> answer.answer() == ControlResult.NOT_MET);
        seen.each(execution.answers(), path + ".answers", (answer, place) -> {});
        if (failed) {
            answered(
                    execution.measures(),
                    execution.noMeasureReasonRef(),
                    words(AFTER_CONTROL, control.name()),
                    path,
                    seen);
        }
    }

    private static void point(ControlPoint point, String path, Examination.Builder seen) {
        if (point.shortcoming() == Answer.UNKNOWN) {
            seen.untold(path + ".shortcoming");
        } else if (point.shortcoming() == Answer.YES) {
            answered(point.measures(), point.noMeasureReasonRef(), words(AFTER_POINT, point.number()), path, seen);
        }
    }

    private static void answered(
            Listing<HostReference> measures,
            Optional<HostReference> reason,
            Message what,
            String path,
            Examination.Builder seen) {
        if (reason.isPresent()) {
            seen.inPlace(what, path + ".noMeasureReasonRef");
        } else {
            seen.some(measures, what, path + ".measures", (ref, place) -> seen.inPlace(what, path + ".measures"));
        }
    }

    private static void measure(Measure measure, LocalDate described, String path, Examination.Builder seen) {
        seen.inPlace(words(MEASURE, measure.measureRef()), path)
                .told(measure.owner(), path + ".owner")
                .told(measure.dueOn(), path + ".dueOn");
        boolean done = seen.hasCome(measure.doneOn());
        boolean followedUp = seen.hasCome(measure.followedUpOn());
        if (!followedUp) {
            seen.told(measure.followUpDueOn(), path + ".followUpDueOn");
        }
        if (!done && isPast(measure.dueOn(), described)) {
            seen.toJudge(late(LATE, measure, measure.dueOn()));
        }
        if (!followedUp && isPast(measure.followUpDueOn(), described)) {
            seen.toJudge(late(FOLLOW_UP_LATE, measure, measure.followUpDueOn()));
        }
        if (done && isPast(measure.dueOn(), measure.doneOn().orElseThrow())) {
            seen.note(late(DONE_LATE, measure, measure.dueOn()));
        }
    }

    private static boolean isPast(Optional<LocalDate> last, LocalDate day) {
        return last.isPresent() && last.get().isBefore(day);
    }

    private static Message late(Phrase phrase, Measure measure, Optional<LocalDate> day) {
        return new Message(phrase, ImmutableMap.of("name", measure.measureRef(), "day", day.orElseThrow()));
    }
}
