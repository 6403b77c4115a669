/** Facts in and findings out as JSON Lines, read so that every problem is told and nothing else is lost. */
@NullMarked
package se.lsk.reporting.exchange;

import org.jspecify.annotations.NullMarked;
