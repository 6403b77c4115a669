package se.lsk.core.time;

import se.lsk.core.law.LegalTerm;

/**
 * Whether 2 § lagen (1930:173) moves the end of a time limit from a free day to the next ordinary weekday
 * (<i>förskjutning till nästa vardag</i>). Part of each rule, since the act speaks only of the time for an action.
 */
@LegalTerm(sv = "förskjutning till nästa vardag")
public enum RollPolicy {
    /** An authority has said that this limit moves. */
    ROLLS,
    /** The limit does not move: it is a threshold or a longest duration, not the time for an action. */
    NEVER,
    /** The wording is general and no authority's statement was found: both days are given. */
    UNSETTLED
}
