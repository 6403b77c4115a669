/**
 * What SOSFS 2011:9, and the acts and guidelines around it, ask of a management system for systematic quality work. Most of it is
 * qualitative: what can be seen is that something is there, adopted, dated, connected. Whether it is good enough is for a person to judge.
 *
 * <p>Start with {@link se.lsk.rules.managementsystem.ManagementSystemRules}.
 */
@NullMarked
package se.lsk.rules.managementsystem;

import org.jspecify.annotations.NullMarked;
