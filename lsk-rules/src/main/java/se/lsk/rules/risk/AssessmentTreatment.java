package se.lsk.rules.risk;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lsk.core.facts.FactType;
import se.lsk.core.law.RuleId;
import se.lsk.core.risk.LevelOverride;
import se.lsk.core.risk.MatrixProposal;
import se.lsk.core.risk.RiskAssessment;
import se.lsk.core.risk.RiskLevel;
import se.lsk.core.risk.RiskMatrix;
import se.lsk.core.risk.RiskTreatment;
import se.lsk.rules.Anchor;
import se.lsk.rules.Phrase;
import se.lsk.rules.Verdict;

/** The one risk of an assessment. */
final class AssessmentTreatment implements Treatments<RiskAssessment> {

    @Override
    public RuleId rule() {
        return RuleId.of("K5P7-ASSESSMENT");
    }

    @Override
    public Phrase title() {
        return Phrase.of("Åtgärder efter en riskbedömning", "Measures after an assessment");
    }

    @Override
    public FactType<RiskAssessment> type() {
        return RiskAssessment.TYPE;
    }

    @Override
    public Anchor anchor() {
        return Anchor.of("assessedOn", "risken bedömdes", "the risk was assessed");
    }

    @Override
    public int anchorDay(RiskAssessment facts) {
        return facts.assessedDay();
    }

    @Override
    public List<Verdict> answers() {
        return ImmutableList.<Verdict>builder()
                .addAll(TreatmentAnswers.WITH_LEVELS)
                .addAll(TreatmentAnswers.WITHOUT_LEVELS)
                .build();
    }

    @Override
    public @Nullable Verdict beforehand(RiskAssessment facts, int asOf) {
        return null;
    }

    @Override
    public RiskTreatment at(RiskAssessment facts, int index) {
        return facts;
    }

    @Override
    public Optional<RiskMatrix> matrix(RiskAssessment facts) {
        return Optional.of(facts.matrix());
    }

    @Override
    public Optional<MatrixProposal> proposal(RiskAssessment facts, int index) {
        return Optional.of(facts.proposal());
    }

    @Override
    public Optional<LevelOverride> override(RiskAssessment facts) {
        return facts.override();
    }

    @Override
    public Optional<RiskLevel> level(RiskAssessment facts, int index) {
        return facts.level();
    }

    @Override
    public Optional<RiskLevel> levelLeft(RiskAssessment facts, int index, int asOf) {
        return MeasureClock.isAssessed(facts.residual(), asOf) ? facts.residualLevel() : Optional.empty();
    }
}
