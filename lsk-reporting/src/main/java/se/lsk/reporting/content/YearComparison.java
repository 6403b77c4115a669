package se.lsk.reporting.content;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.lsk.core.facts.HostReference;
import se.lsk.core.law.LegalTerm;

/**
 * A report beside last year's (<i>jämförelse mellan år</i>): what was promised then and what became of it, the figures that both print, the
 * items that one holds and the other doesn't, and the headings that are gone. Immutable and thread-safe.
 *
 * @param previous last year's report
 * @param current this year's
 * @param promises each promise of last year's report
 * @param unpromised what this year's report tells of promises that last year's doesn't have
 * @param figures each figure that both print under one name and in one unit
 * @param items each item whose state differs
 * @param gone the headings of last year's chapters that no section has now
 */
@LegalTerm(sv = "jämförelse mellan år")
public record YearComparison(
        Report previous,
        Report current,
        List<Followed> promises,
        List<PromiseOutcome> unpromised,
        List<FigureChange> figures,
        List<ItemChange> items,
        List<String> gone) {

    /** Copies the lists. */
    public YearComparison {
        promises = ImmutableList.copyOf(promises);
        unpromised = ImmutableList.copyOf(unpromised);
        figures = ImmutableList.copyOf(figures);
        items = ImmutableList.copyOf(items);
        gone = ImmutableList.copyOf(gone);
    }

    /**
     * A promise and what became of it.
     *
     * @param promise the promise
     * @param outcome what this year's report says of it; empty if it is silent
     */
    public record Followed(ImprovementPromise promise, Optional<PromiseOutcome> outcome) {}

    /**
     * A figure in both years.
     *
     * @param label what it counts, as this year's report calls it
     * @param unit its unit
     * @param then last year's number
     * @param now this year's
     */
    public record FigureChange(String label, FigureUnit unit, BigDecimal then, BigDecimal now) {

        /** {@return how much more it is now; less than nothing if it is less} */
        public BigDecimal difference() {
            return now.subtract(then);
        }
    }

    /**
     * An item that is held otherwise than last year.
     *
     * @param item the item
     * @param then how far last year's report held it
     * @param now how far this year's does
     */
    public record ItemChange(RequiredItem item, ItemState then, ItemState now) {}

    /**
     * Puts two reports side by side.
     *
     * @param previous last year's report
     * @param current this year's
     * @param profile the required contents by which they are compared
     * @return the comparison
     * @throws IllegalArgumentException if they are not of one kind, or the earlier is not about an earlier year
     */
    public static YearComparison of(Report previous, Report current, ContentProfile profile) {
        if (previous.kind() != current.kind() || previous.year() >= current.year()) {
            throw new IllegalArgumentException(
                    "the reports must be of one kind, and the previous one about an earlier year");
        }
        return new YearComparison(
                previous,
                current,
                previous.promises().stream()
                        .map(promise -> new Followed(promise, outcome(current, promise.ref())))
                        .toList(),
                current.outcomes().stream()
                        .filter(outcome -> previous.promises().stream()
                                .noneMatch(promise -> promise.ref().equals(outcome.promise())))
                        .toList(),
                figures(previous, current),
                items(previous, current, profile),
                gone(previous, current));
    }

    private static Optional<PromiseOutcome> outcome(Report report, HostReference promise) {
        return report.outcomes().stream()
                .filter(outcome -> outcome.promise().equals(promise))
                .findFirst();
    }

    private static List<FigureChange> figures(Report previous, Report current) {
        ImmutableList.Builder<FigureChange> changes = ImmutableList.builder();
        for (PrintedFigure now : current.figures()) {
            previous.figure(now.ref())
                    .filter(then -> then.unit() == now.unit())
                    .ifPresent(
                            then -> changes.add(new FigureChange(now.label(), now.unit(), then.value(), now.value())));
        }
        return changes.build();
    }

    private static List<ItemChange> items(Report previous, Report current, ContentProfile profile) {
        List<ItemCheck> before = check(previous, profile).items();
        List<ItemCheck> after = check(current, profile).items();
        ImmutableList.Builder<ItemChange> changes = ImmutableList.builder();
        for (int i = 0; i < after.size(); i++) {
            if (before.get(i).state() != after.get(i).state()) {
                changes.add(new ItemChange(
                        after.get(i).item(), before.get(i).state(), after.get(i).state()));
            }
        }
        return changes.build();
    }

    /** A report is compared as it stands: by the wordings of its own day, or of the last day of the year that it is about. */
    private static Completeness check(Report report, ContentProfile profile) {
        return Completeness.of(report, profile, ReportFacts.lastDay(report));
    }

    private static List<String> gone(Report previous, Report current) {
        List<String> now = current.sections().stream()
                .map(section -> Headings.plain(section.heading()))
                .collect(Collectors.toList());
        return previous.sections().stream()
                .filter(section -> section.level() == 1)
                .filter(section -> !now.contains(Headings.plain(section.heading())))
                .map(ReportSection::heading)
                .toList();
    }
}
