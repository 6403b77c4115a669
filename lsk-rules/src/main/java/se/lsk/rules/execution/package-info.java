/**
 * Decisions that grant a service and are not carried out (<i>ej verkställda beslut</i>): the duties to report them, the special fee, the
 * quarterly report to IVO and the quarterly statistics to the municipal council.
 *
 * <p>Start with {@link se.lsk.rules.execution.ExecutionReport}. Every threshold is that of the declared duties
 * {@link se.lsk.rules.execution.ExecutionDuties#EVB_1} and {@link se.lsk.rules.execution.ExecutionDuties#EVB_2}, and of their
 * twins under LSS.
 */
@NullMarked
package se.lsk.rules.execution;

import org.jspecify.annotations.NullMarked;
