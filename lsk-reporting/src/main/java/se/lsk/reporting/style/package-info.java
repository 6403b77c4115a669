/** The one style in which this module's value objects are written. Not exported. */
@NullMarked
package se.lsk.reporting.style;

import org.jspecify.annotations.NullMarked;
