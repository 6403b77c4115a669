package se.lsk.core.managementsystem;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import se.lsk.core.facts.Evidence;
import se.lsk.core.facts.HostReference;
import se.lsk.core.facts.Listing;
import se.lsk.core.internal.Contradictions;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.style.LskValue;
import se.lsk.core.time.SwedishCalendar;

/**
 * The yearly report on the quality work (<i>kvalitetsberättelse</i>) that the general advice to SOSFS 2011:9, 7 kap. 1 §, speaks of.
 * Immutable and thread-safe.
 *
 * <p>Refused: a year or a day outside the calendar.
 */
@LskValue
@Value.Immutable
@LegalTerm(sv = "kvalitetsberättelse")
@SuppressWarnings("exports")
public abstract sealed class QualityReport permits ImmutableQualityReport {

    QualityReport() {}

    /** {@return the calendar year that it is about} */
    public abstract OptionalInt year();

    /** {@return the day on which it was drawn up} */
    public abstract Optional<LocalDate> drawnUpOn();

    /** {@return how the work was run in the year} */
    @Value.Default
    public Evidence work() {
        return Evidence.untold();
    }

    /** {@return which measures were taken} */
    @Value.Default
    public Evidence measures() {
        return Evidence.untold();
    }

    /** {@return which results were reached} */
    @Value.Default
    public Evidence results() {
        return Evidence.untold();
    }

    /** {@return the units whose work it tells of} */
    @Value.Default
    public Listing<HostReference> unitsCovered() {
        return Listing.untold();
    }

    @Value.Check
    void check() {
        new Contradictions()
                .number("year", year(), SwedishCalendar.FIRST_DAY.getYear(), SwedishCalendar.LAST_DAY.getYear())
                .day("drawnUpOn", drawnUpOn())
                .refuse();
    }

    /** {@return a builder; nothing is mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with this value} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link QualityReport}. */
    public static final class Builder extends ImmutableQualityReport.Builder {
        Builder() {}
    }
}
