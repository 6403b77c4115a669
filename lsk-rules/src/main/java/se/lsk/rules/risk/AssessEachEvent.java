package se.lsk.rules.risk;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import se.lsk.core.facts.Answer;
import se.lsk.core.law.EffectivePeriod;
import se.lsk.core.law.LegalForce;
import se.lsk.core.law.LegalReference;
import se.lsk.core.law.RuleId;
import se.lsk.core.law.Verification;
import se.lsk.core.risk.IdentifiedEvent;
import se.lsk.core.risk.RiskAnalysis;
import se.lsk.core.risk.RiskRating;
import se.lsk.rules.Anchor;
import se.lsk.rules.AnchoredRule;
import se.lsk.rules.Explanation;
import se.lsk.rules.Grounds;
import se.lsk.rules.Message;
import se.lsk.rules.Outcome;
import se.lsk.rules.Phrase;
import se.lsk.rules.Provision;
import se.lsk.rules.RuleDefinition;
import se.lsk.rules.RuleVersion;
import se.lsk.rules.Verdict;

/**
 * {@code K5P1}: for each event that could lead to shortfalls in quality, its likelihood is estimated and its negative consequences are
 * assessed. The regulation prescribes no scale and no matrix, so an assessment in words counts as one in numbers. It also wants the work to
 * be continuous (<i>fortlöpande</i>): one analysis can't show that, and it is not judged here.
 */
final class AssessEachEvent extends AnchoredRule<RiskAnalysis> {

    private static final Verdict EVENT_FACTS_MISSING = Verdict.of(
            "EVENT_FACTS_MISSING",
            Outcome.UNDETERMINED,
            Phrase.of(
                    "Riskanalysen gjordes {madeOn}. För {open} av {events} identifierade händelser saknas uppgift om sannolikhet eller konsekvens.",
                    "The risk analysis was made on {madeOn}. For {open} of {events} identified events the likelihood or the consequence is missing."),
            Phrase.of(
                    "Sannolikhet och konsekvens för var och en av händelserna.",
                    "The likelihood and the consequence of each of the events."));
    private static final Verdict NOT_ASSESSED = Verdict.of(
            "NOT_ASSESSED",
            Outcome.NOT_FULFILLED,
            Phrase.of(
                    "Riskanalysen gjordes {madeOn}. {notAssessed} av {events} identifierade händelser har inte både sannolikhet uppskattad och konsekvenser bedömda.",
                    "The risk analysis was made on {madeOn}. {notAssessed} of {events} identified events do not have both their likelihood estimated and their consequences assessed."),
            Phrase.of(
                    "Att sannolikheten uppskattas och konsekvenserna bedöms för varje händelse.",
                    "Estimating the likelihood and assessing the consequences of each event."));
    private static final Verdict ASSESSED = Verdict.of(
            "ASSESSED",
            Outcome.FULFILLED,
            Phrase.of(
                    "Riskanalysen gjordes {madeOn}. Sannolikhet är uppskattad och konsekvenser bedömda för alla identifierade händelser ({events}). Om riskanalyser görs fortlöpande visar inte en enstaka analys.",
                    "The risk analysis was made on {madeOn}. The likelihood is estimated and the consequences are assessed for all identified events ({events}). Whether analyses are made continuously is not shown by one of them."),
            Phrase.of("En händelse som inte är bedömd.", "An event that is not assessed."));

    private static final EffectivePeriod SINCE_2012 = EffectivePeriod.from(LocalDate.of(2012, 1, 1));

    private static final RuleDefinition DEFINITION = define(
                    Anchor.of("madeOn", "riskanalysen gjordes", "the risk analysis was made"))
            .id(RuleId.of("K5P1"))
            .factType(RiskAnalysis.TYPE)
            .title(Phrase.of("Riskanalys av varje händelse", "Risk analysis of each event"))
            .question(Phrase.of(
                    "Uppskattades sannolikheten och bedömdes de negativa konsekvenserna för varje identifierad händelse?",
                    "Were the likelihood estimated and the negative consequences assessed for each identified event?"))
            .dutyHolder(Phrase.of(
                    "Vårdgivaren eller den som bedriver socialtjänst eller verksamhet enligt LSS",
                    "The caregiver, or whoever runs social services or activities under LSS"))
            .force(LegalForce.REGULATION)
            .addVersions(RuleVersion.builder()
                    .inForce(SINCE_2012)
                    .addBasis(new Provision(
                            LegalReference.parse("SOSFS 2011:9#K5P1"), SINCE_2012, Verification.SECONDARY))
                    .build())
            .addVerdicts(
                    EventAnswers.EVENTS_MISSING, EventAnswers.NO_EVENT, EVENT_FACTS_MISSING, NOT_ASSESSED, ASSESSED)
            .build();

