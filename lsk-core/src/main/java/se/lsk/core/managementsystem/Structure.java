package se.lsk.core.managementsystem;

import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.Listing;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.style.LskValue;

/**
 * What the management system is built of (<i>ledningssystemets uppbyggnad</i>): processes and routines, SOSFS 2011:9, 4 kap. Immutable and
 * thread-safe.
 *
 * <p>Refused: two processes or two routines with one name; two activities of a process with one name or one place; an activity with a
 * routine, or a routine of a process, that is not told, where they are told; a routine adopted before its process; a role, party or purpose
 * told twice.
 */
@LskValue
@Value.Immutable
@LegalTerm(sv = "ledningssystemets uppbyggnad")
@SuppressWarnings("exports")
public abstract sealed class Structure permits ImmutableStructure {

    Structure() {}

    /** {@return the processes} */
    @Value.Default
    public Listing<WorkProcess> processes() {
        return Listing.untold();
    }

    /** {@return the routines} */
    @Value.Default
    public Listing<Routine> routines() {
        return Listing.untold();
    }

    /**
     * The routines whose revision is overdue.
     *
     * @param day the day on which it is asked
     * @return the routines, in the order given
     */
    public List<Routine> overdueOn(LocalDate day) {
        return routines().items().stream()
                .filter(routine -> routine.overdueOn(day) == Answer.YES)
                .toList();
    }

    @Value.Check
    void check() {
        new StructureCheck(processes(), routines()).refuse();
    }

    /** {@return a builder; nothing is mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with this value} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Structure}. */
    public static final class Builder extends ImmutableStructure.Builder {
        Builder() {}
    }
}
