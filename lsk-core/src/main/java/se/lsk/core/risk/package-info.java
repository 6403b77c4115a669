/**
 * The risk kernel: scales, matrices that are checked for coherence, assessments that show all they rest on, risk analyses and event
 * analyses.
 *
 * <p>A {@link se.lsk.core.risk.RiskMatrix} is a total function from a cell (consequence, likelihood) to a level, never "score at least t".
 * Levels are ordinal: their numbers are labels, counted from 1 and lowest first. A matrix proposes; a person decides. That something is a
 * serious <i>missförhållande</i> is never decided by a score. Risk analysis is asked for by SOSFS 2011:9, 5 kap. 1 §, which prescribes no
 * scale and no matrix: those that are {@linkplain se.lsk.core.risk.MatrixPresets known} are practice or local guidelines.
 *
 * <p>Start with {@link se.lsk.core.risk.RiskMatrix} and {@link se.lsk.core.risk.RiskAssessment}.
 */
@NullMarked
package se.lsk.core.risk;

import org.jspecify.annotations.NullMarked;
