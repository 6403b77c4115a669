/** The duties with clocks about individual plans and about the discharge of patients from hospital. */
@NullMarked
package se.lsk.rules.planning;

import org.jspecify.annotations.NullMarked;
