/**
 * A reviewed report as a page, with a page for each rule that it speaks of, and as lines for a terminal. Entry points:
 * {@link se.lsk.reporting.render.report.ReportPage}, {@link se.lsk.reporting.render.report.RuleSheet} and
 * {@link se.lsk.reporting.render.report.ReportText}.
 */
@NullMarked
package se.lsk.reporting.render.report;

import org.jspecify.annotations.NullMarked;
