/** The calendar of duties as a file for calendar programs (iCalendar, RFC 5545). */
@NullMarked
package se.lsk.reporting.render.icalendar;

import org.jspecify.annotations.NullMarked;
