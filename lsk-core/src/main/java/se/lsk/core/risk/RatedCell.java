package se.lsk.core.risk;

import se.lsk.core.law.LegalTerm;

/**
 * What one rating comes to in a matrix (<i>skattad ruta</i>). Immutable and thread-safe.
 *
 * @param rating the place of the rating in its list, from 0
 * @param kind whether the consequence is the actual or the potential one
 * @param cell the cell
 * @param level the level of the cell
 */
@LegalTerm(sv = "skattad ruta")
public record RatedCell(int rating, ConsequenceKind kind, Cell cell, RiskLevel level) {}
