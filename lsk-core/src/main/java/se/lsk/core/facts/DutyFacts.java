package se.lsk.core.facts;

import se.lsk.core.law.RuleId;

/** Facts about one duty alone: only that duty's rule is asked of them. Implementations are immutable and thread-safe. */
public interface DutyFacts extends Facts {

    /** {@return the duty; whether there is one of that name is for the rules to say} */
    RuleId duty();
}
