package se.lsk.rules.risk;

import com.google.common.collect.ImmutableList;
import se.lsk.rules.Outcome;
import se.lsk.rules.Phrase;
import se.lsk.rules.Verdict;

/** What can be answered about measures against risks. */
final class TreatmentAnswers {

    private static final Phrase SET_A_MEASURE = Phrase.of(
            "En åtgärd, eller ett beslut med skäl att inte vidta någon.",
            "A measure, or a decision with reasons to take none.");

    static final Verdict ANALYSIS_ONGOING = Verdict.of(
            "ANALYSIS_ONGOING",
            Outcome.PENDING,
            Phrase.of(
                    "Händelsen inträffade {occurredOn}; händelseanalysen är inte avslutad {asOf}. Föreskriften anger ingen tid.",
                    "The event happened on {occurredOn}; its analysis is not completed on {asOf}. The regulation states no time."),
            Phrase.of("Att analysen avslutas.", "Completing the analysis."));

    private static final Verdict NO_MEASURE = Verdict.of(
            "NO_MEASURE",
            Outcome.NOT_FULFILLED,
            Phrase.of(
                    "{deciding} av {risks} bedömda risker har en nivå från vilken {profile} vidtar åtgärder ({actionFrom}); ingen åtgärd är beslutad och inget skäl att avstå är angivet.",
                    "{deciding} of {risks} assessed risks have a level from which {profile} acts ({actionFrom}); no measure is decided on and no reason for taking none is given."),
            SET_A_MEASURE);
    private static final Verdict MEASURES_MISSING = Verdict.of(
            "MEASURES_MISSING",
            Outcome.UNDETERMINED,
            Phrase.of(
                    "För {deciding} av {risks} bedömda risker framgår inte om någon åtgärd är beslutad.",
                    "For {deciding} of {risks} assessed risks it is not told whether any measure is decided on."),
            Phrase.of(
                    "Åtgärderna, eller uppgift om att ingen är beslutad och varför.",
                    "The measures, or that none is decided on and why."));
    private static final Verdict LEVEL_MISSING = Verdict.of(
            "LEVEL_MISSING",
            Outcome.UNDETERMINED,
            Phrase.of(
                    "{deciding} av {risks} bedömda risker är utan åtgärd, och deras nivå är inte känd. {profile} vidtar åtgärder från en viss nivå ({actionFrom}).",
                    "{deciding} of {risks} assessed risks are without a measure, and their level is not known. {profile} acts from a certain level ({actionFrom})."),
            Phrase.of(
                    "Sannolikhet och konsekvens i en matris med den nivån.",
                    "The likelihood and the consequence in a matrix with that level."));
    private static final Verdict MEASURE_FACTS_MISSING = Verdict.of(
            "MEASURE_FACTS_MISSING",
            Outcome.UNDETERMINED,
            Phrase.of(
                    "För {deciding} av {risks} bedömda risker saknar en åtgärd ansvarig, dag eller uppföljning.",
                    "For {deciding} of {risks} assessed risks a measure lacks its owner, its day or its follow-up."),
            Phrase.of(
                    "Vem som ansvarar för varje åtgärd, när den ska göras och hur den följs upp.",
                    "Who answers for each measure, when it is to be done and how it is followed up."));
    private static final Verdict LATE = Verdict.of(
            "LATE",
            Outcome.NEEDS_JUDGEMENT,
            Phrase.of(
                    "För {deciding} av {risks} bedömda risker är en åtgärd inte gjord eller inte uppföljd {asOf}, efter den dag som organisationen själv har satt. Föreskriften anger ingen dag; om det som krävs är gjort är en bedömning.",
                    "For {deciding} of {risks} assessed risks a measure is not done, or not followed up, on {asOf}, after the day that the organisation has set itself. The regulation states no day; whether what is needed has been done is a judgement."),
            Phrase.of(
                    "Att åtgärden görs och följs upp, eller en ny dag med skäl.",
                    "Doing the measure and following it up, or a new day with reasons."));
    private static final Verdict RISK_LEFT = Verdict.of(
            "RISK_LEFT",
            Outcome.NEEDS_JUDGEMENT,
            Phrase.of(
                    "För {deciding} av {risks} bedömda risker är åtgärderna gjorda, men det som är kvar har fortfarande en nivå från vilken {profile} vidtar åtgärder ({actionFrom}). Om mer krävs är en bedömning.",
                    "For {deciding} of {risks} assessed risks the measures are done, but what is left still has a level from which {profile} acts ({actionFrom}). Whether more is needed is a judgement."),
            Phrase.of(
                    "Ytterligare en åtgärd, eller ett beslut med skäl att det som är kvar godtas.",
                    "A further measure, or a decision with reasons to accept what is left."));
    private static final Verdict IN_QUESTION = Verdict.of(
            "IN_QUESTION",
            Outcome.NEEDS_JUDGEMENT,
            Phrase.of(
                    "För {deciding} av {risks} bedömda risker är ingen åtgärd beslutad och inget skäl att avstå är angivet. Om en åtgärd krävs är en bedömning.",
                    "For {deciding} of {risks} assessed risks no measure is decided on and no reason for taking none is given. Whether a measure is needed is a judgement."),
            SET_A_MEASURE);
    private static final Verdict ONGOING = Verdict.of(
            "ONGOING",
            Outcome.PENDING,
            Phrase.of(
                    "Åtgärderna för {deciding} av {risks} bedömda risker är inte alla gjorda och uppföljda {asOf}; ingen av dem är sen.",
                    "The measures for {deciding} of {risks} assessed risks are not all done and followed up on {asOf}; none of them is late."),
            Phrase.of("Att åtgärderna görs och följs upp.", "Doing the measures and following them up."));
    private static final Verdict TAKEN = Verdict.of(
            "TAKEN",
            Outcome.FULFILLED,
            Phrase.of(
                    "Åtgärderna för {deciding} av {risks} bedömda risker är gjorda och uppföljda. Om åtgärderna är de rätta avgörs inte här.",
                    "The measures for {deciding} of {risks} assessed risks are done and followed up. Whether they are the right ones is not decided here."),
            Phrase.of("En åtgärd som inte är gjord eller uppföljd.", "A measure that is not done or not followed up."));
    private static final Verdict DECIDED_AGAINST = Verdict.of(
            "DECIDED_AGAINST",
            Outcome.FULFILLED,
            Phrase.of(
                    "För {deciding} av {risks} bedömda risker är det beslutat, med skäl, att inte vidta någon åtgärd. Om skälen håller avgörs inte här.",
                    "For {deciding} of {risks} assessed risks it is decided, with reasons, to take no measure. Whether the reasons hold is not decided here."),
            Phrase.of("Ett nytt beslut.", "A new decision."));
    private static final Verdict BELOW_LEVEL = Verdict.of(
            "BELOW_LEVEL",
            Outcome.NOT_APPLICABLE,
            Phrase.of(
                    "{deciding} av {risks} bedömda risker har en lägre nivå än den från vilken {profile} vidtar åtgärder ({actionFrom}), och är utan åtgärd.",
                    "{deciding} of {risks} assessed risks have a lower level than that from which {profile} acts ({actionFrom}), and are without a measure."),
            Phrase.of("En högre nivå.", "A higher level."));

