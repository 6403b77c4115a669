package se.lsk.core.organisation;

import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.facts.HostReference;
import se.lsk.core.facts.Listing;
import se.lsk.core.facts.RoleName;
import se.lsk.core.internal.Contradictions;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.style.LskValue;

/**
 * How the quality work is organised (<i>organisation</i>): units, roles, who has which task, quality councils, providers. A list that is
 * told is complete. Immutable and thread-safe.
 *
 * <p>Refused: two units, roles, tasks, councils or providers with one name; where the roles are told, a task or a council with a role that
 * is not among them; a meeting outside the year of its council; a council that lifts matters to one that is not told, or in a circle back
 * to itself; a month, item or law told twice.
 */
@LskValue
@Value.Immutable
@LegalTerm(sv = "organisation")
@SuppressWarnings("exports")
public abstract sealed class Organisation permits ImmutableOrganisation {

    Organisation() {}

    /** {@return the units} */
    @Value.Default
    public Listing<Unit> units() {
        return Listing.untold();
    }

    /** {@return the roles that the organisation has, in its own order} */
    @Value.Default
    public Listing<RoleName> roles() {
        return Listing.untold();
    }

    /** {@return the tasks in the quality work} */
    @Value.Default
    public Listing<Task> tasks() {
        return Listing.untold();
    }

    /** {@return the quality councils} */
    @Value.Default
    public Listing<QualityCouncil> councils() {
        return Listing.untold();
    }

    /** {@return the providers} */
    @Value.Default
    public Listing<Provider> providers() {
        return Listing.untold();
    }

    /** {@return who has which task} */
    public ResponsibilityMatrix responsibilities() {
        return ResponsibilityMatrix.of(this);
    }

    @Value.Check
    void check() {
        Contradictions found = new Contradictions()
                .distinct("units", ".unitRef", units().items(), Unit::unitRef)
                .distinct("roles", roles().items())
                .distinct("tasks", ".taskRef", tasks().items(), Task::taskRef)
                .distinct("councils", ".councilRef", councils().items(), QualityCouncil::councilRef)
                .distinct("providers", ".providerRef", providers().items(), Provider::providerRef);
        for (int i = 0; i < units().items().size(); i++) {
            found.distinct(
                    "units[" + i + "].regimes", units().items().get(i).regimes().items());
        }
        for (int i = 0; i < tasks().items().size(); i++) {
            areRoles(found, "tasks[" + i + "].roles", tasks().items().get(i).roles());
        }
        for (int i = 0; i < councils().items().size(); i++) {
            council(found, "councils[" + i + "].", councils().items().get(i));
        }
        new EscalationCycles(councils().items()).refuse(found);
        found.refuse();
    }

    private void areRoles(Contradictions found, String name, Listing<RoleName> named) {
        found.distinct(name, named.items()).among(ProblemCode.ROLE_NOT_DECLARED, name, named.items(), roles()::mayHave);
    }

    private void council(Contradictions found, String place, QualityCouncil council) {
        found.among(ProblemCode.ROLE_NOT_DECLARED, place + "chair", council.chair(), roles()::mayHave);
        areRoles(found, place + "members", council.members());
        found.distinct(place + "plannedMonths", council.plannedMonths().items());
        for (int i = 0; i < council.meetings().items().size(); i++) {
            LocalDate meeting = council.meetings().items().get(i);
            found.always(
                    council.year().isEmpty() || council.year().getAsInt() == meeting.getYear(),
                    ProblemCode.OUTSIDE_YEAR,
                    place + "year",
                    place + "meetings[" + i + "]");
        }
        List<StandingItems> agendas = council.standingItems().items();
        found.distinct(place + "standingItems", ".before", agendas, StandingItems::before);
        for (int i = 0; i < agendas.size(); i++) {
            found.distinct(
                    place + "standingItems[" + i + "].items",
                    agendas.get(i).items().items());
        }
        found.always(
                council.escalatesTo().isEmpty()
                        || isCouncil(council.escalatesTo().get()),
                ProblemCode.NOT_DECLARED,
                place + "escalatesTo");
    }

    private boolean isCouncil(HostReference ref) {
        return councils().items().stream()
                .anyMatch(council -> council.councilRef().equals(ref));
    }

    /** {@return a builder; nothing is mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with this value} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds an {@link Organisation}. */
    public static final class Builder extends ImmutableOrganisation.Builder {
        Builder() {}
    }
}
