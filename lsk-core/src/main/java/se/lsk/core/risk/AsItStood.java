package se.lsk.core.risk;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Facts as they stood on a day: what is dated after it has not happened yet. What has no day is taken to have happened. */
final class AsItStood {

    private final LocalDate day;

    AsItStood(LocalDate day) {
        this.day = day;
    }

    boolean hasCome(Optional<LocalDate> told) {
        return told.isEmpty() || !told.get().isAfter(day);
    }

    RiskAssessment assessment(RiskAssessment told) {
        return told.toBuilder()
                .override(told.override().filter(decision -> hasCome(decision.decidedOn())))
                .measures(measures(told.measures()))
                .residual(residual(told.residual()))
                .build();
    }

    SeverityAssessment severity(SeverityAssessment told) {
        return told.toBuilder()
                .decision(told.decision().filter(decision -> hasCome(decision.decidedOn())))
                .build();
    }

    Optional<ResidualRisk> residual(Optional<ResidualRisk> told) {
        return told.filter(left -> hasCome(left.assessedOn()));
    }

    List<RiskMeasure> measures(List<RiskMeasure> told) {
        return told.stream()
                .<RiskMeasure>map(measure -> RiskMeasure.builder()
                        .from(measure)
                        .doneOn(measure.doneOn().filter(done -> !done.isAfter(day)))
                        .followedUpOn(measure.followedUpOn().filter(done -> !done.isAfter(day)))
                        .build())
                .collect(ImmutableList.toImmutableList());
    }
}
