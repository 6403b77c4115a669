package se.lsk.rules.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.lsk.core.risk.ResidualRisk;
import se.lsk.core.risk.RiskMeasure;
import se.lsk.core.time.EpochDays;

/** Whether measures are done and followed up on the days that the organisation has set itself. The regulation sets none. */
final class MeasureClock {

    private MeasureClock() {}

    /** {@return whether something that a measure must have before it can be followed is missing} */
    static boolean lacksFacts(List<RiskMeasure> measures) {
        for (int i = 0; i < measures.size(); i++) {
            RiskMeasure measure = measures.get(i);
            if (measure.owner().isEmpty() || lacksDueDay(measure) || lacksFollowUp(measure)) {
                return true;
            }
        }
        return measures.isEmpty();
    }

    static boolean lacksDueDay(RiskMeasure measure) {
        return measure.dueOn().isEmpty() && measure.doneOn().isEmpty();
    }

    static boolean lacksFollowUp(RiskMeasure measure) {
        return measure.followUpDueOn().isEmpty() && measure.followedUpOn().isEmpty();
    }

    /** {@return whether the measure is done on the day of the question} */
    static boolean isDone(RiskMeasure measure, int asOf) {
        return has(measure.doneOn(), asOf);
    }

    /** {@return whether the measure is followed up on the day of the question} */
    static boolean isFollowedUp(RiskMeasure measure, int asOf) {
        return has(measure.followedUpOn(), asOf);
    }

    /** {@return whether what is left after the measures is assessed on the day of the question} */
    static boolean isAssessed(Optional<ResidualRisk> residual, int asOf) {
        return has(residual.flatMap(ResidualRisk::assessedOn), asOf);
    }

    private static boolean has(Optional<LocalDate> day, int asOf) {
        return day.isPresent() && EpochDays.of(day.get()) <= asOf;
    }

    /** {@return the day on which the next step of the measure is due: that it is done or, when it is, that it is followed up} */
    static Optional<LocalDate> dueDay(RiskMeasure measure, int asOf) {
        if (isFollowedUp(measure, asOf)) {
            return Optional.empty();
        }
        return isDone(measure, asOf) ? measure.followUpDueOn() : measure.dueOn();
    }

    /** {@return whether the next step of the measure was due before the day of the question} */
    static boolean isLate(RiskMeasure measure, int asOf) {
        Optional<LocalDate> due = dueDay(measure, asOf);
        return due.isPresent() && EpochDays.of(due.get()) < asOf;
    }
}
