package se.lsk.rules;

import se.lsk.core.law.RuleId;

/** A rule threw, which is a bug in the rule: it never becomes an outcome. The message names the rule and no fact. */
public final class RuleEvaluationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RuleEvaluationException(RuleId rule, RuntimeException cause) {
        super("rule " + rule + " threw " + cause.getClass().getName() + "; this is a bug in LSK", cause);
    }
}
