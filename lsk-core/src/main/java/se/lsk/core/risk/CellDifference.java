package se.lsk.core.risk;

import se.lsk.core.law.LegalTerm;

/**
 * A cell that two matrices judge differently (<i>skillnad mellan riskmatriser</i>). Immutable and thread-safe.
 *
 * @param cell the cell
 * @param here its level in the one matrix
 * @param there its level in the other
 */
@LegalTerm(sv = "skillnad mellan riskmatriser")
public record CellDifference(Cell cell, RiskLevel here, RiskLevel there) {}
