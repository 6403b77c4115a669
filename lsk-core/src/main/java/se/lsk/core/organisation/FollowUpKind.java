package se.lsk.core.organisation;

import se.lsk.core.law.Bilingual;
import se.lsk.core.law.LegalTerm;

/** How the activity of a provider is followed up (<i>uppföljningsform</i>) under a system of choice. */
@LegalTerm(sv = "uppföljningsform")
public enum FollowUpKind implements Bilingual {
    /** Whether the agreement is kept. */
    AGREEMENT("avtalsuppföljning", "follow-up of the agreement"),
    /** A closer look. */
    IN_DEPTH("fördjupad uppföljning", "in-depth follow-up"),
    /** A survey of quality. */
    QUALITY_SURVEY("kvalitetsundersökning", "quality survey");

    private final String swedish;
    private final String english;

    FollowUpKind(String swedish, String english) {
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
