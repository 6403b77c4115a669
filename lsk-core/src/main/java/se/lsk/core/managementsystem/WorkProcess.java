package se.lsk.core.managementsystem;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.Evidence;
import se.lsk.core.facts.Listing;
import se.lsk.core.facts.RoleName;
import se.lsk.core.internal.Contradictions;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.style.LskValue;

/**
 * A process (<i>process</i>): a chain of activities that furthers a stated purpose or an intended result. What concerns its activities and
 * routines together is checked by the {@link Structure}. Immutable and thread-safe.
 *
 * <p>Refused: a name of another form.
 */
@LskValue
@Value.Immutable
@LegalTerm(sv = "process")
@SuppressWarnings("exports")
public abstract sealed class WorkProcess permits ImmutableWorkProcess {

    WorkProcess() {}

    /** {@return what it is called, 1 to 100 characters} */
    public abstract String name();

    /** {@return what it is for} */
    public abstract Optional<ProcessType> type();

    /** {@return evidence that it is identified} */
    @Value.Default
    public Evidence identified() {
        return Evidence.untold();
    }

    /** {@return its description} */
    @Value.Default
    public Evidence description() {
        return Evidence.untold();
    }

    /** {@return that it was adopted} */
    @Value.Default
    public Adoption adopted() {
        return Adoption.untold();
    }

    /** {@return the roles that take part in it} */
    @Value.Default
    public Listing<RoleName> roles() {
        return Listing.untold();
    }

    /** {@return its activities} */
    @Value.Default
    public Listing<Activity> activities() {
        return Listing.untold();
    }

    /** {@return the co-operation that it needs} */
    public abstract Optional<Cooperation> cooperation();

    /** {@return how far it has come} */
    public abstract Optional<ProcessMaturity> maturity();

    /**
     * Whether its activities have a total order without gaps: places 1, 2, 3 and so on.
     *
     * @return no if it is known to have no activity, or a place is left out; unknown if the activities or a place are not told
     */
    public Answer isInOrder() {
        List<Activity> all = activities().items();
        if (!activities().isTold()
                || all.stream().anyMatch(activity -> activity.order().isEmpty())) {
            return Answer.UNKNOWN;
        }
        long places = all.stream()
                .mapToInt(activity -> activity.order().getAsInt())
                .filter(place -> place <= all.size())
                .distinct()
                .count();
        return Answer.of(!all.isEmpty() && places == all.size());
    }

    @Value.Check
    void check() {
        new Contradictions().name("name", Optional.of(name())).refuse();
    }

    /** {@return a builder; the name is mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with this value} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link WorkProcess}. */
    public static final class Builder extends ImmutableWorkProcess.Builder {
        Builder() {}
    }
}
