package se.lsk.rules.risk;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.FactType;
import se.lsk.core.law.RuleId;
import se.lsk.core.risk.IdentifiedEvent;
import se.lsk.core.risk.MatrixProposal;
import se.lsk.core.risk.RiskAnalysis;
import se.lsk.core.risk.RiskLevel;
import se.lsk.core.risk.RiskMatrix;
import se.lsk.core.risk.RiskTreatment;
import se.lsk.rules.Anchor;
import se.lsk.rules.Phrase;
import se.lsk.rules.Verdict;

/** Each event that a risk analysis identified. */
final class AnalysisTreatments implements Treatments<RiskAnalysis> {

    @Override
    public RuleId rule() {
        return RuleId.of("K5P7-ANALYSIS");
    }

    @Override
    public Phrase title() {
        return Phrase.of("Åtgärder efter en riskanalys", "Measures after a risk analysis");
    }

    @Override
    public FactType<RiskAnalysis> type() {
        return RiskAnalysis.TYPE;
    }

    @Override
    public Anchor anchor() {
        return Anchor.of("madeOn", "riskanalysen gjordes", "the risk analysis was made");
    }

    @Override
    public int anchorDay(RiskAnalysis facts) {
        return facts.madeDay();
    }

    @Override
    public List<Verdict> answers() {
        return ImmutableList.<Verdict>builder()
                .add(EventAnswers.EVENTS_MISSING, EventAnswers.NO_EVENT)
                .addAll(TreatmentAnswers.WITH_LEVELS)
                .addAll(TreatmentAnswers.WITHOUT_LEVELS)
                .build();
    }

    @Override
    public @Nullable Verdict beforehand(RiskAnalysis facts, int asOf) {
        if (!facts.events().isEmpty()) {
            return null;
        }
        return facts.eventsIdentified() == Answer.NO ? EventAnswers.NO_EVENT : EventAnswers.EVENTS_MISSING;
    }

    @Override
    public int count(RiskAnalysis facts) {
        return facts.events().size();
    }

    @Override
    public RiskTreatment at(RiskAnalysis facts, int index) {
        return facts.events().get(index);
    }

    @Override
    public String path(int index) {
        return "events[" + index + "].";
    }

    @Override
    public Optional<RiskMatrix> matrix(RiskAnalysis facts) {
        return facts.matrix();
    }

    @Override
    public Optional<MatrixProposal> proposal(RiskAnalysis facts, int index) {
        IdentifiedEvent event = facts.events().get(index);
        return facts.matrix().map(event::proposal);
    }

    @Override
    public Optional<RiskLevel> levelLeft(RiskAnalysis facts, int index, int asOf) {
        IdentifiedEvent event = facts.events().get(index);
        return MeasureClock.isAssessed(event.residual(), asOf)
                ? facts.matrix().flatMap(event::residualLevel)
                : Optional.empty();
    }
}
