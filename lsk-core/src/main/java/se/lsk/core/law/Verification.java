package se.lsk.core.law;

/** How the wording behind a norm was checked. What is only recalled from memory is not enforced, so it has no constant. */
@LegalTerm(sv = "källkontroll")
public enum Verification implements Bilingual {
    /** The wording of the provision, or the authority's own page, was read. */
    VERIFIED("ordalydelsen läst", "wording read"),
    /** Seen in a document about the norm, such as a guideline or handbook, not in the norm itself. */
    SECONDARY("läst i andra hand", "read at second hand");

    private final String swedish;
    private final String english;

    Verification(String swedish, String english) {
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
