package se.lsk.rules.execution;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import se.lsk.core.casework.DecisionSource;
import se.lsk.core.casework.DutyClock;
import se.lsk.core.casework.ExecutionInterruption;
import se.lsk.core.casework.FavourableDecision;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.time.EpochDays;
import se.lsk.core.time.PointInTime;
import se.lsk.rules.duty.Duty;
import se.lsk.rules.internal.AsOf;

/**
 * The clocks that a decision starts (<i>frister för ett gynnande beslut</i>), for a rulebook or a calendar of duties: the thresholds of the
 * reports, and the notice of execution. Thread-safe.
 */
@LegalTerm(sv = "frister för ett gynnande beslut")
public final class ExecutionClocks {

    private ExecutionClocks() {}

    /**
     * The clocks of a decision.
     *
     * @param decision the decision
     * @param asOf the day of the question; a decision that has ceased to apply has no clocks of execution
     * @return the clocks, that of the decision first; none for what a court has granted
     */
    public static List<DutyClock> of(FavourableDecision decision, LocalDate asOf) {
        if (decision.source() == DecisionSource.COURT) {
            return ImmutableList.of();
        }
        int day = EpochDays.of(asOf);
        boolean ended = AsOf.hasHappened(decision.endedDay(), day);
        ImmutableList.Builder<DutyClock> clocks = ImmutableList.builder();
        boolean dayOfExecutionLacks = decision.carriedOutOn().isEmpty() && Delays.hasBeenInterrupted(decision, day);
        if (decision.carriedOutOn().isPresent() || !(ended || dayOfExecutionLacks)) {
            clocks.add(clock(Delays.notCarriedOut(decision.law()), decision)
                    .clockStart(decision.decidedOn().map(PointInTime::on))
                    .doneOn(decision.carriedOutOn().map(PointInTime::on))
                    .build());
        }
        for (ExecutionInterruption interruption : decision.interruptions()) {
            if (interruption.resumedOn().isPresent() || !ended) {
                clocks.add(clock(Delays.interrupted(decision.law()), decision)
                        .clockStart(interruption.interruptedOn().map(PointInTime::on))
                        .doneOn(interruption.resumedOn().map(PointInTime::on))
                        .build());
            }
        }
        if (decision.reportedOn().isPresent()
                && decision.carriedOutOn().isPresent()
                && !decision.reportedOn().get().isAfter(decision.carriedOutOn().get())) {
            clocks.add(clock(Delays.noticeOfExecution(decision.law()), decision)
                    .clockStart(decision.carriedOutOn().map(PointInTime::on))
                    .doneOn(decision.executionNotifiedOn().map(PointInTime::on))
                    .build());
        }
        return clocks.build();
    }

    private static DutyClock.Builder clock(Duty<?> duty, FavourableDecision decision) {
        return DutyClock.builder().subjectRef(decision.subjectRef()).duty(duty.key());
    }
}
