package se.lsk.reporting.exchange;

import java.util.Optional;
import se.lsk.core.casework.DecisionSource;
import se.lsk.core.casework.ExecutionInterruption;
import se.lsk.core.casework.FavourableDecision;
import se.lsk.core.casework.HostCode;
import se.lsk.core.casework.ServicesLaw;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.facts.SubjectReference;

/** Reads {@code favourableDecision}. */
final class FavourableDecisionReader implements KindReader<FavourableDecision> {

    /** Stands for a code that was refused, so that the other problems are found too. Never handed out. */
    private static final HostCode REFUSED = new HostCode("refused");

    @Override
    public Optional<FavourableDecision> read(SubjectReference subjectRef, PropertyReader properties) {
        FavourableDecision.Builder facts = FavourableDecision.builder()
                .subjectRef(subjectRef)
                .law(mandatory(properties, "law", ServicesLaw.class).orElse(ServicesLaw.SOL))
                .source(mandatory(properties, "source", DecisionSource.class).orElse(DecisionSource.BOARD))
                .service(properties.mandatoryHostCode("service").orElse(REFUSED))
                .area(properties.hostCode("area"))
                .decidedOn(properties.day("decidedOn"))
                .carriedOutOn(properties.day("carriedOutOn"))
                .endedOn(properties.day("endedOn"))
                .offersDeclinedOn(properties.days("offersDeclinedOn"))
                .delayReason(properties.hostCode("delayReason"))
                .reportedOn(properties.day("reportedOn"))
                .executionNotifiedOn(properties.day("executionNotifiedOn"));
        for (PropertyReader interruption : properties.objects("interruptions")) {
            facts.addInterruptions(interruption(interruption));
        }
        return properties.build(facts::build);
    }

    private static <E extends Enum<E>> Optional<E> mandatory(PropertyReader properties, String name, Class<E> codes) {
        if (properties.value(name).isEmpty()) {
            properties.refuse(ProblemCode.MISSING_PROPERTY, name);
        }
        return properties.code(name, codes);
    }

    /** {@return the interruption; one without facts in place of one that can't be, so that each keeps its index} */
    private static ExecutionInterruption interruption(PropertyReader properties) {
        ExecutionInterruption.Builder interruption = ExecutionInterruption.builder()
                .interruptedOn(properties.day("interruptedOn"))
                .resumedOn(properties.day("resumedOn"))
                .partly(properties.answer("partly"))
                .delayReason(properties.hostCode("delayReason"))
                .reportedOn(properties.day("reportedOn"))
                .resumptionNotifiedOn(properties.day("resumptionNotifiedOn"));
        return properties
                .build(interruption::build)
                .orElseGet(() -> ExecutionInterruption.builder().build());
    }
}
