package se.lsk.examples.command;

/** What the command tells the shell. */
final class ExitStatus {

    /** All input could be read, and nothing was found to be not fulfilled. */
    static final int IN_ORDER = 0;
    /** Something is not fulfilled. */
    static final int NOT_FULFILLED = 1;
    /** Some input could not be read; wins over {@link #NOT_FULFILLED}. */
    static final int UNREADABLE = 2;
    /** The command was used wrongly; nothing was assessed. */
    static final int USAGE = 64;

    private ExitStatus() {}
}
