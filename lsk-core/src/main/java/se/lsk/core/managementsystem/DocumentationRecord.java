package se.lsk.core.managementsystem;

import org.immutables.value.Value;
import se.lsk.core.facts.Evidence;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.style.LskValue;

/** Evidence that one part of the quality work is documented (<i>dokumentation av kvalitetsarbetet</i>). Immutable and thread-safe. */
@LskValue
@Value.Immutable
@LegalTerm(sv = "dokumentation av kvalitetsarbetet")
@SuppressWarnings("exports")
public abstract sealed class DocumentationRecord permits ImmutableDocumentationRecord {

    DocumentationRecord() {}

    /** {@return which part} */
    public abstract DocumentedWork of();

    /** {@return the evidence} */
    @Value.Default
    public Evidence evidence() {
        return Evidence.untold();
    }

    /** {@return a builder; the part is mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with this value} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link DocumentationRecord}. */
    public static final class Builder extends ImmutableDocumentationRecord.Builder {
        Builder() {}
    }
}
