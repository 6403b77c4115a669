package se.lsk.core.managementsystem;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.lsk.core.facts.Evidence;
import se.lsk.core.facts.FactType;
import se.lsk.core.facts.Facts;
import se.lsk.core.facts.Listing;
import se.lsk.core.facts.RoleName;
import se.lsk.core.facts.SubjectReference;
import se.lsk.core.internal.Contradictions;
import se.lsk.core.law.LegalTerm;
import se.lsk.core.organisation.Organisation;
import se.lsk.core.organisation.ProviderForm;
import se.lsk.core.organisation.Regime;
import se.lsk.core.organisation.ResponsibilityMatrix;
import se.lsk.core.organisation.Unit;
import se.lsk.core.quality.Quality;
import se.lsk.core.risk.AnalysisCoverage;
import se.lsk.core.risk.RiskAnalysis;
import se.lsk.core.style.LskValue;
import se.lsk.core.time.EpochDays;

/**
 * A management system for systematic quality work (<i>ledningssystem för systematiskt kvalitetsarbete</i>) as it stands on a day, with
 * evidence from a period: SOSFS 2011:9, and for days before 2012 SOSFS 2006:11. A part that is absent is not told; a system that lacks
 * something is a valid object, and a finding. Immutable and thread-safe.
 *
 * <p>Refused, besides what each part refuses: a day outside the calendar; a period that ends before it begins; a citation that is no name;
 * a law told twice; where the roles are told, a process, routine, control or measure with a role that is not among them; where units,
 * measures, processes or routines are told, a reference to one that is not among them.
 */
@LskValue
@Value.Immutable
@LegalTerm(sv = "ledningssystem")
@SuppressWarnings("exports")
public abstract sealed class ManagementSystem implements Facts permits ImmutableManagementSystem {

    /** The kind of these facts. */
    public static final FactType<ManagementSystem> TYPE = new FactType<>("managementSystem", ManagementSystem.class);

    ManagementSystem() {}

    @Override
    public abstract SubjectReference subjectRef();

    /** {@return the day that the description stands for; it picks the law} */
    public abstract Optional<LocalDate> describedOn();

    /** {@return the first day of the period that the evidence is from, inclusive} */
    public abstract Optional<LocalDate> periodFrom();

    /** {@return the last day of the period that the evidence is from, inclusive} */
    public abstract Optional<LocalDate> periodThrough();

    /** {@return who runs the activity} */
    public abstract Optional<ProviderForm> providerForm();

    /** {@return the laws under which the activity is run} */
    @Value.Default
    public Listing<Regime> regimes() {
        return Listing.untold();
    }

    /** {@return that the system was adopted} */
    @Value.Default
    public Adoption adopted() {
        return Adoption.untold();
    }

    /** {@return the statement of what the system is for and covers} */
    @Value.Default
    public Evidence scope() {
        return Evidence.untold();
    }

    /** {@return the acts that the system says it follows, as it writes them: {@code SOSFS 2011:09}; each 1 to 100 characters} */
    @Value.Default
    public Listing<String> citations() {
        return Listing.untold();
    }

    /** {@return evidence of what is done with the support of the system} */
    @Value.Default
    public Listing<FunctionEvidence> functions() {
        return Listing.untold();
    }

    /** {@return the requirements and goals} */
    public abstract Optional<Quality> quality();

    /** {@return how the quality work is organised} */
    public abstract Optional<Organisation> organisation();

    /** {@return processes and routines} */
    public abstract Optional<Structure> structure();

    /** {@return self-monitoring and internal control} */
    public abstract Optional<SelfMonitoring> selfMonitoring();

    /** {@return the improvement work} */
    public abstract Optional<Improvement> improvement();

    /** {@return who else takes part} */
    public abstract Optional<Participation> participation();

    /** {@return what is documented} */
    public abstract Optional<Documentation> documentation();

    /** {@return what only SOSFS 2006:11 asked for} */
    public abstract Optional<Predecessor> predecessor();

    /** {@return {@link #describedOn()} as an epoch day, or {@link EpochDays#ABSENT}} */
    @Value.Derived
    @Value.Auxiliary
    public int describedDay() {
        return Contradictions.epochDay(describedOn());
    }

    @Override
    public final FactType<ManagementSystem> type() {
        return TYPE;
    }

    /** {@return who has which task, if anything is told of the organisation} */
    public Optional<ResponsibilityMatrix> responsibilities() {
        return organisation().map(Organisation::responsibilities);
    }

    /**
     * {@return the roles that take part in a process and have no task in the quality work, each once, in the order of the processes; not
     * told while the tasks are not}
     */
    public Listing<RoleName> processRolesWithoutTask() {
        List<RoleName> inProcesses = structure().stream()
                .flatMap(structure -> structure.processes().items().stream())
                .flatMap(process -> process.roles().items().stream())
                .toList();
        return organisation()
                .filter(organisation -> organisation.tasks().isTold())
                .map(organisation ->
                        Listing.<RoleName>of(organisation.responsibilities().withoutTask(inProcesses)))
                .orElseGet(Listing::untold);
    }

    /** {@return the units without a risk analysis in the period; empty while units, analyses or period are not told} */
    public Optional<AnalysisCoverage> analysisCoverage() {
        Listing<Unit> units = organisation().map(Organisation::units).orElseGet(Listing::untold);
        Listing<UnitAnalysis> analyses =
                improvement().map(Improvement::riskAnalyses).orElseGet(Listing::untold);
        if (!units.isTold()
                || !analyses.isTold()
                || periodFrom().isEmpty()
                || periodThrough().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(AnalysisCoverage.of(
                units.items().stream().map(Unit::unitRef).toList(),
                analyses.items().stream().map(this::riskAnalysis).toList(),
                periodFrom().get(),
                periodThrough().get()));
    }

    private RiskAnalysis riskAnalysis(UnitAnalysis made) {
        return RiskAnalysis.builder()
                .subjectRef(subjectRef())
                .unitRef(made.unitRef())
                .madeOn(made.madeOn())
                .build();
    }

    @Value.Check
    void check() {
        new SystemCheck(this).refuse();
    }

    /** {@return a builder; only the subject's reference is mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these facts} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link ManagementSystem}. */
    public static final class Builder extends ImmutableManagementSystem.Builder {
        Builder() {}
    }
}
