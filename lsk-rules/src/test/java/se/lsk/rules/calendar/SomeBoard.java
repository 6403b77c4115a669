package se.lsk.rules.calendar;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import se.lsk.core.casework.DutyClock;
import se.lsk.core.casework.RecurringDutyClock;
import se.lsk.core.facts.Facts;
import se.lsk.core.facts.SubjectReference;
import se.lsk.core.law.EffectivePeriod;
import se.lsk.core.law.RuleId;
import se.lsk.core.time.CalendarLimit;
import se.lsk.core.time.EachQuarter;
import se.lsk.core.time.FixedDay;
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
import se.lsk.rules.duty.ActInForce;
import se.lsk.rules.duty.ClockEvent;
import se.lsk.rules.duty.Duty;
import se.lsk.rules.duty.DutyDeclaration;
import se.lsk.rules.duty.Parties;
import se.lsk.rules.national.NationalRulebook;

/** Duties of a law that does not exist, beside the national ones, so that the calendar is tested and not the catalogue. */
final class SomeBoard {

    static final ActInForce LAW =
            new ActInForce("SFS 2000:1", EffectivePeriod.from(LocalDate.of(2001, 1, 1)), StartOfForce.STATED);
    static final ActInForce OLD_LAW = new ActInForce(
            "SFS 2000:1", EffectivePeriod.of(LocalDate.of(2001, 1, 1), LocalDate.of(2025, 6, 30)), StartOfForce.STATED);
    static final ActInForce NEW_LAW =
            new ActInForce("SFS 2025:1", EffectivePeriod.from(LocalDate.of(2025, 7, 1)), StartOfForce.STATED);

    /** By the first of March, of the care provider; whether it moves is not settled. */
    static final Duty<Happened> YEARLY = duty("X-YEAR", ClockShape.RECURRING)
            .holder(Parties.CARE_PROVIDER)
            .in(LAW.wording("P1").within(FixedDay.of(3, 1)));
    /** Once a quarter, of the board, under two laws. */
    static final Duty<Happened> QUARTERLY = duty("X-QUARTER", ClockShape.RECURRING)
            .holder(Parties.BOARD)
            .recipient(Parties.IVO)
            .in(
                    OLD_LAW.wording("P2").fixed(EachQuarter.ONCE),
                    NEW_LAW.wording("K3P4").fixed(EachQuarter.ONCE));
    /** By the last of January, of somebody else. */
    static final Duty<Happened> OF_OTHERS = duty("X-OTHERS", ClockShape.RECURRING)
            .holder(Parties.PRIVATE_OPERATOR)
            .in(LAW.wording("P5").withinRolling(FixedDay.of(1, 31)));
    /** Every sixth month, under two laws. */
    static final Duty<Happened> HALF_YEARLY = duty("X-HALF", ClockShape.RECURRING)
            .holder(Parties.BOARD)
            .in(
                    OLD_LAW.wording("P6").within(CalendarLimit.months(6)),
                    NEW_LAW.wording("K6P6").within(CalendarLimit.months(6)));
    /** Within a week, rolling, and promptly. */
    static final Duty<Happened> IN_A_WEEK = duty("X-WEEK", ClockShape.ACTION)
            .holder(Parties.BOARD)
            .recipient(Parties.COURT)
            .otherwise(Consequence.Kind.LAPSES, "beslutet upphör", "the decision ends")
            .in(LAW.wording("P7").withinRolling(CalendarLimit.weeks(1)).urgency(Promptness.PROMPTLY));
    /** Within two weeks; whether it moves is not settled. */
    static final Duty<Happened> IN_TWO_WEEKS = duty("X-TWO", ClockShape.ACTION)
            .holder(Parties.BOARD)
            .in(LAW.wording("P8").within(CalendarLimit.weeks(2)));
    /** A threshold of a month, after which somebody may have to pay. */
    static final Duty<Happened> THRESHOLD = duty("X-THRESHOLD", ClockShape.THRESHOLD)
            .holder(Parties.BOARD)
            .otherwise(Consequence.Kind.PAYMENT, "någon kan få betala", "somebody can have to pay")
            .in(LAW.wording("P9").fixed(CalendarLimit.months(1)));
    /** At once. */
    static final Duty<Happened> AT_ONCE = duty("X-ONCE", ClockShape.ACTION)
            .holder(Parties.BOARD)
            .in(LAW.wording("P10").urgency(Promptness.AT_ONCE));
    /** Without any stated time. */
    static final Duty<Happened> SOME_DAY =
            duty("X-SOME", ClockShape.ACTION).holder(Parties.BOARD).in(LAW.wording("P11"));

    private static final ImmutableList<Duty<?>> DUTIES = ImmutableList.of(
            YEARLY, QUARTERLY, OF_OTHERS, HALF_YEARLY, IN_A_WEEK, IN_TWO_WEEKS, THRESHOLD, AT_ONCE, SOME_DAY);

    private SomeBoard() {}

    record Happened(LocalDate on) implements ClockEvent.OnDay {}

    static DutyDeclaration<Happened> duty(String key, ClockShape shape) {
        return Duty.of(key, shape, Happened.class)
                .title("Titel " + key, "Title " + key)
                .asks("Gjordes det?", "Was it done?")
                .starts("ärendet började", "the case began")
                .stops("ärendet avgjordes", "the case was decided")
                .holder(Phrase.of("Någon", "Somebody"));
    }

    static Rulebook under(Profile profile, Duty<?>... others) {
        List<Rule<?>> rules = Stream.concat(DUTIES.stream(), Arrays.stream(others))
                .<Rule<?>>map(duty -> duty.under(profile))
                .toList();
        return Rulebook.of(new RulebookEdition("test", LocalDate.of(2026, 2, 1)), profile, rules);
    }

    static Rulebook rulebook() {
        return under(Profile.national());
    }

    static Rulebook national() {
        return NationalRulebook.rulebook();
    }

    static DutyClock clock(Duty<Happened> duty, String subject, String start) {
        return duty.startedBy(new SubjectReference(subject), new Happened(LocalDate.parse(start)))
                .build();
    }

    static RecurringDutyClock recurring(Duty<Happened> duty, String subject, String start, String... done) {
        return duty.recurringSince(new SubjectReference(subject), new Happened(LocalDate.parse(start)))
                .doneOn(Arrays.stream(done).map(LocalDate::parse).toList())
                .build();
    }

    static List<Finding> findings(Rulebook rulebook, LocalDate asOf, Facts... facts) {
        return Arrays.stream(facts)
                .flatMap(one -> rulebook.review(one, asOf).stream())
                .toList();
    }

    static RuleId id(String key) {
        return RuleId.of(key);
    }
}
