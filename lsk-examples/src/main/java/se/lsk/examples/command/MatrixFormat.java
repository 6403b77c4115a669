package se.lsk.examples.command;

/** How a risk matrix is shown. */
enum MatrixFormat {
    /** For a reader at a terminal. */
    text,
    /** One JSON object for each check, and for each cell that differs. */
    jsonl,
    /** A picture. */
    svg
}
