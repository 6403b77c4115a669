package se.lsk.rules;

/** Receives outcomes alone, one call a rule, for work over many cases. */
@FunctionalInterface
public interface OutcomeSink {

    /**
     * Takes one outcome.
     *
     * @param rule which rule; the same object at each call for the same rulebook
     * @param outcome what was found
     */
    void accept(RuleDefinition rule, Outcome outcome);
}
