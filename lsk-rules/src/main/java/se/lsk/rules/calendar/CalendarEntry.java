package se.lsk.rules.calendar;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import se.lsk.core.facts.SubjectReference;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.law.RuleId;
import se.lsk.core.time.PointInTime;
import se.lsk.core.time.Promptness;
import se.lsk.core.time.TimeLimit;
import se.lsk.rules.ClockTerms;
import se.lsk.rules.Consequence;
import se.lsk.rules.Phrase;
import se.lsk.rules.Provision;
import se.lsk.rules.RuleDefinition;

/**
 * One thing to do in the calendar of duties (<i>post i årshjulet</i>): what, about whom, when, by whom, towards whom, under which provision,
 * and what follows otherwise. Immutable and thread-safe.
 *
 * @param rule which rule: its title is what is to be done
 * @param subjectRef about whom; empty for the yearly and quarterly duties that a board always has
 * @param openSince when the clock started; empty for those duties
 * @param basis the provisions in force for it, the most important first
 * @param limit how much time the law gives, or its word of urgency; empty where the law states no time
 * @param urgency the word of urgency that stands beside a length
 * @param status how it stands
 * @param due when it is due; present unless the status is {@link EntryStatus#OPEN_WITHOUT_A_DAY}
 * @param daysOver days after the last day, where that has passed
 * @param daysLeft days through the day to go by, where the last day has not passed: 0 on that day, and between it and the last day
 * @param reminderDay the day to be reminded on, by the profile: never after the day to go by, never before the clock started
 * @param reminded whether the entry is due and its reminder day has come
 * @param targetDay the municipality's own target beside a word of urgency; never the law's
 * @param missing the paths of facts that are missing
 */
@LegalTerm(sv = "post i årshjulet")
public record CalendarEntry(
        RuleDefinition rule,
        Optional<SubjectReference> subjectRef,
        Optional<PointInTime> openSince,
        List<Provision> basis,
        Optional<TimeLimit> limit,
        Optional<Promptness> urgency,
        EntryStatus status,
        Optional<DueDay> due,
        OptionalInt daysOver,
        OptionalInt daysLeft,
        Optional<LocalDate> reminderDay,
        boolean reminded,
        Optional<LocalDate> targetDay,
        List<String> missing) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if there is a due day without a day, or none with one
     */
    public CalendarEntry {
        basis = ImmutableList.copyOf(basis);
        missing = ImmutableList.copyOf(missing);
        if (due.isEmpty() != (status == EntryStatus.OPEN_WITHOUT_A_DAY)) {
            throw new IllegalArgumentException("due must be present unless status=OPEN_WITHOUT_A_DAY");
        }
    }

    /** {@return the rule's identifier} */
    public RuleId ruleId() {
        return rule.id();
    }

    /** {@return who must do it} */
    public Phrase dutyHolder() {
        return rule.dutyHolder();
    }

    /** {@return towards whom, where the law says} */
    public Optional<Phrase> recipient() {
        return rule.clock().flatMap(ClockTerms::recipient);
    }

    /** {@return what follows by law when the time has run out, where the law says} */
    public Optional<Consequence> consequence() {
        return rule.clock().flatMap(ClockTerms::consequence);
    }

    /** {@return the day to go by; empty where there is none} */
    public Optional<LocalDate> day() {
        return due.map(DueDay::day);
    }
}
