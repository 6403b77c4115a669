/**
 * Amounts that the acts state in kronor, each with the period in which it holds (<i>lagstadgade belopp</i>). Start with
 * {@link se.lsk.rules.amount.StatutoryAmounts}.
 */
@NullMarked
package se.lsk.rules.amount;

import org.jspecify.annotations.NullMarked;
