package se.lsk.reporting.exchange;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import se.lsk.core.facts.SubjectReference;
import se.lsk.core.risk.AnalysisOccasion;
import se.lsk.core.risk.CauseArea;
import se.lsk.core.risk.IdentifiedEvent;
import se.lsk.core.risk.RiskAnalysis;

/** Reads {@code riskAnalysis}. */
final class RiskAnalysisReader implements KindReader<RiskAnalysis> {

    @Override
    public Optional<RiskAnalysis> read(SubjectReference subjectRef, PropertyReader properties) {
        RiskAnalysis.Builder facts = RiskAnalysis.builder()
                .subjectRef(subjectRef)
                .unitRef(RiskProperties.reference(properties, "unitRef"))
                .madeOn(properties.day("madeOn"))
                .occasion(properties.code("occasion", AnalysisOccasion.class))
                .changeOn(properties.day("changeOn"))
                .matrix(RiskProperties.matrix(properties));
        RiskProperties.told(properties, "eventsIdentified").ifPresent(facts::eventsIdentified);
        List<PropertyReader> events = properties.objects("events");
        events.forEach(event -> facts.addEvents(event(event)));
        return properties.build(facts::build, place -> place(events, place));
    }

    /** {@return where what is said of an event's one rating stands, if its properties are in the event itself} */
    private static String place(List<PropertyReader> events, String place) {
        String told = RiskProperties.residualPlace(place);
        for (int i = 0; i < events.size(); i++) {
            String event = "$.events[" + i + "].";
            if (told.startsWith(event)) {
                return event
                        + RiskProperties.flat(events.get(i), "$." + told.substring(event.length()))
                                .substring(2);
            }
        }
        return told;
    }

    /** {@return the event; one without facts in place of one that can't be, so that each keeps its index} */
    private static IdentifiedEvent event(PropertyReader properties) {
        IdentifiedEvent.Builder event = IdentifiedEvent.builder()
                .eventRef(RiskProperties.reference(properties, "eventRef"))
                .ratings(RiskProperties.ratings(properties))
                .causes(ImmutableSet.copyOf(properties.codes("causes", CauseArea.class)))
                .measures(RiskProperties.measures(properties))
                .noMeasureReasonRef(RiskProperties.reference(properties, "noMeasureReasonRef"))
                .residual(RiskProperties.residual(properties));
        RiskProperties.told(properties, "measuresDecided").ifPresent(event::measuresDecided);
        return properties
                .build(event::build)
                .orElseGet(() -> IdentifiedEvent.builder().build());
    }
}
