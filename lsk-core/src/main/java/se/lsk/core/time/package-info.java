/**
 * Counting statutory time: which days are free, when a time limit ends, and on which day an action falls due.
 *
 * <p>Implements the act on counting statutory time, lagen (1930:173) om beräkning av lagstadgad tid, and the act on public holidays,
 * lagen (1989:253) om allmänna helgdagar. Start with {@link se.lsk.core.time.Deadline#of} and
 * {@link se.lsk.core.time.SwedishCalendar}. Days are calendar days without a time zone; only {@link se.lsk.core.time.HourLimit} counts
 * moments.
 */
@NullMarked
package se.lsk.core.time;

import org.jspecify.annotations.NullMarked;
