package se.lsk.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.lsk.core.law.EffectivePeriod;
import se.lsk.core.law.LegalReference;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.time.DayLimit;
import se.lsk.core.time.EpochDays;
import se.lsk.core.time.Promptness;
import se.lsk.core.time.RollPolicy;
import se.lsk.core.time.SwedishCalendar;
import se.lsk.core.time.TimeLimit;
import se.lsk.rules.style.LskValue;

/**
 * A rule as the law puts it during one period (<i>lydelse</i>). Immutable and thread-safe.
 */
@LskValue
@Value.Immutable
@LegalTerm(sv = "lydelse")
@SuppressWarnings("exports")
public abstract sealed class RuleVersion permits ImmutableRuleVersion {

    RuleVersion() {}

    /** {@return the days on which a case's own date selects this version} */
    public abstract EffectivePeriod inForce();

    /** {@return the wordings on which it rests, at least one, the most important first} */
    public abstract List<Provision> basis();

    /** {@return how much time it gives, if it is about time} */
    public abstract Optional<TimeLimit> limit();

    /** {@return the time until the duty is due for the first time, where it differs from the time between one turn and the next} */
    public abstract Optional<DayLimit> firstLimit();

    /** {@return the word of urgency that stands beside the limit: within a week and <i>skyndsamt</i>} */
    public abstract Optional<Promptness> urgency();

    /** {@return how the first day of the period is known} */
    @Value.Default
    public StartOfForce startOfForce() {
        return StartOfForce.STATED;
    }

    /** {@return whether the limit moves from a free day, where the limit ends on a day} */
    public abstract Optional<RollPolicy> rollPolicy();

    /**
     * {@return the provisions as a citation in Swedish, what stands in the same act under one title:
     * {@code 12 kap. 1 §, 12 kap. 2 § socialtjänstlagen (2001:453)}}
     */
    public String citation() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < basis().size(); i++) {
            LegalReference reference = basis().get(i).reference();
            boolean sameActFollows = i + 1 < basis().size()
                    && basis().get(i + 1).reference().act().equals(reference.act())
                    && !reference.position().isEmpty();
            text.append(sameActFollows ? reference.position() + ", " : reference.citation() + "; ");
        }
        return text.substring(0, text.length() - 2);
    }

    /** {@return the first day in force as an epoch day} */
    @Value.Derived
    @Value.Auxiliary
    int firstDay() {
        return EpochDays.of(inForce().firstDay());
    }

    /** {@return the last day in force as an epoch day, or the last day of the calendar} */
    @Value.Derived
    @Value.Auxiliary
    int lastDay() {
        LocalDate last = inForce().lastDay().orElse(SwedishCalendar.LAST_DAY);
        return EpochDays.of(last);
    }

    @Value.Check
    void check() {
        if (basis().isEmpty()) {
            throw new IllegalArgumentException("basis must not be empty");
        }
    }

    /** {@return a builder; the period and at least one provision are mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RuleVersion}. */
    public static final class Builder extends ImmutableRuleVersion.Builder {
        Builder() {}
    }
}
