package se.lsk.rules.managementsystem;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import se.lsk.core.facts.Evidence;
import se.lsk.core.facts.HostReference;
import se.lsk.core.facts.Listing;
import se.lsk.core.law.LegalReference;
import se.lsk.core.managementsystem.AreaEvidence;
import se.lsk.core.managementsystem.CaseCount;
import se.lsk.core.managementsystem.ComplaintSource;
import se.lsk.core.managementsystem.Control;
import se.lsk.core.managementsystem.Documentation;
import se.lsk.core.managementsystem.DocumentationRecord;
import se.lsk.core.managementsystem.DocumentedWork;
import se.lsk.core.managementsystem.FunctionEvidence;
import se.lsk.core.managementsystem.Improvement;
import se.lsk.core.managementsystem.ManagementFunction;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.core.managementsystem.Measure;
import se.lsk.core.managementsystem.Participation;
import se.lsk.core.managementsystem.PatientSafetyReport;
import se.lsk.core.managementsystem.Predecessor;
import se.lsk.core.managementsystem.PredecessorArea;
import se.lsk.core.managementsystem.QualityReport;
import se.lsk.core.managementsystem.ReportCount;
import se.lsk.core.managementsystem.ReportType;
import se.lsk.core.managementsystem.Routine;
import se.lsk.core.managementsystem.SelfMonitoring;
import se.lsk.core.managementsystem.Structure;
import se.lsk.core.organisation.Organisation;
import se.lsk.core.organisation.Provider;
import se.lsk.core.organisation.ProviderForm;
import se.lsk.core.organisation.Task;
import se.lsk.core.organisation.Unit;
import se.lsk.core.quality.Quality;
import se.lsk.core.quality.Requirement;
import se.lsk.core.quality.RequirementKind;
import se.lsk.core.quality.RequirementSource;

/** What can differ in the work that a management system tells of. */
final class WorkTerms {

    private WorkTerms() {}

