package se.lsk.core.law;

/** How binding a norm is (<i>normens dignitet</i>), strongest first. */
@LegalTerm(sv = "dignitet")
public enum LegalForce implements Bilingual {
    /** Act or ordinance (<i>lag, förordning</i>): "ska". */
    STATUTE("lag eller förordning", "statute"),
    /** An authority's binding regulation (<i>föreskrift</i>): "ska". */
    REGULATION("föreskrift", "regulation"),
    /** An authority's general advice (<i>allmänna råd</i>): "bör". Departing from it is not a breach. */
    GENERAL_ADVICE("allmänna råd", "general advice"),
    /** What a municipality has decided for itself (<i>lokal riktlinje</i>). */
    LOCAL_GUIDELINE("lokal riktlinje", "local guideline"),
    /** What is done or has been said by a supervisor without being a norm (<i>praxis</i>). Departing from it is not a breach. */
    PRACTICE("praxis", "practice");

    private final String swedish;
    private final String english;

    LegalForce(String swedish, String english) {
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

    /** {@return whether departing from the norm is in itself a breach: true for statute and regulation only} */
    public boolean isBinding() {
        return this == STATUTE || this == REGULATION;
    }
}
