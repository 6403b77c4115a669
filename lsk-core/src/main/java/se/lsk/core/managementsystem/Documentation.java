package se.lsk.core.managementsystem;

import java.util.Optional;
import org.immutables.value.Value;
import se.lsk.core.facts.Evidence;
import se.lsk.core.facts.Listing;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.style.LskValue;

/** What is documented of the quality work (<i>kvalitetsdokumentation</i>): SOSFS 2011:9, 7 kap. Immutable and thread-safe. */
@LskValue
@Value.Immutable
@LegalTerm(sv = "kvalitetsdokumentation")
@SuppressWarnings("exports")
public abstract sealed class Documentation permits ImmutableDocumentation {

    Documentation() {}

    /** {@return what is documented, part by part} */
    @Value.Default
    public Listing<DocumentationRecord> records() {
        return Listing.untold();
    }

    /** {@return the <i>kvalitetsberättelse</i>} */
    public abstract Optional<QualityReport> qualityReport();

    /** {@return the <i>patientsäkerhetsberättelse</i>} */
    public abstract Optional<PatientSafetyReport> patientSafetyReport();

    /** {@return how the responsibility for patient safety is divided in the organisation: PSL 3 kap. 9 §} */
    @Value.Default
    public Evidence patientSafetyResponsibility() {
        return Evidence.untold();
    }

    /** {@return a builder; nothing is mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with this value} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Documentation}. */
    public static final class Builder extends ImmutableDocumentation.Builder {
        Builder() {}
    }
}