    /** Of risks, whether levels are known of them or not. */
    static final ImmutableList<Verdict> WITHOUT_LEVELS = ImmutableList.of(
            MEASURES_MISSING, MEASURE_FACTS_MISSING, LATE, IN_QUESTION, ONGOING, TAKEN, DECIDED_AGAINST);

    /** Of risks that a matrix gives a level. */
    static final ImmutableList<Verdict> WITH_LEVELS =
            ImmutableList.of(NO_MEASURE, LEVEL_MISSING, RISK_LEFT, BELOW_LEVEL);

    private TreatmentAnswers() {}

    /** {@return the answer where the first of the risks in order has come this far} */
    static Verdict of(TreatmentState state) {
        return switch (state) {
            case NO_MEASURE -> NO_MEASURE;
            case MEASURES_MISSING -> MEASURES_MISSING;
            case LEVEL_MISSING -> LEVEL_MISSING;
            case MEASURE_FACTS_MISSING -> MEASURE_FACTS_MISSING;
            case LATE -> LATE;
            case RISK_LEFT -> RISK_LEFT;
            case IN_QUESTION -> IN_QUESTION;
            case ONGOING -> ONGOING;
            case TAKEN -> TAKEN;
            case DECIDED_AGAINST -> DECIDED_AGAINST;
            case BELOW_LEVEL -> BELOW_LEVEL;
        };
    }
}
