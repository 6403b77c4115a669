/** The duties with clocks about placements, considerations, plans and adoption under the Social Services Acts. */
@NullMarked
package se.lsk.rules.placement;

import org.jspecify.annotations.NullMarked;
