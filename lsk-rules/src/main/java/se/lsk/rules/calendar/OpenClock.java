package se.lsk.rules.calendar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import se.lsk.core.facts.SubjectReference;
import se.lsk.core.law.RuleId;
import se.lsk.core.time.Deadline;
import se.lsk.core.time.HourLimit;
import se.lsk.core.time.PointInTime;
import se.lsk.core.time.RollPolicy;
import se.lsk.core.time.TimeLimit;
import se.lsk.rules.Finding;
import se.lsk.rules.Outcome;
import se.lsk.rules.Profile;
import se.lsk.rules.RuleDefinition;
import se.lsk.rules.RuleVersion;
import se.lsk.rules.Rulebook;

/** Makes entries of findings that leave something open. */
final class OpenClock {

    /** Which clock: the same duty of the same subject, started at the same time. */
    private record Key(RuleId rule, SubjectReference subject, String since) {}

    private final RuleDefinition rule;
    private final Finding finding;
    private final Profile profile;
    private final Optional<RuleVersion> version;

    private OpenClock(RuleDefinition rule, Finding finding, Profile profile) {
        this.rule = rule;
        this.finding = finding;
        this.profile = profile;
        this.version = finding.openSince().flatMap(since -> rule.versionOn(since.day()));
    }

    /** {@return an entry for each open clock; of two findings about one clock, the one with the earlier day to go by} */
    static List<CalendarEntry> distinct(Rulebook rulebook, Collection<Finding> findings, LocalDate asOf) {
        ImmutableMap<RuleId, RuleDefinition> rules =
                rulebook.definitions().stream().collect(ImmutableMap.toImmutableMap(RuleDefinition::id, rule -> rule));
        Map<Key, CalendarEntry> clocks = new LinkedHashMap<>();
        for (Finding finding : findings) {
            if (!finding.asOf().equals(asOf)) {
                throw new IllegalArgumentException("every finding must be asked on the day of the calendar");
            }
            RuleDefinition rule = rules.get(finding.ruleId());
            if (rule == null) {
                throw DutyCalendar.unknown(finding.ruleId());
            }
            if (finding.open()) {
                clocks.merge(
                        key(finding), new OpenClock(rule, finding, rulebook.profile()).entry(), OpenClock::earlier);
            }
        }
        return ImmutableList.copyOf(clocks.values());
    }

    private static Key key(Finding finding) {
        String since = finding.openSince()
                .map(start -> start.moment()
                        .map(moment -> moment.toInstant().toString())
                        .orElseGet(() -> start.day().toString()))
                .orElse("");
        return new Key(finding.ruleId(), finding.subjectRef(), since);
    }

    private static CalendarEntry earlier(CalendarEntry one, CalendarEntry other) {
        LocalDate first = one.day().orElse(LocalDate.MAX);
        return other.day().orElse(LocalDate.MAX).isBefore(first) ? other : one;
    }

    private CalendarEntry entry() {
        Optional<DueDay> due = finding.dueDay().map(this::due);
        EntryStatus status = status(due);
        Optional<LocalDate> reminder = due.map(day -> reminderDay(day.day()));
        return new CalendarEntry(
                rule,
                Optional.of(finding.subjectRef()),
                finding.openSince(),
                version.map(RuleVersion::basis).orElse(finding.basis()),
                limit(),
                version.flatMap(RuleVersion::urgency),
                status,
                due,
                status == EntryStatus.OVERDUE || status == EntryStatus.DAY_PASSED
                        ? OptionalInt.of(daysUntilAsOf(due.orElseThrow().last()))
                        : OptionalInt.empty(),
                status == EntryStatus.DUE
                        ? OptionalInt.of(
                                Math.max(0, -daysUntilAsOf(due.orElseThrow().day())))
                        : OptionalInt.empty(),
                reminder,
                status == EntryStatus.DUE && !reminder.orElseThrow().isAfter(finding.asOf()),
                status == EntryStatus.OPEN_WITHOUT_A_DAY ? targetDay() : Optional.empty(),
                finding.missing());
    }

    private Optional<TimeLimit> limit() {
        return version.flatMap(RuleVersion::limit);
    }

    private DueDay due(LocalDate last) {
        RollPolicy policy = finding.deadline().map(Deadline::rollPolicy).orElse(RollPolicy.NEVER);
        return new DueDay(finding.nominalDueDay().orElse(last), last, policy, endOfHours());
    }

    private Optional<OffsetDateTime> endOfHours() {
        return limit().filter(HourLimit.class::isInstance)
                .map(HourLimit.class::cast)
                .flatMap(hours -> finding.openSince()
                        .flatMap(PointInTime::moment)
                        .map(hours::end)
                        .flatMap(end -> PointInTime.at(end).inSweden()));
    }

    private EntryStatus status(Optional<DueDay> due) {
        if (due.isEmpty()) {
            return EntryStatus.OPEN_WITHOUT_A_DAY;
        }
        if (!finding.asOf().isAfter(due.get().last())) {
            return EntryStatus.DUE;
        }
        return finding.outcome() == Outcome.NOT_FULFILLED ? EntryStatus.OVERDUE : EntryStatus.DAY_PASSED;
    }

    private int daysUntilAsOf(LocalDate day) {
        return Math.toIntExact(ChronoUnit.DAYS.between(day, finding.asOf()));
    }

    private LocalDate reminderDay(LocalDate day) {
        LocalDate reminder = day.minusDays(profile.reminderDaysFor(rule.id()));
        return finding.openSince()
                .map(PointInTime::day)
                .filter(start -> start.isAfter(reminder) && !start.isAfter(day))
                .orElse(reminder);
    }

    private Optional<LocalDate> targetDay() {
        return finding.openSince()
                .flatMap(since -> Optional.ofNullable(profile.localTargetDays().get(rule.id()))
                        .map(days -> since.day().plusDays(days)));
    }
}
