package se.lsk.core.managementsystem;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import se.lsk.core.facts.Evidence;
import se.lsk.core.internal.Contradictions;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.style.LskValue;
import se.lsk.core.time.SwedishCalendar;

/**
 * The yearly report on patient safety (<i>patientsäkerhetsberättelse</i>): PSL 3 kap. 10 §, and SOSFS 2011:9, 7 kap. 2–3 §§. Immutable and
 * thread-safe.
 *
 * <p>Refused: a year or a day outside the calendar.
 */
@LskValue
@Value.Immutable
@LegalTerm(sv = "patientsäkerhetsberättelse")
@SuppressWarnings("exports")
public abstract sealed class PatientSafetyReport permits ImmutablePatientSafetyReport {

    PatientSafetyReport() {}

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

    /** {@return how the responsibility for patient safety is divided} */
    @Value.Default
    public Evidence responsibility() {
        return Evidence.untold();
    }

    /** {@return how patient safety was followed up through self-monitoring} */
    @Value.Default
    public Evidence selfMonitoring() {
        return Evidence.untold();
    }

    /** {@return how co-operation to prevent <i>vårdskada</i> was made possible} */
    @Value.Default
    public Evidence cooperation() {
        return Evidence.untold();
    }

    /** {@return how risks of <i>vårdskada</i> were handled} */
    @Value.Default
    public Evidence risks() {
        return Evidence.untold();
    }

    /** {@return that it is kept available to whoever wants it} */
    @Value.Default
    public Evidence availability() {
        return Evidence.untold();
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

    /** Builds a {@link PatientSafetyReport}. */
    public static final class Builder extends ImmutablePatientSafetyReport.Builder {
        Builder() {}
    }
}
