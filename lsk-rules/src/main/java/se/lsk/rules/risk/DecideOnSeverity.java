package se.lsk.rules.risk;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.RoleName;
import se.lsk.core.law.EffectivePeriod;
import se.lsk.core.law.LegalForce;
import se.lsk.core.law.RuleId;
import se.lsk.core.risk.RiskLevel;
import se.lsk.core.risk.SeverityAssessment;
import se.lsk.core.risk.SeverityDecision;
import se.lsk.rules.Anchor;
import se.lsk.rules.AnchoredRule;
import se.lsk.rules.Grounds;
import se.lsk.rules.Message;
import se.lsk.rules.Outcome;
import se.lsk.rules.Phrase;
import se.lsk.rules.Profile;
import se.lsk.rules.Provision;
import se.lsk.rules.RuleDefinition;
import se.lsk.rules.RuleVersion;
import se.lsk.rules.Verdict;

/**
 * {@code LS-SEVERITY}: whether a reported <i>missförhållande</i> is serious, or a palpable risk of a serious one, is decided by a person. The
 * acts want what is serious to be notified and say nothing of how that is judged; municipalities use a matrix. Here a matrix proposes at
 * most. A decision against the proposal counts like any other and is told as such. What follows from a decision is asked by other rules:
 * nothing follows from a proposal.
 */
final class DecideOnSeverity extends AnchoredRule<SeverityAssessment> {

    private static final Verdict NO_DECISION = Verdict.of(
            "NO_DECISION",
            Outcome.NEEDS_JUDGEMENT,
            Phrase.of(
                    "Rapporten togs emot {receivedOn}; {asOf} har ingen beslutat om det är allvarligt.{proposal} Det avgörs av en person, inte av poäng.",
                    "The report was received on {receivedOn}; on {asOf} nobody has decided whether it is serious.{proposal} That is decided by a person, not by a score."),
            Phrase.of("Ett beslut med skäl av {decider}.", "A decision with reasons by {decider}."));
    private static final Verdict DECISION_FACTS_MISSING = Verdict.of(
            "DECISION_FACTS_MISSING",
            Outcome.UNDETERMINED,
            Phrase.of(
                    "Rapporten togs emot {receivedOn}. Ett beslut om allvarlighetsgrad finns, men uppgifter om det saknas.{proposal}",
                    "The report was received on {receivedOn}. There is a decision on its severity, but facts about it are missing.{proposal}"),
            Phrase.of(
                    "Vad som beslutades, av vem, vilken dag, och var skälen står.",
                    "What was decided, by whom, on which day, and where the reasons are written."));
    private static final Verdict OTHER_ROLE = Verdict.of(
            "OTHER_ROLE",
            Outcome.NEEDS_JUDGEMENT,
            Phrase.of(
                    "{decidedOn} beslutade {decidedBy}: {seriousness}. {profile} låter {decider} besluta; om beslutet gäller är en bedömning.{proposal}",
                    "On {decidedOn} {decidedBy} decided: {seriousness}. {profile} lets {decider} decide; whether the decision stands is a judgement.{proposal}"),
            Phrase.of("Ett beslut med skäl av {decider}.", "A decision with reasons by {decider}."));
    private static final Verdict DECIDED = Verdict.of(
            "DECIDED",
            Outcome.FULFILLED,
            Phrase.of(
                    "{decidedOn} beslutade {decidedBy}, med skäl: {seriousness}.{proposal}",
                    "On {decidedOn} {decidedBy} decided, with reasons: {seriousness}.{proposal}"),
            Phrase.of("Ett nytt beslut.", "A new decision."));
    private static final Verdict DECIDED_AS_PROPOSED = Verdict.of(
            "DECIDED_AS_PROPOSED",
            Outcome.FULFILLED,
            Phrase.of(
                    "{decidedOn} beslutade {decidedBy}, med skäl: {seriousness}. Beslutet följer förslaget.{proposal}",
                    "On {decidedOn} {decidedBy} decided, with reasons: {seriousness}. The decision follows the proposal.{proposal}"),
            Phrase.of("Ett nytt beslut.", "A new decision."));
    private static final Verdict DECIDED_AGAINST_PROPOSAL = Verdict.of(
            "DECIDED_AGAINST_PROPOSAL",
            Outcome.FULFILLED,
            Phrase.of(
                    "{decidedOn} beslutade {decidedBy}, med skäl: {seriousness}. Beslutet går emot förslaget, vilket är tillåtet.{proposal}",
                    "On {decidedOn} {decidedBy} decided, with reasons: {seriousness}. The decision goes against the proposal, which is allowed.{proposal}"),
            Phrase.of("Ett nytt beslut.", "A new decision."));

