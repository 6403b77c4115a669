package se.lsk.reporting.exchange;

import java.util.Optional;
import se.lsk.core.casework.RecurringDutyClock;
import se.lsk.core.facts.SubjectReference;
import se.lsk.core.law.RuleId;

/** Reads {@code recurringDuty}. */
final class RecurringDutyClockReader implements KindReader<RecurringDutyClock> {

    /** Stands for a duty that was refused, so that the other problems are found too. Never handed out. */
    private static final RuleId REFUSED = RuleId.of("REFUSED");

    @Override
    public Optional<RecurringDutyClock> read(SubjectReference subjectRef, PropertyReader properties) {
        RecurringDutyClock.Builder facts = RecurringDutyClock.builder()
                .subjectRef(subjectRef)
                .duty(properties.duty("duty", RecurringDutyClock.TYPE).orElse(REFUSED))
                .clockStart(properties.day("clockStart"))
                .doneOn(properties.days("doneOn"))
                .endedOn(properties.day("endedOn"));
        return properties.build(facts::build);
    }
}
