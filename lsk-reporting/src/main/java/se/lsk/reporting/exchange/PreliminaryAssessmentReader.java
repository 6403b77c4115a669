package se.lsk.reporting.exchange;

import java.util.Optional;
import se.lsk.core.casework.PreliminaryAssessment;
import se.lsk.core.facts.SubjectReference;

/** Reads {@code preliminaryAssessment}. */
final class PreliminaryAssessmentReader implements KindReader<PreliminaryAssessment> {

    @Override
    public Optional<PreliminaryAssessment> read(SubjectReference subjectRef, PropertyReader properties) {
        PreliminaryAssessment.Builder facts = PreliminaryAssessment.builder()
                .subjectRef(subjectRef)
                .reportReceivedOn(properties.day("reportReceivedOn"))
                .decidedOn(properties.day("decidedOn"))
                .extraordinaryReasons(properties.answer("extraordinaryReasons"))
                .investigationAlreadyRunning(properties.answer("investigationAlreadyRunning"));
        return properties.build(facts::build);
    }
}
