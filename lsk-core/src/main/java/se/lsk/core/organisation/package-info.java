/**
 * How quality work is organised: units, roles and their tasks, quality councils, providers. Roles, never persons.
 *
 * <p>Start with {@link se.lsk.core.organisation.Organisation}.
 */
@NullMarked
package se.lsk.core.organisation;

import org.jspecify.annotations.NullMarked;
