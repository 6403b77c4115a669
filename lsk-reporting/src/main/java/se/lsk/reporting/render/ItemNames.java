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
import se.lsk.rules.Language;
import se.lsk.rules.Phrase;

/** What the items of a management system's lists are called, by the path of each: {@code structure.processes[0]}. */
final class ItemNames {

    private final ImmutableMap.Builder<String, String> names = ImmutableMap.builder();

    private final Language language;

    private ItemNames(Language language) {
        this.language = language;
    }

    static ImmutableMap<String, String> of(ManagementSystem system, Language language) {
        ItemNames names = new ItemNames(language);
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
                Phrase.of("kravet eller målet", "the demand or goal"));
        list(
                "documentation.records",
                system.documentation().map(Documentation::records).orElse(Listing.untold()),
                DocumentationRecord::of);
        list(
                "predecessor.areas",
                system.predecessor().map(Predecessor::areas).orElse(Listing.untold()),
                AreaEvidence::area);
        numbered(
                "participation.staff",
                system.participation().map(Participation::staff),
                Phrase.of("personalens medverkan", "participation of staff"));
        numbered(
                "participation.users",
                system.participation().map(Participation::users),
                Phrase.of("brukarnas medverkan", "participation of users"));
        numbered(
                "participation.patients",
                system.participation().map(Participation::patients),
                Phrase.of("patienternas medverkan", "participation of patients"));
    }

    private void organisation(Optional<Organisation> organisation) {
        list(
                "organisation.units",
                organisation.map(Organisation::units),
                Unit::unitRef,
                Phrase.of("enheten", "the unit"));
        list(
                "organisation.tasks",
                organisation.map(Organisation::tasks),
                Task::taskRef,
                Phrase.of("uppgiften", "the task"));
        list(
                "organisation.councils",
                organisation.map(Organisation::councils),
                QualityCouncil::councilRef,
                Phrase.of("rådet", "the council"));
        list(
                "organisation.providers",
                organisation.map(Organisation::providers),
                Provider::providerRef,
                Phrase.of("utföraren", "the provider"));
    }

    private void structure(Optional<Structure> structure) {
        list(
                "structure.processes",
                structure.map(Structure::processes),
                WorkProcess::name,
                Phrase.of("processen", "the process"));
        list(
                "structure.routines",
                structure.map(Structure::routines),
                Routine::name,
                Phrase.of("rutinen", "the routine"));
        List<WorkProcess> processes =
                structure.map(Structure::processes).orElse(Listing.untold()).items();
        for (int i = 0; i < processes.size(); i++) {
            list(
                    "structure.processes[" + i + "].activities",
                    Optional.of(processes.get(i).activities()),
                    activity -> activity.name(),
                    Phrase.of("aktiviteten", "the activity"));
        }
    }

    private void selfMonitoring(Optional<SelfMonitoring> monitoring) {
        list(
                "selfMonitoring.controls",
                monitoring.map(SelfMonitoring::controls),
                Control::name,
                Phrase.of("egenkontrollen", "the control"));
        list(
                "selfMonitoring.controlPoints",
                monitoring.map(SelfMonitoring::controlPoints),
                ControlPoint::number,
                Phrase.of("kontrollpunkten", "the control point"));
        List<Control> controls = monitoring
                .map(SelfMonitoring::controls)
                .orElse(Listing.untold())
                .items();
        for (int i = 0; i < controls.size(); i++) {
            numbered(
                    "selfMonitoring.controls[" + i + "].executions",
                    Optional.of(controls.get(i).executions()),
                    Phrase.of("genomförande", "time carried out"));
        }
    }

    private void improvement(Optional<Improvement> improvement) {
        numbered(
                "improvement.riskAnalyses",
                improvement.map(Improvement::riskAnalyses),
                Phrase.of("riskanalys", "risk analysis"));
        numbered(
                "improvement.compilations",
                improvement.map(Improvement::compilations),
                Phrase.of("sammanställning", "compilation"));
        list(
                "improvement.measures",
                improvement.map(Improvement::measures),
                Measure::measureRef,
                Phrase.of("åtgärden", "the measure"));
        list("improvement.reports", improvement.map(Improvement::reports).orElse(Listing.untold()), ReportCount::type);
    }

    private <T> void list(String path, Listing<T> list, Function<T, ? extends Bilingual> name) {
        for (int i = 0; i < list.items().size(); i++) {
            names.put(path + "[" + i + "]", language.of(name.apply(list.items().get(i))));
        }
    }

    private <T> void list(String path, Optional<Listing<T>> list, Function<T, ?> name, Phrase kind) {
        List<T> items = list.orElse(Listing.untold()).items();
        for (int i = 0; i < items.size(); i++) {
            names.put(path + "[" + i + "]", kind.in(language) + " " + quoted(name.apply(items.get(i))));
        }
    }

    private void numbered(String path, Optional<? extends Listing<?>> list, Phrase kind) {
        int size = list.map(told -> told.items().size()).orElse(0);
        for (int i = 0; i < size; i++) {
            names.put(path + "[" + i + "]", kind.in(language) + " " + (i + 1));
        }
    }

    private String quoted(Object name) {
        return (language == Language.SV ? "”" : "“") + name + "”";
    }
}
