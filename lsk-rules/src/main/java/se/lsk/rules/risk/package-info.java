/**
 * Rules on risk: whether a risk analysis assesses each event that it identified, and whether a person has decided how serious a reported
 * <i>missförhållande</i> is. A matrix may propose; it never decides, and nothing is notified to anyone by a score.
 *
 * <p>Start with {@link se.lsk.rules.risk.RiskRules}.
 */
@NullMarked
package se.lsk.rules.risk;

import org.jspecify.annotations.NullMarked;
