package se.lsk.reporting.render;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.lsk.core.facts.Listing;
import se.lsk.core.law.Bilingual;
import se.lsk.core.managementsystem.AreaEvidence;
import se.lsk.core.managementsystem.Control;
import se.lsk.core.managementsystem.ControlPoint;
import se.lsk.core.managementsystem.Documentation;
import se.lsk.core.managementsystem.DocumentationRecord;
import se.lsk.core.managementsystem.FunctionEvidence;
import se.lsk.core.managementsystem.Improvement;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.core.managementsystem.Measure;
import se.lsk.core.managementsystem.Participation;
import se.lsk.core.managementsystem.Predecessor;
import se.lsk.core.managementsystem.ReportCount;
import se.lsk.core.managementsystem.Routine;
import se.lsk.core.managementsystem.SelfMonitoring;
import se.lsk.core.managementsystem.Structure;
import se.lsk.core.managementsystem.WorkProcess;
import se.lsk.core.organisation.Organisation;
import se.lsk.core.organisation.Provider;
import se.lsk.core.organisation.QualityCouncil;
import se.lsk.core.organisation.Task;
import se.lsk.core.organisation.Unit;
import se.lsk.core.quality.Quality;
import se.lsk.core.quality.Requirement;

/** What the items of a management system's lists are called in Swedish, by the path of each: {@code structure.processes[0]}. */
final class ItemNames {

    private final ImmutableMap.Builder<String, String> names = ImmutableMap.builder();

    private ItemNames() {}

    static ImmutableMap<String, String> of(ManagementSystem system) {
        ItemNames names = new ItemNames();
        names.system(system);
        names.organisation(system.organisation());
        names.structure(system.structure());
        names.selfMonitoring(system.selfMonitoring());
        names.improvement(system.improvement());
        return names.names.buildOrThrow();
    }

    private void system(ManagementSystem system) {
        list("functions", system.functions(), FunctionEvidence::function);
        list(
                "quality.requirements",
                system.quality().map(Quality::requirements),
                Requirement::requirementRef,
                "kravet eller målet");
        list(
                "documentation.records",
                system.documentation().map(Documentation::records).orElse(Listing.untold()),
                DocumentationRecord::of);
        list(
                "predecessor.areas",
                system.predecessor().map(Predecessor::areas).orElse(Listing.untold()),
                AreaEvidence::area);
        numbered("participation.staff", system.participation().map(Participation::staff), "personalens medverkan");
        numbered("participation.users", system.participation().map(Participation::users), "brukarnas medverkan");
        numbered(
                "participation.patients",
                system.participation().map(Participation::patients),
                "patienternas medverkan");
    }

    private void organisation(Optional<Organisation> organisation) {
        list("organisation.units", organisation.map(Organisation::units), Unit::unitRef, "enheten");
        list("organisation.tasks", organisation.map(Organisation::tasks), Task::taskRef, "uppgiften");
        list("organisation.councils", organisation.map(Organisation::councils), QualityCouncil::councilRef, "rådet");
        list("organisation.providers", organisation.map(Organisation::providers), Provider::providerRef, "utföraren");
    }

    private void structure(Optional<Structure> structure) {
        list("structure.processes", structure.map(Structure::processes), WorkProcess::name, "processen");
        list("structure.routines", structure.map(Structure::routines), Routine::name, "rutinen");
        List<WorkProcess> processes =
                structure.map(Structure::processes).orElse(Listing.untold()).items();
        for (int i = 0; i < processes.size(); i++) {
            list(
                    "structure.processes[" + i + "].activities",
                    Optional.of(processes.get(i).activities()),
                    activity -> activity.name(),
                    "aktiviteten");
        }
    }

    private void selfMonitoring(Optional<SelfMonitoring> monitoring) {
        list("selfMonitoring.controls", monitoring.map(SelfMonitoring::controls), Control::name, "egenkontrollen");
        list(
                "selfMonitoring.controlPoints",
                monitoring.map(SelfMonitoring::controlPoints),
                ControlPoint::number,
                "kontrollpunkten");
        List<Control> controls = monitoring
                .map(SelfMonitoring::controls)
                .orElse(Listing.untold())
                .items();
        for (int i = 0; i < controls.size(); i++) {
            numbered(
                    "selfMonitoring.controls[" + i + "].executions",
                    Optional.of(controls.get(i).executions()),
                    "genomförande");
        }
    }

    private void improvement(Optional<Improvement> improvement) {
        numbered("improvement.riskAnalyses", improvement.map(Improvement::riskAnalyses), "riskanalys");
        numbered("improvement.compilations", improvement.map(Improvement::compilations), "sammanställning");
        list("improvement.measures", improvement.map(Improvement::measures), Measure::measureRef, "åtgärden");
        list("improvement.reports", improvement.map(Improvement::reports).orElse(Listing.untold()), ReportCount::type);
    }

    private <T> void list(String path, Listing<T> list, Function<T, ? extends Bilingual> name) {
        for (int i = 0; i < list.items().size(); i++) {
            names.put(path + "[" + i + "]", name.apply(list.items().get(i)).swedish());
        }
    }

    private <T> void list(String path, Optional<Listing<T>> list, Function<T, ?> name, String kind) {
        List<T> items = list.orElse(Listing.untold()).items();
        for (int i = 0; i < items.size(); i++) {
            names.put(path + "[" + i + "]", kind + " ”" + name.apply(items.get(i)) + "”");
        }
    }

    private void numbered(String path, Optional<? extends Listing<?>> list, String kind) {
        int size = list.map(told -> told.items().size()).orElse(0);
        for (int i = 0; i < size; i++) {
            names.put(path + "[" + i + "]", kind + " " + (i + 1));
        }
    }
}
