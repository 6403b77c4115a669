package se.lsk.core.managementsystem;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.Evidence;
import se.lsk.core.facts.HostReference;
import se.lsk.core.facts.Listing;
import se.lsk.core.internal.Contradictions;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.style.LskValue;

/** A point of the internal control (<i>kontrollpunkt i internkontroll</i>), and what came of it. Immutable and thread-safe.
 *
 * <p>Refused: a number below 1 or above 1000.
 */
@LskValue
@Value.Immutable
@LegalTerm(sv = "kontrollpunkt i internkontroll")
@SuppressWarnings("exports")
public abstract sealed class ControlPoint permits ImmutableControlPoint {

    private static final int MOST_POINTS = 1000;

    ControlPoint() {}

    /** {@return its number, from 1} */
    public abstract int number();

    /** {@return whether a shortcoming was found} */
    @Value.Default
    public Answer shortcoming() {
        return Answer.UNKNOWN;
    }

    /** {@return evidence of follow-up} */
    @Value.Default
    public Evidence followUp() {
        return Evidence.untold();
    }

    /** {@return the measures that it led to} */
    @Value.Default
    public Listing<HostReference> measures() {
        return Listing.untold();
    }

    /** {@return where it is written why nothing was done} */
    public abstract Optional<HostReference> noMeasureReasonRef();

    @Value.Check
    void check() {
        new Contradictions()
                .number("number", OptionalInt.of(number()), 1, MOST_POINTS)
                .refuse();
    }

    /** {@return a builder; the number is mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with this value} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link ControlPoint}. */
    public static final class Builder extends ImmutableControlPoint.Builder {
        Builder() {}
    }
}
