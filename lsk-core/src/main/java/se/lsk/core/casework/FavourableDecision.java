package se.lsk.core.casework;

import java.time.LocalDate;
import java.util.List;
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
 * A decision that grants a person a service (<i>gynnande beslut</i>), and what became of it: when it was carried out, each interruption
 * since, what was told to IVO. Carried out means that the service has begun, for housing that the person has moved in; an offer that was
 * declined carries nothing out and closes nothing. Without a day of execution the decision has not been carried out, or nobody has told.
 * One person can have several decisions, each with facts of its own. Immutable and thread-safe.
 */
@LskValue
@Value.Immutable
@LegalTerm(sv = "gynnande beslut")
@SuppressWarnings("exports")
public abstract sealed class FavourableDecision implements Facts permits ImmutableFavourableDecision {

    /** The kind of these facts. */
    public static final FactType<FavourableDecision> TYPE =
            new FactType<>("favourableDecision", FavourableDecision.class);

    FavourableDecision() {}

    @Override
    public abstract SubjectReference subjectRef();

    /** {@return the law under which the service is granted} */
    public abstract ServicesLaw law();

    /** {@return who granted it; what a court has granted is not reported as a decision of the board's} */
    public abstract DecisionSource source();

    /** {@return the kind of service, as a code of the host's} */
    public abstract HostCode service();

    /** {@return the area of the work to which the decision belongs, as a code of the host's} */
    public abstract Optional<HostCode> area();

    /** {@return the day of the decision, from which time is counted} */
    public abstract Optional<LocalDate> decidedOn();

    /** {@return the day on which the decision was first carried out, in full or in part} */
    public abstract Optional<LocalDate> carriedOutOn();

    /** {@return the day on which the decision ceased to apply: it was replaced or withdrawn, ran out, or the person died} */
    public abstract Optional<LocalDate> endedOn();

    /** {@return the interruptions, in any order} */
    public abstract List<ExecutionInterruption> interruptions();

    /** {@return each day on which the person declined an offer, in any order} */
    public abstract List<LocalDate> offersDeclinedOn();

    /** {@return why the decision is carried out late, as a code of the host's} */
    public abstract Optional<HostCode> delayReason();

    /** {@return the day on which it was first reported to IVO that the decision had not been carried out} */
    public abstract Optional<LocalDate> reportedOn();

    /** {@return the day on which IVO was told that the reported decision was carried out} */
    public abstract Optional<LocalDate> executionNotifiedOn();

    /** {@return {@link #decidedOn()} as an epoch day, or {@link EpochDays#ABSENT}} */
    @Value.Derived
    @Value.Auxiliary
    public int decidedDay() {
        return Contradictions.epochDay(decidedOn());
    }

    /** {@return {@link #carriedOutOn()} as an epoch day, or {@link EpochDays#ABSENT}} */
    @Value.Derived
    @Value.Auxiliary
    public int carriedOutDay() {
        return Contradictions.epochDay(carriedOutOn());
    }

    /** {@return {@link #endedOn()} as an epoch day, or {@link EpochDays#ABSENT}} */
    @Value.Derived
    @Value.Auxiliary
    public int endedDay() {
        return Contradictions.epochDay(endedOn());
    }

    @Override
    public final FactType<FavourableDecision> type() {
        return TYPE;
    }

    @Value.Check
    void check() {
        Contradictions found = new Contradictions()
                .day("decidedOn", decidedOn())
                .day("carriedOutOn", carriedOutOn())
                .day("endedOn", endedOn())
                .day("reportedOn", reportedOn())
                .day("executionNotifiedOn", executionNotifiedOn())
                .inOrder("decidedOn", decidedOn(), "carriedOutOn", carriedOutOn())
                .inOrder("decidedOn", decidedOn(), "endedOn", endedOn())
                .inOrder("carriedOutOn", carriedOutOn(), "endedOn", endedOn())
                .inOrder("decidedOn", decidedOn(), "reportedOn", reportedOn())
                .inOrder("carriedOutOn", carriedOutOn(), "executionNotifiedOn", executionNotifiedOn());
        for (int i = 0; i < interruptions().size(); i++) {
            String name = "interruptions[" + i + "].interruptedOn";
            Optional<LocalDate> interrupted = interruptions().get(i).interruptedOn();
            found.inOrder("decidedOn", decidedOn(), name, interrupted)
                    .inOrder("carriedOutOn", carriedOutOn(), name, interrupted)
                    .inOrder(name, interrupted, "endedOn", endedOn());
        }
        for (int i = 0; i < offersDeclinedOn().size(); i++) {
            String name = "offersDeclinedOn[" + i + "]";
            Optional<LocalDate> declined = Optional.of(offersDeclinedOn().get(i));
            found.day(name, declined).inOrder("decidedOn", decidedOn(), name, declined);
        }
        found.refuse();
    }

    /** {@return a builder; the subject's reference, the law, the source and the service are mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these facts} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link FavourableDecision}. */
    public static final class Builder extends ImmutableFavourableDecision.Builder {
        Builder() {}
    }
}
