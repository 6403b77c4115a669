package se.lsk.examples.command;

/** How a command prints. */
enum Format {
    /** For a reader. */
    text,
    /** One JSON object a line, for programs. */
    jsonl
}