    static ImmutableMap<String, SystemTerm> all() {
        return ImmutableMap.<String, SystemTerm>builder()
                .put(
                        "run by",
                        (system, text) -> system.toBuilder()
                                .providerForm(
                                        text.equals("untold")
                                                ? Optional.empty()
                                                : Optional.of(ProviderForm.valueOf(text)))
                                .build())
                .put("shown functions", (system, text) -> functions(system, text))
                .put("evidence of functions", (system, text) -> functionEvidence(system, text))
                .put("routine in use", (system, text) -> routines(system, text))
                .put(
                        "routine in use adopted",
                        (system, text) -> routine(
                                system,
                                routine -> routine.toBuilder()
                                        .adopted(SystemText.adoption(text))
                                        .build()))
                .put(
                        "routine in use made known",
                        (system, text) -> routine(
                                system,
                                routine -> routine.toBuilder()
                                        .madeKnown(SystemText.evidence(text))
                                        .build()))
                .put("routines checked", (system, text) -> checked(system, text))
                .put(
                        "units of the report",
                        (system, text) -> organisation(system, organisation -> organisation.units(units(text))))
                .put(
                        "responsible for the task",
                        (system, text) -> organisation(
                                system,
                                organisation -> organisation.tasks(
                                        text.equals("no task")
                                                ? Listing.of()
                                                : text.equals("untold")
                                                        ? Listing.untold()
                                                        : Listing.of(Task.builder()
                                                                .taskRef(new HostReference("t1"))
                                                                .roles(
                                                                        text.equals("roles untold")
                                                                                ? Listing.untold()
                                                                                : SystemText.roles(text))
                                                                .build()))))
                .put(
                        "providers by form",
                        (system, text) -> organisation(system, organisation -> organisation.providers(providers(text))))
                .put(
                        "requirements",
                        (system, text) -> system.toBuilder()
                                .quality(Quality.builder()
                                        .requirements(text.equals("none") ? Listing.of() : Listing.untold())
                                        .build())
                                .build())
                .put(
                        "first requirement met",
                        (system, text) -> requirement(
                                system,
                                one -> one.toBuilder()
                                        .met(SystemText.answer(text))
                                        .build()))
                .put(
                        "first requirement kind",
                        (system, text) -> requirement(
                                system,
                                one -> one.toBuilder()
                                        .kind(
                                                text.equals("untold")
                                                        ? Optional.empty()
                                                        : Optional.of(RequirementKind.valueOf(text)))
                                        .build()))
                .put(
                        "first requirement set by",
                        (system, text) -> requirement(
                                system,
                                one -> one.toBuilder()
                                        .setBy(
                                                text.equals("untold")
                                                        ? Optional.empty()
                                                        : Optional.of(RequirementSource.valueOf(text)))
                                        .build()))
                .put(
                        "first requirement basis",
                        (system, text) -> requirement(
                                system,
                                one -> one.toBuilder()
                                        .basis(LegalReference.parse(text))
                                        .build()))
                .put(
                        "first requirement indicator",
                        (system, text) -> requirement(
                                system,
                                one -> one.toBuilder()
                                        .indicator(SystemText.evidence(text))
                                        .build()))
                .put(
                        "first requirement target",
                        (system, text) -> requirement(
                                system,
                                one -> one.toBuilder()
                                        .target(SystemText.evidence(text))
                                        .build()))
                .put(
                        "first requirement follow-up",
                        (system, text) -> requirement(
                                system,
                                one -> one.toBuilder()
                                        .followUpDue(SystemText.day(text))
                                        .build()))
                .put(
                        "first requirement activities",
                        (system, text) -> requirement(
                                system,
                                one -> one.toBuilder()
                                        .activities(SystemText.evidence(text))
                                        .build()))
                .put(
                        "risk analyses made",
                        (system, text) -> improvement(
                                system, one -> one.riskAnalyses(text.equals("none") ? Listing.of() : Listing.untold())))
                .put(
                        "complaints received",
                        (system, text) -> improvement(
                                system,
                                one -> one.complaints(CaseCount.builder()
                                        .received(number(text))
                                        .build())))
                .put(
                        "channels",
                        (system, text) -> improvement(
                                system, one -> one.complaintChannels(SystemText.codes(ComplaintSource.class, text))))
                .put("reports of events", (system, text) -> improvement(system, one -> one.reports(reports(text))))
                .put(
                        "measure",
                        (system, text) -> improvement(
                                system, one -> one.measures(text.equals("none") ? Listing.of() : Listing.untold())))
                .put(
                        "measure timetable",
                        (system, text) -> measure(
                                system,
                                one -> one.toBuilder()
                                        .timetable(SystemText.evidence(text))
                                        .build()))
                .put(
                        "measure against harm",
                        (system, text) -> measure(
                                system,
                                one -> one.toBuilder()
                                        .againstHarmInCare(SystemText.answer(text))
                                        .build()))
                .put(
                        "measure finished",
                        (system, text) -> measure(
                                system,
                                one -> one.toBuilder()
                                        .doneOn(SystemText.day(text))
                                        .build()))
                .put("staff take part", (system, text) -> participation(system, one -> one.staff(evidence(text))))
                .put("users take part", (system, text) -> participation(system, one -> one.users(evidence(text))))
                .put("patients take part", (system, text) -> participation(system, one -> one.patients(evidence(text))))
                .put("documented", (system, text) -> documentation(system, one -> one.records(records(text))))
                .put("evidence of documentation", (system, text) -> recordEvidence(system, text))
                .put(
                        "quality report",
                        (system, text) -> documentation(system, one -> one.qualityReport(Optional.empty())))
                .put("quality report year", (system, text) -> report(system, one -> one.year(number(text))))
                .put(
                        "quality report drawn up",
                        (system, text) -> report(system, one -> one.drawnUpOn(SystemText.day(text))))
                .put(
                        "quality report work",
                        (system, text) -> report(system, one -> one.work(SystemText.evidence(text))))
                .put(
                        "quality report measures",
                        (system, text) -> report(system, one -> one.measures(SystemText.evidence(text))))
                .put(
                        "quality report results",
                        (system, text) -> report(system, one -> one.results(SystemText.evidence(text))))
                .put("quality report units", (system, text) -> report(system, one -> one.unitsCovered(refs(text))))
                .put(
                        "patient report",
                        (system, text) -> documentation(system, one -> one.patientSafetyReport(Optional.empty())))
                .put(
                        "patient report drawn up",
                        (system, text) -> patientReport(system, one -> one.drawnUpOn(SystemText.day(text))))
                .put(
                        "patient report work",
                        (system, text) -> patientReport(system, one -> one.work(SystemText.evidence(text))))
                .put(
                        "patient report measures",
                        (system, text) -> patientReport(system, one -> one.measures(SystemText.evidence(text))))
                .put(
                        "patient report results",
                        (system, text) -> patientReport(system, one -> one.results(SystemText.evidence(text))))
                .put(
                        "patient report availability",
                        (system, text) -> patientReport(system, one -> one.availability(SystemText.evidence(text))))
                .put(
                        "patient report responsibility",
                        (system, text) -> patientReport(system, one -> one.responsibility(SystemText.evidence(text))))
                .put(
                        "patient report self-monitoring",
                        (system, text) -> patientReport(system, one -> one.selfMonitoring(SystemText.evidence(text))))
                .put(
                        "patient report co-operation",
                        (system, text) -> patientReport(system, one -> one.cooperation(SystemText.evidence(text))))
                .put(
                        "patient report risks",
                        (system, text) -> patientReport(system, one -> one.risks(SystemText.evidence(text))))
                .put(
                        "patient safety responsibility",
                        (system, text) -> documentation(
                                system, one -> one.patientSafetyResponsibility(SystemText.evidence(text))))
                .put("areas", (system, text) -> predecessor(system, one -> one.areas(areas(text))))
                .put("evidence of areas", (system, text) -> areaEvidence(system, text))
                .put(
                        "contractors assured",
                        (system, text) -> predecessor(system, one -> one.contractorsAssured(SystemText.evidence(text))))
                .buildOrThrow();
    }

