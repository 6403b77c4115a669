package se.lsk.reporting.exchange;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import se.lsk.core.facts.SubjectReference;
import se.lsk.core.risk.CauseArea;
import se.lsk.core.risk.EventAnalysis;

/** Reads {@code eventAnalysis}. */
final class EventAnalysisReader implements KindReader<EventAnalysis> {

    @Override
    public Optional<EventAnalysis> read(SubjectReference subjectRef, PropertyReader properties) {
        EventAnalysis.Builder facts = EventAnalysis.builder()
                .subjectRef(subjectRef)
                .unitRef(RiskProperties.reference(properties, "unitRef"))
                .occurredOn(properties.day("occurredOn"))
                .begunOn(properties.day("begunOn"))
                .completedOn(properties.day("completedOn"))
                .causes(ImmutableSet.copyOf(properties.codes("causes", CauseArea.class)))
                .measures(RiskProperties.measures(properties))
                .noMeasureReasonRef(RiskProperties.reference(properties, "noMeasureReasonRef"));
        RiskProperties.told(properties, "measuresDecided").ifPresent(facts::measuresDecided);
        return properties.build(facts::build);
    }
}
