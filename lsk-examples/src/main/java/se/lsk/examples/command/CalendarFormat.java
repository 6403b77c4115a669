package se.lsk.examples.command;

/** How the calendar of duties is printed. */
enum CalendarFormat {
    /** For a reader at a terminal. */
    text,
    /** One JSON object a line, for programs. */
    jsonl,
    /** A page for a browser, a phone or paper. */
    html,
    /** A file for a calendar program (iCalendar). */
    ics
}
