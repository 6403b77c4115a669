/** Pages as self-contained HTML: no script, no request, the same bytes for the same page. */
@NullMarked
package se.lsk.reporting.render.html;

import org.jspecify.annotations.NullMarked;
