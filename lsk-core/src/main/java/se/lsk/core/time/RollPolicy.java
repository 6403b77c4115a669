package se.lsk.core.time;

import se.lsk.core.law.Bilingual;
import se.lsk.core.law.LegalTerm;

/**
 * Whether 2 § lagen (1930:173) moves the end of a time limit from a free day to the next ordinary weekday
 * (<i>förskjutning till nästa vardag</i>). Part of each rule, since the act speaks only of the time for an action. In words it says what
 * becomes of an end day that is free.
 */
@LegalTerm(sv = "förskjutning till nästa vardag")
public enum RollPolicy implements Bilingual {
    /** An authority has said that this limit moves. */
    ROLLS("flyttas till nästa vardag", "moves to the next weekday"),
    /** The limit does not move: it is a threshold or a longest duration, not the time for an action. */
    NEVER("flyttas inte", "does not move"),
    /** The wording is general and no authority's statement was found: both days are given. */
    UNSETTLED("inte avgjort om den flyttas till nästa vardag", "not settled whether it moves to the next weekday");

    private final String swedish;
    private final String english;

    RollPolicy(String swedish, String english) {
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
