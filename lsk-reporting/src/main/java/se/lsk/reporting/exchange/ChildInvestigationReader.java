package se.lsk.reporting.exchange;

import java.util.Optional;
import se.lsk.core.casework.ChildInvestigation;
import se.lsk.core.casework.DecisionMaker;
import se.lsk.core.casework.ExtensionDecision;
import se.lsk.core.casework.ExtensionReason;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.SubjectReference;

/** Reads {@code childInvestigation}. */
final class ChildInvestigationReader implements KindReader<ChildInvestigation> {

    @Override
    public Optional<ChildInvestigation> read(SubjectReference subjectRef, PropertyReader properties) {
        ChildInvestigation.Builder facts = ChildInvestigation.builder()
                .subjectRef(subjectRef)
                .reportReceivedOn(properties.day("reportReceivedOn"))
                .openedOn(properties.day("openedOn"))
                .completedOn(properties.day("completedOn"))
                .informedOn(properties.day("informedOn"))
                .informationWithheld(properties.answer("informationWithheld"))
                .previousInvestigationCompletedOn(properties.day("previousInvestigationCompletedOn"));
        for (PropertyReader extension : properties.objects("extensions")) {
            facts.addExtensions(extension(extension));
        }
        Answer hasPrevious = properties.answer("hasPreviousInvestigation");
        if (hasPrevious != Answer.UNKNOWN) {
            // not answered, the completion day of that investigation answers it
            facts.hasPreviousInvestigation(hasPrevious);
        }
        return properties.build(facts::build);
    }

    /** {@return the decision; one without facts in place of one that can't be, so that each keeps its index} */
    private static ExtensionDecision extension(PropertyReader properties) {
        ExtensionDecision.Builder decision = ExtensionDecision.builder()
                .decidedOn(properties.day("decidedOn"))
                .decidedBy(properties.code("decidedBy", DecisionMaker.class))
                .reason(properties.code("reason", ExtensionReason.class))
                .until(properties.day("until"));
        return properties
                .build(decision::build)
                .orElseGet(() -> ExtensionDecision.builder().build());
    }
}
