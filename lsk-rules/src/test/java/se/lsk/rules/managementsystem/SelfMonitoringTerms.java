package se.lsk.rules.managementsystem;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import se.lsk.core.facts.HostReference;
import se.lsk.core.facts.Listing;
import se.lsk.core.managementsystem.Control;
import se.lsk.core.managementsystem.ControlAnswer;
import se.lsk.core.managementsystem.ControlExecution;
import se.lsk.core.managementsystem.ControlPoint;
import se.lsk.core.managementsystem.ControlResult;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.core.managementsystem.SelfMonitoring;
import se.lsk.core.managementsystem.SelfMonitoringMethod;

/** What can differ in self-monitoring and internal control. */
final class SelfMonitoringTerms {

    private static final ImmutableList<String> PLACES = ImmutableList.of("first", "second");

    private SelfMonitoringTerms() {}

    static ImmutableMap<String, SystemTerm> all() {
        ImmutableMap.Builder<String, SystemTerm> terms = ImmutableMap.builder();
        terms.put("controls", (system, text) -> with(system, one -> one.controls(SystemTerm.emptied(text))));
        terms.put("control points", (system, text) -> with(system, one -> one.controlPoints(SystemTerm.emptied(text))));
        for (int i = 0; i < PLACES.size(); i++) {
            control(terms, PLACES.get(i) + " control", i);
        }
        point(terms);
        return terms.buildOrThrow();
    }

    private static void control(ImmutableMap.Builder<String, SystemTerm> terms, String name, int place) {
        terms.put(name + " object", (system, text) -> control(system, place, one -> one.object(line(text))));
        terms.put(name + " criterion", (system, text) -> control(system, place, one -> one.criterion(line(text))));
        terms.put(name + " extent", (system, text) -> control(system, place, one -> one.extent(line(text))));
        terms.put(
                name + " responsible",
                (system, text) -> control(system, place, one -> one.responsible(ResponsibilityTerms.role(text))));
        terms.put(
                name + " every months",
                (system, text) -> control(
                        system,
                        place,
                        one -> one.everyMonths(
                                text.equals("untold") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text)))));
        terms.put(
                name + " method",
                (system, text) -> control(
                        system,
                        place,
                        one -> one.method(
                                text.equals("untold")
                                        ? Optional.empty()
                                        : Optional.of(SelfMonitoringMethod.valueOf(text)))));
        terms.put(
                name + " carried out",
                (system, text) -> control(system, place, one -> one.executions(executions(text))));
        terms.put(
                name + " result",
                (system, text) -> execution(system, place, one -> one.result(SystemText.evidence(text))));
        terms.put(name + " answers", (system, text) -> execution(system, place, one -> one.answers(answers(text))));
        terms.put(
                name + " measures",
                (system, text) -> execution(system, place, one -> one.measures(SystemText.references(text))));
        terms.put(
                name + " reason",
                (system, text) -> execution(system, place, one -> one.noMeasureReasonRef(new HostReference(text))));
    }

    private static void point(ImmutableMap.Builder<String, SystemTerm> terms) {
        terms.put(
                "first point shortcoming",
                (system, text) -> point(system, one -> one.shortcoming(SystemText.answer(text))));
        terms.put(
                "first point measures",
                (system, text) -> point(system, one -> one.measures(SystemText.references(text))));
        terms.put(
                "first point reason",
                (system, text) -> point(system, one -> one.noMeasureReasonRef(new HostReference(text))));
    }

    private static Optional<String> line(String text) {
        return text.equals("untold") ? Optional.empty() : Optional.of(text);
    }

    /** {@code untold}, {@code never}, or the days parted by plus signs, each with a result and nothing found. */
    private static Listing<ControlExecution> executions(String text) {
        return text.equals("never")
                ? Listing.of()
                : SystemText.items(
                        text,
                        day -> SystemText.day(day)
                                .map(SystemSamples::execution)
                                .orElseGet(() -> ControlExecution.builder().build()));
    }

    private static Listing<ControlAnswer> answers(String text) {
        return SystemText.items(
                text,
                one -> ControlAnswer.builder()
                        .answer(ControlResult.valueOf(one))
                        .build());
    }

    static ManagementSystem with(ManagementSystem system, UnaryOperator<SelfMonitoring.Builder> change) {
        SelfMonitoring monitoring =
                system.selfMonitoring().orElseGet(() -> SelfMonitoring.builder().build());
        return system.toBuilder()
                .selfMonitoring(change.apply(monitoring.toBuilder()).build())
                .build();
    }

    private static ManagementSystem control(ManagementSystem system, int place, UnaryOperator<Control.Builder> change) {
        return with(
                system,
                one -> one.controls(SystemTerm.changed(
                        SystemParts.controls(system),
                        place,
                        control -> change.apply(control.toBuilder()).build())));
    }

    /** Changes the first time that it was carried out. */
    private static ManagementSystem execution(
            ManagementSystem system, int place, UnaryOperator<ControlExecution.Builder> change) {
        Listing<ControlExecution> executions =
                SystemParts.controls(system).items().get(place).executions();
        return control(
                system,
                place,
                one -> one.executions(SystemTerm.changed(
                        executions, 0, made -> change.apply(made.toBuilder()).build())));
    }

    private static ManagementSystem point(ManagementSystem system, UnaryOperator<ControlPoint.Builder> change) {
        Listing<ControlPoint> points =
                system.selfMonitoring().map(SelfMonitoring::controlPoints).orElseGet(Listing::untold);
        return with(
                system,
                one -> one.controlPoints(SystemTerm.changed(
                        points, 0, point -> change.apply(point.toBuilder()).build())));
    }
}
