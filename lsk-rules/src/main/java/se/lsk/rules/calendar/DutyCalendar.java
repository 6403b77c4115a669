package se.lsk.rules.calendar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.law.RuleId;
import se.lsk.core.time.SwedishCalendar;
import se.lsk.rules.Finding;
import se.lsk.rules.RuleDefinition;
import se.lsk.rules.Rulebook;
import se.lsk.rules.RulebookEdition;

/**
 * The calendar of duties (<i>årshjul</i>): open clocks, and the yearly and quarterly duties that a board always has, in the order in which
 * they are due. First what is overdue, then what has passed its day and needs judgement, then what is due, then what is open without a day;
 * the last by start. A pure function of findings and days. Immutable and thread-safe.
 *
 * @param entries the entries, in order
 * @param openClocks how many clocks were found open, each counted once
 * @param laterClocks how many of them are due after {@code through}, and so have no entry
 * @param asOf the day of the question
 * @param through the last day that the calendar covers, inclusive
 * @param edition the edition of the law
 * @param profile the name of the profile whose reminders it has
 */
@LegalTerm(sv = "årshjul")
public record DutyCalendar(
        List<CalendarEntry> entries,
        int openClocks,
        int laterClocks,
        LocalDate asOf,
        LocalDate through,
        RulebookEdition edition,
        String profile) {

    /** Copies the list. */
    public DutyCalendar {
        entries = ImmutableList.copyOf(entries);
    }

    /**
     * The calendar of open clocks alone.
     *
     * @param rulebook the rulebook that the findings come from
     * @param findings the findings; those that leave nothing open have no entry
     * @param asOf the day of the question, which was that of the findings
     * @param through the last day to cover, inclusive; what has passed its day or has none is covered always
     * @return the calendar
     * @throws IllegalArgumentException if a day is outside 1930 to 2100, {@code through} is before {@code asOf}, a finding was asked on
     *     another day, or a finding is of a rule that the rulebook does not have
     */
    public static DutyCalendar of(Rulebook rulebook, Collection<Finding> findings, LocalDate asOf, LocalDate through) {
        return of(rulebook, findings, asOf, through, ImmutableSet.of());
    }

    /**
     * The calendar of open clocks and of yearly and quarterly duties, of which nobody need tell that they are owed. A turn of such a duty is
     * listed under the wording in force on its day, unless a finding about that duty tells the turn, or tells that the duty has ended.
     *
     * @param rulebook the rulebook that the findings come from
     * @param findings the findings; those that leave nothing open have no entry
     * @param asOf the day of the question, which was that of the findings
     * @param through the last day to cover, inclusive; what has passed its day or has none is covered always
     * @param ownDuties which duties that come back with the calendar to list, such as {@link #ownDuties}
     * @return the calendar
     * @throws IllegalArgumentException as for {@link #of(Rulebook, Collection, LocalDate, LocalDate)}, or if one of the duties is not in the
     *     rulebook or does not come back with the calendar
     */
    public static DutyCalendar of(
            Rulebook rulebook,
            Collection<Finding> findings,
            LocalDate asOf,
            LocalDate through,
            Collection<RuleId> ownDuties) {
        check(asOf, through);
        List<CalendarEntry> clocks = OpenClock.distinct(rulebook, findings, asOf);
        ImmutableListMultimap<RuleId, Finding> byRule = Multimaps.index(findings, Finding::ruleId);
        List<CalendarEntry> entries = new ArrayList<>();
        clocks.stream().filter(entry -> isCovered(entry, through)).forEach(entries::add);
        int laterClocks = clocks.size() - entries.size();
        for (RuleId own : ImmutableSet.copyOf(ownDuties)) {
            RuleDefinition rule = rulebook.definition(own).orElseThrow(() -> unknown(own));
            entries.addAll(OwnDuty.of(rule, rulebook.profile()).entries(byRule.get(own), asOf, through));
        }
        entries.sort(order(rulebook));
        return new DutyCalendar(
                entries,
                clocks.size(),
                laterClocks,
                asOf,
                through,
                rulebook.edition(),
                rulebook.profile().name());
    }

    /**
     * The yearly and quarterly duties of the board and of the municipality as a care provider.
     *
     * @param rulebook the rulebook
     * @return their identifiers, in reading order
     */
    public static Set<RuleId> ownDuties(Rulebook rulebook) {
        return rulebook.definitions().stream()
                .filter(OwnDuty::isOwedByTheBoard)
                .map(RuleDefinition::id)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static void check(LocalDate asOf, LocalDate through) {
        if (asOf.isBefore(SwedishCalendar.FIRST_DAY) || through.isAfter(SwedishCalendar.LAST_DAY)) {
            throw new IllegalArgumentException("asOf and through must lie in 1930 to 2100");
        }
        if (through.isBefore(asOf)) {
            throw new IllegalArgumentException("through must not lie before asOf");
        }
    }

    static IllegalArgumentException unknown(RuleId rule) {
        return new IllegalArgumentException("the rulebook has no rule " + rule);
    }

    private static boolean isCovered(CalendarEntry entry, LocalDate through) {
        return entry.day().isEmpty() || !entry.day().get().isAfter(through);
    }

    private static Comparator<CalendarEntry> order(Rulebook rulebook) {
        List<RuleDefinition> rules = rulebook.definitions();
        Map<RuleId, Integer> position = IntStream.range(0, rules.size())
                .boxed()
                .collect(ImmutableMap.toImmutableMap(i -> rules.get(i).id(), Function.identity()));
        return Comparator.comparing(CalendarEntry::status)
                .thenComparing(entry -> entry.day().orElse(LocalDate.EPOCH))
                .thenComparing(entry -> entry.due().map(DueDay::last).orElse(LocalDate.EPOCH))
                .thenComparing(
                        entry -> entry.openSince().map(since -> since.day()).orElse(LocalDate.EPOCH))
                .thenComparing(entry -> position.getOrDefault(entry.ruleId(), 0))
                .thenComparing(entry -> entry.subjectRef().map(Object::toString).orElse(""))
                .thenComparing(entry -> entry.openSince().map(Object::toString).orElse(""));
    }
}
