package se.lsk.core.quality;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.Evidence;
import se.lsk.core.facts.HostReference;
import se.lsk.core.internal.Contradictions;
import se.lsk.core.law.LegalReference;
import se.lsk.core.law.LegalSeries;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.style.LskValue;

/**
 * A requirement or goal that applies to the activity (<i>krav på verksamheten</i>), and whether it is met. One that is not met is a valid
 * object. Immutable and thread-safe.
 *
 * <p>Refused: a factor that is no name; a day outside the calendar; a national requirement that rests on a document of a municipality.
 */
@LskValue
@Value.Immutable
@LegalTerm(sv = "krav på verksamheten")
@SuppressWarnings("exports")
public abstract sealed class Requirement permits ImmutableRequirement {

    Requirement() {}

    /** {@return which requirement} */
    public abstract HostReference requirementRef();

    /** {@return requirement or goal} */
    public abstract Optional<RequirementKind> kind();

    /** {@return who set it} */
    public abstract Optional<RequirementSource> setBy();

    /** {@return the provision that it rests on} */
    public abstract Optional<LegalReference> basis();

    /** {@return whether the activity meets it} */
    @Value.Default
    public Answer met() {
        return Answer.UNKNOWN;
    }

    /** {@return the quality factor that it belongs to: the code of a factor in the factor set} */
    public abstract Optional<String> factor();

    /** {@return evidence of what shows whether it is met} */
    @Value.Default
    public Evidence indicator() {
        return Evidence.untold();
    }

    /** {@return evidence of the level that is aimed at} */
    @Value.Default
    public Evidence target() {
        return Evidence.untold();
    }

    /** {@return the last day on which it is to be followed up, inclusive} */
    public abstract Optional<LocalDate> followUpDue();

    /** {@return evidence of planned activities towards it} */
    @Value.Default
    public Evidence activities() {
        return Evidence.untold();
    }

    @Value.Check
    void check() {
        new Contradictions()
                .name("factor", factor())
                .day("followUpDue", followUpDue())
                .never(isNational() && isMunicipal(), "setBy", "basis")
                .refuse();
    }

    private boolean isNational() {
        return setBy().filter(RequirementSource.NATIONAL::equals).isPresent();
    }

    private boolean isMunicipal() {
        return basis().filter(basis -> basis.act().series() == LegalSeries.MUNICIPAL)
                .isPresent();
    }

    /** {@return a builder; the requirement's reference is mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with this value} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Requirement}. */
    public static final class Builder extends ImmutableRequirement.Builder {
        Builder() {}
    }
}
