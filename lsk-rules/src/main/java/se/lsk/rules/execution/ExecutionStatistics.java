package se.lsk.rules.execution;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.lsk.core.casework.FavourableDecision;
import se.lsk.core.casework.HostCode;
import se.lsk.core.casework.ServicesLaw;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.time.EpochDays;

/**
 * What a board tells the municipal council (<i>statistikrapport till fullmäktige</i>): how many decisions were not carried out in time, and
 * how many were interrupted for too long, by law, area and kind of service, with the time since the decision. The duties are {@code EVB-5}
 * and its twin under LSS; a yearly quality report counts the same over a year. Decisions add up from the lines to the total. Holds no
 * references to persons, but counts that can be so small that somebody is recognised: whether a line can be shown outside the board is for
 * the host to say, LSK suppresses nothing here. Immutable and thread-safe.
 *
 * @param firstDay the first day of the period
 * @param lastDay the last day of the period, on which the question is asked
 * @param laws the counts under each law, also where there is none
 * @param total the counts of all
 * @param unsettled how many decisions there are of which it can't be told, because of facts that are missing; they are not counted
 */
@LegalTerm(sv = "statistikrapport till fullmäktige")
public record ExecutionStatistics(
        LocalDate firstDay, LocalDate lastDay, List<OfLaw> laws, ExecutionCounts total, int unsettled) {

    static final Comparator<Optional<HostCode>> AREAS_WITH_NONE_LAST =
            Comparator.<Optional<HostCode>, Boolean>comparing(Optional::isEmpty)
                    .thenComparing(area -> area.map(HostCode::value).orElse(""));

    /**
     * Checks that the parts add up.
     *
     * @throws IllegalArgumentException if the decisions of the parts are not those of the whole
     */
    public ExecutionStatistics {
        laws = ImmutableList.copyOf(laws);
        addsUp(total, laws, OfLaw::total);
    }

    /**
     * The counts under one law.
     *
     * @param law the law
     * @param areas the counts in each area, in the order of their codes, decisions without an area last
     * @param total the counts of all areas
     */
    public record OfLaw(ServicesLaw law, List<OfArea> areas, ExecutionCounts total) {

        /**
         * Checks that the parts add up.
         *
         * @throws IllegalArgumentException if the decisions of the parts are not those of the whole
         */
        public OfLaw {
            areas = ImmutableList.copyOf(areas);
            addsUp(total, areas, OfArea::total);
        }
    }

    /**
     * The counts in one area of the work.
     *
     * @param area the area; empty for decisions without one
     * @param services the counts for each kind of service, in the order of their codes
     * @param total the counts of all services
     */
    public record OfArea(Optional<HostCode> area, List<OfService> services, ExecutionCounts total) {

        /**
         * Checks that the parts add up.
         *
         * @throws IllegalArgumentException if the decisions of the parts are not those of the whole
         */
        public OfArea {
            services = ImmutableList.copyOf(services);
            addsUp(total, services, OfService::counts);
        }
    }

    /**
     * The counts for one kind of service.
     *
     * @param service the kind of service
     * @param counts the counts
     */
    public record OfService(HostCode service, ExecutionCounts counts) {}

    private static <T> void addsUp(ExecutionCounts total, List<T> parts, Function<T, ExecutionCounts> counts) {
        int decisions =
                parts.stream().mapToInt(part -> counts.apply(part).decisions()).sum();
        if (decisions != total.decisions()) {
            throw new IllegalArgumentException("the parts must add up to the total, but the parts have " + decisions
                    + " decisions and the total has " + total.decisions());
        }
    }

    /**
     * The statistics for the quarter in which a day lies, as on that day.
     *
     * @param decisions the decisions, in any order; those that are no board's are passed over
     * @param asOf the day, as a rule the last of the quarter; what is dated later has not happened
     * @return the statistics
     * @throws IllegalArgumentException if the day is outside 1930 to 2199
     */
    public static ExecutionStatistics ofQuarter(List<FavourableDecision> decisions, LocalDate asOf) {
        return over(decisions, Quarter.of(asOf).firstDay(), asOf);
    }

    /**
     * The statistics for a period: every decision that had passed its threshold and was not carried out on some day of the period.
     *
     * @param decisions the decisions, in any order; those that are no board's are passed over
     * @param firstDay the first day of the period
     * @param lastDay the last day of the period; what is dated later has not happened
     * @return the statistics
     * @throws IllegalArgumentException if the period ends before it begins, or a day is outside 1930 to 2199
     */
    public static ExecutionStatistics over(List<FavourableDecision> decisions, LocalDate firstDay, LocalDate lastDay) {
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException(
                    "firstDay must not be after lastDay, but firstDay=" + firstDay + " and lastDay=" + lastDay);
        }
        int first = EpochDays.of(firstDay);
        int last = EpochDays.of(lastDay);
        List<Delays> delays = decisions.stream()
                .map(decision -> Delays.of(decision, first, last))
                .toList();
        int unsettled = (int) delays.stream()
                .filter(one -> one.delayed().isEmpty() && !one.unsettled().isEmpty())
                .count();
        return new Tally(delays).statistics(firstDay, lastDay, unsettled);
    }
}