    private static OptionalInt number(String text) {
        return text.equals("untold") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
    }

    private static Listing<HostReference> refs(String text) {
        Listing<String> names = SystemText.names(text);
        return names.isTold()
                ? Listing.of(names.items().stream().map(HostReference::new).toList())
                : Listing.untold();
    }

    private static Listing<Unit> units(String text) {
        Listing<HostReference> refs = refs(text);
        return refs.isTold()
                ? Listing.of(refs.items().stream()
                        .map(ref -> Unit.builder().unitRef(ref).build())
                        .toList())
                : Listing.untold();
    }

    /** {@code untold}, {@code none}, {@code one untold}, or what is told of each piece, parted by plus signs. */
    private static Listing<Evidence> evidence(String text) {
        if (text.equals("one untold")) {
            return Listing.of(Evidence.untold());
        }
        Listing<String> pieces = SystemText.names(text);
        return pieces.isTold()
                ? Listing.of(pieces.items().stream().map(SystemText::evidence).toList())
                : Listing.untold();
    }

    private static ManagementSystem functions(ManagementSystem system, String text) {
        Listing<ManagementFunction> codes = SystemText.codes(ManagementFunction.class, text);
        return system.toBuilder()
                .functions(
                        codes.isTold()
                                ? Listing.of(codes.items().stream()
                                        .map(function -> FunctionEvidence.builder()
                                                .function(function)
                                                .evidence(Evidence.present())
                                                .build())
                                        .toList())
                                : Listing.untold())
                .build();
    }

    private static ManagementSystem functionEvidence(ManagementSystem system, String text) {
        return system.toBuilder()
                .functions(Listing.of(system.functions().items().stream()
                        .map(one -> one.toBuilder()
                                .evidence(SystemText.evidence(text))
                                .build())
                        .toList()))
                .build();
    }

    private static ManagementSystem routines(ManagementSystem system, String text) {
        return system.toBuilder()
                .structure(Structure.builder()
                        .routines(text.equals("none") ? Listing.of() : Listing.untold())
                        .build())
                .selfMonitoring(Optional.empty())
                .build();
    }

    private static ManagementSystem routine(ManagementSystem system, UnaryOperator<Routine> change) {
        Structure structure = system.structure().orElseThrow();
        List<Routine> routines = new ArrayList<>(structure.routines().items());
        routines.set(0, change.apply(routines.get(0)));
        return system.toBuilder()
                .structure(structure.toBuilder().routines(Listing.of(routines)).build())
                .build();
    }

    /** {@code no control}, {@code untold}, {@code which untold}, or the names of the routines that the control checks. */
    private static ManagementSystem checked(ManagementSystem system, String text) {
        return system.toBuilder()
                .selfMonitoring(SelfMonitoring.builder()
                        .controls(
                                text.equals("no control")
                                        ? Listing.of()
                                        : text.equals("untold")
                                                ? Listing.untold()
                                                : Listing.of(Control.builder()
                                                        .name("Följs rutinen")
                                                        .checksRoutines(SystemText.names(
                                                                text.equals("which untold") ? "untold" : text))
                                                        .build()))
                        .build())
                .build();
    }

    private static ManagementSystem organisation(ManagementSystem system, UnaryOperator<Organisation.Builder> change) {
        return system.toBuilder()
                .organisation(change.apply(system.organisation().orElseThrow().toBuilder())
                        .build())
                .build();
    }

    /** {@code untold}, {@code none}, {@code PRIVATE}, {@code PUBLIC}, {@code UNTOLD}, parted by plus signs. */
    private static Listing<Provider> providers(String text) {
        Listing<String> forms = SystemText.names(text);
        List<Provider> providers = new ArrayList<>();
        for (String form : forms.items()) {
            providers.add(Provider.builder()
                    .providerRef(new HostReference("p" + providers.size()))
                    .form(form.equals("UNTOLD") ? Optional.empty() : Optional.of(ProviderForm.valueOf(form)))
                    .build());
        }
        return forms.isTold() ? Listing.of(providers) : Listing.untold();
    }

