package se.lsk.rules.casework;

import java.util.Optional;
import java.util.Set;
import se.lsk.core.casework.DutyClock;
import se.lsk.core.casework.ExtensionDecision;
import se.lsk.core.casework.ExtensionReason;
import se.lsk.core.casework.PreliminaryAssessment;
import se.lsk.core.facts.Answer;
import se.lsk.core.law.LegalForce;
import se.lsk.core.law.RuleId;
import se.lsk.core.time.CalendarLimit;
import se.lsk.core.time.Deadline;
import se.lsk.core.time.PointInTime;
import se.lsk.core.time.RollPolicy;
import se.lsk.core.time.SwedishCalendar;
import se.lsk.rules.Anchor;
import se.lsk.rules.AnchoredRule;
import se.lsk.rules.ClockShape;
import se.lsk.rules.ClockTerms;
import se.lsk.rules.ExtensionTerms;
import se.lsk.rules.Grounds;
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
 * {@code CH-PRELIM}: the decision to open or not to open an investigation (<i>förhandsbedömning</i>) is made within fourteen days from the
 * day the report came in; longer only for extraordinary reasons (<i>synnerliga skäl</i>), for which neither act names a longest time. Not
 * needed if an investigation on the same child is already running.
 */
final class DecideWithinFourteenDays extends AnchoredRule<PreliminaryAssessment>
        implements ToldByClock<PreliminaryAssessment> {

    private static final RuleId ID = RuleId.of("CH-PRELIM");
    private static final CalendarLimit LIMIT = CalendarLimit.days(14);

    private static final Verdict INVESTIGATION_RUNNING = Verdict.of(
            "INVESTIGATION_RUNNING",
            Outcome.NOT_APPLICABLE,
            Phrase.of(
                    "En utredning om samma barn pågick redan; då behövs ingen förhandsbedömning.",
                    "An investigation on the same child was already running; no preliminary assessment is then needed."),
            Phrase.of("Att ingen utredning pågick.", "No running investigation."));
    private static final Verdict DECIDED_IN_TIME = Verdict.of(
            "DECIDED_IN_TIME",
            Outcome.FULFILLED,
            Phrase.of(
                    "Beslutet fattades {decidedOn}. Tiden, {limit} från {reportReceivedOn}, löper till och med {endDay}.",
                    "The decision was made on {decidedOn}. The time, {limit} from {reportReceivedOn}, runs through {endDay}."),
            Phrase.of("Ett beslut efter {endDay}.", "A decision after {endDay}."));
    private static final Verdict DECIDED_ON_ROLLED_DAY = Verdict.of(
            "DECIDED_ON_ROLLED_DAY",
            Outcome.NEEDS_JUDGEMENT,
            Phrase.of(
                    "Beslutet fattades {decidedOn}, efter slutdagen {nominal} men senast nästa vardag, {rolled}. Om 2 § lagen (1930:173) flyttar den här fristen har ingen myndighet uttalat, såvitt LSK har funnit.",
                    "The decision was made on {decidedOn}, after the end day {nominal} but no later than the next weekday, {rolled}. LSK has found no authority's statement whether 2 § lagen (1930:173) moves this limit."),
            SharedWords.READING_IN_PROFILE);
    private static final Verdict LATE_FOR_EXTRAORDINARY_REASONS = Verdict.of(
            "LATE_FOR_EXTRAORDINARY_REASONS",
            Outcome.NEEDS_JUDGEMENT,
            Phrase.of(
                    "Tiden löpte ut {lastDay}. Synnerliga skäl är angivna; om de räcker, och hur länge, är en bedömning.",
                    "The time ran out on {lastDay}. Extraordinary reasons are stated; whether they suffice, and for how long, is a judgement."),
            Phrase.of("En persons bedömning av skälen.", "A person's judgement of the reasons."));
    private static final Verdict LATE_REASONS_UNKNOWN = Verdict.of(
            "LATE_REASONS_UNKNOWN",
            Outcome.UNDETERMINED,
            Phrase.of(
                    "Tiden löpte ut {lastDay}. Om det fanns synnerliga skäl för längre tid framgår inte.",
                    "The time ran out on {lastDay}. It is not told whether there were extraordinary reasons for a longer time."),
            Phrase.of("Uppgift om synnerliga skäl.", "Whether there were extraordinary reasons."),
            "extraordinaryReasons");
    private static final Verdict LATE_RUNNING_UNKNOWN = Verdict.of(
            "LATE_RUNNING_UNKNOWN",
            Outcome.UNDETERMINED,
            Phrase.of(
                    "Tiden löpte ut {lastDay}. Om en utredning om samma barn redan pågick, så att ingen förhandsbedömning behövdes, framgår inte.",
                    "The time ran out on {lastDay}. It is not told whether an investigation on the same child was already running, so that no assessment was needed."),
            Phrase.of("Uppgift om pågående utredning.", "Whether an investigation was already running."),
            "investigationAlreadyRunning");
    private static final Verdict DECIDED_LATE = Verdict.of(
            "DECIDED_LATE",
            Outcome.NOT_FULFILLED,
            Phrase.of(
                    "Beslutet fattades {decidedOn}; sista dagen var {lastDay} (dagar över: {daysOver}).",
                    "The decision was made on {decidedOn}; the last day was {lastDay} (days over: {daysOver})."),
            Phrase.of(
                    "Ett beslut senast {lastDay}, eller synnerliga skäl för längre tid.",
                    "A decision no later than {lastDay}, or extraordinary reasons for a longer time."));
    private static final Verdict WAITING = Verdict.of(
            "WAITING",
            Outcome.PENDING,
            Phrase.of(
                    "Inget beslut är fattat {asOf}; tiden löper till och med {lastDay} (dagar kvar: {daysLeft}).",
                    "No decision has been made on {asOf}; the time runs through {lastDay} (days left: {daysLeft})."),
            Phrase.of("Ett beslut, eller att tiden löper ut.", "A decision, or the time running out."));
    private static final Verdict WAITING_ON_ROLLED_DAY = Verdict.of(
            "WAITING_ON_ROLLED_DAY",
            Outcome.NEEDS_JUDGEMENT,
            Phrase.of(
                    "Inget beslut är fattat {asOf}. Slutdagen {nominal} är passerad men inte nästa vardag, {rolled}. Om 2 § lagen (1930:173) flyttar den här fristen har ingen myndighet uttalat, såvitt LSK har funnit.",
                    "No decision has been made on {asOf}. The end day {nominal} has passed but not the next weekday, {rolled}. LSK has found no authority's statement whether 2 § lagen (1930:173) moves this limit."),
            SharedWords.READING_IN_PROFILE);
    private static final Verdict OVERDUE = Verdict.of(
            "OVERDUE",
            Outcome.NOT_FULFILLED,
            Phrase.of(
                    "Inget beslut är fattat {asOf}; sista dagen var {lastDay} (dagar över: {daysOver}).",
                    "No decision has been made on {asOf}; the last day was {lastDay} (days over: {daysOver})."),
            Phrase.of("Synnerliga skäl för längre tid.", "Extraordinary reasons for a longer time."));

    private static final RuleDefinition DEFINITION = define(
                    Anchor.of("reportReceivedOn", "anmälan kom in", "the report came in"))
            .id(ID)
            .factType(PreliminaryAssessment.TYPE)
            .title(Phrase.of("Förhandsbedömning inom fjorton dagar", "Preliminary assessment within fourteen days"))
            .question(
                    Phrase.of(
                            "Beslutades inom fjorton dagar från det att anmälan kom in om en utredning skulle inledas?",
                            "Was it decided within fourteen days from the arrival of the report whether to open an investigation?"))
            .dutyHolder(Phrase.of("Socialnämnden", "The social welfare board"))
            .clock(ClockTerms.builder()
                    .shape(ClockShape.ACTION)
                    .stop(Phrase.of(
                            "beslutet att inleda eller inte inleda utredning fattades",
                            "the decision to open or not to open an investigation was made"))
                    .extension(new ExtensionTerms(
                            Set.of(ExtensionReason.EXTRAORDINARY_REASONS),
                            Parties.NOT_NAMED,
                            false,
                            Optional.empty(),
                            ExtensionTerms.NO_NUMBER_STATED))
                    .build())
            .force(LegalForce.STATUTE)
            .addVersions(RuleVersion.builder()
                    .inForce(SocialServicesActs.SINCE_2013)
                    .addBasis(Provision.verified("SFS 2001:453#K11P1aS2", SocialServicesActs.SINCE_2013))
                    .limit(LIMIT)
                    .rollPolicy(RollPolicy.UNSETTLED)
                    .build())
            .addVersions(RuleVersion.builder()
                    .inForce(SocialServicesActs.SINCE_2025)
                    .addBasis(Provision.verified("SFS 2025:400#K20P2", SocialServicesActs.SINCE_2025))
                    .limit(LIMIT)
                    .rollPolicy(RollPolicy.UNSETTLED)
                    .build())
            .addVerdicts(
                    SharedWords.OUTSIDE_CALENDAR,
                    INVESTIGATION_RUNNING,
                    DECIDED_IN_TIME,
                    DECIDED_ON_ROLLED_DAY,
                    LATE_FOR_EXTRAORDINARY_REASONS,
                    LATE_REASONS_UNKNOWN,
                    LATE_RUNNING_UNKNOWN,
                    DECIDED_LATE,
                    WAITING,
                    WAITING_ON_ROLLED_DAY,
                    OVERDUE)
            .build();

    private final RollPolicy rollPolicy;

    DecideWithinFourteenDays(Profile profile) {
        super(DEFINITION);
        this.rollPolicy = profile.rollPolicy(ID, RollPolicy.UNSETTLED);
    }

    /**
     * A clock says in its extension what reasons there were, and without one that there were none. It can't say that an investigation was
     * already running: then there is no clock to tell.
     */
    @Override
    public PreliminaryAssessment toldBy(DutyClock clock) {
        return PreliminaryAssessment.builder()
                .subjectRef(clock.subjectRef())
                .reportReceivedOn(clock.clockStart().map(PointInTime::day))
                .decidedOn(clock.doneOn().map(PointInTime::day))
                .extraordinaryReasons(extraordinaryReasons(clock.extension()))
                .investigationAlreadyRunning(Answer.NO)
                .build();
    }

    private static Answer extraordinaryReasons(Optional<ExtensionDecision> extension) {
        if (extension.isPresent() && extension.get().reason().isEmpty()) {
            return Answer.UNKNOWN;
        }
        return extension.flatMap(ExtensionDecision::reason).equals(Optional.of(ExtensionReason.EXTRAORDINARY_REASONS))
                ? Answer.YES
                : Answer.NO;
    }

    @Override
    protected int anchorDay(PreliminaryAssessment facts) {
        return facts.reportReceivedDay();
    }

    @Override
    protected Verdict answer(PreliminaryAssessment facts, int asOf) {
        if (facts.investigationAlreadyRunning() == Answer.YES) {
            return INVESTIGATION_RUNNING;
        }
        int nominal = LIMIT.endDay(facts.reportReceivedDay());
        if (!SwedishCalendar.hasDueDay(nominal)) {
            return SharedWords.OUTSIDE_CALENDAR;
        }
        int rolled = SwedishCalendar.dueDay(nominal);
        boolean decided = AsOf.hasHappened(facts.decidedDay(), asOf);
        int day = decided ? facts.decidedDay() : asOf;
        if (day <= (rollPolicy == RollPolicy.ROLLS ? rolled : nominal)) {
            return decided ? DECIDED_IN_TIME : WAITING;
        }
        if (rollPolicy == RollPolicy.UNSETTLED && day <= rolled) {
            return decided ? DECIDED_ON_ROLLED_DAY : WAITING_ON_ROLLED_DAY;
        }
        if (facts.extraordinaryReasons() == Answer.YES) {
            return LATE_FOR_EXTRAORDINARY_REASONS;
        }
        if (facts.extraordinaryReasons() == Answer.UNKNOWN) {
            return LATE_REASONS_UNKNOWN;
        }
        if (facts.investigationAlreadyRunning() == Answer.UNKNOWN) {
            return LATE_RUNNING_UNKNOWN;
        }
        return decided ? DECIDED_LATE : OVERDUE;
    }

    @Override
    protected void explain(PreliminaryAssessment facts, int asOf, Verdict answer, Grounds.Builder grounds) {
        boolean decided = AsOf.hasHappened(facts.decidedDay(), asOf);
        grounds.open(!decided && !answer.equals(INVESTIGATION_RUNNING));
        if (decided) {
            grounds.putFact("decidedOn", AsOf.date(facts.decidedDay()));
        }
        if (facts.extraordinaryReasons() != Answer.UNKNOWN) {
            grounds.putFact("extraordinaryReasons", facts.extraordinaryReasons() == Answer.YES);
        }
        if (facts.investigationAlreadyRunning() != Answer.UNKNOWN) {
            grounds.putFact("investigationAlreadyRunning", facts.investigationAlreadyRunning() == Answer.YES);
        }
        if (!answer.equals(INVESTIGATION_RUNNING) && !answer.equals(SharedWords.OUTSIDE_CALENDAR)) {
            Deadline deadline = Deadline.of(AsOf.date(facts.reportReceivedDay()), LIMIT, rollPolicy);
            grounds.putWord("endDay", rollPolicy == RollPolicy.ROLLS ? deadline.rolled() : deadline.nominal());
            CountedTime.tell(deadline, decided ? facts.decidedDay() : asOf, answer, grounds);
        }
    }
}
