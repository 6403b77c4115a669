package se.lsk.rules.execution;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import se.lsk.core.casework.HostCode;
import se.lsk.core.casework.ServicesLaw;
import se.lsk.core.law.LegalTerm;

/**
 * Two statistics side by side, as a table shows them with the earlier figure in parentheses (<i>jämförelse av statistikrapporter</i>): every
 * law, area and service that either has. Immutable and thread-safe.
 *
 * @param current the statistics of the later period
 * @param previous the statistics of the earlier period
 * @param laws the counts under each law
 */
@LegalTerm(sv = "jämförelse av statistikrapporter")
public record StatisticsComparison(ExecutionStatistics current, ExecutionStatistics previous, List<OfLaw> laws) {

    /** Copies the list. */
    public StatisticsComparison {
        laws = ImmutableList.copyOf(laws);
    }

    /**
     * A count in both periods.
     *
     * @param current the later
     * @param previous the earlier
     */
    public record Pair(ExecutionCounts current, ExecutionCounts previous) {

        /** {@return the decisions: {@code 11 (12)}} */
        @Override
        public String toString() {
            return current.decisions() + " (" + previous.decisions() + ")";
        }
    }

    /**
     * The counts under one law.
     *
     * @param law the law
     * @param areas the counts in each area, in the order of their codes, decisions without an area last
     * @param total the counts of all areas
     */
    public record OfLaw(ServicesLaw law, List<OfArea> areas, Pair total) {

        /** Copies the list. */
        public OfLaw {
            areas = ImmutableList.copyOf(areas);
        }
    }

    /**
     * The counts in one area of the work.
     *
     * @param area the area; empty for decisions without one
     * @param services the counts for each kind of service, in the order of their codes
     * @param total the counts of all services
     */
    public record OfArea(Optional<HostCode> area, List<OfService> services, Pair total) {

        /** Copies the list. */
        public OfArea {
            services = ImmutableList.copyOf(services);
        }
    }

    /**
     * The counts for one kind of service.
     *
     * @param service the kind of service
     * @param counts the counts
     */
    public record OfService(HostCode service, Pair counts) {}

    /**
     * Puts two statistics side by side.
     *
     * @param current the statistics of the later period
     * @param previous the statistics of the earlier period
     * @return the comparison
     * @throws IllegalArgumentException if the earlier period does not end before the later begins
     */
    public static StatisticsComparison of(ExecutionStatistics current, ExecutionStatistics previous) {
        if (!previous.lastDay().isBefore(current.firstDay())) {
            throw new IllegalArgumentException("previous must end before current begins, but previous ends "
                    + previous.lastDay() + " and current begins " + current.firstDay());
        }
        return new StatisticsComparison(
                current,
                previous,
                joined(
                        current.laws(),
                        previous.laws(),
                        ExecutionStatistics.OfLaw::law,
                        Comparator.naturalOrder(),
                        StatisticsComparison::ofLaw));
    }

    private static OfLaw ofLaw(
            Optional<ExecutionStatistics.OfLaw> current, Optional<ExecutionStatistics.OfLaw> previous) {
        return new OfLaw(
                either(current, previous).law(),
                joined(
                        current.map(ExecutionStatistics.OfLaw::areas).orElse(List.of()),
                        previous.map(ExecutionStatistics.OfLaw::areas).orElse(List.of()),
                        ExecutionStatistics.OfArea::area,
                        ExecutionStatistics.AREAS_WITH_NONE_LAST,
                        StatisticsComparison::ofArea),
                pair(current.map(ExecutionStatistics.OfLaw::total), previous.map(ExecutionStatistics.OfLaw::total)));
    }

    private static OfArea ofArea(
            Optional<ExecutionStatistics.OfArea> current, Optional<ExecutionStatistics.OfArea> previous) {
        return new OfArea(
                either(current, previous).area(),
                joined(
                        current.map(ExecutionStatistics.OfArea::services).orElse(List.of()),
                        previous.map(ExecutionStatistics.OfArea::services).orElse(List.of()),
                        ExecutionStatistics.OfService::service,
                        Comparator.naturalOrder(),
                        StatisticsComparison::ofService),
                pair(current.map(ExecutionStatistics.OfArea::total), previous.map(ExecutionStatistics.OfArea::total)));
    }

    private static OfService ofService(
            Optional<ExecutionStatistics.OfService> current, Optional<ExecutionStatistics.OfService> previous) {
        return new OfService(
                either(current, previous).service(),
                pair(
                        current.map(ExecutionStatistics.OfService::counts),
                        previous.map(ExecutionStatistics.OfService::counts)));
    }

    private static <T> T either(Optional<T> current, Optional<T> previous) {
        return current.or(() -> previous).orElseThrow();
    }

    private static Pair pair(Optional<ExecutionCounts> current, Optional<ExecutionCounts> previous) {
        return new Pair(current.orElse(ExecutionCounts.NONE), previous.orElse(ExecutionCounts.NONE));
    }

    /** {@return what either list has, matched by its key and in the order of the keys} */
    private static <K, T, R> List<R> joined(
            List<T> current,
            List<T> previous,
            Function<T, K> key,
            Comparator<? super K> order,
            BiFunction<Optional<T>, Optional<T>, R> join) {
        Map<K, T> now = Maps.uniqueIndex(current, key::apply);
        Map<K, T> before = Maps.uniqueIndex(previous, key::apply);
        Map<K, R> both = new TreeMap<>(order);
        now.forEach((one, part) -> both.put(one, join.apply(Optional.of(part), Optional.ofNullable(before.get(one)))));
        before.forEach(
                (one, part) -> both.computeIfAbsent(one, missing -> join.apply(Optional.empty(), Optional.of(part))));
        return ImmutableList.copyOf(both.values());
    }

    /** {@return the total in both periods} */
    public Pair total() {
        return new Pair(current.total(), previous.total());
    }
}
