/**
 * Law as data: which act, which provision, in force when, with what force, and how its wording was verified.
 *
 * <p>Start with {@link se.lsk.core.law.LegalReference} and {@link se.lsk.core.law.EffectivePeriod}.
 */
@NullMarked
package se.lsk.core.law;

import org.jspecify.annotations.NullMarked;
