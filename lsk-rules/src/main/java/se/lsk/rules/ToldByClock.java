package se.lsk.rules;

import se.lsk.core.casework.DutyClock;
import se.lsk.core.facts.Facts;

/**
 * A rule of facts of its own kind that can also be told by the clock of one duty, in the generic form in which every duty can be told.
 *
 * @param <F> the facts it is asked of
 */
public interface ToldByClock<F extends Facts> extends Rule<F> {

    /**
     * The facts that a clock tells. What the clock does not know stays unknown.
     *
     * @param clock the clock of this rule's duty
     * @return the same as facts of the rule's own kind
     */
    F toldBy(DutyClock clock);
}
