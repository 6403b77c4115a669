/** Pages as Markdown: CommonMark with tables as GitHub writes them. Entry point: {@link se.lsk.reporting.render.markdown.MarkdownRenderer}. */
@NullMarked
package se.lsk.reporting.render.markdown;

import org.jspecify.annotations.NullMarked;
