/**
 * The duties with clocks about care without consent: of young persons (LVU) and of substance abusers (LVM), and the placement of children
 * in protected housing.
 */
@NullMarked
package se.lsk.rules.compulsorycare;

import org.jspecify.annotations.NullMarked;
