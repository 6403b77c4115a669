package se.lsk.core.law;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which a wording is in force (<i>giltighetstid</i>): from a first day and, where it has ended, through a last day. Both are
 * inclusive, as statutes speak. There is no empty period; a period of one day has equal first and last days. Without a last day the
 * period has no end that LSK knows of. Ordered by first day, an ended period before an open one. Immutable and thread-safe.
 *
 * @param firstDay the first day in force, inclusive
 * @param lastDay the last day in force, inclusive, or empty while no end is known
 */
@LegalTerm(sv = "giltighetstid")
public record EffectivePeriod(LocalDate firstDay, Optional<LocalDate> lastDay) implements Comparable<EffectivePeriod> {

    /**
     * Checks the order of the days.
     *
     * @throws IllegalArgumentException if the last day lies before the first
     */
    public EffectivePeriod {
        if (lastDay.isPresent() && lastDay.get().isBefore(firstDay)) {
            throw new IllegalArgumentException(
                    "firstDay must not be after lastDay, but firstDay=" + firstDay + " and lastDay=" + lastDay.get());
        }
    }

    /**
     * A period that has not ended.
     *
     * @param firstDay the first day in force, inclusive
     * @return the period
     */
    public static EffectivePeriod from(LocalDate firstDay) {
        return new EffectivePeriod(firstDay, Optional.empty());
    }

    /**
     * A period that has ended.
     *
     * @param firstDay the first day in force, inclusive
     * @param lastDay the last day in force, inclusive
     * @return the period
     * @throws IllegalArgumentException if the last day lies before the first
     */
    public static EffectivePeriod of(LocalDate firstDay, LocalDate lastDay) {
        return new EffectivePeriod(firstDay, Optional.of(lastDay));
    }

    /**
     * Whether a day lies in the period.
     *
     * @param day the day
     * @return true from the first through the last day, both inclusive
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay) && (lastDay.isEmpty() || !day.isAfter(lastDay.get()));
    }

    /**
     * Whether two periods share a day.
     *
     * @param other the other period
     * @return true if at least one day lies in both
     */
    public boolean overlaps(EffectivePeriod other) {
        return (lastDay.isEmpty() || !other.firstDay.isAfter(lastDay.get()))
                && (other.lastDay.isEmpty() || !firstDay.isAfter(other.lastDay.get()));
    }

    /**
     * Whether this period ends on the day before the other begins.
     *
     * @param next the other period
     * @return true if there is neither gap nor overlap between the two
     */
    public boolean meets(EffectivePeriod next) {
        return lastDay.isPresent()
                && lastDay.get().isBefore(next.firstDay)
                && lastDay.get().plusDays(1).equals(next.firstDay);
    }

    @Override
    public int compareTo(EffectivePeriod other) {
        int byFirstDay = firstDay.compareTo(other.firstDay);
        if (byFirstDay != 0) {
            return byFirstDay;
        }
        if (lastDay.isEmpty() || other.lastDay.isEmpty()) {
            return Boolean.compare(lastDay.isEmpty(), other.lastDay.isEmpty());
        }
        return lastDay.get().compareTo(other.lastDay.get());
    }

    /** {@return {@code 2002-01-01--2025-06-30}, or {@code 2025-07-01--} without an end} */
    @Override
    public String toString() {
        return firstDay + "--" + lastDay.map(LocalDate::toString).orElse("");
    }
}
