package se.lsk.core.managementsystem;

import se.lsk.core.law.Bilingual;
import se.lsk.core.law.LegalTerm;

/** What a compilation covers (<i>underlag för sammanställning</i>): the three kinds of SOSFS 2011:9, 5 kap. 6 §. */
@LegalTerm(sv = "underlag för sammanställning")
public enum CompilationInput implements Bilingual {
    /** Reports. */
    REPORTS("rapporter", "reports"),
    /** Complaints. */
    COMPLAINTS("klagomål", "complaints"),
    /** Views. */
    VIEWS("synpunkter", "views");

    private final String swedish;
    private final String english;

    CompilationInput(String swedish, String english) {
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
