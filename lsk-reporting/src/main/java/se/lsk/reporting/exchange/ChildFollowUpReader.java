package se.lsk.reporting.exchange;

import java.util.Optional;
import se.lsk.core.casework.ChildFollowUp;
import se.lsk.core.facts.SubjectReference;

/** Reads {@code childFollowUp}. */
final class ChildFollowUpReader implements KindReader<ChildFollowUp> {

    @Override
    public Optional<ChildFollowUp> read(SubjectReference subjectRef, PropertyReader properties) {
        ChildFollowUp.Builder facts = ChildFollowUp.builder()
                .subjectRef(subjectRef)
                .startedOn(properties.day("startedOn"))
                .endedOn(properties.day("endedOn"))
                .investigationOpenedOn(properties.day("investigationOpenedOn"));
        return properties.build(facts::build);
    }
}
