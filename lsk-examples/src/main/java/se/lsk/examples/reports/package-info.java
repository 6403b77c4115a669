/**
 * Reports of four municipalities, transcribed or drafted from their documents, and the files that a reviewed report is written as. Entry points:
 * {@link se.lsk.examples.reports.TranscribedReport} and {@link se.lsk.examples.reports.ReportFiles}.
 */
@NullMarked
package se.lsk.examples.reports;

import org.jspecify.annotations.NullMarked;
