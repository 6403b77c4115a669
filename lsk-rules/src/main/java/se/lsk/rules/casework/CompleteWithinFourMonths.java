package se.lsk.rules.casework;

import java.util.Optional;
import java.util.Set;
import se.lsk.core.casework.ChildInvestigation;
import se.lsk.core.casework.DutyClock;
import se.lsk.core.casework.ExtensionReason;
import se.lsk.core.law.LegalForce;
import se.lsk.core.law.RuleId;
import se.lsk.core.time.CalendarLimit;
import se.lsk.core.time.Deadline;
import se.lsk.core.time.EpochDays;
import se.lsk.core.time.PointInTime;
import se.lsk.core.time.Promptness;
import se.lsk.core.time.RollPolicy;
import se.lsk.core.time.SwedishCalendar;
import se.lsk.rules.Anchor;
import se.lsk.rules.AnchoredRule;
import se.lsk.rules.ClockShape;
import se.lsk.rules.ClockTerms;
import se.lsk.rules.Explanation.Step;
import se.lsk.rules.ExtensionTerms;
import se.lsk.rules.Grounds;
import se.lsk.rules.Message;
import se.lsk.rules.Outcome;
import se.lsk.rules.Phrase;
import se.lsk.rules.Profile;
import se.lsk.rules.Provision;
import se.lsk.rules.RuleDefinition;
import se.lsk.rules.RuleVersion;
import se.lsk.rules.ToldByClock;
import se.lsk.rules.Verdict;
import se.lsk.rules.duty.Parties;
import se.lsk.rules.internal.AsOf;
import se.lsk.rules.internal.CountedTime;
import se.lsk.rules.internal.SharedWords;

/**
 * {@code CH-INVEST}: a child investigation is completed within four calendar months from the day it was opened. For special reasons
 * (<i>särskilda skäl</i>) the board may decide to extend for a certain time: to a stated day, decided on or before the running end day.
 * The act of 2001 does not say from which day the time runs; practice counted from the opening. That the work was done promptly
 * (<i>skyndsamt</i>) is not decided here.
 */
