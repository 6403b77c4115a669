package se.lsk.reporting.exchange;

import java.util.Optional;
import se.lsk.core.casework.DecisionMaker;
import se.lsk.core.casework.DutyClock;
import se.lsk.core.casework.ExtensionDecision;
import se.lsk.core.casework.ExtensionReason;
import se.lsk.core.facts.SubjectReference;
import se.lsk.core.law.RuleId;
import se.lsk.core.time.PointInTime;

/** Reads {@code duty}. Moments are read where the law counts hours; elsewhere a date-time is refused. */
final class DutyClockReader implements KindReader<DutyClock> {

    /** Stands for a duty that was refused, so that the other problems are found too. Never handed out. */
    private static final RuleId REFUSED = RuleId.of("REFUSED");

    @Override
    public Optional<DutyClock> read(SubjectReference subjectRef, PropertyReader properties) {
        Optional<RuleId> duty = properties.duty("duty", DutyClock.TYPE);
        DutyClock.Builder facts = DutyClock.builder()
                .subjectRef(subjectRef)
                .duty(duty.orElse(REFUSED))
                .clockStart(time(duty, "clockStart", properties))
                .doneOn(time(duty, "doneOn", properties))
                .extension(properties.object("extension").map(DutyClockReader::extension));
        return properties.build(facts::build);
    }

    private static Optional<PointInTime> time(Optional<RuleId> duty, String name, PropertyReader properties) {
        return duty.isEmpty() || DutyText.countsHours(duty)
                ? properties.pointInTime(name)
                : properties.day(name).map(PointInTime::on);
    }

    /** {@return the extension; one without facts in place of one that can't be} */
    private static ExtensionDecision extension(PropertyReader properties) {
        ExtensionDecision.Builder decision = ExtensionDecision.builder()
                .decidedOn(properties.day("decidedOn"))
                .decidedBy(properties.code("decidedBy", DecisionMaker.class))
                .reason(properties.code("ground", ExtensionReason.class))
                .until(properties.day("until"));
        return properties
                .build(decision::build)
                .orElseGet(() -> ExtensionDecision.builder().build());
    }
}
