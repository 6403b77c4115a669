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
 * A report about a child or young person (<i>orosanmälan</i>) and the protective assessment that it calls for. Immutable and thread-safe.
 */
@LskValue
@Value.Immutable
@LegalTerm(sv = "orosanmälan")
@SuppressWarnings("exports")
public abstract sealed class ChildReport implements Facts permits ImmutableChildReport {

    /** The kind of these facts. */
    public static final FactType<ChildReport> TYPE = new FactType<>("childReport", ChildReport.class);

    ChildReport() {}

    @Override
    public abstract SubjectReference subjectRef();

    /** {@return the day the report came in (<i>kom in</i>), not the day it was assigned} */
    public abstract Optional<LocalDate> reportReceivedOn();

    /** {@return the assessment of the need of immediate protection} */
    public abstract Optional<ProtectiveAssessment> protectiveAssessment();

    /** {@return {@link #reportReceivedOn()} as an epoch day, or {@link EpochDays#ABSENT}} */
    @Value.Derived
    @Value.Auxiliary
    public int reportReceivedDay() {
        return Contradictions.epochDay(reportReceivedOn());
    }

    /** {@return the day the protective assessment was made as an epoch day, or {@link EpochDays#ABSENT}} */
    @Value.Derived
    @Value.Auxiliary
    public int protectiveAssessmentDay() {
        return Contradictions.epochDay(protectiveAssessment().flatMap(ProtectiveAssessment::madeOn));
    }

    /** {@return the day the protective assessment was documented as an epoch day, or {@link EpochDays#ABSENT}} */
    @Value.Derived
    @Value.Auxiliary
    public int protectiveAssessmentDocumentedDay() {
        return Contradictions.epochDay(protectiveAssessment().flatMap(ProtectiveAssessment::documentedOn));
    }

    @Override
    public final FactType<ChildReport> type() {
        return TYPE;
    }

    @Value.Check
    void check() {
        new Contradictions()
                .day("reportReceivedOn", reportReceivedOn())
                .inOrder(
                        "reportReceivedOn",
                        reportReceivedOn(),
                        "protectiveAssessment.madeOn",
                        protectiveAssessment().flatMap(ProtectiveAssessment::madeOn))
                .inOrder(
                        "reportReceivedOn",
                        reportReceivedOn(),
                        "protectiveAssessment.documentedOn",
                        protectiveAssessment().flatMap(ProtectiveAssessment::documentedOn))
                .refuse();
    }

    /** {@return a builder; only the subject's reference is mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ChildReport}. */
    public static final class Builder extends ImmutableChildReport.Builder {
        Builder() {}
    }
}
