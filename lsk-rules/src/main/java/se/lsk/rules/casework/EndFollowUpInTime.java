package se.lsk.rules.casework;

import se.lsk.core.casework.ChildFollowUp;
import se.lsk.core.casework.DutyClock;
import se.lsk.core.law.LegalForce;
import se.lsk.core.law.RuleId;
import se.lsk.core.time.CalendarLimit;
import se.lsk.core.time.Deadline;
import se.lsk.core.time.EpochDays;
import se.lsk.core.time.PointInTime;
import se.lsk.core.time.RollPolicy;
import se.lsk.core.time.SwedishCalendar;
import se.lsk.rules.Anchor;
import se.lsk.rules.AnchoredRule;
import se.lsk.rules.ClockShape;
import se.lsk.rules.ClockTerms;
import se.lsk.rules.Grounds;
import se.lsk.rules.Outcome;
import se.lsk.rules.Phrase;
import se.lsk.rules.Provision;
import se.lsk.rules.RuleDefinition;
import se.lsk.rules.RuleVersion;
import se.lsk.rules.ToldByClock;
import se.lsk.rules.Verdict;
import se.lsk.rules.duty.Acts;
import se.lsk.rules.internal.AsOf;
import se.lsk.rules.internal.CountedTime;
import se.lsk.rules.internal.SharedWords;

/**
 * {@code CH-FOLLOWUP}: the follow-up of a child's situation ends within two months under the act of 2001 and six months under the act of
 * 2025, and when a new investigation is opened. A longest duration, so it does not move from a free day. No transitional rule was found
 * for follow-ups that were running on 2025-07-01: where the two lengths then give different answers, a person decides. Whether a
 * follow-up without consent was allowed is not decided here.
 */
final class EndFollowUpInTime extends AnchoredRule<ChildFollowUp> implements ToldByClock<ChildFollowUp> {

    private static final CalendarLimit TWO_MONTHS = CalendarLimit.months(2);
    private static final CalendarLimit SIX_MONTHS = CalendarLimit.months(6);
    private static final int LAST_DAY_2001 = EpochDays.of(Acts.LAST_DAY_2001);

    private static final Verdict ENDED_IN_TIME = Verdict.of(
            "ENDED_IN_TIME",
            Outcome.FULFILLED,
            Phrase.of(
                    "Uppföljningen började {startedOn} och avslutades {endedOn}, inom {limit}.",
                    "The follow-up began on {startedOn} and was closed on {endedOn}, within {limit}."),
            Phrase.of("Ett avslut efter {lastDay}.", "Closing after {lastDay}."));
    private static final Verdict ENDED_LATE = Verdict.of(
            "ENDED_LATE",
            Outcome.NOT_FULFILLED,
            Phrase.of(
                    "Uppföljningen började {startedOn} och avslutades {endedOn}; sista dagen var {lastDay} (dagar över: {daysOver}).",
                    "The follow-up began on {startedOn} and was closed on {endedOn}; the last day was {lastDay} (days over: {daysOver})."),
            Phrase.of("Ett avslut senast {lastDay}.", "Closing no later than {lastDay}."));
    private static final Verdict RUNNING = Verdict.of(
            "RUNNING",
            Outcome.PENDING,
            Phrase.of(
                    "Uppföljningen började {startedOn} och pågår {asOf}; den får pågå till och med {lastDay} (dagar kvar: {daysLeft}).",
                    "The follow-up began on {startedOn} and is running on {asOf}; it may run through {lastDay} (days left: {daysLeft})."),
            Phrase.of("Att uppföljningen avslutas eller drar över tiden.", "Closing, or the time running out."));
    private static final Verdict OVERDUE = Verdict.of(
            "OVERDUE",
            Outcome.NOT_FULFILLED,
            Phrase.of(
                    "Uppföljningen började {startedOn} och pågår {asOf}; sista dagen var {lastDay} (dagar över: {daysOver}).",
                    "The follow-up began on {startedOn} and is running on {asOf}; the last day was {lastDay} (days over: {daysOver})."),
            Phrase.of(
                    "Inget längre: lagen känner ingen förlängning.", "Nothing any more: the law knows no extension."));
    private static final Verdict RUNNING_AT_CHANGE_OF_LAW = Verdict.of(
            "RUNNING_AT_CHANGE_OF_LAW",
            Outcome.NEEDS_JUDGEMENT,
            Phrase.of(
                    "Uppföljningen började {startedOn} och pågick när den nya lagen trädde i kraft 2025-07-01. Tiden är två månader ({oldLastDay}) enligt den äldre lagen och sex månader ({newLastDay}) enligt den nya; ingen övergångsbestämmelse om pågående uppföljningar har hittats.",
                    "The follow-up began on {startedOn} and was running when the new act came into force on 2025-07-01. The time is two months ({oldLastDay}) under the older act and six months ({newLastDay}) under the new; no transitional rule on running follow-ups was found."),
            Phrase.of(
                    "Ett avslut senast {oldLastDay}, eller ett besked om vilken lag som gäller.",
                    "Closing no later than {oldLastDay}, or a ruling on which act applies."));

