package se.lsk.rules.execution;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import se.lsk.core.casework.FavourableDecision;
import se.lsk.core.casework.HostCode;
import se.lsk.core.casework.ServicesLaw;
import se.lsk.core.facts.SubjectReference;
import se.lsk.rules.execution.DelayedExecution.Kind;
import se.lsk.rules.execution.DelayedExecution.Status;
import se.lsk.rules.execution.ExecutionCounts.Counted;
import se.lsk.rules.execution.ExecutionStatistics.OfArea;
import se.lsk.rules.execution.ExecutionStatistics.OfLaw;
import se.lsk.rules.execution.ExecutionStatistics.OfService;

/** Counts late decisions by law, area and service. Used by one thread, within one call. */
final class Tally {

    private final Map<ServicesLaw, Map<Optional<HostCode>, Map<HostCode, List<Delays>>>> late = new TreeMap<>();

    Tally(List<Delays> decisions) {
        for (ServicesLaw law : ServicesLaw.values()) {
            areas(law);
        }
        for (Delays delays : decisions) {
            if (!delays.delayed().isEmpty()) {
                FavourableDecision decision = delays.delayed().get(0).decision();
                areas(decision.law())
                        .computeIfAbsent(decision.area(), area -> new TreeMap<>())
                        .computeIfAbsent(decision.service(), service -> new ArrayList<>())
                        .add(delays);
            }
        }
    }

    private Map<Optional<HostCode>, Map<HostCode, List<Delays>>> areas(ServicesLaw law) {
        return late.computeIfAbsent(law, one -> new TreeMap<>(ExecutionStatistics.AREAS_WITH_NONE_LAST));
    }

    ExecutionStatistics statistics(LocalDate firstDay, LocalDate lastDay, int unsettled) {
        ImmutableList.Builder<OfLaw> laws = ImmutableList.builder();
        List<Counted> all = new ArrayList<>();
        late.forEach((law, ofLaw) -> {
            ImmutableList.Builder<OfArea> areas = ImmutableList.builder();
            List<Counted> underLaw = new ArrayList<>();
            ofLaw.forEach((area, ofArea) -> {
                ImmutableList.Builder<OfService> services = ImmutableList.builder();
                List<Counted> inArea = new ArrayList<>();
                ofArea.forEach((service, decisions) -> {
                    Counted counted = counted(decisions);
                    services.add(new OfService(service, counted.counts()));
                    inArea.add(counted);
                });
                Counted areaTotal = Counted.together(inArea);
                areas.add(new OfArea(area, services.build(), areaTotal.counts()));
                underLaw.add(areaTotal);
            });
            Counted lawTotal = Counted.together(underLaw);
            laws.add(new OfLaw(law, areas.build(), lawTotal.counts()));
            all.add(lawTotal);
        });
        return new ExecutionStatistics(
                firstDay, lastDay, laws.build(), Counted.together(all).counts(), unsettled);
    }

    private static Counted counted(List<Delays> decisions) {
        ImmutableSet<SubjectReference> subjects = decisions.stream()
                .map(delays -> delays.delayed().get(0).decision().subjectRef())
                .collect(ImmutableSet.toImmutableSet());
        List<DelayedExecution> notCarriedOut = longest(decisions, Kind.NOT_CARRIED_OUT);
        List<DelayedExecution> interrupted = longest(decisions, Kind.INTERRUPTED);
        int waiting = (int) decisions.stream()
                .filter(delays -> delays.delayed().stream().anyMatch(delay -> delay.status() == Status.WAITING))
                .count();
        return new Counted(
                new ExecutionCounts(
                        decisions.size(),
                        subjects.size(),
                        notCarriedOut.size(),
                        interrupted.size(),
                        waiting,
                        times(notCarriedOut, DelayedExecution::monthsSinceDecision),
                        times(interrupted, DelayedExecution::monthsSinceDecision),
                        times(interrupted, delay -> OptionalInt.of(delay.months()))),
                subjects);
    }

    /** {@return of each decision the longest delay of a kind, if it has one} */
    private static List<DelayedExecution> longest(List<Delays> decisions, Kind kind) {
        return decisions.stream()
                .flatMap(delays -> delays.delayed().stream()
                        .filter(delay -> delay.kind() == kind)
                        .max(Comparator.comparingInt(DelayedExecution::days))
                        .stream())
                .toList();
    }

    private static WaitingTimes times(List<DelayedExecution> delays, Function<DelayedExecution, OptionalInt> months) {
        return WaitingTimes.of(delays.stream().map(months).toList());
    }
}
