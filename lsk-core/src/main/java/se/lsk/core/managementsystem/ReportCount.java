package se.lsk.core.managementsystem;

import java.util.OptionalInt;
import org.immutables.value.Value;
import se.lsk.core.internal.Contradictions;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.style.LskValue;

/** How many reports of one type came in, and how far they have come (<i>antal rapporter</i>). Immutable and thread-safe.
 *
 * <p>Refused: a count below 0; more investigated and ongoing than were received.
 */
@LskValue
@Value.Immutable
@LegalTerm(sv = "antal rapporter")
@SuppressWarnings("exports")
public abstract sealed class ReportCount permits ImmutableReportCount {

    ReportCount() {}

    /** {@return the type} */
    public abstract ReportType type();

    /** {@return how many were received, from 0} */
    public abstract OptionalInt received();

    /** {@return how many of them were investigated, from 0} */
    public abstract OptionalInt investigated();

    /** {@return how many of them are still being investigated, from 0} */
    public abstract OptionalInt ongoing();

    @Value.Check
    void check() {
        Contradictions found = new Contradictions();
        Counts.check(found, received(), investigated(), ongoing());
        found.refuse();
    }

    /** {@return a builder; the type is mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with this value} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link ReportCount}. */
    public static final class Builder extends ImmutableReportCount.Builder {
        Builder() {}
    }
}
