package se.lsk.core.casework;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.lsk.core.facts.DutyFacts;
import se.lsk.core.facts.FactType;
import se.lsk.core.facts.SubjectReference;
import se.lsk.core.internal.Contradictions;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.law.RuleId;
import se.lsk.core.style.LskValue;
import se.lsk.core.time.EpochDays;

/**
 * The clock of one duty that comes back (<i>återkommande frist</i>): when it started, each time the duty was done, and when it ended for
 * good. The order in which the days are given does not matter. Immutable and thread-safe.
 */
@LskValue
@Value.Immutable
@LegalTerm(sv = "återkommande frist")
@SuppressWarnings("exports")
public abstract sealed class RecurringDutyClock implements DutyFacts permits ImmutableRecurringDutyClock {

    /** The kind of these facts. */
    public static final FactType<RecurringDutyClock> TYPE = new FactType<>("recurringDuty", RecurringDutyClock.class);

    RecurringDutyClock() {}

    @Override
    public abstract SubjectReference subjectRef();

    @Override
    public abstract RuleId duty();

    /** {@return the day on which the clock started for the first time} */
    public abstract Optional<LocalDate> clockStart();

    /** {@return each day on which the duty was done, in the order given} */
    public abstract List<LocalDate> doneOn();

    /** {@return the day after which the duty is no longer owed: the care ended, the plan was closed; empty while it is owed} */
    public abstract Optional<LocalDate> endedOn();

    /** {@return {@link #clockStart()} as an epoch day, or {@link EpochDays#ABSENT}} */
    @Value.Derived
    @Value.Auxiliary
    public int startDay() {
        return Contradictions.epochDay(clockStart());
    }

    /** {@return {@link #endedOn()} as an epoch day, or {@link EpochDays#ABSENT}} */
    @Value.Derived
    @Value.Auxiliary
    public int endedDay() {
        return Contradictions.epochDay(endedOn());
    }

    /** {@return {@link #doneOn()} without doubles, earliest first} */
    @Value.Derived
    @Value.Auxiliary
    public List<LocalDate> doneInOrder() {
        return ImmutableSortedSet.copyOf(doneOn()).asList();
    }

    @Override
    public final FactType<RecurringDutyClock> type() {
        return TYPE;
    }

    @Value.Check
    void check() {
        Contradictions contradictions = new Contradictions()
                .day("clockStart", clockStart())
                .day("endedOn", endedOn())
                .inOrder("clockStart", clockStart(), "endedOn", endedOn());
        for (int i = 0; i < doneOn().size(); i++) {
            String name = "doneOn[" + i + "]";
            Optional<LocalDate> done = Optional.of(doneOn().get(i));
            contradictions.day(name, done).inOrder("clockStart", clockStart(), name, done);
        }
        contradictions.refuse();
    }

    /** {@return a builder; only the subject's reference and the duty are mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RecurringDutyClock}. */
    public static final class Builder extends ImmutableRecurringDutyClock.Builder {
        Builder() {}
    }
}
