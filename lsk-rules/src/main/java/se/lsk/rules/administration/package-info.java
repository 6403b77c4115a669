/**
 * The duties with clocks around the case itself: how it is handled, decided, appealed and registered, what is claimed back, and the permits
 * and inspections of those who give care.
 */
@NullMarked
package se.lsk.rules.administration;

import org.jspecify.annotations.NullMarked;
