/**
 * The management system for systematic quality work: processes and routines, self-monitoring, improvement, participation, documentation.
 * SOSFS 2011:9 asks for it, and asked SOSFS 2006:11 before it.
 *
 * <p>A part that is absent is not told. A {@link se.lsk.core.facts.Listing} that is told is complete, also when it is empty.
 *
 * <p>Start with {@link se.lsk.core.managementsystem.ManagementSystem}.
 */
@NullMarked
package se.lsk.core.managementsystem;

import org.jspecify.annotations.NullMarked;
