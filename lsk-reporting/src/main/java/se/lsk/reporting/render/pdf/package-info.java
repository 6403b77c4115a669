/** Pages as PDF: tagged, with bookmarks and embedded fonts, nothing fetched, the same bytes for the same page and day. */
@NullMarked
package se.lsk.reporting.render.pdf;

import org.jspecify.annotations.NullMarked;
