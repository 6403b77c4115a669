package se.lsk.core.managementsystem;

import se.lsk.core.law.Bilingual;
import se.lsk.core.law.LegalTerm;

/** What is done with the support of the management system (<i>ledningsfunktion</i>): the six verbs of SOSFS 2011:9, 3 kap. 2 §. */
@LegalTerm(sv = "ledningsfunktion")
public enum ManagementFunction implements Bilingual {
    /** Plan (<i>planera</i>). */
    PLAN("planera", "plan"),
    /** Lead (<i>leda</i>). */
    LEAD("leda", "lead"),
    /** Control (<i>kontrollera</i>). */
    CONTROL("kontrollera", "control"),
    /** Follow up (<i>följa upp</i>). */
    FOLLOW_UP("följa upp", "follow up"),
    /** Evaluate (<i>utvärdera</i>). */
    EVALUATE("utvärdera", "evaluate"),
    /** Improve (<i>förbättra</i>). */
    IMPROVE("förbättra", "improve");

    private final String swedish;
    private final String english;

    ManagementFunction(String swedish, String english) {
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
