package se.lsk.core.managementsystem;

import se.lsk.core.law.Bilingual;
import se.lsk.core.law.LegalTerm;

/** What a process is for (<i>processtyp</i>). */
@LegalTerm(sv = "processtyp")
public enum ProcessType implements Bilingual {
    /** Governs and co-ordinates the other processes (<i>ledningsprocess</i>). */
    MANAGEMENT("ledningsprocess", "management process"),
    /** Does what the activity is there for (<i>huvudprocess</i>). */
    CORE("huvudprocess", "core process"),
    /** Helps the core processes to work as well as possible (<i>stödprocess</i>). */
    SUPPORT("stödprocess", "support process");

    private final String swedish;
    private final String english;

    ProcessType(String swedish, String english) {
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
