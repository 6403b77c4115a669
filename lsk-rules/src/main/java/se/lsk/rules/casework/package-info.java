/**
 * The rules about reports about children, protective and preliminary assessments, child investigations and follow-ups, under the Social
 * Services Acts of 2001 and 2025.
 *
 * <p>Start with {@link se.lsk.rules.casework.CaseworkRules}; each rule is a file of its own. Duties that are declared stand in
 * {@link se.lsk.rules.casework.ChildDuties}.
 */
@NullMarked
package se.lsk.rules.casework;

import org.jspecify.annotations.NullMarked;
