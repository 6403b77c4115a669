package se.lsk.rules.execution;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import se.lsk.core.casework.ExecutionInterruption;
import se.lsk.core.casework.FavourableDecision;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.law.RuleId;

/**
 * A decision that was reported, was carried out after that, and of which nothing tells that IVO and the auditors have had notice
 * (<i>anmälan om verkställighet</i>). Whether the duty also holds for a decision that was carried out anew after a reported interruption
 * does not appear from the sources: such a notice has an interruption, and the host decides. Immutable and thread-safe.
 *
 * @param decision the decision
 * @param interruption the interruption after which it was carried out anew; empty where it was carried out for the first time
 * @param duty the duty: {@code EVB-4} or its twin under LSS
 * @param reportedOn the day on which it was reported as not carried out
 * @param executedOn the day on which it was carried out, which the notice states
 * @param asOf the day of the question
 */
@LegalTerm(sv = "anmälan om verkställighet")
public record ExecutionNotice(
        FavourableDecision decision,
        Optional<ExecutionInterruption> interruption,
        RuleId duty,
        LocalDate reportedOn,
        LocalDate executedOn,
        LocalDate asOf) {

    /** {@return the days from the execution to the day of the question; the act states no time} */
    public int days() {
        return (int) ChronoUnit.DAYS.between(executedOn, asOf);
    }
}
