package se.lsk.reporting.render;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.lsk.core.casework.DutyClock;
import se.lsk.core.facts.Facts;
import se.lsk.core.facts.SubjectReference;
import se.lsk.core.law.EffectivePeriod;
import se.lsk.core.law.LegalForce;
import se.lsk.core.law.RuleId;
import se.lsk.core.time.CalendarLimit;
import se.lsk.core.time.EachQuarter;
import se.lsk.core.time.FixedDay;
import se.lsk.core.time.HourLimit;
import se.lsk.core.time.Promptness;
import se.lsk.rules.ClockShape;
import se.lsk.rules.Consequence;
import se.lsk.rules.Finding;
import se.lsk.rules.Phrase;
import se.lsk.rules.Profile;
import se.lsk.rules.Rule;
import se.lsk.rules.Rulebook;
import se.lsk.rules.RulebookEdition;
import se.lsk.rules.StartOfForce;
import se.lsk.rules.calendar.CalendarEntry;
import se.lsk.rules.calendar.DutyCalendar;
import se.lsk.rules.duty.ActInForce;
import se.lsk.rules.duty.ClockEvent;
import se.lsk.rules.duty.Duty;
import se.lsk.rules.duty.DutyDeclaration;
import se.lsk.rules.duty.Parties;

/** A calendar of duties of a law that does not exist, with an entry of every kind and a text of the caller's choice in all of them. */
public final class SomeCalendar {

    /** The day of the question: a Friday. */
    public static final LocalDate AS_OF = LocalDate.of(2026, 1, 30);
    /** The last day that the calendar covers. */
    public static final LocalDate THROUGH = LocalDate.of(2026, 12, 31);

    private static final ActInForce LAW =
            new ActInForce("SFS 2000:1", EffectivePeriod.from(LocalDate.of(2001, 1, 1)), StartOfForce.STATED);

    private SomeCalendar() {}

    private record Happened(LocalDate on) implements ClockEvent.OnDay {}

    private record HappenedAt(OffsetDateTime at) implements ClockEvent.AtMoment {}

    private static <E extends ClockEvent> DutyDeclaration<E> filled(DutyDeclaration<E> declaration, String text) {
        return declaration
                .title(text, "EN " + text)
                .asks("Gjordes det?", "Was it done?")
                .starts(text, "EN " + text)
                .stops(text, "EN " + text)
                .leavesOpen(text, "EN " + text)
                .holder(Parties.BOARD)
                .recipient(Phrase.of(text, "EN " + text));
    }

    private static DutyDeclaration<Happened> duty(String key, ClockShape shape, String text) {
        return filled(Duty.of(key, shape, Happened.class), text);
    }

    private static List<Duty<?>> duties(String text) {
        return ImmutableList.of(
                duty("X-WEEK", ClockShape.ACTION, text)
                        .otherwise(Consequence.Kind.LAPSES, text, "EN " + text)
                        .in(LAW.wording("P1S1", "P1S2")
                                .withinRolling(CalendarLimit.weeks(1))
                                .urgency(Promptness.PROMPTLY)),
                duty("X-TWO", ClockShape.ACTION, text).in(LAW.wording("K2P3").within(CalendarLimit.weeks(2))),
                duty("X-THRESHOLD", ClockShape.THRESHOLD, text)
                        .otherwise(Consequence.Kind.PAYMENT, text, "EN " + text)
                        .in(LAW.secondHand("P4").fixed(CalendarLimit.months(1))),
                duty("X-ONCE", ClockShape.ACTION, text).in(LAW.wording("P5").urgency(Promptness.AT_ONCE)),
                duty("X-SOME", ClockShape.ACTION, text)
                        .force(LegalForce.GENERAL_ADVICE)
                        .in(LAW.wording()),
                filled(Duty.of("X-HOURS", ClockShape.ACTION, HappenedAt.class), text)
                        .in(LAW.wording("P6").fixed(new HourLimit(24))),
                duty("X-HALF", ClockShape.RECURRING, text).in(LAW.wording("P7").within(CalendarLimit.months(6))),
                duty("X-YEAR", ClockShape.RECURRING, text).in(LAW.wording("P8").within(FixedDay.of(3, 1))),
                duty("X-QUARTER", ClockShape.RECURRING, text)
                        .in(LAW.wording("P9").fixed(EachQuarter.ONCE)));
    }

