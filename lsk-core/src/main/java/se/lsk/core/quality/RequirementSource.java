package se.lsk.core.quality;

import se.lsk.core.facts.Answer;
import se.lsk.core.law.Bilingual;
import se.lsk.core.law.LegalTerm;

/** Who set a requirement or a goal (<i>kravställare</i>). */
@LegalTerm(sv = "kravställare")
public enum RequirementSource implements Bilingual {
    /** The statute, or a regulation or decision issued under it. */
    NATIONAL("lag eller annan författning", "statute or regulation"),
    /** The municipal council (<i>kommunfullmäktige</i>). */
    COUNCIL("kommunfullmäktige", "the municipal council"),
    /** The board (<i>nämnden</i>). */
    BOARD("nämnden", "the board"),
    /** An agreement with a provider (<i>avtal</i>). */
    AGREEMENT("avtal", "an agreement");

    private final String swedish;
    private final String english;

    RequirementSource(String swedish, String english) {
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

    /**
     * Whether requirements, or goals, are set here. The statute sets both; council and board add goals of their own; an agreement holds
     * what a provider must meet. Of other combinations nothing was found.
     *
     * @param kind requirement or goal
     * @return yes, or unknown where nothing was found; never no
     */
    public Answer sets(RequirementKind kind) {
        return switch (this) {
            case NATIONAL -> Answer.YES;
            case COUNCIL, BOARD -> kind == RequirementKind.GOAL ? Answer.YES : Answer.UNKNOWN;
            case AGREEMENT -> kind == RequirementKind.REQUIREMENT ? Answer.YES : Answer.UNKNOWN;
        };
    }
}
