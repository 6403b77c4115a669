package se.lsk.core.managementsystem;

import java.util.Optional;
import org.immutables.value.Value;
import se.lsk.core.facts.HostReference;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.style.LskValue;

/** One answer of a self-monitoring (<i>svar vid egenkontroll</i>), with its reason. Immutable and thread-safe. */
@LskValue
@Value.Immutable
@LegalTerm(sv = "svar vid egenkontroll")
@SuppressWarnings("exports")
public abstract sealed class ControlAnswer permits ImmutableControlAnswer {

    ControlAnswer() {}

    /** {@return the answer} */
    public abstract ControlResult answer();

    /** {@return where the reason is written} */
    public abstract Optional<HostReference> reasonRef();

    /** {@return a builder; the answer is mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with this value} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link ControlAnswer}. */
    public static final class Builder extends ImmutableControlAnswer.Builder {
        Builder() {}
    }
}
