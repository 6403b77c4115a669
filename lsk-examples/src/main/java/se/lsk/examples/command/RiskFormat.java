package se.lsk.examples.command;

/** How the risks of an organisation are printed. */
enum RiskFormat {
    /** For a reader at a terminal. */
    text,
    /** One JSON object a line, for programs. */
    jsonl,
    /** A page for a browser, a phone or paper. */
    html
}
