package se.lsk.rules.calendar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import se.lsk.core.time.DayLimit;
import se.lsk.core.time.EachQuarter;
import se.lsk.core.time.FixedDay;
import se.lsk.core.time.RollPolicy;
import se.lsk.core.time.SwedishCalendar;
import se.lsk.rules.ClockShape;
import se.lsk.rules.Finding;
import se.lsk.rules.Outcome;
import se.lsk.rules.Phrase;
import se.lsk.rules.Profile;
import se.lsk.rules.RuleDefinition;
import se.lsk.rules.RuleVersion;
import se.lsk.rules.duty.Parties;

/** A duty that comes back with the calendar, which nobody need tell: each of its turns is an entry. */
final class OwnDuty {

    private static final ImmutableSet<Phrase> THE_BOARD = ImmutableSet.of(
            Parties.BOARD,
            Parties.BOARD_UNDER_LSS,
            Parties.BOARD_OR_OPERATOR,
            Parties.MUNICIPALITY,
            Parties.CARE_PROVIDER);

    /** A free day is followed by an ordinary weekday within this many days. */
    private static final int LONGEST_ROLL = 31;

    private final RuleDefinition rule;
    private final Profile profile;

    private OwnDuty(RuleDefinition rule, Profile profile) {
        this.rule = rule;
        this.profile = profile;
    }

    static OwnDuty of(RuleDefinition rule, Profile profile) {
        if (!comesBackWithTheCalendar(rule)) {
            throw new IllegalArgumentException("the duty does not come back with the calendar: " + rule.id());
        }
        return new OwnDuty(rule, profile);
    }

    static boolean isOwedByTheBoard(RuleDefinition rule) {
        return comesBackWithTheCalendar(rule) && THE_BOARD.contains(rule.dutyHolder());
    }

    private static boolean comesBackWithTheCalendar(RuleDefinition rule) {
        return rule.clock()
                        .filter(clock -> clock.shape() == ClockShape.RECURRING)
                        .isPresent()
                && rule.versions().stream()
                        .anyMatch(version -> byCalendar(version).isPresent());
    }

    private static Optional<DayLimit> byCalendar(RuleVersion version) {
        return version.limit()
                .filter(limit -> limit instanceof FixedDay || limit instanceof EachQuarter)
                .map(DayLimit.class::cast);
    }

    /** {@return the turns that no finding tells and that are due on or after {@code asOf} and to go by through a day} */
    List<CalendarEntry> entries(List<Finding> told, LocalDate asOf, LocalDate through) {
        if (hasEnded(told)) {
            return ImmutableList.of();
        }
        Set<LocalDate> toldDays = told.stream()
                .flatMap(finding -> finding.nominalDueDay().stream())
                .collect(ImmutableSet.toImmutableSet());
        LocalDate firstTold = toldDays.stream().min(LocalDate::compareTo).orElse(LocalDate.MIN);
        ImmutableList.Builder<CalendarEntry> entries = ImmutableList.builder();
        for (RuleVersion version : rule.versions()) {
            for (LocalDate day : turns(version, asOf, through)) {
                DueDay due = due(day, version);
                boolean isTold = day.isBefore(firstTold) || toldDays.contains(day);
                if (!isTold && !due.last().isBefore(asOf) && !due.day().isAfter(through)) {
                    entries.add(entry(version, due, asOf));
                }
            }
        }
        return entries.build();
    }

    /** {@return the end days that lie in the wording's period, from a while before {@code asOf} through a day} */
    private static List<LocalDate> turns(RuleVersion version, LocalDate asOf, LocalDate through) {
        ImmutableList.Builder<LocalDate> days = ImmutableList.builder();
        LocalDate before = asOf.minusDays(LONGEST_ROLL);
        LocalDate start = before.isBefore(SwedishCalendar.FIRST_DAY) ? SwedishCalendar.FIRST_DAY : before;
        byCalendar(version).ifPresent(limit -> {
            for (LocalDate day = limit.endDay(start); !day.isAfter(through); day = limit.endDay(day)) {
                if (version.inForce().contains(day)) {
                    days.add(day);
                }
            }
        });
        return days.build();
    }

    /** {@return whether what is told of the duty is that it is no longer owed} */
    private static boolean hasEnded(List<Finding> told) {
        return told.stream().noneMatch(Finding::open)
                && told.stream()
                        .anyMatch(finding -> finding.outcome() == Outcome.FULFILLED
                                || finding.outcome() == Outcome.NOT_FULFILLED
                                || finding.outcome() == Outcome.NEEDS_JUDGEMENT);
    }

    private DueDay due(LocalDate nominal, RuleVersion version) {
        RollPolicy nationally = version.rollPolicy().orElse(RollPolicy.NEVER);
        RollPolicy policy = nationally == RollPolicy.UNSETTLED ? profile.rollPolicy(rule.id(), nationally) : nationally;
        boolean rolls = policy != RollPolicy.NEVER && SwedishCalendar.hasDueDay(Math.toIntExact(nominal.toEpochDay()));
        return new DueDay(nominal, rolls ? SwedishCalendar.dueDay(nominal) : nominal, policy, Optional.empty());
    }

    private CalendarEntry entry(RuleVersion version, DueDay due, LocalDate asOf) {
        LocalDate reminder = due.day().minusDays(profile.reminderDaysFor(rule.id()));
        return new CalendarEntry(
                rule,
                Optional.empty(),
                Optional.empty(),
                version.basis(),
                version.limit(),
                version.urgency(),
                EntryStatus.DUE,
                Optional.of(due),
                OptionalInt.empty(),
                OptionalInt.of(Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(asOf, due.day())))),
                Optional.of(reminder),
                !reminder.isAfter(asOf),
                Optional.empty(),
                ImmutableList.of());
    }
}
