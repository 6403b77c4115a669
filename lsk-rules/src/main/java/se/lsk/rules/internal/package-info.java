/** What only this module uses. Not exported. */
@NullMarked
package se.lsk.rules.internal;

import org.jspecify.annotations.NullMarked;
