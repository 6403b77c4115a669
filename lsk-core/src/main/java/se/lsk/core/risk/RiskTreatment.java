package se.lsk.core.risk;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.HostReference;
import se.lsk.core.law.LegalTerm;

/**
 * What is done about a risk, or about an event that has happened (<i>riskhantering</i>): measures, or a reasoned decision to take none.
 * Whether that is enough is never decided here.
 */
@LegalTerm(sv = "riskhantering")
@SuppressWarnings("exports")
public sealed interface RiskTreatment permits RiskAssessment, IdentifiedEvent, EventAnalysis {

    /** {@return the measures} */
    List<RiskMeasure> measures();

    /** {@return where the reasons are written for taking no measure; present only where that has been decided} */
    Optional<HostReference> noMeasureReasonRef();

    /** {@return whether any measure has been decided on; where none is listed it may be that there is none, or that it is not told} */
    @Value.Default
    default Answer measuresDecided() {
        if (!measures().isEmpty()) {
            return Answer.YES;
        }
        return noMeasureReasonRef().isPresent() ? Answer.NO : Answer.UNKNOWN;
    }
}
