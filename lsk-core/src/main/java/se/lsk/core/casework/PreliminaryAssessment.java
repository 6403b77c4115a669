package se.lsk.core.casework;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.FactType;
import se.lsk.core.facts.Facts;
import se.lsk.core.facts.SubjectReference;
import se.lsk.core.internal.Contradictions;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.style.LskValue;
import se.lsk.core.time.EpochDays;

/**
 * The assessment whether a report about a child shall lead to an investigation (<i>förhandsbedömning</i>). Without a day of decision it is
 * still going on. Immutable and thread-safe.
 */
@LskValue
@Value.Immutable
@LegalTerm(sv = "förhandsbedömning")
@SuppressWarnings("exports")
public abstract sealed class PreliminaryAssessment implements Facts permits ImmutablePreliminaryAssessment {

    /** The kind of these facts. */
    public static final FactType<PreliminaryAssessment> TYPE =
            new FactType<>("preliminaryAssessment", PreliminaryAssessment.class);

    PreliminaryAssessment() {}

    @Override
    public abstract SubjectReference subjectRef();

    /** {@return the day the report came in (<i>kom in</i>), not the day it was assigned} */
    public abstract Optional<LocalDate> reportReceivedOn();

    /** {@return the day of the decision to open or not to open an investigation; empty while there is none} */
    public abstract Optional<LocalDate> decidedOn();

    /** {@return whether the board has stated extraordinary reasons (<i>synnerliga skäl</i>) for a longer time} */
    @Value.Default
    public Answer extraordinaryReasons() {
        return Answer.UNKNOWN;
    }

    /** {@return whether an investigation on the same child was already running, so that no assessment was needed} */
    @Value.Default
    public Answer investigationAlreadyRunning() {
        return Answer.UNKNOWN;
    }

    /** {@return {@link #reportReceivedOn()} as an epoch day, or {@link EpochDays#ABSENT}} */
    @Value.Derived
    @Value.Auxiliary
    public int reportReceivedDay() {
        return Contradictions.epochDay(reportReceivedOn());
    }

    /** {@return {@link #decidedOn()} as an epoch day, or {@link EpochDays#ABSENT}} */
    @Value.Derived
    @Value.Auxiliary
    public int decidedDay() {
        return Contradictions.epochDay(decidedOn());
    }

    @Override
    public final FactType<PreliminaryAssessment> type() {
        return TYPE;
    }

    @Value.Check
    void check() {
        new Contradictions()
                .day("reportReceivedOn", reportReceivedOn())
                .day("decidedOn", decidedOn())
                .inOrder("reportReceivedOn", reportReceivedOn(), "decidedOn", decidedOn())
                .refuse();
    }

    /** {@return a builder; only the subject's reference is mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PreliminaryAssessment}. */
    public static final class Builder extends ImmutablePreliminaryAssessment.Builder {
        Builder() {}
    }
}
