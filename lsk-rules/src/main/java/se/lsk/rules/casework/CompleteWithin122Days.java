package se.lsk.rules.casework;

import java.time.LocalDate;
import se.lsk.core.casework.ChildInvestigation;
import se.lsk.core.casework.DutyClock;
import se.lsk.core.law.EffectivePeriod;
import se.lsk.core.law.LegalForce;
import se.lsk.core.law.RuleId;
import se.lsk.core.time.CalendarLimit;
import se.lsk.core.time.Deadline;
import se.lsk.core.time.RollPolicy;
import se.lsk.core.time.SwedishCalendar;
import se.lsk.rules.Anchor;
import se.lsk.rules.AnchoredRule;
import se.lsk.rules.ClockShape;
import se.lsk.rules.ClockTerms;
import se.lsk.rules.Grounds;
import se.lsk.rules.Outcome;
import se.lsk.rules.Phrase;
import se.lsk.rules.Profile;
import se.lsk.rules.Provision;
import se.lsk.rules.RuleDefinition;
import se.lsk.rules.RuleVersion;
import se.lsk.rules.ToldByClock;
import se.lsk.rules.Verdict;
import se.lsk.rules.internal.AsOf;
import se.lsk.rules.internal.CountedTime;

/**
 * {@code CH-INVEST-122}: the municipal follow-up measure of 122 days from opening to completion. It stands in no act, knows no extension
 * and does not move from free days; the statute's limit is {@link CompleteWithinFourMonths}.
 */
final class CompleteWithin122Days extends AnchoredRule<ChildInvestigation> implements ToldByClock<ChildInvestigation> {

    private static final CalendarLimit LIMIT = CalendarLimit.days(122);

    private static final Verdict WITHIN = Verdict.of(
            "WITHIN",
            Outcome.FULFILLED,
            Phrase.of(
                    "Utredningen tog {days} dagar, inom måttet {limit}.{disagreement}",
                    "The investigation took {days} days, within the measure of {limit}.{disagreement}"),
            Phrase.of("Ett slutförande efter {lastDay}.", "Completion after {lastDay}."));
    private static final Verdict EXCEEDED = Verdict.of(
            "EXCEEDED",
            Outcome.NOT_FULFILLED,
            Phrase.of(
                    "Utredningen tog {days} dagar, utöver måttet {limit} (dagar över: {daysOver}).{disagreement}",
                    "The investigation took {days} days, beyond the measure of {limit} (days over: {daysOver}).{disagreement}"),
            Phrase.of("Ett slutförande senast {lastDay}.", "Completion no later than {lastDay}."));
    private static final Verdict RUNNING = Verdict.of(
            "RUNNING",
            Outcome.PENDING,
            Phrase.of(
                    "Utredningen har pågått {days} dagar {asOf}; måttet {limit} nås {lastDay} (dagar kvar: {daysLeft}).{disagreement}",
                    "The investigation has run for {days} days on {asOf}; the measure of {limit} is reached on {lastDay} (days left: {daysLeft}).{disagreement}"),
            Phrase.of("Att utredningen slutförs eller passerar måttet.", "Completion, or passing the measure."));
    private static final Verdict RUNNING_BEYOND = Verdict.of(
            "RUNNING_BEYOND",
            Outcome.NOT_FULFILLED,
            Phrase.of(
                    "Utredningen har pågått {days} dagar {asOf}, utöver måttet {limit} (dagar över: {daysOver}).{disagreement}",
                    "The investigation has run for {days} days on {asOf}, beyond the measure of {limit} (days over: {daysOver}).{disagreement}"),
            Phrase.of(
                    "Inget längre: måttet känner ingen förlängning.",
                    "Nothing any more: the measure knows no extension."));

    private static final RuleDefinition DEFINITION = define(
                    Anchor.of("openedOn", "utredningen inleddes", "the investigation was opened"))
            .id(RuleId.of("CH-INVEST-122"))
            .factType(ChildInvestigation.TYPE)
            .title(Phrase.of("Uppföljningsmåttet 122 dagar", "The follow-up measure of 122 days"))
            .question(Phrase.of(
                    "Slutfördes utredningen inom 122 dagar från det att den inleddes?",
                    "Was the investigation completed within 122 days from its opening?"))
            .dutyHolder(
                    Phrase.of("Ingen: ett mått för kommunens uppföljning", "Nobody: a measure for municipal follow-up"))
            .clock(ClockTerms.builder()
                    .shape(ClockShape.LONGEST)
                    .stop(Phrase.of("utredningen slutfördes", "the investigation was completed"))
                    .build())
            .force(LegalForce.PRACTICE)
            .addVersions(RuleVersion.builder()
                    .inForce(SocialServicesActs.BOTH_ACTS)
                    .addBasis(Provision.verified(
                            "KOMMUN HERRLJUNGA-2020", EffectivePeriod.from(LocalDate.of(2020, 1, 1))))
                    .limit(LIMIT)
                    .rollPolicy(RollPolicy.NEVER)
                    .build())
            .addVerdicts(WITHIN, EXCEEDED, RUNNING, RUNNING_BEYOND)
            .build();

    private final CompleteWithinFourMonths statute;

    CompleteWithin122Days(Profile profile) {
        super(DEFINITION);
        this.statute = new CompleteWithinFourMonths(profile);
    }

    @Override
    public ChildInvestigation toldBy(DutyClock clock) {
        return CompleteWithinFourMonths.investigation(clock);
    }

    @Override
    protected int anchorDay(ChildInvestigation facts) {
        return facts.openedDay();
    }

    @Override
    protected Verdict answer(ChildInvestigation facts, int asOf) {
        return measure(facts, asOf);
    }

    /** {@return the measure's answer on an opened investigation, which no profile changes} */
    static Verdict measure(ChildInvestigation facts, int asOf) {
        boolean completed = AsOf.hasHappened(facts.completedDay(), asOf);
        boolean within = days(facts, asOf) <= LIMIT.amount();
        if (completed) {
            return within ? WITHIN : EXCEEDED;
        }
        return within ? RUNNING : RUNNING_BEYOND;
    }

    private static int days(ChildInvestigation facts, int asOf) {
        return (AsOf.hasHappened(facts.completedDay(), asOf) ? facts.completedDay() : asOf) - facts.openedDay();
    }

    @Override
    protected void explain(ChildInvestigation facts, int asOf, Verdict answer, Grounds.Builder grounds) {
        grounds.open(!AsOf.hasHappened(facts.completedDay(), asOf));
        if (AsOf.hasHappened(facts.completedDay(), asOf)) {
            grounds.putFact("completedOn", AsOf.date(facts.completedDay()));
        }
        int days = days(facts, asOf);
        int lastDay = LIMIT.endDay(facts.openedDay());
        grounds.putFact("days", days).putWord("limit", LIMIT);
        if (SwedishCalendar.hasDueDay(lastDay)) {
            CountedTime.tell(
                    Deadline.of(AsOf.date(facts.openedDay()), LIMIT, RollPolicy.NEVER),
                    facts.openedDay() + days,
                    answer,
                    grounds);
        } else {
            CountedTime.tellDistance(lastDay, facts.openedDay() + days, answer, grounds);
        }
        TwoLimits.compare(statute.verdict(facts, asOf), answer).tell(grounds);
    }
}