    private static final Phrase EVENT = Phrase.of("Händelse {number}:", "Event {number}:");
    private static final Phrase LIKELIHOOD = Phrase.of("Sannolikhet: {answer}.", "Likelihood: {answer}.");
    private static final Phrase CONSEQUENCE = Phrase.of("Konsekvenser: {answer}.", "Consequences: {answer}.");
    private static final Phrase DONE = Phrase.of("bedömd", "assessed");
    private static final Phrase NOT_DONE = Phrase.of("inte bedömd", "not assessed");
    private static final Phrase NOT_TOLD = Phrase.of("uppgift saknas", "not told");
    private static final Phrase LEVEL = Phrase.of("Matrisens nivå: {level}.", "Level of the matrix: {level}.");

    AssessEachEvent() {
        super(DEFINITION);
    }

    @Override
    protected int anchorDay(RiskAnalysis facts) {
        return facts.madeDay();
    }

    @Override
    protected Verdict answer(RiskAnalysis facts, int asOf) {
        List<IdentifiedEvent> events = facts.events();
        if (events.isEmpty()) {
            return facts.eventsIdentified() == Answer.NO ? EventAnswers.NO_EVENT : EventAnswers.EVENTS_MISSING;
        }
        if (count(events, Answer.NO) > 0) {
            return NOT_ASSESSED;
        }
        return count(events, Answer.UNKNOWN) > 0 ? EVENT_FACTS_MISSING : ASSESSED;
    }

    private static int count(List<IdentifiedEvent> events, Answer assessed) {
        int count = 0;
        for (int i = 0; i < events.size(); i++) {
            if (assessed(events.get(i)) == assessed) {
                count++;
            }
        }
        return count;
    }

    /** {@return whether both have been done; not, as soon as one of them is said not to} */
    private static Answer assessed(IdentifiedEvent event) {
        Answer likelihood = event.likelihoodEstimated();
        Answer consequence = event.consequenceAssessed();
        if (likelihood == Answer.NO || consequence == Answer.NO) {
            return Answer.NO;
        }
        return likelihood == Answer.YES && consequence == Answer.YES ? Answer.YES : Answer.UNKNOWN;
    }

    @Override
    protected void explain(RiskAnalysis facts, int asOf, Verdict answer, Grounds.Builder grounds) {
        List<IdentifiedEvent> events = facts.events();
        if (!events.isEmpty()) {
            grounds.putFact("events", events.size())
                    .putFact("notAssessed", count(events, Answer.NO))
                    .putFact("open", count(events, Answer.UNKNOWN));
        }
        grounds.open(answer.outcome() == Outcome.NOT_FULFILLED || answer.outcome() == Outcome.UNDETERMINED);
        for (int i = 0; i < events.size(); i++) {
            grounds.addStep(step(facts, i));
            if (answer.equals(EVENT_FACTS_MISSING)) {
                grounds.addAllMissing(missing(events.get(i), "events[" + i + "].ratings"));
            }
        }
        facts.matrix().ifPresent(matrix -> grounds.addAllSteps(MatrixSteps.caveats(matrix)));
    }

    @Override
    protected void tell(RiskAnalysis facts, Grounds.Builder grounds) {
        facts.matrix().ifPresent(matrix -> {
            facts.events().forEach(event -> grounds.addAllSteps(MatrixSteps.ratings(event.proposal(matrix))));
            grounds.addAllSteps(MatrixSteps.caveats(matrix));
        });
    }

    private static List<String> missing(IdentifiedEvent event, String path) {
        ImmutableList.Builder<String> missing = ImmutableList.builder();
        if (event.ratings().isEmpty()) {
            missing.add(path);
        }
        for (int i = 0; i < event.ratings().size(); i++) {
            RiskRating rating = event.ratings().get(i);
            if (isOpen(event.likelihoodEstimated(), rating.likelihoodEstimated())) {
                missing.add(path + "[" + i + "].likelihood");
            }
            if (isOpen(event.consequenceAssessed(), rating.consequenceAssessed())) {
                missing.add(path + "[" + i + "].consequence");
            }
        }
        return missing.build();
    }

    private static boolean isOpen(Answer ofTheEvent, Answer ofTheRating) {
        return ofTheEvent == Answer.UNKNOWN && ofTheRating == Answer.UNKNOWN;
    }

    private static Explanation.Step step(RiskAnalysis facts, int number) {
        IdentifiedEvent event = facts.events().get(number);
        ImmutableList.Builder<Explanation.Step> below = ImmutableList.builder();
        below.add(told(LIKELIHOOD, event.likelihoodEstimated()), told(CONSEQUENCE, event.consequenceAssessed()));
        facts.matrix().map(event::proposal).ifPresent(proposal -> {
            below.addAll(MatrixSteps.ratings(proposal));
            proposal.level()
                    .ifPresent(level ->
                            below.add(Explanation.Step.of(new Message(LEVEL, ImmutableMap.of("level", level)))));
        });
        return new Explanation.Step(new Message(EVENT, ImmutableMap.of("number", number + 1)), below.build());
    }

    private static Explanation.Step told(Phrase what, Answer answer) {
        Phrase word = switch (answer) {
            case YES -> DONE;
            case NO -> NOT_DONE;
            case UNKNOWN -> NOT_TOLD;
        };
        return Explanation.Step.of(new Message(what, ImmutableMap.of("answer", word)));
    }
}
