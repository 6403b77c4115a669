package se.lsk.reporting.exchange;

import java.util.Optional;
import se.lsk.core.managementsystem.Control;
import se.lsk.core.managementsystem.ControlAnswer;
import se.lsk.core.managementsystem.ControlExecution;
import se.lsk.core.managementsystem.ControlPoint;
import se.lsk.core.managementsystem.ControlResult;
import se.lsk.core.managementsystem.SelfMonitoring;
import se.lsk.core.managementsystem.SelfMonitoringMethod;

/** Reads the part {@code selfMonitoring} of a management system. */
final class SelfMonitoringReader {

    private SelfMonitoringReader() {}

    static Optional<SelfMonitoring> read(PropertyReader properties) {
        SelfMonitoring.Builder monitoring = SelfMonitoring.builder()
                .controls(properties.objectListing("controls", SelfMonitoringReader::control))
                .controlPoints(properties.objectListing("controlPoints", SelfMonitoringReader::point));
        return properties.whole(monitoring::build);
    }

    private static Optional<Control> control(PropertyReader properties) {
        Control.Builder control = Control.builder()
                .object(properties.text("object"))
                .criterion(properties.text("criterion"))
                .method(properties.code("method", SelfMonitoringMethod.class))
                .everyMonths(SystemProperties.number(properties, "everyMonths"))
                .extent(properties.text("extent"))
                .responsible(SystemProperties.role(properties, "responsible"))
                .checksRoutines(SystemProperties.texts(properties, "checksRoutines"))
                .executions(properties.objectListing("executions", SelfMonitoringReader::execution));
        SystemProperties.name(properties, "name").ifPresent(control::name);
        return properties.whole(control::build);
    }

    private static Optional<ControlExecution> execution(PropertyReader properties) {
        ControlExecution.Builder execution = ControlExecution.builder()
                .on(properties.day("on"))
                .answers(properties.objectListing("answers", SelfMonitoringReader::answer))
                .result(SystemProperties.evidence(properties, "result"))
                .measures(SystemProperties.references(properties, "measures"))
                .noMeasureReasonRef(SystemProperties.reference(properties, "noMeasureReasonRef"));
        return properties.whole(execution::build);
    }

    private static Optional<ControlAnswer> answer(PropertyReader properties) {
        ControlAnswer.Builder answer =
                ControlAnswer.builder().reasonRef(SystemProperties.reference(properties, "reasonRef"));
        SystemProperties.mandatoryCode(properties, "answer", ControlResult.class)
                .ifPresent(answer::answer);
        return properties.whole(answer::build);
    }

    private static Optional<ControlPoint> point(PropertyReader properties) {
        ControlPoint.Builder point = ControlPoint.builder()
                .shortcoming(properties.answer("shortcoming"))
                .followUp(SystemProperties.evidence(properties, "followUp"))
                .measures(SystemProperties.references(properties, "measures"))
                .noMeasureReasonRef(SystemProperties.reference(properties, "noMeasureReasonRef"));
        SystemProperties.mandatory(properties, "number");
        properties.integer("number").ifPresent(point::number);
        return properties.whole(point::build);
    }
}
