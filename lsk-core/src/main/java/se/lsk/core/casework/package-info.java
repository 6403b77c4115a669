/**
 * Facts of cases with clocks: the report about a child, the protective and the preliminary assessment, the child investigation with its
 * extension decisions, the follow-up, and the decision that grants a service with its execution.
 *
 * <p>A fact that is absent is unknown, never untrue. Dates are calendar days in Sweden. A type refuses only what can't be true of itself;
 * whether a duty was met is for the rules to say. Start with {@link se.lsk.core.casework.ChildInvestigation}.
 */
@NullMarked
package se.lsk.core.casework;

import org.jspecify.annotations.NullMarked;
