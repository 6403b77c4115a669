package se.lsk.core.managementsystem;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.facts.HostReference;
import se.lsk.core.facts.Listing;
import se.lsk.core.facts.RoleName;
import se.lsk.core.internal.Contradictions;
import se.lsk.core.organisation.Organisation;
import se.lsk.core.organisation.Unit;

/** What can't be true of the parts of a management system together. */
final class SystemCheck {

    private final ManagementSystem system;
    private final Listing<RoleName> roles;
    private final Listing<HostReference> units;
    private final Listing<HostReference> measures;
    private final Listing<String> processes;
    private final Listing<String> routines;
    private final Contradictions found = new Contradictions();

    SystemCheck(ManagementSystem system) {
        this.system = system;
        this.roles = told(system.organisation().map(Organisation::roles), Function.identity());
        this.units = told(system.organisation().map(Organisation::units), Unit::unitRef);
        this.measures = told(system.improvement().map(Improvement::measures), Measure::measureRef);
        this.processes = told(system.structure().map(Structure::processes), WorkProcess::name);
        this.routines = told(system.structure().map(Structure::routines), Routine::name);
    }

    private static <T, R> Listing<R> told(Optional<Listing<T>> listing, Function<T, R> called) {
        return listing.filter(Listing::isTold)
                .map(told -> Listing.<R>of(told.items().stream().map(called).toList()))
                .orElseGet(Listing::untold);
    }

    void refuse() {
        found.day("describedOn", system.describedOn())
                .day("periodFrom", system.periodFrom())
                .day("periodThrough", system.periodThrough())
                .inOrder("periodFrom", system.periodFrom(), "periodThrough", system.periodThrough())
                .distinct("regimes", system.regimes().items());
        List<String> citations = system.citations().items();
        for (int i = 0; i < citations.size(); i++) {
            found.name("citations[" + i + "]", Optional.of(citations.get(i)));
        }
        system.structure().ifPresent(this::structure);
        system.selfMonitoring().ifPresent(this::selfMonitoring);
        system.improvement().ifPresent(this::improvement);
        system.documentation().flatMap(Documentation::qualityReport).ifPresent(this::qualityReport);
        found.refuse();
    }

    private void structure(Structure structure) {
        for (int i = 0; i < structure.processes().items().size(); i++) {
            found.among(
                    ProblemCode.ROLE_NOT_DECLARED,
                    "structure.processes[" + i + "].roles",
                    structure.processes().items().get(i).roles().items(),
                    roles::mayHave);
        }
        for (int i = 0; i < structure.routines().items().size(); i++) {
            role(
                    "structure.routines[" + i + "].responsible",
                    structure.routines().items().get(i).responsible());
        }
    }

    private void selfMonitoring(SelfMonitoring monitoring) {
        for (int i = 0; i < monitoring.controls().items().size(); i++) {
            Control control = monitoring.controls().items().get(i);
            String place = "selfMonitoring.controls[" + i + "].";
            role(place + "responsible", control.responsible());
            declared(place + "checksRoutines", control.checksRoutines(), routines);
            for (int j = 0; j < control.executions().items().size(); j++) {
                declared(
                        place + "executions[" + j + "].measures",
                        control.executions().items().get(j).measures(),
                        measures);
            }
        }
        for (int i = 0; i < monitoring.controlPoints().items().size(); i++) {
            declared(
                    "selfMonitoring.controlPoints[" + i + "].measures",
                    monitoring.controlPoints().items().get(i).measures(),
                    measures);
        }
    }

    private void improvement(Improvement improvement) {
        for (int i = 0; i < improvement.riskAnalyses().items().size(); i++) {
            found.among(
                    ProblemCode.NOT_DECLARED,
                    "improvement.riskAnalyses[" + i + "].unitRef",
                    improvement.riskAnalyses().items().get(i).unitRef(),
                    units::mayHave);
        }
        Listing<String> changeable = processes.isTold() && routines.isTold()
                ? Listing.of(Stream.concat(processes.items().stream(), routines.items().stream())
                        .toList())
                : Listing.untold();
        for (int i = 0; i < improvement.measures().items().size(); i++) {
            Measure measure = improvement.measures().items().get(i);
            role("improvement.measures[" + i + "].owner", measure.owner());
            declared("improvement.measures[" + i + "].changes", measure.changes(), changeable);
        }
    }

    private void qualityReport(QualityReport report) {
        found.distinct(
                "documentation.qualityReport.unitsCovered",
                report.unitsCovered().items());
        declared("documentation.qualityReport.unitsCovered", report.unitsCovered(), units);
    }

    private void role(String name, Optional<RoleName> role) {
        found.among(ProblemCode.ROLE_NOT_DECLARED, name, role, roles::mayHave);
    }

    private <T> void declared(String name, Listing<T> referred, Listing<T> told) {
        found.among(ProblemCode.NOT_DECLARED, name, referred.items(), told::mayHave);
    }
}
