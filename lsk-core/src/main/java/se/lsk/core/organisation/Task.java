package se.lsk.core.organisation;

import java.util.Optional;
import org.immutables.value.Value;
import se.lsk.core.facts.HostReference;
import se.lsk.core.facts.Listing;
import se.lsk.core.facts.RoleName;
import se.lsk.core.internal.Contradictions;
import se.lsk.core.law.LegalReference;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.style.LskValue;

/**
 * A task in the systematic quality work (<i>uppgift</i>) and the roles that have it: one row of the division of tasks that SOSFS 2011:9, 3
 * kap. 3 §, wants the management system to show. A task that nobody has is a valid object: that is what is asked about. Immutable and
 * thread-safe.
 *
 * <p>Refused: a section that is no name, or a description that is no line of text.
 */
@LskValue
@Value.Immutable
@LegalTerm(sv = "uppgift i kvalitetsarbetet")
@SuppressWarnings("exports")
public abstract sealed class Task permits ImmutableTask {

    Task() {}

    /** {@return which task} */
    public abstract HostReference taskRef();

    /** {@return the section of the document that gives the task, as the document numbers it: {@code 4.1}; 1 to 100 characters} */
    public abstract Optional<String> section();

    /** {@return the requirement that the task serves} */
    public abstract Optional<LegalReference> requirement();

    /** {@return what is to be done, in a line; 1 to 500 characters} */
    public abstract Optional<String> description();

    /** {@return the roles that have the task, in the order given; told and empty if nobody has it} */
    @Value.Default
    public Listing<RoleName> roles() {
        return Listing.untold();
    }

    @Value.Check
    void check() {
        new Contradictions()
                .name("section", section())
                .line("description", description())
                .refuse();
    }

    /** {@return a builder; the task's reference is mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with this value} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Task}. */
    public static final class Builder extends ImmutableTask.Builder {
        Builder() {}
    }
}