    private static ManagementSystem requirement(ManagementSystem system, UnaryOperator<Requirement> change) {
        Quality quality = system.quality().orElseThrow();
        List<Requirement> all = new ArrayList<>(quality.requirements().items());
        all.set(0, change.apply(all.get(0)));
        return system.toBuilder()
                .quality(quality.toBuilder().requirements(Listing.of(all)).build())
                .build();
    }

    private static ManagementSystem improvement(ManagementSystem system, UnaryOperator<Improvement.Builder> change) {
        return system.toBuilder()
                .improvement(change.apply(system.improvement().orElseThrow().toBuilder())
                        .build())
                .build();
    }

    /** {@code untold}, {@code none}, or type, received, investigated and ongoing of each: {@code HARM_IN_CARE 2 1 untold}. */
    private static Listing<ReportCount> reports(String text) {
        Listing<String> all = SystemText.names(text);
        return all.isTold()
                ? Listing.of(all.items().stream().map(WorkTerms::report).toList())
                : Listing.untold();
    }

    private static ReportCount report(String text) {
        String[] words = text.split(" ", -1);
        return ReportCount.builder()
                .type(ReportType.valueOf(words[0]))
                .received(number(words[1]))
                .investigated(number(words[2]))
                .ongoing(number(words[3]))
                .build();
    }

    private static ManagementSystem measure(ManagementSystem system, UnaryOperator<Measure> change) {
        Improvement improvement = system.improvement().orElseThrow();
        Measure measure = change.apply(improvement.measures().items().get(0));
        return improvement(system, one -> one.measures(Listing.of(measure)));
    }

    private static ManagementSystem participation(
            ManagementSystem system, UnaryOperator<Participation.Builder> change) {
        return system.toBuilder()
                .participation(change.apply(system.participation().orElseThrow().toBuilder())
                        .build())
                .build();
    }

    private static ManagementSystem documentation(
            ManagementSystem system, UnaryOperator<Documentation.Builder> change) {
        return system.toBuilder()
                .documentation(change.apply(system.documentation().orElseThrow().toBuilder())
                        .build())
                .build();
    }

    private static Listing<DocumentationRecord> records(String text) {
        Listing<DocumentedWork> codes = SystemText.codes(DocumentedWork.class, text);
        return codes.isTold()
                ? Listing.of(codes.items().stream()
                        .map(work -> DocumentationRecord.builder()
                                .of(work)
                                .evidence(Evidence.present())
                                .build())
                        .toList())
                : Listing.untold();
    }

    private static ManagementSystem recordEvidence(ManagementSystem system, String text) {
        List<DocumentationRecord> records = system.documentation().orElseThrow().records().items().stream()
                .map(one -> one.toBuilder().evidence(SystemText.evidence(text)).build())
                .toList();
        return documentation(system, one -> one.records(Listing.of(records)));
    }

    private static ManagementSystem report(ManagementSystem system, UnaryOperator<QualityReport.Builder> change) {
        QualityReport.Builder report = system.documentation().orElseThrow().qualityReport().orElseThrow().toBuilder();
        return documentation(
                system, one -> one.qualityReport(change.apply(report).build()));
    }

    private static ManagementSystem patientReport(
            ManagementSystem system, UnaryOperator<PatientSafetyReport.Builder> change) {
        PatientSafetyReport.Builder report =
                system.documentation().orElseThrow().patientSafetyReport().orElseThrow().toBuilder();
        return documentation(
                system, one -> one.patientSafetyReport(change.apply(report).build()));
    }

    private static ManagementSystem predecessor(ManagementSystem system, UnaryOperator<Predecessor.Builder> change) {
        return system.toBuilder()
                .predecessor(change.apply(system.predecessor().orElseThrow().toBuilder())
                        .build())
                .build();
    }

    private static Listing<AreaEvidence> areas(String text) {
        Listing<PredecessorArea> codes = SystemText.codes(PredecessorArea.class, text);
        return codes.isTold()
                ? Listing.of(codes.items().stream()
                        .map(area -> AreaEvidence.builder()
                                .area(area)
                                .evidence(Evidence.present())
                                .build())
                        .toList())
                : Listing.untold();
    }

    private static ManagementSystem areaEvidence(ManagementSystem system, String text) {
        return predecessor(
                system,
                one -> one.areas(Listing.of(system.predecessor().orElseThrow().areas().items().stream()
                        .map(area -> area.toBuilder()
                                .evidence(SystemText.evidence(text))
                                .build())
                        .toList())));
    }
}
