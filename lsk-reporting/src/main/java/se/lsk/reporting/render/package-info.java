/** Pages that a person can read: self-contained HTML with plots as SVG. */
@NullMarked
package se.lsk.reporting.render;

import org.jspecify.annotations.NullMarked;
