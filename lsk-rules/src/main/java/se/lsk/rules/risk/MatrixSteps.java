package se.lsk.rules.risk;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import se.lsk.core.risk.MatrixProposal;
import se.lsk.core.risk.RatedCell;
import se.lsk.core.risk.RiskMatrix;
import se.lsk.rules.Explanation;
import se.lsk.rules.Message;
import se.lsk.rules.Phrase;

/** What a matrix says, as steps of an explanation: every rating and not only the one that decides, and what must be known of the matrix. */
final class MatrixSteps {

    private static final Phrase RATED = Phrase.of(
            "Konsekvens {consequence} ({kind}) och sannolikhet {likelihood}: {level}.",
            "Consequence {consequence} ({kind}) and likelihood {likelihood}: {level}.");

    private MatrixSteps() {}

    /** {@return the level of each rating} */
    static List<Explanation.Step> ratings(MatrixProposal proposal) {
        return proposal.rated().stream()
                .map(MatrixSteps::rating)
                .map(Explanation.Step::of)
                .collect(ImmutableList.toImmutableList());
    }

    private static Message rating(RatedCell rated) {
        return new Message(
                RATED,
                ImmutableMap.of(
                        "consequence",
                        rated.cell().consequence(),
                        "kind",
                        rated.kind(),
                        "likelihood",
                        rated.cell().likelihood(),
                        "level",
                        rated.level()));
    }

    /** {@return what must be known of the matrix by whoever relies on it} */
    static List<Explanation.Step> caveats(RiskMatrix matrix) {
        return matrix.caveats().stream()
                .map(Message::saying)
                .map(Explanation.Step::of)
                .collect(ImmutableList.toImmutableList());
    }
}
