package se.lsk.core.quality;

import se.lsk.core.law.Bilingual;
import se.lsk.core.law.LegalTerm;

/** Whether an activity has quality in the sense of the law (<i>kvalitetsutfall</i>). */
@LegalTerm(sv = "kvalitetsutfall")
public enum QualityVerdict implements Bilingual {
    /** Every requirement and goal that applies is known to be met. */
    MET("uppfyllda", "met"),
    /** At least one is known not to be met. */
    NOT_MET("inte uppfyllda", "not met"),
    /** None is known not to be met, and it is not known of all of them that they are. */
    UNDETERMINED("går inte att avgöra", "undetermined");

    private final String swedish;
    private final String english;

    QualityVerdict(String swedish, String english) {
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
