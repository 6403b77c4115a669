package se.lsk.rules.risk;

/** How far it has come with one risk. The first of several risks in this order decides the answer. */
enum TreatmentState {
    /** It has the level from which the municipality acts; no measure is decided on, and no reason is given. */
    NO_MEASURE,
    /** It is not told whether any measure is decided on. */
    MEASURES_MISSING,
    /** No measure is decided on, and its level is not known. */
    LEVEL_MISSING,
    /** A measure lacks its owner, its day or its follow-up. */
    MEASURE_FACTS_MISSING,
    /** A measure is not done, or not followed up, on the day that the organisation has set itself. */
    LATE,
    /** What is left after the measures still has the level from which the municipality acts. */
    RISK_LEFT,
    /** No measure is decided on, no reason is given, and from which level the municipality acts is not said. */
    IN_QUESTION,
    /** Its measures are not all done and followed up, and not late. */
    ONGOING,
    /** Its measures are done and followed up. */
    TAKEN,
    /** It has been decided with reasons to take no measure. */
    DECIDED_AGAINST,
    /** It does not have the level from which the municipality acts. */
    BELOW_LEVEL
}
