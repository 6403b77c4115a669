package se.lsk.reporting.content;

import java.math.BigDecimal;
import java.util.OptionalInt;
import org.immutables.value.Value;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.facts.HostReference;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.time.SwedishCalendar;
import se.lsk.reporting.style.LskValue;

/**
 * A number that a report prints, with its source (<i>tryckt tal</i>). Kept with as many decimals as printed. Immutable and thread-safe.
 *
 * <p>Refused: a label or a source that is not a line of text; a kind that is no subject; a year outside the calendar; a number of more than
 * 20 digits.
 */
@LskValue
@Value.Immutable
@LegalTerm(sv = "tryckt tal")
@SuppressWarnings("exports")
public abstract sealed class PrintedFigure permits ImmutablePrintedFigure {

    /** How many digits a number may have. */
    static final int DIGITS = 20;

    PrintedFigure() {}

    /** {@return what the report calls it, so that other parts can refer to it} */
    public abstract HostReference ref();

    /** {@return what it counts, in words} */
    public abstract String label();

    /** {@return the number} */
    public abstract BigDecimal value();

    /** {@return its unit} */
    @Value.Default
    public FigureUnit unit() {
        return FigureUnit.COUNT;
    }

    /** {@return the year that it is about; empty if it is about the year of the report} */
    public abstract OptionalInt year();

    /** {@return what it shows} */
    @Value.Default
    public EvidenceKind about() {
        return EvidenceKind.OTHER;
    }

    /** {@return where it comes from} */
    public abstract String source();

    @Value.Check
    void check() {
        int year = year().orElse(SwedishCalendar.FIRST_DAY.getYear());
        new Refusals()
                .line("$.label", label())
                .line("$.source", source())
                .of(!EvidenceKind.SUBJECTS.contains(about()), ProblemCode.UNKNOWN_CODE, "$.about")
                .of(isTooLong(value()), ProblemCode.NUMBER_OUT_OF_RANGE, "$.value")
                .of(
                        year < SwedishCalendar.FIRST_DAY.getYear() || year > SwedishCalendar.LAST_DAY.getYear(),
                        ProblemCode.NUMBER_OUT_OF_RANGE,
                        "$.year")
                .refuse();
    }

    static boolean isTooLong(BigDecimal value) {
        return value.precision() > DIGITS
                || value.scale() > DIGITS
                || value.precision() - (long) value.scale() > DIGITS;
    }

    /** {@return a builder; reference, label, value and source are mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PrintedFigure}. */
    public static final class Builder extends ImmutablePrintedFigure.Builder {
        Builder() {}
    }
}