    private static Rulebook rulebook(Profile profile, String text) {
        return Rulebook.of(
                new RulebookEdition("test", LocalDate.of(2026, 2, 1)),
                profile,
                duties(text).stream().<Rule<?>>map(duty -> duty.under(profile)).toList());
    }

    private static DutyClock.Builder clock(String key, String subject) {
        return DutyClock.builder().subjectRef(new SubjectReference(subject)).duty(RuleId.of(key));
    }

    private static Facts since(String key, String subject, String start) {
        return clock(key, subject).clockStart(LocalDate.parse(start)).build();
    }

    /**
     * A clock of a week.
     *
     * @param subject the subject
     * @param start the day on which it started
     * @return the clock
     */
    public static Facts week(String subject, LocalDate start) {
        return clock("X-WEEK", subject).clockStart(start).build();
    }

    /**
     * One clock of each kind, and the duties that the board always has.
     *
     * @param text stands in every text of every duty
     * @return the calendar
     */
    public static DutyCalendar ofEveryKind(String text) {
        return of(
                Profile.builder()
                        .name("Exempelkommun")
                        .putLocalTargetDay(RuleId.of("X-ONCE"), 3)
                        .putReminderDay(RuleId.of("X-QUARTER"), 0)
                        .putReminderDay(RuleId.of("X-HALF"), 1)
                        .build(),
                text,
                AS_OF,
                THROUGH,
                Set.of(RuleId.of("X-YEAR"), RuleId.of("X-QUARTER")),
                since("X-WEEK", "overdue", "2026-01-20"),
                since("X-THRESHOLD", "passed", "2025-12-20"),
                since("X-WEEK", "moved", "2026-01-24"),
                since("X-TWO", "unsettled", "2026-01-17"),
                since("X-TWO", "ordinary", "2026-01-26"),
                clock("X-HOURS", "hours")
                        .clockStart(OffsetDateTime.parse("2026-01-29T20:15:00Z"))
                        .build(),
                since("X-HALF", "turn", "2025-11-18"),
                since("X-ONCE", "once", "2026-01-28"),
                since("X-SOME", "some", "2026-01-27"),
                since("X-HOURS", "no-hour", "2026-01-29"),
                since("X-TWO", "later", "2026-12-28"));
    }

    /**
     * A calendar of given facts.
     *
     * @param profile the profile
     * @param text stands in every text of every duty
     * @param asOf the day of the question
     * @param through the last day to cover
     * @param own the duties that the board always has
     * @param facts the facts
     * @return the calendar
     */
    public static DutyCalendar of(
            Profile profile, String text, LocalDate asOf, LocalDate through, Set<RuleId> own, Facts... facts) {
        Rulebook rulebook = rulebook(profile, text);
        List<Finding> findings = Arrays.stream(facts)
                .flatMap(one -> rulebook.review(one, asOf).stream())
                .toList();
        return DutyCalendar.of(rulebook, findings, asOf, through, own);
    }

    /**
     * A calendar of one clock.
     *
     * @param key the duty
     * @param subject the subject
     * @param start the day on which the clock started
     * @param asOf the day of the question
     * @return the calendar
     */
    public static DutyCalendar ofOne(String key, String subject, String start, LocalDate asOf) {
        return of(Profile.national(), "ord", asOf, asOf.plusYears(1), Set.of(), since(key, subject, start));
    }

    /** {@return a calendar without an entry} */
    public static DutyCalendar empty() {
        return of(Profile.national(), "ord", AS_OF, THROUGH, Set.of());
    }

    /**
     * The one entry about a subject.
     *
     * @param calendar the calendar
     * @param subject the subject
     * @return the entry
     */
    public static CalendarEntry about(DutyCalendar calendar, String subject) {
        return calendar.entries().stream()
                .filter(entry -> entry.subjectRef().equals(Optional.of(new SubjectReference(subject))))
                .reduce((first, second) -> {
                    throw new AssertionError("two entries about " + subject);
                })
                .orElseThrow();
    }
}
