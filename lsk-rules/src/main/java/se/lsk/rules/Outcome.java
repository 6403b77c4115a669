package se.lsk.rules;

import se.lsk.core.law.Bilingual;
import se.lsk.core.law.LegalTerm;

/** What a rule found (<i>utfall</i>): one of six, never a boolean. A missing fact never counts as fulfilled. */
@LegalTerm(sv = "utfall")
public enum Outcome implements Bilingual {
    /** The duty was met on these facts. */
    FULFILLED("Uppfyllt", "Fulfilled"),
    /** The duty was not met. */
    NOT_FULFILLED("Inte uppfyllt", "Not fulfilled"),
    /** The duty is not due yet. */
    PENDING("Pågår", "Pending"),
    /** Facts are missing; the finding names them. */
    UNDETERMINED("Går inte att avgöra, uppgifter saknas", "Undetermined, facts are missing"),
    /** The law leaves the answer to a person. */
    NEEDS_JUDGEMENT("Kräver en bedömning", "Needs judgement"),
    /** The duty does not arise. */
    NOT_APPLICABLE("Inte tillämpligt", "Not applicable");

    private final String swedish;
    private final String english;

    Outcome(String swedish, String english) {
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
