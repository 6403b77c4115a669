package se.lsk.rules;

import se.lsk.core.law.Bilingual;
import se.lsk.core.law.LegalTerm;

/** What a municipality's own duty asks of a management system (<i>lokalt krav</i>): a closed set, each looked for in the same facts as the law. */
@LegalTerm(sv = "lokalt krav")
public enum LocalDemand implements Bilingual {
    /** A yearly report on the quality work, with how it was run, measures and results. */
    QUALITY_REPORT("årlig kvalitetsberättelse", "yearly quality report"),
    /** A plan of the improvement work. */
    QUALITY_PLAN("kvalitetsplan", "quality plan"),
    /** So many meetings of each quality council in its year, and meetings in given months. */
    COUNCIL_MEETINGS("kvalitetsrådens möten", "meetings of the quality councils"),
    /** Every standing item before every follow-up of the year, in each quality council. */
    STANDING_ITEMS("kvalitetsrådens stående punkter", "standing items of the quality councils"),
    /** Each kind of follow-up of each provider in the year. */
    PROVIDER_FOLLOW_UPS("årliga uppföljningar av utförare", "yearly follow-ups of providers"),
    /** Private providers show their documentation on request. */
    PROVIDER_DOCUMENTATION(
            "enskilda utförares dokumentation på begäran", "the documentation of private providers on request"),
    /** So much evidence that users take part. */
    USER_PARTICIPATION("brukares delaktighet", "participation of users"),
    /** So much evidence that staff take part. */
    STAFF_PARTICIPATION("personalens delaktighet", "participation of staff");

    private final String swedish;
    private final String english;

    LocalDemand(String swedish, String english) {
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

    /** {@return whether a number can be given} */
    boolean counts() {
        return this == COUNCIL_MEETINGS || this == USER_PARTICIPATION || this == STAFF_PARTICIPATION;
    }

    /** {@return whether it is about quality councils} */
    boolean isAboutCouncils() {
        return this == COUNCIL_MEETINGS || this == STANDING_ITEMS;
    }
}
