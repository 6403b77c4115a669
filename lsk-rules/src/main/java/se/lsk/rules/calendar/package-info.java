/**
 * The calendar of duties: what is open, overdue and coming, in the order in which it is due. Made from findings; decides nothing that they
 * do not say.
 *
 * <p>Start with {@link se.lsk.rules.calendar.DutyCalendar}.
 */
@NullMarked
package se.lsk.rules.calendar;

import org.jspecify.annotations.NullMarked;
