package se.lsk.reporting.exchange;

import java.util.Optional;
import se.lsk.core.facts.SubjectReference;
import se.lsk.core.risk.Seriousness;
import se.lsk.core.risk.SeverityAssessment;
import se.lsk.core.risk.SeverityDecision;

/** Reads {@code severityAssessment}. */
final class SeverityAssessmentReader implements KindReader<SeverityAssessment> {

    @Override
    public Optional<SeverityAssessment> read(SubjectReference subjectRef, PropertyReader properties) {
        SeverityAssessment.Builder facts = SeverityAssessment.builder()
                .subjectRef(subjectRef)
                .receivedOn(properties.day("receivedOn"))
                .matrix(RiskProperties.matrix(properties))
                .ratings(RiskProperties.ratings(properties))
                .decision(properties.object("decision").map(SeverityAssessmentReader::decision));
        return properties.build(facts::build, place -> RiskProperties.flat(properties, place));
    }

    private static SeverityDecision decision(PropertyReader properties) {
        SeverityDecision.Builder decision = SeverityDecision.builder()
                .seriousness(properties.code("seriousness", Seriousness.class))
                .decidedBy(RiskProperties.role(properties, "decidedBy"))
                .decidedOn(properties.day("decidedOn"))
                .reasonRef(RiskProperties.reference(properties, "reasonRef"));
        return properties
                .build(decision::build)
                .orElseGet(() -> SeverityDecision.builder().build());
    }
}
