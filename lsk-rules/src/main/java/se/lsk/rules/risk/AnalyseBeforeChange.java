package se.lsk.rules.risk;

import java.time.LocalDate;
import se.lsk.core.law.EffectivePeriod;
import se.lsk.core.law.LegalForce;
import se.lsk.core.law.LegalReference;
import se.lsk.core.law.RuleId;
import se.lsk.core.law.Verification;
import se.lsk.core.risk.RiskAnalysis;
import se.lsk.core.time.EpochDays;
import se.lsk.rules.Anchor;
import se.lsk.rules.AnchoredRule;
import se.lsk.rules.Grounds;
import se.lsk.rules.Outcome;
import se.lsk.rules.Phrase;
import se.lsk.rules.Profile;
import se.lsk.rules.Provision;
import se.lsk.rules.RuleDefinition;
import se.lsk.rules.RuleVersion;
import se.lsk.rules.Verdict;

/**
 * {@code K5P1-CHANGE}: a risk analysis is made before the change that it is meant for. The regulation asks for analysis continuously and
 * names no occasions; so this is asked only where the municipality has decided, in its profile, on which occasions an analysis is made.
 */
final class AnalyseBeforeChange extends AnchoredRule<RiskAnalysis> {

    private static final Verdict OCCASION_MISSING = Verdict.of(
            "OCCASION_MISSING",
            Outcome.UNDETERMINED,
            Phrase.of(
                    "Riskanalysen gjordes {madeOn}; inför vad framgår inte.",
                    "The risk analysis was made on {madeOn}; what it was made for is not told."),
            Phrase.of("Uppgift om tillfället.", "The occasion."),
            "occasion");
    private static final Verdict NO_SUCH_OCCASION = Verdict.of(
            "NO_SUCH_OCCASION",
            Outcome.NOT_APPLICABLE,
            Phrase.of(
                    "{profile} har inte beslutat att en riskanalys görs vid ett sådant tillfälle, eller det är ingen förändring.",
                    "{profile} has not decided that a risk analysis is made on such an occasion, or it is no change."),
            Phrase.of("Kommunens beslut om tillfällen.", "The municipality's decision on occasions."));
    private static final Verdict CHANGE_DAY_MISSING = Verdict.of(
            "CHANGE_DAY_MISSING",
            Outcome.UNDETERMINED,
            Phrase.of(
                    "Riskanalysen gjordes {madeOn}; dagen då förändringen börjar gälla saknas.",
                    "The risk analysis was made on {madeOn}; the day on which the change takes effect is missing."),
            Phrase.of("Den dagen.", "That day."),
            "changeOn");
    private static final Verdict AFTER_CHANGE = Verdict.of(
            "AFTER_CHANGE",
            Outcome.NOT_FULFILLED,
            Phrase.of(
                    "Riskanalysen gjordes {madeOn}, inte före förändringen {changeOn}.",
                    "The risk analysis was made on {madeOn}, not before the change on {changeOn}."),
            Phrase.of("En riskanalys före {changeOn}.", "A risk analysis before {changeOn}."));
    private static final Verdict BEFORE_CHANGE = Verdict.of(
            "BEFORE_CHANGE",
            Outcome.FULFILLED,
            Phrase.of(
                    "Riskanalysen gjordes {madeOn}, före förändringen {changeOn}.",
                    "The risk analysis was made on {madeOn}, before the change on {changeOn}."),
            Phrase.of("En förändring {madeOn} eller tidigare.", "A change on {madeOn} or earlier."));

    private static final EffectivePeriod ATTESTED = EffectivePeriod.from(LocalDate.of(2020, 1, 1));

    private static final RuleDefinition DEFINITION = define(
                    Anchor.of("madeOn", "riskanalysen gjordes", "the risk analysis was made"))
            .id(RuleId.of("K5P1-CHANGE"))
            .factType(RiskAnalysis.TYPE)
            .title(Phrase.of("Riskanalys före en förändring", "Risk analysis before a change"))
            .question(Phrase.of(
                    "Gjordes riskanalysen före den förändring som den är avsedd för?",
                    "Was the risk analysis made before the change that it is meant for?"))
            .dutyHolder(
                    Phrase.of("Den som ansvarar för verksamheten som förändras", "Whoever answers for what changes"))
            .force(LegalForce.LOCAL_GUIDELINE)
            .addVersions(RuleVersion.builder()
                    .inForce(ATTESTED)
                    .addBasis(new Provision(
                            LegalReference.parse("KOMMUN HERRLJUNGA-2020"), ATTESTED, Verification.VERIFIED))
                    .build())
            .addVerdicts(OCCASION_MISSING, NO_SUCH_OCCASION, CHANGE_DAY_MISSING, AFTER_CHANGE, BEFORE_CHANGE)
            .build();

    private final Profile profile;

    AnalyseBeforeChange(Profile profile) {
        super(DEFINITION);
        this.profile = profile;
    }

    @Override
    protected int anchorDay(RiskAnalysis facts) {
        return facts.madeDay();
    }

    @Override
    protected Verdict answer(RiskAnalysis facts, int asOf) {
        if (profile.analysisOccasions().isEmpty()) {
            return NO_SUCH_OCCASION;
        }
        if (facts.occasion().isEmpty()) {
            return OCCASION_MISSING;
        }
        if (!facts.occasion().get().isChange()
                || !profile.analysisOccasions().contains(facts.occasion().get())) {
            return NO_SUCH_OCCASION;
        }
        if (facts.changeOn().isEmpty()) {
            return CHANGE_DAY_MISSING;
        }
        return facts.madeDay() < EpochDays.of(facts.changeOn().get()) ? BEFORE_CHANGE : AFTER_CHANGE;
    }

    @Override
    protected void explain(RiskAnalysis facts, int asOf, Verdict answer, Grounds.Builder grounds) {
        grounds.putWord("profile", profile.name()).open(answer.outcome() == Outcome.UNDETERMINED);
        facts.occasion().ifPresent(occasion -> grounds.putFact("occasion", occasion));
        facts.changeOn().ifPresent(day -> grounds.putFact("changeOn", day));
    }
}
