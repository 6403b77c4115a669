package se.lsk.core.facts;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.lsk.core.internal.Contradictions;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.style.LskValue;

/**
 * That something exists (<i>belägg</i>), such as a decision, a description or a record: whether it does, where it is, and of which day.
 * What it says, and whether that is enough, LSK does not know. Evidence that tells where or when exists, unless somebody says that it is
 * unknown. Immutable and thread-safe.
 *
 * <p>Refused: a day outside the calendar; something that does not exist, and yet has a place or a day.
 */
@LskValue
@Value.Immutable
@LegalTerm(sv = "belägg")
@SuppressWarnings("exports")
public abstract sealed class Evidence permits ImmutableEvidence {

    private static final Evidence UNTOLD = builder().build();
    private static final Evidence PRESENT = builder().exists(Answer.YES).build();
    private static final Evidence MISSING = builder().exists(Answer.NO).build();

    Evidence() {}

    /** {@return evidence of which nothing is told} */
    public static Evidence untold() {
        return UNTOLD;
    }

    /** {@return evidence that exists, and no more is told} */
    public static Evidence present() {
        return PRESENT;
    }

    /** {@return that there is no evidence} */
    public static Evidence missing() {
        return MISSING;
    }

    /**
     * Evidence in a place.
     *
     * @param ref where it is
     * @return the evidence
     */
    public static Evidence at(HostReference ref) {
        return builder().ref(ref).build();
    }

    /**
     * Evidence in a place, of a day.
     *
     * @param ref where it is
     * @param on the day
     * @return the evidence
     */
    public static Evidence at(HostReference ref, LocalDate on) {
        return builder().ref(ref).on(on).build();
    }

    /** {@return whether it exists; yes if a place or a day is told} */
    @Value.Default
    public Answer exists() {
        return ref().isPresent() || on().isPresent() ? Answer.YES : Answer.UNKNOWN;
    }

    /** {@return where it is} */
    public abstract Optional<HostReference> ref();

    /** {@return the day that it is of} */
    public abstract Optional<LocalDate> on();

    /**
     * Whether it existed on a day.
     *
     * @param day the day
     * @return no for what is dated later; otherwise as {@link #exists()}
     */
    public Answer existedOn(LocalDate day) {
        return on().isPresent() && on().get().isAfter(day) ? Answer.NO : exists();
    }

    @Value.Check
    void check() {
        new Contradictions()
                .day("on", on())
                .never(exists() == Answer.NO && ref().isPresent(), "exists", "ref")
                .never(exists() == Answer.NO && on().isPresent(), "exists", "on")
                .refuse();
    }

    /** {@return a builder; nothing is mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with this evidence} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds {@link Evidence}. */
    public static final class Builder extends ImmutableEvidence.Builder {
        Builder() {}
    }
}
