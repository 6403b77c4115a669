package se.lsk.reporting.exchange;

import java.util.Optional;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.facts.HostReference;
import se.lsk.core.facts.RoleName;
import se.lsk.core.facts.SubjectReference;
import se.lsk.core.risk.LevelOverride;
import se.lsk.core.risk.RiskAssessment;
import se.lsk.core.risk.RiskMatrix;

/** Reads {@code riskAssessment}. */
final class RiskAssessmentReader implements KindReader<RiskAssessment> {

    @Override
    public Optional<RiskAssessment> read(SubjectReference subjectRef, PropertyReader properties) {
        if (properties.value("matrix").isEmpty()) {
            properties.refuse(ProblemCode.MISSING_PROPERTY, "matrix");
        }
        Optional<RiskMatrix> matrix = RiskProperties.matrix(properties);
        RiskAssessment.Builder facts = RiskAssessment.builder()
                .subjectRef(subjectRef)
                .ratings(RiskProperties.ratings(properties))
                .assessedOn(properties.day("assessedOn"))
                .override(properties.object("override").flatMap(RiskAssessmentReader::decision))
                .measures(RiskProperties.measures(properties))
                .noMeasureReasonRef(RiskProperties.reference(properties, "noMeasureReasonRef"))
                .residual(RiskProperties.residual(properties));
        RiskProperties.told(properties, "measuresDecided").ifPresent(facts::measuresDecided);
        if (matrix.isEmpty()) {
            properties.build(() -> subjectRef);
            return Optional.empty();
        }
        return properties.build(
                () -> facts.matrix(matrix.get()).build(),
                place -> RiskProperties.residualPlace(RiskProperties.flat(properties, place)));
    }

    /** {@return the decision, which takes a level, a reason and a role} */
    private static Optional<LevelOverride> decision(PropertyReader properties) {
        Optional<String> level = properties.mandatoryText("level", ProblemCode.MISSING_PROPERTY);
        if (properties.value("reasonRef").isEmpty()) {
            properties.refuse(ProblemCode.REASON_MISSING, "reasonRef");
        }
        Optional<HostReference> reason = RiskProperties.reference(properties, "reasonRef");
        if (properties.value("decidedBy").isEmpty()) {
            properties.refuse(ProblemCode.MISSING_PROPERTY, "decidedBy");
        }
        Optional<RoleName> role = RiskProperties.role(properties, "decidedBy");
        LevelOverride.Builder decision = LevelOverride.builder().decidedOn(properties.day("decidedOn"));
        if (level.isEmpty() || reason.isEmpty() || role.isEmpty()) {
            properties.build(() -> properties);
            return Optional.empty();
        }
        return properties.build(() -> decision.level(level.get())
                .reasonRef(reason.get())
                .decidedBy(role.get())
                .build());
    }
}
