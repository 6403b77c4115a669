package se.lsk.rules.execution;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import se.lsk.core.law.LegalTerm;

/**
 * How long decisions have waited (<i>väntetider</i>), as a number of decisions for each whole calendar month. Immutable and thread-safe.
 *
 * @param byMonths how many decisions have waited how many whole months; only months with at least one decision
 * @param notKnown how many decisions have waited a time that is not known
 */
@LegalTerm(sv = "väntetider")
public record WaitingTimes(SortedMap<Integer, Integer> byMonths, int notKnown) {

    /** No decision at all. */
    public static final WaitingTimes NONE = new WaitingTimes(ImmutableSortedMap.of(), 0);

    /**
     * Copies the map.
     *
     * @throws IllegalArgumentException if a number of months or of unknown times is negative, or a number of decisions not positive
     */
    public WaitingTimes {
        byMonths = ImmutableSortedMap.copyOf(byMonths);
        if (notKnown < 0
                || byMonths.entrySet().stream().anyMatch(entry -> entry.getKey() < 0 || entry.getValue() < 1)) {
            throw new IllegalArgumentException("waiting times are counted in months from 0 and decisions from 1");
        }
    }

    /**
     * The times of decisions, one by one.
     *
     * @param months for each decision its whole months, or empty where they are not known
     * @return the times
     */
    static WaitingTimes of(List<OptionalInt> months) {
        TreeMap<Integer, Integer> byMonths = new TreeMap<>();
        int notKnown = 0;
        for (OptionalInt one : months) {
            if (one.isPresent()) {
                byMonths.merge(one.getAsInt(), 1, Integer::sum);
            } else {
                notKnown++;
            }
        }
        return new WaitingTimes(byMonths, notKnown);
    }

    /** {@return how many decisions there are} */
    public int total() {
        return atLeast(0) + notKnown;
    }

    /**
     * How many decisions have waited for some months or longer.
     *
     * @param months whole months
     * @return how many
     */
    public int atLeast(int months) {
        return sum(byMonths.tailMap(months));
    }

    /**
     * How many decisions are in a class of waiting times.
     *
     * @param fromMonths whole months, inclusive
     * @param toMonths whole months, exclusive
     * @return how many
     */
    public int between(int fromMonths, int toMonths) {
        return sum(byMonths.subMap(fromMonths, toMonths));
    }

    private static int sum(Map<Integer, Integer> part) {
        return part.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** {@return the shortest known time in whole months} */
    public OptionalInt shortest() {
        return byMonths.isEmpty() ? OptionalInt.empty() : OptionalInt.of(byMonths.firstKey());
    }

    /** {@return the longest known time in whole months} */
    public OptionalInt longest() {
        return byMonths.isEmpty() ? OptionalInt.empty() : OptionalInt.of(byMonths.lastKey());
    }

    /**
     * The times of these decisions and others together.
     *
     * @param other the times of other decisions
     * @return the times of all
     */
    public WaitingTimes plus(WaitingTimes other) {
        TreeMap<Integer, Integer> sum = new TreeMap<>(byMonths);
        other.byMonths.forEach((months, decisions) -> sum.merge(months, decisions, Integer::sum));
        return new WaitingTimes(sum, notKnown + other.notKnown);
    }
}
