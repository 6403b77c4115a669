package se.lsk.core.casework;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.lsk.core.facts.FactType;
import se.lsk.core.facts.Facts;
import se.lsk.core.facts.SubjectReference;
import se.lsk.core.internal.Contradictions;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.style.LskValue;
import se.lsk.core.time.EpochDays;

/**
 * The follow-up of a child's situation (<i>uppföljning av ett barns situation</i>) after an investigation closed without support or after
 * an ended placement. Without an end it is still going on. Immutable and thread-safe.
 */
@LskValue
@Value.Immutable
@LegalTerm(sv = "uppföljning av ett barns situation")
@SuppressWarnings("exports")
public abstract sealed class ChildFollowUp implements Facts permits ImmutableChildFollowUp {

    /** The kind of these facts. */
    public static final FactType<ChildFollowUp> TYPE = new FactType<>("childFollowUp", ChildFollowUp.class);

    ChildFollowUp() {}

    @Override
    public abstract SubjectReference subjectRef();

    /** {@return the day the clock of the follow-up started: the investigation was closed without support, or the placement ended} */
    public abstract Optional<LocalDate> startedOn();

    /** {@return the day the follow-up was closed; empty while it goes on} */
    public abstract Optional<LocalDate> endedOn();

    /** {@return the day a new investigation was opened, which also ends the follow-up} */
    public abstract Optional<LocalDate> investigationOpenedOn();

    /** {@return {@link #startedOn()} as an epoch day, or {@link EpochDays#ABSENT}} */
    @Value.Derived
    @Value.Auxiliary
    public int startedDay() {
        return Contradictions.epochDay(startedOn());
    }

    /** {@return the earlier of {@link #endedOn()} and {@link #investigationOpenedOn()} as an epoch day, or {@link EpochDays#ABSENT}} */
    @Value.Derived
    @Value.Auxiliary
    public int endedDay() {
        int ended = Contradictions.epochDay(endedOn());
        int opened = Contradictions.epochDay(investigationOpenedOn());
        if (!EpochDays.isKnown(ended)) {
            return opened;
        }
        return EpochDays.isKnown(opened) ? Math.min(ended, opened) : ended;
    }

    @Override
    public final FactType<ChildFollowUp> type() {
        return TYPE;
    }

    @Value.Check
    void check() {
        new Contradictions()
                .day("startedOn", startedOn())
                .day("endedOn", endedOn())
                .day("investigationOpenedOn", investigationOpenedOn())
                .inOrder("startedOn", startedOn(), "endedOn", endedOn())
                .inOrder("startedOn", startedOn(), "investigationOpenedOn", investigationOpenedOn())
                .refuse();
    }

    /** {@return a builder; only the subject's reference is mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ChildFollowUp}. */
    public static final class Builder extends ImmutableChildFollowUp.Builder {
        Builder() {}
    }
}
