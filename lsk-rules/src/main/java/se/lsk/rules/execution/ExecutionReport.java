package se.lsk.rules.execution;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.lsk.core.casework.DecisionSource;
import se.lsk.core.casework.ExecutionInterruption;
import se.lsk.core.casework.FavourableDecision;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.time.EpochDays;
import se.lsk.rules.execution.DelayedExecution.Status;

/**
 * What a board reports to IVO and the auditors for one quarter (<i>kvartalsrapport om ej verkställda beslut</i>): the duties {@code EVB-1}
 * to {@code EVB-4} and their twins under LSS. Made from facts and a day; sends nothing. A host municipality that carries out decisions for
 * another makes the same report. Immutable and thread-safe.
 *
 * @param asOf the day of the question, as a rule the last of the quarter; what is dated later has not happened
 * @param firstDay the first day of the quarter
 * @param lastDay the last day of the quarter
 * @param entries the decisions to report, one entry for each, by law and longest delay first
 * @param notices reported decisions of whose execution notice is owed
 * @param unsettled what can't be told
 */
@LegalTerm(sv = "kvartalsrapport om ej verkställda beslut")
public record ExecutionReport(
        LocalDate asOf,
        LocalDate firstDay,
        LocalDate lastDay,
        List<DelayedExecution> entries,
        List<ExecutionNotice> notices,
        List<UnsettledExecution> unsettled) {

    private static final Comparator<DelayedExecution> WAITING_FIRST_THEN_LONGEST =
            Comparator.<DelayedExecution>comparingInt(delay -> delay.status() == Status.WAITING ? 0 : 1)
                    .thenComparing(DelayedExecution::since);
    private static final Comparator<ExecutionNotice> NOTICE_ORDER = Comparator.<ExecutionNotice, String>comparing(
                    notice -> notice.duty().value())
            .thenComparing(ExecutionNotice::executedOn)
            .thenComparing(notice -> notice.decision().subjectRef().value())
            .thenComparing(notice -> notice.decision().service());
    private static final Comparator<UnsettledExecution> UNSETTLED_ORDER =
            Comparator.<UnsettledExecution, String>comparing(one -> one.duty().value())
                    .thenComparing(one -> one.decision().subjectRef().value())
                    .thenComparing(one -> one.decision().service());

    /** Copies the lists. */
    public ExecutionReport {
        entries = ImmutableList.copyOf(entries);
        notices = ImmutableList.copyOf(notices);
        unsettled = ImmutableList.copyOf(unsettled);
    }

    /**
     * The report for the quarter in which a day lies.
     *
     * <p>An entry is a decision whose threshold was passed and that still waits on the day, however often it was reported before; that
     * ceased to apply during the quarter, after the threshold; or that was carried out during the quarter, after the threshold and without
     * a report before that. A notice is owed for a decision that was reported and then carried out, until the facts tell that it was given.
     *
     * @param decisions the decisions, in any order; those that are no board's are passed over
     * @param asOf the day
     * @return the report
     * @throws IllegalArgumentException if the day is outside 1930 to 2199
     */
    public static ExecutionReport of(List<FavourableDecision> decisions, LocalDate asOf) {
        Quarter quarter = Quarter.of(asOf);
        int first = EpochDays.of(quarter.firstDay());
        int last = EpochDays.of(asOf);
        ImmutableList.Builder<DelayedExecution> entries = ImmutableList.builder();
        ImmutableList.Builder<ExecutionNotice> notices = ImmutableList.builder();
        ImmutableList.Builder<UnsettledExecution> unsettled = ImmutableList.builder();
        for (FavourableDecision decision : decisions) {
            Delays delays = Delays.of(decision, first, last);
            delays.delayed().stream()
                    .filter(delay -> isEntry(delay, asOf))
                    .min(WAITING_FIRST_THEN_LONGEST)
                    .map(delay -> mayHaveBeenReported(delay, quarter) ? delay.missingAlso(reportedPath(delay)) : delay)
                    .ifPresent(entries::add);
            unsettled.addAll(delays.unsettled());
            notices.addAll(notices(decision, asOf));
        }
        return new ExecutionReport(
                asOf,
                quarter.firstDay(),
                quarter.lastDay(),
                ImmutableList.sortedCopyOf(DelayedExecution.REPORT_ORDER, entries.build()),
                ImmutableList.sortedCopyOf(NOTICE_ORDER, notices.build()),
                ImmutableList.sortedCopyOf(UNSETTLED_ORDER, unsettled.build()));
    }

    private static boolean isEntry(DelayedExecution delay, LocalDate asOf) {
        boolean reported =
                delay.reportedOn().isPresent() && !delay.reportedOn().get().isAfter(asOf);
        return delay.status() != Status.CARRIED_OUT || !reported;
    }

    /** {@return whether the threshold was passed when the quarter before ended, and nothing tells of a report} */
    private static boolean mayHaveBeenReported(DelayedExecution delay, Quarter quarter) {
        return delay.status() != Status.WAITING
                && delay.reportedOn().isEmpty()
                && delay.threshold().plusDays(1).isBefore(quarter.firstDay());
    }

    private static String reportedPath(DelayedExecution delay) {
        return delay.interruption()
                        .map(one -> "interruptions["
                                + delay.decision().interruptions().indexOf(one) + "].")
                        .orElse("")
                + "reportedOn";
    }

    private static List<ExecutionNotice> notices(FavourableDecision decision, LocalDate asOf) {
        ImmutableList.Builder<ExecutionNotice> notices = ImmutableList.builder();
        if (decision.source() == DecisionSource.BOARD) {
            notice(decision, Optional.empty(), decision.reportedOn(), decision.carriedOutOn(), asOf)
                    .filter(notice -> !hasCome(decision.executionNotifiedOn(), asOf))
                    .ifPresent(notices::add);
            for (ExecutionInterruption one : decision.interruptions()) {
                notice(decision, Optional.of(one), one.reportedOn(), one.resumedOn(), asOf)
                        .filter(notice -> !hasCome(one.resumptionNotifiedOn(), asOf))
                        .ifPresent(notices::add);
            }
        }
        return notices.build();
    }

    private static Optional<ExecutionNotice> notice(
            FavourableDecision decision,
            Optional<ExecutionInterruption> interruption,
            Optional<LocalDate> reportedOn,
            Optional<LocalDate> executedOn,
            LocalDate asOf) {
        if (reportedOn.isEmpty()
                || !hasCome(executedOn, asOf)
                || reportedOn.get().isAfter(executedOn.orElseThrow())) {
            return Optional.empty();
        }
        return Optional.of(new ExecutionNotice(
                decision,
                interruption,
                Delays.noticeOfExecution(decision.law()).key(),
                reportedOn.get(),
                executedOn.get(),
                asOf));
    }

    private static boolean hasCome(Optional<LocalDate> day, LocalDate asOf) {
        return day.isPresent() && !day.get().isAfter(asOf);
    }
}
