package se.lsk.rules.managementsystem;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import se.lsk.core.facts.Listing;
import se.lsk.core.facts.RoleName;
import se.lsk.core.law.EffectivePeriod;
import se.lsk.core.managementsystem.Control;
import se.lsk.core.managementsystem.Improvement;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.core.managementsystem.Measure;
import se.lsk.core.managementsystem.Routine;
import se.lsk.core.managementsystem.SelfMonitoring;
import se.lsk.core.managementsystem.Structure;
import se.lsk.core.managementsystem.UnitAnalysis;
import se.lsk.core.managementsystem.WorkProcess;
import se.lsk.core.organisation.Organisation;
import se.lsk.core.organisation.Unit;

/** The lists of a management system, each with its path; a list in a part that is not told is not told. */
final class SystemParts {

    static final String UNITS = "organisation.units";
    static final String ROLES = "organisation.roles";
    static final String PROCESSES = "structure.processes";
    static final String ROUTINES = "structure.routines";
    static final String CONTROLS = "selfMonitoring.controls";
    static final String RISK_ANALYSES = "improvement.riskAnalyses";
    static final String MEASURES = "improvement.measures";

    private SystemParts() {}

    static Listing<Unit> units(ManagementSystem system) {
        return organisation(system, Organisation::units);
    }

    static Listing<RoleName> roles(ManagementSystem system) {
        return organisation(system, Organisation::roles);
    }

    static <T> Listing<T> organisation(ManagementSystem system, Function<Organisation, Listing<T>> list) {
        return system.organisation().map(list).orElseGet(Listing::untold);
    }

    static Listing<WorkProcess> processes(ManagementSystem system) {
        return system.structure().map(Structure::processes).orElseGet(Listing::untold);
    }

    static Listing<Routine> routines(ManagementSystem system) {
        return system.structure().map(Structure::routines).orElseGet(Listing::untold);
    }

    static Listing<Control> controls(ManagementSystem system) {
        return system.selfMonitoring().map(SelfMonitoring::controls).orElseGet(Listing::untold);
    }

    static Listing<UnitAnalysis> riskAnalyses(ManagementSystem system) {
        return improvement(system, Improvement::riskAnalyses);
    }

    static Listing<Measure> measures(ManagementSystem system) {
        return improvement(system, Improvement::measures);
    }

    static <T> Listing<T> improvement(ManagementSystem system, Function<Improvement, Listing<T>> list) {
        return system.improvement().map(list).orElseGet(Listing::untold);
    }

    /** {@return the day that the description stands for, which is told wherever something is examined: of later days it tells nothing} */
    static LocalDate describedOn(ManagementSystem system) {
        return system.describedOn().orElseThrow();
    }

    /** {@return the period that the evidence is from, if both its days are told} */
    static Optional<EffectivePeriod> period(ManagementSystem system) {
        return system.periodFrom()
                .flatMap(from -> system.periodThrough().map(through -> EffectivePeriod.of(from, through)));
    }

    /** {@return the same; tells which of its days is not told} */
    static Optional<EffectivePeriod> period(ManagementSystem system, Examination.Builder seen) {
        seen.told(system.periodFrom(), "periodFrom").told(system.periodThrough(), "periodThrough");
        return period(system);
    }
}
