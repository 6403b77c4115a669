package se.lsk.rules.risk;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lsk.core.facts.FactType;
import se.lsk.core.facts.Facts;
import se.lsk.core.law.RuleId;
import se.lsk.core.risk.LevelOverride;
import se.lsk.core.risk.MatrixProposal;
import se.lsk.core.risk.RiskLevel;
import se.lsk.core.risk.RiskMatrix;
import se.lsk.core.risk.RiskTreatment;
import se.lsk.rules.Anchor;
import se.lsk.rules.Phrase;
import se.lsk.rules.Verdict;

/**
 * Where the risks stand in facts of one kind, and which level each of them has.
 *
 * @param <F> the facts
 */
interface Treatments<F extends Facts> {

    /** {@return the rule that is asked of these facts} */
    RuleId rule();

    /** {@return what the rule is called} */
    Phrase title();

    /** {@return the kind of facts} */
    FactType<F> type();

    /** {@return the event whose day selects the wording} */
    Anchor anchor();

    /** {@return the day of the anchor, as days since 1970-01-01, or {@link se.lsk.core.time.EpochDays#ABSENT}} */
    int anchorDay(F facts);

    /** {@return what can be answered of these facts} */
    List<Verdict> answers();

    /** {@return the answer of facts in which there is no risk yet to ask about, or null} */
    @Nullable
    Verdict beforehand(F facts, int asOf);

    /** {@return how many risks there are, at least one unless there is an answer beforehand} */
    default int count(F facts) {
        return 1;
    }

    /** {@return what is done about one of them} */
    RiskTreatment at(F facts, int index);

    /** {@return where its facts stand, with a dot at the end unless it is empty} */
    default String path(int index) {
        return "";
    }

    /** {@return the matrix that gives levels, if one is used} */
    default Optional<RiskMatrix> matrix(F facts) {
        return Optional.empty();
    }

    /** {@return what the matrix says of one risk} */
    default Optional<MatrixProposal> proposal(F facts, int index) {
        return Optional.empty();
    }

    /** {@return a person's decision on another level than the matrix proposes} */
    default Optional<LevelOverride> override(F facts) {
        return Optional.empty();
    }

    /** {@return the level of one risk, decided on or proposed; empty as long as it is open} */
    default Optional<RiskLevel> level(F facts, int index) {
        return proposal(facts, index).flatMap(MatrixProposal::level);
    }

    /** {@return the level that is left of one risk after its measures on the day of the question; empty as long as that is open} */
    default Optional<RiskLevel> levelLeft(F facts, int index, int asOf) {
        return Optional.empty();
    }
}
