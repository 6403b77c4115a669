package se.lsk.core.organisation;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.lsk.core.internal.Contradictions;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.style.LskValue;

/** One follow-up of a provider (<i>uppföljning av utförare</i>). Immutable and thread-safe.
 *
 * <p>Refused: a day outside the calendar.
 */
@LskValue
@Value.Immutable
@LegalTerm(sv = "uppföljning av utförare")
@SuppressWarnings("exports")
public abstract sealed class ProviderFollowUp permits ImmutableProviderFollowUp {

    ProviderFollowUp() {}

    /** {@return how it was followed up} */
    public abstract FollowUpKind kind();

    /** {@return the day} */
    public abstract Optional<LocalDate> on();

    @Value.Check
    void check() {
        new Contradictions().day("on", on()).refuse();
    }

    /** {@return a builder; the kind is mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with this value} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link ProviderFollowUp}. */
    public static final class Builder extends ImmutableProviderFollowUp.Builder {
        Builder() {}
    }
}