    private static final LocalDate FIRST_DAY_2025 = LocalDate.of(2025, 7, 1);
    private static final EffectivePeriod SUPPORT_AND_SERVICE = EffectivePeriod.from(LocalDate.of(2011, 7, 1));
    private static final EffectivePeriod ACT_OF_2001 =
            EffectivePeriod.of(SUPPORT_AND_SERVICE.firstDay(), FIRST_DAY_2025.minusDays(1));
    private static final EffectivePeriod ACT_OF_2025 = EffectivePeriod.from(FIRST_DAY_2025);

    private static final RuleDefinition DEFINITION = define(
                    Anchor.of("receivedOn", "rapporten togs emot", "the report was received"))
            .id(RuleId.of("LS-SEVERITY"))
            .factType(SeverityAssessment.TYPE)
            .title(Phrase.of("Beslut om allvarlighetsgrad", "Decision on severity"))
            .question(
                    Phrase.of(
                            "Har en person med skäl beslutat om missförhållandet är allvarligt, eller en påtaglig risk för ett allvarligt?",
                            "Has a person decided, with reasons, whether it is serious, or a palpable risk of something serious?"))
            .dutyHolder(Phrase.of("Den som tar emot rapporten", "Whoever receives the report"))
            .force(LegalForce.STATUTE)
            .addVersions(RuleVersion.builder()
                    .inForce(ACT_OF_2001)
                    .addBasis(
                            Provision.verified("SFS 2001:453#K14P7", ACT_OF_2001),
                            Provision.verified("SFS 1993:387#P24f", SUPPORT_AND_SERVICE))
                    .build())
            .addVersions(RuleVersion.builder()
                    .inForce(ACT_OF_2025)
                    .addBasis(
                            Provision.verified("SFS 2025:400#K27P6", ACT_OF_2025),
                            Provision.verified("SFS 1993:387#P24f", SUPPORT_AND_SERVICE))
                    .build())
            .addVerdicts(
                    NO_DECISION,
                    DECISION_FACTS_MISSING,
                    OTHER_ROLE,
                    DECIDED,
                    DECIDED_AS_PROPOSED,
                    DECIDED_AGAINST_PROPOSAL)
            .build();

    private static final Phrase NO_PROPOSAL = Phrase.of(" Ingen nivå är föreslagen.", " No level is proposed.");
    private static final Phrase PROPOSAL =
            Phrase.of(" Matrisen föreslår nivån {level}.", " The matrix proposes the level {level}.");
    private static final Phrase PROPOSAL_SERIOUS = Phrase.of(
            " Matrisen föreslår nivån {level}, som {profile} räknar som allvarlig.",
            " The matrix proposes the level {level}, which {profile} counts as serious.");
    private static final Phrase PROPOSAL_NOT_SERIOUS = Phrase.of(
            " Matrisen föreslår nivån {level}, som {profile} inte räknar som allvarlig.",
            " The matrix proposes the level {level}, which {profile} does not count as serious.");
    private static final Phrase ANYONE =
            Phrase.of("den som kommunen låter besluta", "whom the municipality lets decide");

    private final Profile profile;

