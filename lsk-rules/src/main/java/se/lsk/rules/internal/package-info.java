/** What the rules of several subjects share: counting told as grounds, local targets, common words. Not exported. */
@NullMarked
package se.lsk.rules.internal;

import org.jspecify.annotations.NullMarked;
