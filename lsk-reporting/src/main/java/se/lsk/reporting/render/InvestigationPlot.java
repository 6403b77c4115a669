package se.lsk.reporting.render;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.lsk.core.facts.SubjectReference;
import se.lsk.core.law.RuleId;
import se.lsk.core.time.Deadline;
import se.lsk.rules.Finding;

/**
 * Investigations against both limits in one plot: the length of each, the last day of its own four calendar months, and the measure in
 * days. Immutable and thread-safe.
 *
 * @param id its identifier, unique on the page
 * @param caption what the plot shows
 * @param provenance where the cases come from, shown with the plot
 * @param measureDays the measure, in days
 * @param cases the investigations, longest first; at most {@value #MOST_CASES}
 * @param notPlotted how many investigations lack a day without which they have no length
 */
public record InvestigationPlot(
        String id, String caption, String provenance, int measureDays, List<PlottedCase> cases, int notPlotted)
        implements Block {

    /** How many cases a plot holds at most, so that a person can still read it. */
    public static final int MOST_CASES = 500;

    private static final RuleId STATUTE = RuleId.of("CH-INVEST");
    private static final RuleId MEASURE = RuleId.of("CH-INVEST-122");
    private static final int MEASURE_DAYS = 122;
    private static final Comparator<PlottedCase> LONGEST_FIRST = Comparator.comparingInt(PlottedCase::days)
            .reversed()
            .thenComparing(PlottedCase::openedOn)
            .thenComparing(one -> one.subjectRef().value());

    /**
     * Sorts and copies the list.
     *
     * @throws IllegalArgumentException if the identifier has another form, the measure is not 1 to 1000, or there are too many cases
     */
    public InvestigationPlot {
        Identifiers.check(id);
        if (measureDays < 1 || measureDays > 1000) {
            throw new IllegalArgumentException("measureDays must be 1 to 1000, but measureDays=" + measureDays);
        }
        cases = ImmutableList.sortedCopyOf(LONGEST_FIRST, cases);
        if (cases.size() > MOST_CASES) {
            throw new IllegalArgumentException(
                    "cases must be at most " + MOST_CASES + ", but there are " + cases.size());
        }
    }

    /**
     * The plot of what the two rules found.
     *
     * @param id its identifier, unique on the page
     * @param caption what the plot shows
     * @param provenance where the cases come from
     * @param findings findings of any rules, those of one investigation in the order of the rulebook
     * @return the plot
     * @throws IllegalArgumentException if the identifier has another form or there are too many cases
     */
    public static InvestigationPlot of(String id, String caption, String provenance, List<Finding> findings) {
        Map<SubjectReference, Deque<Finding>> statutes = new HashMap<>();
        ImmutableList.Builder<PlottedCase> cases = ImmutableList.builder();
        int measureDays = MEASURE_DAYS;
        int notPlotted = 0;
        for (Finding finding : findings) {
            if (finding.ruleId().equals(STATUTE)) {
                statutes.computeIfAbsent(finding.subjectRef(), ref -> new ArrayDeque<>())
                        .add(finding);
            } else if (finding.ruleId().equals(MEASURE)) {
                Deque<Finding> ofSubject = statutes.get(finding.subjectRef());
                Finding statute = ofSubject == null ? null : ofSubject.poll();
                Optional<PlottedCase> plotted = statute == null ? Optional.empty() : PlottedCase.of(statute, finding);
                plotted.ifPresent(cases::add);
                notPlotted += plotted.isPresent() ? 0 : 1;
                measureDays = finding.deadline().map(Deadline::lengthInDays).orElse(measureDays);
            }
        }
        return new InvestigationPlot(id, caption, provenance, measureDays, cases.build(), notPlotted);
    }

    /**
     * How many cases the two limits judge in a certain way.
     *
     * @param comparison the way
     * @return how many
     */
    public int count(LimitComparison comparison) {
        return Math.toIntExact(
                cases.stream().filter(one -> one.comparison() == comparison).count());
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.investigationPlot(this);
    }

    /**
     * One investigation.
     *
     * @param subjectRef its reference
     * @param openedOn the day it was opened
     * @param endedOn the day it was completed, or the day of the question while it is running
     * @param completed whether it is completed
     * @param nominal the last day of its own four calendar months
     * @param lastDay the day that decides, extensions and the next weekday after a free day included
     * @param comparison how the two limits judge it
     */
    public record PlottedCase(
            SubjectReference subjectRef,
            LocalDate openedOn,
            LocalDate endedOn,
            boolean completed,
            LocalDate nominal,
            LocalDate lastDay,
            LimitComparison comparison) {

        static Optional<PlottedCase> of(Finding statute, Finding measure) {
            Optional<Deadline> deadline = statute.deadline();
            if (deadline.isEmpty() || !(measure.facts().get("days") instanceof Integer days)) {
                return Optional.empty();
            }
            LocalDate openedOn = deadline.get().clockStart();
            return Optional.of(new PlottedCase(
                    statute.subjectRef(),
                    openedOn,
                    openedOn.plusDays(days),
                    measure.facts().containsKey("completedOn"),
                    deadline.get().nominal(),
                    statute.lastDay().orElse(deadline.get().rolled()),
                    LimitComparison.of(statute, measure)));
        }

        /** {@return its length in days, the opening day not counted} */
        public int days() {
            return since(endedOn);
        }

        /** {@return the length of its own four calendar months in days} */
        public int nominalDays() {
            return since(nominal);
        }

        /** {@return the days through the day that decides} */
        public int lastDays() {
            return since(lastDay);
        }

        private int since(LocalDate day) {
            return Math.toIntExact(ChronoUnit.DAYS.between(openedOn, day));
        }
    }
}
