/**
 * Pages that a person can read, as values: a {@link se.lsk.reporting.render.ReviewPage} holds sections, and a section holds
 * {@linkplain se.lsk.reporting.render.Block blocks}. Renderers turn the same page into one format each, such as
 * {@link se.lsk.reporting.render.html.HtmlRenderer}. Nothing here decides about law.
 */
@NullMarked
package se.lsk.reporting.render;

import org.jspecify.annotations.NullMarked;
