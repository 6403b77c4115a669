/** The duties with clocks about keeping and destroying records. */
@NullMarked
package se.lsk.rules.records;

import org.jspecify.annotations.NullMarked;
