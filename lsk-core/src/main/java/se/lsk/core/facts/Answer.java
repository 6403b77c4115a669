package se.lsk.core.facts;

/** The answer to a yes-or-no question of fact. An answer that was not given is unknown: never no. */
public enum Answer {
    /** Yes. */
    YES,
    /** No. */
    NO,
    /** Not answered. */
    UNKNOWN;

    /**
     * An answer that was given.
     *
     * @param yes the answer
     * @return yes or no
     */
    public static Answer of(boolean yes) {
        return yes ? YES : NO;
    }
}
