package se.lsk.rules.duty;

import se.lsk.core.casework.DutyClock;
import se.lsk.rules.ClockShape;
import se.lsk.rules.Grounds;
import se.lsk.rules.Profile;
import se.lsk.rules.RuleDefinition;
import se.lsk.rules.RuleVersion;
import se.lsk.rules.Verdict;
import se.lsk.rules.internal.AsOf;
import se.lsk.rules.internal.LocalTarget;

/** The rule of a duty whose clock runs once: an action, a longest time, a threshold, or a duty that is always owed. */
final class SingleClockRule extends ClockRule<DutyClock> {

    private final Profile profile;

    SingleClockRule(RuleDefinition definition, Profile profile) {
        super(definition);
        this.profile = profile;
    }

    @Override
    protected int anchorDay(DutyClock clock) {
        return clock.startDay();
    }

    /** {@return the clock's start; for a duty that is always owed the day of the question, since it is owed as the law is on that day} */
    @Override
    protected int versionDay(DutyClock clock, int asOf) {
        return terms().shape() == ClockShape.CONTINUOUS ? asOf : clock.startDay();
    }

    @Override
    protected Verdict answer(DutyClock clock, int asOf) {
        RuleVersion version = version(versionDay(clock, asOf));
        return Counting.of(terms(), version).answer(definition(), version, rollPolicy(version, profile), clock, asOf);
    }

    @Override
    protected void explain(DutyClock clock, int asOf, Verdict answer, Grounds.Builder grounds) {
        RuleVersion version = version(versionDay(clock, asOf));
        tellWords(version, answer, grounds);
        boolean done = AsOf.hasHappened(clock.doneDay(), asOf);
        grounds.open(!done && terms().shape() != ClockShape.CONTINUOUS).openSince(clock.clockStart());
        if (done) {
            grounds.putFact("doneOn", clock.doneOn().orElseThrow().day());
            int days = clock.doneDay() - clock.startDay();
            grounds.putFact("days", days);
            LocalTarget.tell(profile, definition().id(), days, grounds);
        }
        Counting.of(terms(), version)
                .explain(definition(), version, rollPolicy(version, profile), clock, asOf, answer, grounds);
    }
}
