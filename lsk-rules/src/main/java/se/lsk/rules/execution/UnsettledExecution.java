package se.lsk.rules.execution;

import com.google.common.collect.ImmutableList;
import java.util.List;
import se.lsk.core.casework.FavourableDecision;
import se.lsk.core.law.Bilingual;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.law.RuleId;

/**
 * A board's decision of which it can't be told whether it is reported (<i>oklart om beslutet är verkställt i tid</i>). Immutable and
 * thread-safe.
 *
 * @param decision the decision
 * @param duty the duty that was asked
 * @param reason why it can't be told
 * @param missing the facts that are missing, as paths in the decision; empty where none is
 */
@LegalTerm(sv = "oklart om beslutet är verkställt i tid")
public record UnsettledExecution(FavourableDecision decision, RuleId duty, Reason reason, List<String> missing) {

    /** Copies the list. */
    public UnsettledExecution {
        missing = ImmutableList.copyOf(missing);
    }

    /** Why it can't be told. */
    public enum Reason implements Bilingual {
        /** A fact is missing that decides. */
        FACTS_MISSING("uppgifter saknas", "facts are missing"),
        /** The clock started before any wording of the duty that LSK has checked; whether it is reported a person judges. */
        DUTY_NOT_IN_FORCE(
                "före varje lydelse av plikten som LSK har kontrollerat",
                "before any wording of the duty that LSK has checked");

        private final String swedish;
        private final String english;

        Reason(String swedish, String english) {
            this.swedish = swedish;
            this.english = english;
        }

        @Override
        public String swedish() {
            return swedish;
        }

        @Override
        public String english() {
            return english;
        }
    }
}
