package se.lsk.core.managementsystem;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.RoleName;
import se.lsk.core.internal.Contradictions;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.style.LskValue;

/**
 * That something was adopted (<i>fastställande</i>): whether it was, on which day and by whom. Immutable and thread-safe.
 *
 * <p>Refused: a day outside the calendar; something that was not adopted, and yet has a day or somebody who adopted it.
 */
@LskValue
@Value.Immutable
@LegalTerm(sv = "fastställande")
@SuppressWarnings("exports")
public abstract sealed class Adoption permits ImmutableAdoption {

    private static final Adoption UNTOLD = builder().build();
    private static final Adoption MISSING = builder().exists(Answer.NO).build();

    Adoption() {}

    /** {@return an adoption of which nothing is told} */
    public static Adoption untold() {
        return UNTOLD;
    }

    /** {@return that nothing was adopted} */
    public static Adoption missing() {
        return MISSING;
    }

    /**
     * An adoption.
     *
     * @param by the role or the board that adopted it
     * @param on the day
     * @return the adoption
     */
    public static Adoption of(RoleName by, LocalDate on) {
        return builder().by(by).on(on).build();
    }

    /** {@return whether it was adopted; yes if a day or somebody is told} */
    @Value.Default
    public Answer exists() {
        return on().isPresent() || by().isPresent() ? Answer.YES : Answer.UNKNOWN;
    }

    /** {@return the day} */
    public abstract Optional<LocalDate> on();

    /** {@return the role or the board that adopted it} */
    public abstract Optional<RoleName> by();

    /**
     * Whether it was adopted on a day or earlier.
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
                .never(exists() == Answer.NO && on().isPresent(), "exists", "on")
                .never(exists() == Answer.NO && by().isPresent(), "exists", "by")
                .refuse();
    }

    /** {@return a builder; nothing is mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with this adoption} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds an {@link Adoption}. */
    public static final class Builder extends ImmutableAdoption.Builder {
        Builder() {}
    }
}
