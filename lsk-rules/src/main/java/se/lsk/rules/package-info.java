/**
 * Facts in, findings out, and a date: rules as declarations with provisions and periods, and the rulebook that asks them.
 *
 * <p>Everything is a pure function of its arguments. Start with {@link se.lsk.rules.Rulebook}; the rulebook of Swedish law is
 * {@code se.lsk.rules.national.NationalRulebook}. A {@link se.lsk.rules.Finding} says what was found, under which provision and why.
 */
@NullMarked
package se.lsk.rules;

import org.jspecify.annotations.NullMarked;
