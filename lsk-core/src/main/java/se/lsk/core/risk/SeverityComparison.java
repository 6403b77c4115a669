package se.lsk.core.risk;

import java.util.Optional;
import se.lsk.core.facts.Answer;
import se.lsk.core.law.LegalTerm;

/**
 * What a matrix proposed of the gravity of a reported <i>missförhållande</i>, beside what a person decided (<i>förslag och beslut</i>). A
 * decision against the proposal is allowed. Nothing follows from the proposal. Immutable and thread-safe.
 *
 * @param assessment the assessment
 * @param proposesSerious whether the matrix proposes what the municipality counts as serious; unknown if it proposes no level, or the
 *     municipality has not said from which level it counts so
 */
@LegalTerm(sv = "förslag och beslut")
public record SeverityComparison(SeverityAssessment assessment, Answer proposesSerious) {

    /**
     * Compares.
     *
     * @param assessment the assessment
     * @param seriousFromLevel the code of the level from which the municipality's matrix proposes that something is serious
     * @return the proposal beside the decision
     */
    public static SeverityComparison of(SeverityAssessment assessment, Optional<String> seriousFromLevel) {
        return new SeverityComparison(assessment, assessment.proposesSerious(seriousFromLevel));
    }

    /** {@return whether the decision follows the proposal; unknown as long as one of them is} */
    public Answer follows() {
        Answer decided = assessment.decidedSerious();
        return decided == Answer.UNKNOWN || proposesSerious == Answer.UNKNOWN
                ? Answer.UNKNOWN
                : Answer.of(decided == proposesSerious);
    }
}
