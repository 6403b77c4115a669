/**
 * What the kernel knows, offered to reports as evidence: findings of the rulebook, risks, a management system, decisions not carried out. A host
 * offers its own through the same interface, {@link se.lsk.reporting.content.ReportEvidence}.
 */
@NullMarked
package se.lsk.reporting.evidence;

import org.jspecify.annotations.NullMarked;
