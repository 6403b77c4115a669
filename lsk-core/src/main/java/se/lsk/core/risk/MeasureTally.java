package se.lsk.core.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.lsk.core.law.LegalTerm;

/**
 * How far the measures against a risk have come on a day (<i>åtgärdsläge</i>). One measure may count in several places. Immutable and
 * thread-safe.
 *
 * @param all how many measures there are
 * @param done how many were done on the day or before it
 * @param overdue how many are not done although their last day has passed
 * @param followUpOverdue how many are not followed up although the last day for that has passed
 * @param withoutOwner how many have no role that answers for them
 * @param withoutDay how many are not done and have no last day
 * @param withoutFollowUp how many are not followed up and have no last day for it
 */
@LegalTerm(sv = "åtgärdsläge")
public record MeasureTally(
        int all, int done, int overdue, int followUpOverdue, int withoutOwner, int withoutDay, int withoutFollowUp) {

    /**
     * Counts measures.
     *
     * @param measures the measures
     * @param asOf the day; what lies after it has not happened yet
     * @return the counts
     */
    public static MeasureTally of(List<RiskMeasure> measures, LocalDate asOf) {
        int done = 0;
        int overdue = 0;
        int followUpOverdue = 0;
        int withoutOwner = 0;
        int withoutDay = 0;
        int withoutFollowUp = 0;
        for (RiskMeasure measure : measures) {
            boolean isDone = hasCome(measure.doneOn(), asOf);
            boolean isFollowedUp = hasCome(measure.followedUpOn(), asOf);
            done += isDone ? 1 : 0;
            overdue += !isDone && hasPassed(measure.dueOn(), asOf) ? 1 : 0;
            followUpOverdue += !isFollowedUp && hasPassed(measure.followUpDueOn(), asOf) ? 1 : 0;
            withoutOwner += measure.owner().isEmpty() ? 1 : 0;
            withoutDay += !isDone && measure.dueOn().isEmpty() ? 1 : 0;
            withoutFollowUp += !isFollowedUp && measure.followUpDueOn().isEmpty() ? 1 : 0;
        }
        return new MeasureTally(
                measures.size(), done, overdue, followUpOverdue, withoutOwner, withoutDay, withoutFollowUp);
    }

    private static boolean hasCome(Optional<LocalDate> day, LocalDate asOf) {
        return day.isPresent() && !day.get().isAfter(asOf);
    }

    private static boolean hasPassed(Optional<LocalDate> day, LocalDate asOf) {
        return day.isPresent() && day.get().isBefore(asOf);
    }

    /** {@return whether a measure, or the follow-up of one, is overdue} */
    public boolean isLate() {
        return overdue > 0 || followUpOverdue > 0;
    }
}
