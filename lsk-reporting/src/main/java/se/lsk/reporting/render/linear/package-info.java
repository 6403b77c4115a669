/**
 * A page as a row of plain parts, for renderers that know no layout of their own: Markdown and PDF. Entry point:
 * {@link se.lsk.reporting.render.linear.LinearPage}.
 */
@NullMarked
package se.lsk.reporting.render.linear;

import org.jspecify.annotations.NullMarked;
