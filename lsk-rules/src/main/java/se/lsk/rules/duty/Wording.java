package se.lsk.rules.duty;

import com.google.common.collect.ImmutableList;
import java.util.List;
import se.lsk.core.law.EffectivePeriod;
import se.lsk.core.time.DayLimit;
import se.lsk.core.time.Promptness;
import se.lsk.core.time.RollPolicy;
import se.lsk.core.time.TimeLimit;
import se.lsk.rules.Provision;
import se.lsk.rules.RuleVersion;
import se.lsk.rules.StartOfForce;

/**
 * What one wording of the law says of a duty's length (<i>lydelse av en plikt</i>). Begins without any stated time. Immutable and
 * thread-safe.
 */
public final class Wording {

    private final RuleVersion version;

    private Wording(RuleVersion version) {
        this.version = version;
    }

    static Wording of(EffectivePeriod period, StartOfForce start, List<Provision> basis) {
        return new Wording(RuleVersion.builder()
                .inForce(period)
                .startOfForce(start)
                .basis(basis)
                .build());
    }

    private RuleVersion.Builder copy() {
        return RuleVersion.builder().from(version);
    }

    /**
     * The time for an action, which no authority has said to move from a free day.
     *
     * @param limit the time
     * @return the wording
     */
    public Wording within(DayLimit limit) {
        return within(limit, RollPolicy.UNSETTLED);
    }

    /**
     * The time for an action, which an authority has said to move from a free day.
     *
     * @param limit the time
     * @return the wording
     */
    public Wording withinRolling(DayLimit limit) {
        return within(limit, RollPolicy.ROLLS);
    }

    /**
     * A threshold, a longest time, a time for keeping, or any other that is no time for an action and stays where it ends.
     *
     * @param limit the time: days, hours, or days by the hour
     * @return the wording
     */
    public Wording fixed(TimeLimit limit) {
        return within(limit, RollPolicy.NEVER);
    }

    private Wording within(TimeLimit limit, RollPolicy policy) {
        return new Wording(copy().limit(limit).rollPolicy(policy).build());
    }

    /**
     * A longer or shorter time until the first turn of a recurring duty.
     *
     * @param limit the time from the clock's start
     * @return the wording
     */
    public Wording firstWithin(DayLimit limit) {
        return new Wording(copy().firstLimit(limit).build());
    }

    /**
     * A word of urgency: instead of a length, or beside one.
     *
     * @param word the word
     * @return the wording
     */
    public Wording urgency(Promptness word) {
        boolean besideLength = version.limit().isPresent();
        return new Wording((besideLength ? copy().urgency(word) : copy().limit(word)).build());
    }

    /**
     * What else the wording rests on.
     *
     * @param other the provisions of another act, which covers the same period
     * @return the wording
     */
    public Wording alongside(Wording other) {
        return new Wording(copy().basis(ImmutableList.<Provision>builder()
                        .addAll(version.basis())
                        .addAll(other.version.basis())
                        .build())
                .build());
    }

    RuleVersion version() {
        return version;
    }
}
