package se.lsk.core.managementsystem;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.Evidence;
import se.lsk.core.facts.Listing;
import se.lsk.core.internal.Contradictions;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.style.LskValue;

/**
 * A compilation and analysis of what came in (<i>sammanställning och analys</i>), so that patterns and trends can be seen: SOSFS 2011:9, 5
 * kap. 6 §. Immutable and thread-safe.
 *
 * <p>Refused: a day outside the calendar; a period that ends before it begins.
 */
@LskValue
@Value.Immutable
@LegalTerm(sv = "sammanställning och analys")
@SuppressWarnings("exports")
public abstract sealed class Compilation permits ImmutableCompilation {

    Compilation() {}

    /** {@return the first day that it covers, inclusive} */
    public abstract Optional<LocalDate> periodFrom();

    /** {@return the last day that it covers, inclusive} */
    public abstract Optional<LocalDate> periodThrough();

    /** {@return what it covers} */
    @Value.Default
    public Listing<CompilationInput> inputs() {
        return Listing.untold();
    }

    /** {@return the analysis} */
    @Value.Default
    public Evidence analysis() {
        return Evidence.untold();
    }

    /** {@return whether it compares with an earlier period} */
    @Value.Default
    public Answer comparedWithEarlier() {
        return Answer.UNKNOWN;
    }

    @Value.Check
    void check() {
        new Contradictions()
                .day("periodFrom", periodFrom())
                .day("periodThrough", periodThrough())
                .inOrder("periodFrom", periodFrom(), "periodThrough", periodThrough())
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

    /** Builds a {@link Compilation}. */
    public static final class Builder extends ImmutableCompilation.Builder {
        Builder() {}
    }
}
