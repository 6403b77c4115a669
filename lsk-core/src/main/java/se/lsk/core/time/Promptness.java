package se.lsk.core.time;

import se.lsk.core.law.LegalTerm;

/**
 * A word of urgency (<i>skyndsamhetskrav</i>). None of them has a length in law, so none of them yields a day: whether it was kept is a
 * judgement.
 */
@LegalTerm(sv = "skyndsamhetskrav")
public enum Promptness implements TimeLimit {
    /** <i>genast</i>. */
    AT_ONCE("genast", "at once"),
    /** <i>utan dröjsmål</i>. */
    WITHOUT_DELAY("utan dröjsmål", "without delay"),
    /** <i>snarast</i>, <i>så snart som möjligt</i>. */
    AS_SOON_AS_POSSIBLE("snarast", "as soon as possible"),
    /** <i>skyndsamt</i>. */
    PROMPTLY("skyndsamt", "promptly");

    private final String swedish;
    private final String english;

    Promptness(String swedish, String english) {
        this.swedish = swedish;
        this.english = english;
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.promptness(this);
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