    DecideOnSeverity(Profile profile) {
        super(DEFINITION);
        this.profile = profile;
    }

    @Override
    protected int anchorDay(SeverityAssessment facts) {
        return facts.receivedDay();
    }

    @Override
    protected Verdict answer(SeverityAssessment facts, int asOf) {
        if (!facts.isDecided() || facts.decidedDay() > asOf) {
            return NO_DECISION;
        }
        if (!facts.isFullyDecided()) {
            return DECISION_FACTS_MISSING;
        }
        if (isOtherRole(facts)) {
            return OTHER_ROLE;
        }
        Answer proposed = facts.proposesSerious(profile.seriousFromLevel());
        if (proposed == Answer.UNKNOWN) {
            return DECIDED;
        }
        return facts.decidedSerious() == proposed ? DECIDED_AS_PROPOSED : DECIDED_AGAINST_PROPOSAL;
    }

    private boolean isOtherRole(SeverityAssessment facts) {
        return profile.severityDecider().isPresent()
                && !facts.decision().flatMap(SeverityDecision::decidedBy).equals(profile.severityDecider());
    }

    @Override
    protected void explain(SeverityAssessment facts, int asOf, Verdict answer, Grounds.Builder grounds) {
        grounds.putWord("proposal", proposal(facts))
                .putWord("decider", decider())
                .putWord("profile", profile.name())
                .open(answer.outcome() != Outcome.FULFILLED);
        facts.proposedLevel().map(RiskLevel::code).ifPresent(level -> grounds.putFact("proposedLevel", level));
        if (!answer.equals(NO_DECISION)) {
            facts.decision().ifPresent(decision -> tell(decision, answer, grounds));
        }
        tell(facts, grounds);
    }

    @Override
    protected void tell(SeverityAssessment facts, Grounds.Builder grounds) {
        facts.proposal().ifPresent(proposal -> grounds.addAllSteps(MatrixSteps.ratings(proposal)));
        facts.matrix().ifPresent(matrix -> grounds.addAllSteps(MatrixSteps.caveats(matrix)));
    }

    private static void tell(SeverityDecision decision, Verdict answer, Grounds.Builder grounds) {
        decision.decidedOn().ifPresent(day -> grounds.putFact("decidedOn", day));
        decision.decidedBy().map(RoleName::value).ifPresent(role -> grounds.putFact("decidedBy", role));
        decision.seriousness().ifPresent(what -> grounds.putFact("seriousness", what));
        if (answer.equals(DECISION_FACTS_MISSING)) {
            grounds.addAllMissing(missing(decision));
        }
    }

    private static List<String> missing(SeverityDecision decision) {
        ImmutableList.Builder<String> missing = ImmutableList.builder();
        missing(decision.seriousness(), "decision.seriousness", missing);
        missing(decision.decidedBy(), "decision.decidedBy", missing);
        missing(decision.decidedOn(), "decision.decidedOn", missing);
        missing(decision.reasonRef(), "decision.reasonRef", missing);
        return missing.build();
    }

    private static void missing(Optional<?> fact, String path, ImmutableList.Builder<String> missing) {
        if (fact.isEmpty()) {
            missing.add(path);
        }
    }

    private Object decider() {
        return profile.severityDecider().<Object>map(RoleName::value).orElse(ANYONE);
    }

    private Object proposal(SeverityAssessment facts) {
        if (facts.proposedLevel().isEmpty()) {
            return NO_PROPOSAL;
        }
        ImmutableMap<String, Object> arguments =
                ImmutableMap.of("level", facts.proposedLevel().get(), "profile", profile.name());
        return new Message(
                switch (facts.proposesSerious(profile.seriousFromLevel())) {
                    case UNKNOWN -> PROPOSAL;
                    case YES -> PROPOSAL_SERIOUS;
                    case NO -> PROPOSAL_NOT_SERIOUS;
                },
                arguments);
    }
}
