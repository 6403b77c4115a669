/** The tables of a reviewed report as files for spreadsheets. Entry point: {@link se.lsk.reporting.render.csv.ReportCsv}. */
@NullMarked
package se.lsk.reporting.render.csv;

import org.jspecify.annotations.NullMarked;