    private static final RuleDefinition DEFINITION = define(Anchor.of(
                    "startedOn",
                    "utredningen avslutades eller placeringen upphörde",
                    "the investigation was closed or the placement ended"))
            .id(RuleId.of("CH-FOLLOWUP"))
            .factType(ChildFollowUp.TYPE)
            .title(Phrase.of("Uppföljning av ett barns situation", "Follow-up of a child's situation"))
            .question(Phrase.of(
                    "Avslutades uppföljningen inom den tid som lagen tillåter?",
                    "Was the follow-up closed within the time that the act allows?"))
            .dutyHolder(Phrase.of("Socialnämnden", "The social welfare board"))
            .clock(ClockTerms.builder()
                    .shape(ClockShape.LONGEST)
                    .stop(Phrase.of(
                            "uppföljningen avslutades eller en ny utredning inleddes",
                            "the follow-up was closed or a new investigation was opened"))
                    .leavesOpen(Phrase.of(
                            "Om en uppföljning utan samtycke var tillåten prövas inte här.",
                            "Whether a follow-up without consent was allowed is not looked at here."))
                    .build())
            .force(LegalForce.STATUTE)
            .addVersions(RuleVersion.builder()
                    .inForce(SocialServicesActs.SINCE_2013)
                    .addBasis(
                            Provision.verified("SFS 2001:453#K11P4a", SocialServicesActs.SINCE_2013),
                            Provision.verified("SFS 2001:453#K11P4b", SocialServicesActs.SINCE_2013),
                            Provision.verified("SFS 2001:453#K11P4c", SocialServicesActs.SINCE_2013))
                    .limit(TWO_MONTHS)
                    .rollPolicy(RollPolicy.NEVER)
                    .build())
            .addVersions(RuleVersion.builder()
                    .inForce(SocialServicesActs.SINCE_2025)
                    .addBasis(Provision.verified("SFS 2025:400#K23P5", SocialServicesActs.SINCE_2025))
                    .limit(SIX_MONTHS)
                    .rollPolicy(RollPolicy.NEVER)
                    .build())
            .addVerdicts(
                    SharedWords.OUTSIDE_CALENDAR, ENDED_IN_TIME, ENDED_LATE, RUNNING, OVERDUE, RUNNING_AT_CHANGE_OF_LAW)
            .build();

    EndFollowUpInTime() {
        super(DEFINITION);
    }

    @Override
    public ChildFollowUp toldBy(DutyClock clock) {
        return ChildFollowUp.builder()
                .subjectRef(clock.subjectRef())
                .startedOn(clock.clockStart().map(PointInTime::day))
                .endedOn(clock.doneOn().map(PointInTime::day))
                .build();
    }

    @Override
    protected int anchorDay(ChildFollowUp facts) {
        return facts.startedDay();
    }

    @Override
    protected Verdict answer(ChildFollowUp facts, int asOf) {
        int started = facts.startedDay();
        int lastDay = limit(started).endDay(started);
        if (!SwedishCalendar.hasDueDay(lastDay)) {
            return SharedWords.OUTSIDE_CALENDAR;
        }
        boolean ended = AsOf.hasHappened(facts.endedDay(), asOf);
        int day = ended ? facts.endedDay() : asOf;
        if (day <= lastDay) {
            return ended ? ENDED_IN_TIME : RUNNING;
        }
        if (ranAtChangeOfLaw(started) && day <= SIX_MONTHS.endDay(started)) {
            return RUNNING_AT_CHANGE_OF_LAW;
        }
        return ended ? ENDED_LATE : OVERDUE;
    }

    private static CalendarLimit limit(int started) {
        return started <= LAST_DAY_2001 ? TWO_MONTHS : SIX_MONTHS;
    }

    private static boolean ranAtChangeOfLaw(int started) {
        return started <= LAST_DAY_2001 && TWO_MONTHS.endDay(started) > LAST_DAY_2001;
    }

    @Override
    protected void explain(ChildFollowUp facts, int asOf, Verdict answer, Grounds.Builder grounds) {
        boolean ended = AsOf.hasHappened(facts.endedDay(), asOf);
        grounds.open(!ended);
        if (ended) {
            grounds.putFact("endedOn", AsOf.date(facts.endedDay()));
        }
        if (answer.equals(RUNNING_AT_CHANGE_OF_LAW)) {
            grounds.putWord("oldLastDay", AsOf.date(TWO_MONTHS.endDay(facts.startedDay())));
            grounds.putWord("newLastDay", AsOf.date(SIX_MONTHS.endDay(facts.startedDay())));
        }
        if (!answer.equals(SharedWords.OUTSIDE_CALENDAR)) {
            CountedTime.tell(
                    Deadline.of(AsOf.date(facts.startedDay()), limit(facts.startedDay()), RollPolicy.NEVER),
                    ended ? facts.endedDay() : asOf,
                    answer,
                    grounds);
        }
    }
}
