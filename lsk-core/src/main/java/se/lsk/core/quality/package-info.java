/**
 * Quality as the law defines it: that requirements and goals are met. Requirements with their source, quality factors in published sets,
 * and mappings between sets. A factor set is configuration: a municipality may bring its own.
 *
 * <p>Start with {@link se.lsk.core.quality.Quality}.
 */
@NullMarked
package se.lsk.core.quality;

import org.jspecify.annotations.NullMarked;
