package se.lsk.reporting.content;

import se.lsk.core.law.Bilingual;
import se.lsk.core.law.LegalTerm;

/** How far a report holds an item of its required contents (<i>innehållspunktens läge</i>). Says nothing of whether what it holds is good. */
@LegalTerm(sv = "innehållspunktens läge")
public enum ItemState implements Bilingual {
    /** A section holds evidence of every kind that the item wants. */
    PRESENT("finns", "present"),
    /** A section is meant for the item and holds too little: a heading without evidence, or evidence of another kind. */
    THIN("tunt", "thin"),
    /** No section is meant for the item. */
    MISSING("saknas", "missing"),
    /** The item is not asked of this report: the provision is not in force or not addressed to it, or a reason is given. */
    NOT_APPLICABLE("gäller inte", "not applicable");

    private final String swedish;
    private final String english;

    ItemState(String swedish, String english) {
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
