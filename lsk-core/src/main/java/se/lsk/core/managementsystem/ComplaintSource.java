package se.lsk.core.managementsystem;

import se.lsk.core.law.Bilingual;
import se.lsk.core.law.LegalTerm;

/** From whom complaints and views are received (<i>klagandegrupp</i>): the seven groups of SOSFS 2011:9, 5 kap. 3 §. */
@LegalTerm(sv = "klagandegrupp")
public enum ComplaintSource implements Bilingual {
    /** Recipients of care or service and their relatives. */
    RECIPIENTS_AND_RELATIVES("vård- och omsorgstagare och deras närstående", "recipients of care and their relatives"),
    /** Staff. */
    STAFF("personal", "staff"),
    /** Caregivers. */
    CAREGIVERS("vårdgivare", "caregivers"),
    /** Those who run social services. */
    SOCIAL_SERVICES("de som bedriver socialtjänst", "those who run social services"),
    /** Those who run activity under LSS. */
    LSS_ACTIVITIES("de som bedriver verksamhet enligt LSS", "those who run activity under LSS"),
    /** Authorities. */
    AUTHORITIES("myndigheter", "authorities"),
    /** Associations, other organisations and stakeholders. */
    ASSOCIATIONS_AND_OTHERS(
            "föreningar, andra organisationer och intressenter", "associations, other organisations and stakeholders");

    private final String swedish;
    private final String english;

    ComplaintSource(String swedish, String english) {
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
