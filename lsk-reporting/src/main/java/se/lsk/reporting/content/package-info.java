/**
 * What the yearly reports must, should or are meant to hold, a report as a value, and how far it holds it: required contents with their
 * provisions, completeness, arithmetic, and what became of last year's promises. Decides nothing about law: what the rules say of a report
 * the rulebook says.
 */
@NullMarked
package se.lsk.reporting.content;

import org.jspecify.annotations.NullMarked;