final class CompleteWithinFourMonths extends AnchoredRule<ChildInvestigation>
        implements ToldByClock<ChildInvestigation> {

    /** The time that the statute gives. */
    static final CalendarLimit LIMIT = CalendarLimit.months(4);

    private static final RuleId ID = RuleId.of("CH-INVEST");

    private static final Verdict COMPLETED_IN_TIME = Verdict.of(
            "COMPLETED_IN_TIME",
            Outcome.FULFILLED,
            Phrase.of(
                    "Utredningen inleddes {openedOn} och slutfördes {completedOn}. Tiden, {limit}, löper till och med {endDay}.{disagreement}",
                    "The investigation was opened on {openedOn} and completed on {completedOn}. The time, {limit}, runs through {endDay}.{disagreement}"),
            Phrase.of("Ett slutförande efter {strictDay}.", "Completion after {strictDay}."));
    private static final Verdict COMPLETED_WITHIN_EXTENSION = Verdict.of(
            "COMPLETED_WITHIN_EXTENSION",
            Outcome.FULFILLED,
            Phrase.of(
                    "Utredningen inleddes {openedOn} och slutfördes {completedOn}: efter {limit}, men inom förlängd tid till och med {strictDay}.{disagreement}",
                    "The investigation was opened on {openedOn} and completed on {completedOn}: after {limit}, but within the time extended through {strictDay}.{disagreement}"),
            Phrase.of("Att förlängningen inte gällde.", "The extension not holding."));
    private static final Verdict COMPLETED_ON_ROLLED_DAY = Verdict.of(
            "COMPLETED_ON_ROLLED_DAY",
            Outcome.NEEDS_JUDGEMENT,
            Phrase.of(
                    "Utredningen inleddes {openedOn} och slutfördes {completedOn}: efter slutdagen {strictDay} men senast {lastDay}, då tiden löper ut om 2 § lagen (1930:173) flyttar slutdagen till nästa vardag. Om den gör det har ingen myndighet uttalat, såvitt LSK har funnit.{disagreement}",
                    "The investigation was opened on {openedOn} and completed on {completedOn}: after the end day {strictDay} but no later than {lastDay}, when the time runs out if 2 § lagen (1930:173) moves the end day to the next weekday. LSK has found no authority's statement whether it does.{disagreement}"),
            SharedWords.READING_IN_PROFILE);
    private static final Verdict EXTENSION_FACTS_MISSING = Verdict.of(
            "EXTENSION_FACTS_MISSING",
            Outcome.UNDETERMINED,
            Phrase.of(
                    "Tiden löpte ut {lastDay}, om inte ett förlängningsbeslut räknas vars dag eller skäl saknas.",
                    "The time ran out on {lastDay}, unless an extension decision counts whose day or ground is missing."),
            Phrase.of("Beslutets dag och skäl.", "The decision's day and ground."));
    private static final Verdict COMPLETED_LATE = Verdict.of(
            "COMPLETED_LATE",
            Outcome.NOT_FULFILLED,
            Phrase.of(
                    "Utredningen inleddes {openedOn} och slutfördes {completedOn}; sista dagen var {lastDay} (dagar över: {daysOver}).{disagreement}",
                    "The investigation was opened on {openedOn} and completed on {completedOn}; the last day was {lastDay} (days over: {daysOver}).{disagreement}"),
            Phrase.of(
                    "Ett beslut av särskilda skäl om förlängning till en viss dag, fattat senast {lastDay}.",
                    "A decision for special reasons to extend to a certain day, made no later than {lastDay}."));
    private static final Verdict RUNNING = Verdict.of(
            "RUNNING",
            Outcome.PENDING,
            Phrase.of(
                    "Utredningen inleddes {openedOn} och pågår {asOf}; tiden löper till och med {lastDay} (dagar kvar: {daysLeft}).{disagreement}",
                    "The investigation was opened on {openedOn} and is running on {asOf}; the time runs through {lastDay} (days left: {daysLeft}).{disagreement}"),
            Phrase.of(
                    "Att utredningen slutförs, förlängs eller drar över tiden.",
                    "Completion, extension or the time running out."));
    private static final Verdict RUNNING_ON_ROLLED_DAY = Verdict.of(
            "RUNNING_ON_ROLLED_DAY",
            Outcome.NEEDS_JUDGEMENT,
            Phrase.of(
                    "Utredningen inleddes {openedOn} och pågår {asOf}. Slutdagen {strictDay} är passerad men inte {lastDay}, då tiden löper ut om 2 § lagen (1930:173) flyttar slutdagen till nästa vardag. Om den gör det har ingen myndighet uttalat, såvitt LSK har funnit.{disagreement}",
                    "The investigation was opened on {openedOn} and is running on {asOf}. The end day {strictDay} has passed but not {lastDay}, when the time runs out if 2 § lagen (1930:173) moves the end day to the next weekday. LSK has found no authority's statement whether it does.{disagreement}"),
            SharedWords.READING_IN_PROFILE);
    private static final Verdict OVERDUE = Verdict.of(
            "OVERDUE",
            Outcome.NOT_FULFILLED,
            Phrase.of(
                    "Utredningen inleddes {openedOn} och pågår {asOf}; sista dagen var {lastDay} (dagar över: {daysOver}).{disagreement}",
                    "The investigation was opened on {openedOn} and is running on {asOf}; the last day was {lastDay} (days over: {daysOver}).{disagreement}"),
            Phrase.of(
                    "Ett beslut av särskilda skäl om förlängning till en viss dag, fattat senast {lastDay}.",
                    "A decision for special reasons to extend to a certain day, made no later than {lastDay}."));

    private static final RuleDefinition DEFINITION = define(
                    Anchor.of("openedOn", "utredningen inleddes", "the investigation was opened"))
            .id(ID)
            .factType(ChildInvestigation.TYPE)
            .title(Phrase.of(
                    "Barnavårdsutredning inom fyra månader", "Child investigation within four calendar months"))
            .question(
                    Phrase.of(
                            "Slutfördes utredningen inom fyra kalendermånader från det att den inleddes, eller inom beslutad förlängning?",
                            "Was the investigation completed within four calendar months from its opening, or within a decided extension?"))
            .dutyHolder(Phrase.of("Socialnämnden", "The social welfare board"))
            .clock(ClockTerms.builder()
                    .shape(ClockShape.ACTION)
                    .stop(Phrase.of(
                            "utredningen slutfördes med ett beslut", "the investigation was completed with a decision"))
                    .extension(new ExtensionTerms(
                            Set.of(ExtensionReason.SPECIAL_REASONS),
                            Parties.BOARD,
                            true,
                            Optional.empty(),
                            ExtensionTerms.NO_NUMBER_STATED))
                    .leavesOpen(Phrase.of(
                            "Om arbetet också bedrevs skyndsamt prövas inte här.",
                            "Whether the work was also done promptly is not looked at here."))
                    .build())
            .force(LegalForce.STATUTE)
            .addVersions(RuleVersion.builder()
                    .inForce(SocialServicesActs.SINCE_2002)
                    .addBasis(Provision.verified("SFS 2001:453#K11P2", SocialServicesActs.SINCE_2002))
                    .limit(LIMIT)
                    .urgency(Promptness.PROMPTLY)
                    .rollPolicy(RollPolicy.UNSETTLED)
                    .build())
            .addVersions(RuleVersion.builder()
                    .inForce(SocialServicesActs.SINCE_2025)
                    .addBasis(Provision.verified("SFS 2025:400#K20P3", SocialServicesActs.SINCE_2025))
                    .limit(LIMIT)
                    .urgency(Promptness.PROMPTLY)
                    .rollPolicy(RollPolicy.UNSETTLED)
                    .build())
            .addVerdicts(
                    SharedWords.OUTSIDE_CALENDAR,
                    COMPLETED_IN_TIME,
                    COMPLETED_WITHIN_EXTENSION,
                    COMPLETED_ON_ROLLED_DAY,
                    EXTENSION_FACTS_MISSING,
                    COMPLETED_LATE,
                    RUNNING,
                    RUNNING_ON_ROLLED_DAY,
                    OVERDUE)
            .build();

    private final RollPolicy rollPolicy;

    CompleteWithinFourMonths(Profile profile) {
        super(DEFINITION);
        this.rollPolicy = profile.rollPolicy(ID, RollPolicy.UNSETTLED);
    }

    @Override
    public ChildInvestigation toldBy(DutyClock clock) {
        return investigation(clock);
    }

    /** {@return the investigation that a clock tells} */
    static ChildInvestigation investigation(DutyClock clock) {
        ChildInvestigation.Builder facts = ChildInvestigation.builder()
                .subjectRef(clock.subjectRef())
                .openedOn(clock.clockStart().map(PointInTime::day))
                .completedOn(clock.doneOn().map(PointInTime::day));
        clock.extension().ifPresent(facts::addExtensions);
        return facts.build();
    }

    @Override
    protected int anchorDay(ChildInvestigation facts) {
        return facts.openedDay();
    }

    @Override
    protected Verdict answer(ChildInvestigation facts, int asOf) {
        int nominal = LIMIT.endDay(facts.openedDay());
        if (!SwedishCalendar.hasDueDay(nominal)) {
            return SharedWords.OUTSIDE_CALENDAR;
        }
        boolean completed = AsOf.hasHappened(facts.completedDay(), asOf);
        int day = completed ? facts.completedDay() : asOf;
        if (day <= nominal) {
            return completed ? COMPLETED_IN_TIME : RUNNING;
        }
        if (day <= strictDay(facts, nominal, asOf)) {
            return completed ? extendedOrRolled(nominal, day) : RUNNING;
        }
        if (day <= lenientDay(facts, nominal, asOf, false)) {
            return completed ? COMPLETED_ON_ROLLED_DAY : RUNNING_ON_ROLLED_DAY;
        }
        if (day <= lenientDay(facts, nominal, asOf, true)) {
            return EXTENSION_FACTS_MISSING;
        }
        return completed ? COMPLETED_LATE : OVERDUE;
    }

    private Verdict extendedOrRolled(int nominal, int day) {
        return rollPolicy == RollPolicy.ROLLS && day <= SwedishCalendar.dueDay(nominal)
                ? COMPLETED_IN_TIME
                : COMPLETED_WITHIN_EXTENSION;
    }

    /** {@return the day through which the time runs on every reading of 2 §} */
    private int strictDay(ChildInvestigation facts, int nominal, int asOf) {
        return Extensions.endDay(facts, nominal, asOf, rollPolicy == RollPolicy.ROLLS, false);
    }

    /** {@return the day after which the time has run out on every reading of 2 §} */
    private int lenientDay(ChildInvestigation facts, int nominal, int asOf, boolean benefitOfDoubt) {
        return Extensions.endDay(facts, nominal, asOf, rollPolicy != RollPolicy.NEVER, benefitOfDoubt);
    }

    @Override
    protected void explain(ChildInvestigation facts, int asOf, Verdict answer, Grounds.Builder grounds) {
        grounds.open(!AsOf.hasHappened(facts.completedDay(), asOf));
        if (AsOf.hasHappened(facts.completedDay(), asOf)) {
            grounds.putFact("completedOn", AsOf.date(facts.completedDay()));
        }
        if (!answer.equals(SharedWords.OUTSIDE_CALENDAR)) {
            count(facts, asOf, answer, grounds);
        }
        TwoLimits.compare(answer, CompleteWithin122Days.measure(facts, asOf)).tell(grounds);
    }

    private void count(ChildInvestigation facts, int asOf, Verdict answer, Grounds.Builder grounds) {
        Deadline deadline = Deadline.of(AsOf.date(facts.openedDay()), LIMIT, rollPolicy);
        int nominal = EpochDays.of(deadline.nominal());
        int strictDay = strictDay(facts, nominal, asOf);
        int lastDay = lenientDay(facts, nominal, asOf, false);
        int doubtfulDay = lenientDay(facts, nominal, asOf, true);
        grounds.deadline(deadline)
                .nominalDueDay(AsOf.date(Extensions.endDay(facts, nominal, asOf, false, false)))
                .putWord("endDay", rollPolicy == RollPolicy.ROLLS ? deadline.rolled() : deadline.nominal())
                .putWord("strictDay", AsOf.date(strictDay))
                .addSteps(new Step(
                        Message.saying(deadline), Extensions.steps(facts, strictDay, lastDay, doubtfulDay, asOf)));
        if (!facts.extensions().isEmpty()) {
            grounds.putFact("extensions", facts.extensions().size());
            grounds.putFact("extensionsCounting", Extensions.counting(facts, lastDay, asOf));
        }
        if (answer.equals(EXTENSION_FACTS_MISSING)) {
            grounds.addAllMissing(Extensions.missing(facts, doubtfulDay, asOf));
        }
        int day = AsOf.hasHappened(facts.completedDay(), asOf) ? facts.completedDay() : asOf;
        CountedTime.tellDistance(lastDay, day, answer, grounds);
    }
}
