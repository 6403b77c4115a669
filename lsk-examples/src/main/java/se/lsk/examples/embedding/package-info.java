/** The example of the README: the library called from a host's own code. */
@NullMarked
package se.lsk.examples.embedding;

import org.jspecify.annotations.NullMarked;
