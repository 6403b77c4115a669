/** What the templates read: positions and words, worked out before anything is written. */
@NullMarked
package se.lsk.reporting.render.layout;

import org.jspecify.annotations.NullMarked;
