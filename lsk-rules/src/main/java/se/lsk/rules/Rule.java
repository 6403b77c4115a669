package se.lsk.rules;

import se.lsk.core.facts.Facts;

/**
 * One duty, asked of facts of one kind. Implementations are stateless and thread-safe, read no clock, and throw only if they are wrong.
 *
 * <p>A rule answers twice from one kernel: {@link #verdict} gives the answer alone and allocates nothing, unless the rule
 * says that it does; {@link #grounds} says what that answer rests on, for an explained {@link Finding}.
 *
 * @param <F> the facts it is asked of
 */
public interface Rule<F extends Facts> {

    /** {@return what the rule is} */
    RuleDefinition definition();

    /**
     * The answer.
     *
     * @param facts the facts; what they date after {@code asOf} has not happened yet
     * @param asOf the day on which the question is asked, as days since 1970-01-01
     * @return one of the definition's verdicts
     */
    Verdict verdict(F facts, int asOf);

    /**
     * What the answer rests on.
     *
     * @param facts the facts
     * @param asOf the same day as for {@link #verdict}
     * @return the grounds, with a value for each argument that the verdict's phrases name
     */
    Grounds grounds(F facts, int asOf);
}
