package se.lsk.rules.risk;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import se.lsk.core.facts.Facts;
import se.lsk.core.law.Bilingual;
import se.lsk.core.risk.LevelOverride;
import se.lsk.core.risk.MatrixProposal;
import se.lsk.core.risk.RiskLevel;
import se.lsk.core.risk.RiskMeasure;
import se.lsk.rules.Explanation;
import se.lsk.rules.Message;
import se.lsk.rules.Phrase;

/** How far it has come with each risk, as steps of an explanation. */
final class TreatmentSteps {

    /** Stands where a level would be named and there is none. */
    static final Phrase NO_LEVEL = Phrase.of("ingen nivå", "no level");

    private static final Phrase RISK = Phrase.of("Risk {number}: {state}.", "Risk {number}: {state}.");
    private static final Phrase MEASURE = Phrase.of("Åtgärd {number}: {state}.", "Measure {number}: {state}.");
    private static final Phrase LEVEL = Phrase.of("Nivå: {level}.", "Level: {level}.");
    private static final Phrase LEFT =
            Phrase.of("Kvar efter åtgärderna: {level}.", "Left after the measures: {level}.");
    private static final Phrase DECIDED = Phrase.of(
            "{decidedBy} har med skäl beslutat nivån {level}; matrisen föreslår {proposed}.",
            "{decidedBy} has decided on the level {level}, with reasons; the matrix proposes {proposed}.");

    private TreatmentSteps() {}

    /** {@return one risk, with its ratings, its level, its measures and what is left of it} */
    static <F extends Facts> Explanation.Step of(
            Treatments<F> treatments, F facts, int index, TreatmentState state, int asOf) {
        ImmutableList.Builder<Explanation.Step> below = ImmutableList.builder();
        treatments.proposal(facts, index).ifPresent(proposal -> below.addAll(MatrixSteps.ratings(proposal)));
        treatments
                .level(facts, index)
                .ifPresent(level -> below.add(treatments
                        .override(facts)
                        .map(decision -> decided(
                                decision,
                                level,
                                treatments.proposal(facts, index).orElseThrow()))
                        .orElseGet(() -> told(LEVEL, level))));
        List<RiskMeasure> measures = treatments.at(facts, index).measures();
        for (int i = 0; i < measures.size(); i++) {
            below.add(Explanation.Step.of(numbered(MEASURE, i, word(measures.get(i), asOf))));
        }
        treatments.levelLeft(facts, index, asOf).ifPresent(level -> below.add(told(LEFT, level)));
        return new Explanation.Step(numbered(RISK, index, word(state)), below.build());
    }

    private static Explanation.Step decided(LevelOverride decision, RiskLevel level, MatrixProposal proposal) {
        Bilingual proposed = proposal.highest().<Bilingual>map(one -> one).orElse(NO_LEVEL);
        return Explanation.Step.of(new Message(
                DECIDED,
                ImmutableMap.of("decidedBy", decision.decidedBy().value(), "level", level, "proposed", proposed)));
    }

    private static Explanation.Step told(Phrase phrase, RiskLevel level) {
        return Explanation.Step.of(new Message(phrase, ImmutableMap.of("level", level)));
    }

    private static Message numbered(Phrase phrase, int index, Phrase state) {
        return new Message(phrase, ImmutableMap.of("number", index + 1, "state", state));
    }

    private static Phrase word(RiskMeasure measure, int asOf) {
        if (MeasureClock.isLate(measure, asOf)) {
            return MeasureClock.isDone(measure, asOf)
                    ? Phrase.of(
                            "gjord, men inte uppföljd på den dag som satts", "done, but not followed up on the day set")
                    : Phrase.of("inte gjord på den dag som satts", "not done on the day set");
        }
        if (!MeasureClock.isDone(measure, asOf)) {
            return Phrase.of("inte gjord", "not done");
        }
        return MeasureClock.isFollowedUp(measure, asOf)
                ? Phrase.of("gjord och uppföljd", "done and followed up")
                : Phrase.of("gjord, inte uppföljd", "done, not followed up");
    }

    private static Phrase word(TreatmentState state) {
        return switch (state) {
            case NO_MEASURE -> Phrase.of("åtgärd saknas", "a measure is missing");
            case MEASURES_MISSING ->
                Phrase.of(
                        "det framgår inte om någon åtgärd är beslutad",
                        "it is not told whether any measure is decided on");
            case LEVEL_MISSING ->
                Phrase.of("ingen åtgärd, och nivån är inte känd", "no measure, and the level is not known");
            case MEASURE_FACTS_MISSING ->
                Phrase.of("uppgifter om en åtgärd saknas", "facts about a measure are missing");
            case LATE -> Phrase.of("en åtgärd är sen", "a measure is late");
            case RISK_LEFT ->
                Phrase.of("åtgärderna är gjorda, men risken är kvar", "the measures are done, but the risk is left");
            case IN_QUESTION ->
                Phrase.of(
                        "ingen åtgärd; om någon krävs är en bedömning",
                        "no measure; whether one is needed is a judgement");
            case ONGOING -> Phrase.of("åtgärder pågår", "measures are under way");
            case TAKEN -> Phrase.of("åtgärderna är gjorda och uppföljda", "the measures are done and followed up");
            case DECIDED_AGAINST ->
                Phrase.of(
                        "det är med skäl beslutat att inte vidta någon åtgärd",
                        "it is decided with reasons to take no measure");
            case BELOW_LEVEL ->
                Phrase.of(
                        "under den nivå från vilken åtgärder vidtas", "below the level from which measures are taken");
        };
    }
}
