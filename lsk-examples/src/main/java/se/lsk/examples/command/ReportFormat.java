package se.lsk.examples.command;

/** What {@code lsk report} writes. */
enum ReportFormat {
    /** A page, and a page for each rule that it speaks of. */
    html,
    /** A PDF with bookmarks. */
    pdf,
    /** Markdown. */
    md,
    /** One JSON object. */
    json,
    /** A file for each table. */
    csv
}
