/** What only this module uses. Not exported. */
@NullMarked
package se.lsk.core.internal;

import org.jspecify.annotations.NullMarked;
