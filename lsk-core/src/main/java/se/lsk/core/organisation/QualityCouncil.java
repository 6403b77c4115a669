package se.lsk.core.organisation;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import se.lsk.core.facts.Evidence;
import se.lsk.core.facts.HostReference;
import se.lsk.core.facts.Listing;
import se.lsk.core.facts.RoleName;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.style.LskValue;

/**
 * A quality council (<i>kvalitetsråd</i>) of a department or a unit, and its meetings of one year. What concerns a council together with
 * others is checked by the {@link Organisation}. Immutable and thread-safe.
 */
@LskValue
@Value.Immutable
@LegalTerm(sv = "kvalitetsråd")
@SuppressWarnings("exports")
public abstract sealed class QualityCouncil permits ImmutableQualityCouncil {

    QualityCouncil() {}

    /** {@return which council} */
    public abstract HostReference councilRef();

    /** {@return whether it is the council of a department or of a unit} */
    public abstract Optional<CouncilLevel> level();

    /** {@return the role that leads it} */
    public abstract Optional<RoleName> chair();

    /** {@return the roles that take part} */
    @Value.Default
    public Listing<RoleName> members() {
        return Listing.untold();
    }

    /** {@return the year that the months and the meetings are of} */
    public abstract OptionalInt year();

    /** {@return the months in which it is to meet} */
    @Value.Default
    public Listing<Month> plannedMonths() {
        return Listing.untold();
    }

    /** {@return the days on which it met} */
    @Value.Default
    public Listing<LocalDate> meetings() {
        return Listing.untold();
    }

    /** {@return what it goes through before which follow-up} */
    @Value.Default
    public Listing<StandingItems> standingItems() {
        return Listing.untold();
    }

    /** {@return the council to which it lifts a local routine that could serve all units} */
    public abstract Optional<HostReference> escalatesTo();

    /** {@return evidence that its routines are anchored in the cooperation group (<i>samverkansgrupp</i>)} */
    @Value.Default
    public Evidence anchoredIn() {
        return Evidence.untold();
    }

    /** {@return a builder; the council's reference is mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with this value} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link QualityCouncil}. */
    public static final class Builder extends ImmutableQualityCouncil.Builder {
        Builder() {}
    }
}
