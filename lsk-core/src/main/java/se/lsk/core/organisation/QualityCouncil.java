package se.lsk.core.organisation;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import se.lsk.core.facts.Evidence;
import se.lsk.core.facts.HostReference;
import se.lsk.core.facts.Listing;
import se.lsk.core.facts.RoleName;
import se.lsk.core.internal.Contradictions;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.style.LskValue;
import se.lsk.core.time.SwedishCalendar;

/**
 * A quality council (<i>kvalitetsråd</i>) of a department or a unit, and its meetings of one year. What concerns a council together with
 * others is checked by the {@link Organisation}. Immutable and thread-safe.
 *
 * <p>Refused: a year or a meeting outside the calendar.
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

    /**
     * The months in which a meeting was planned and none was held, as far as is told.
     *
     * @param day the day on which it is asked; later meetings have not been held, and months that are not over are not asked about
     * @return the months, in the order given; empty while year, months or meetings are not told
     */
    public List<Month> monthsWithoutMeeting(LocalDate day) {
        if (year().isEmpty() || !meetings().isTold()) {
            return List.of();
        }
        List<YearMonth> met = meetings().items().stream().map(YearMonth::from).toList();
        return plannedMonths().items().stream()
                .map(month -> YearMonth.of(year().getAsInt(), month))
                .filter(month -> month.atEndOfMonth().isBefore(day) && !met.contains(month))
                .map(YearMonth::getMonth)
                .toList();
    }

    @Value.Check
    void check() {
        Contradictions found = new Contradictions()
                .number("year", year(), SwedishCalendar.FIRST_DAY.getYear(), SwedishCalendar.LAST_DAY.getYear());
        for (int i = 0; i < meetings().items().size(); i++) {
            found.day("meetings[" + i + "]", Optional.of(meetings().items().get(i)));
        }
        found.refuse();
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
