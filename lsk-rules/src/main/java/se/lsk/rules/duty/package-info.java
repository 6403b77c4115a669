/**
 * Duties with a clock, declared: which event starts it, how long it runs, which event stops it, who owes what to whom, what follows. One
 * mechanism counts them all.
 *
 * <p>Start with {@link se.lsk.rules.duty.Duty}. The duties themselves stand with their subjects.
 */
@NullMarked
package se.lsk.rules.duty;

import org.jspecify.annotations.NullMarked;
