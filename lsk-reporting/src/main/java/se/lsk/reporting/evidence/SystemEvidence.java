package se.lsk.reporting.evidence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.Listing;
import se.lsk.core.law.BilingualText;
import se.lsk.core.managementsystem.Control;
import se.lsk.core.managementsystem.Improvement;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.core.managementsystem.Measure;
import se.lsk.core.managementsystem.SelfMonitoring;
import se.lsk.core.managementsystem.Structure;
import se.lsk.core.organisation.Organisation;
import se.lsk.core.organisation.Task;
import se.lsk.reporting.content.EvidenceKind;
import se.lsk.reporting.content.ReportEvidence;
import se.lsk.reporting.content.ReportTable;
import se.lsk.reporting.content.TableCell;
import se.lsk.rules.Language;
import se.lsk.rules.Phrase;

/** A management system as evidence: what it consists of and who does what, its self-monitoring, its measures. What is not told is not shown. */
public final class SystemEvidence {

    private static final Phrase PART = Phrase.of("Del", "Part");
    private static final Phrase NUMBER = Phrase.of("Antal", "Number");
    private static final Phrase ROLE = Phrase.of("Befattning", "Role");
    private static final Phrase TASKS = Phrase.of("Uppgifter", "Tasks");
    private static final Phrase CONTROL = Phrase.of("Egenkontroll", "Self-monitoring");
    private static final Phrase EXECUTED = Phrase.of("Genomförd, antal gånger", "Carried out, times");
    private static final Phrase WITH_RESULT = Phrase.of("Med redovisat resultat", "With a result told");
    private static final Phrase STATE = Phrase.of("Läge", "State");
    private static final Phrase SOURCE =
            Phrase.of("Källa: uppgifterna om ledningssystemet", "Source: the facts about the management system");
    private static final BilingualText SYSTEM = BilingualText.of("Ledningssystemet", "The management system");
    private static final BilingualText CONTROLS = BilingualText.of("Egenkontrollen", "The self-monitoring");
    private static final BilingualText MEASURES = BilingualText.of("Åtgärderna", "The measures");

    private SystemEvidence() {}

    /**
     * A management system as three pieces of evidence: {@code management-system}, {@code self-monitoring} and {@code measures}.
     *
     * @param system the management system
     * @return the evidence
     */
    public static List<ReportEvidence> of(ManagementSystem system) {
        return ImmutableList.of(
                new Told(
                        "management-system",
                        SYSTEM,
                        system,
                        kinds(tasks(system), EvidenceKind.RESPONSIBILITY),
                        (one, language) -> ImmutableList.<ReportTable>builder()
                                .addAll(parts(one, language))
                                .addAll(roles(one, language))
                                .build()),
                new Told(
                        "self-monitoring",
                        CONTROLS,
                        system,
                        kinds(controls(system), EvidenceKind.SELF_MONITORING),
                        SystemEvidence::controls),
                new Told(
                        "measures",
                        MEASURES,
                        system,
                        kinds(measures(system), EvidenceKind.MEASURES),
                        SystemEvidence::measures));
    }

    /** One piece. */
    private record Told(
            String name,
            BilingualText title,
            ManagementSystem system,
            Set<EvidenceKind> kinds,
            BiFunction<ManagementSystem, Language, List<ReportTable>> shown)
            implements ReportEvidence {

        @Override
        public List<ReportTable> tables(Language language) {
            return shown.apply(system, language);
        }
    }

    private static Set<EvidenceKind> kinds(List<?> told, EvidenceKind kind) {
        return told.isEmpty() ? Set.of() : Sets.immutableEnumSet(EnumSet.of(kind));
    }

    private static List<Task> tasks(ManagementSystem system) {
        return system.organisation()
                .map(Organisation::tasks)
                .map(Listing::items)
                .orElse(List.of());
    }

    private static List<Control> controls(ManagementSystem system) {
        return system.selfMonitoring()
                .map(SelfMonitoring::controls)
                .map(Listing::items)
                .orElse(List.of());
    }

    private static List<Measure> measures(ManagementSystem system) {
        return system.improvement()
                .map(Improvement::measures)
                .map(Listing::items)
                .orElse(List.of());
    }

    private static List<ReportTable> parts(ManagementSystem system, Language language) {
        EvidenceTable table = new EvidenceTable(language, "system-parts", EvidenceKind.OTHER, PART, NUMBER);
        count(table, language, "processer", "processes", system.structure().map(Structure::processes));
        count(table, language, "rutiner", "routines", system.structure().map(Structure::routines));
        count(table, language, "befattningar", "roles", system.organisation().map(Organisation::roles));
        count(
                table,
                language,
                "uppgifter i kvalitetsarbetet",
                "tasks in the quality work",
                system.organisation().map(Organisation::tasks));
        count(
                table,
                language,
                "egenkontroller",
                "instances of self-monitoring",
                system.selfMonitoring().map(SelfMonitoring::controls));
        count(
                table,
                language,
                "riskanalyser",
                "risk analyses",
                system.improvement().map(Improvement::riskAnalyses));
        count(table, language, "åtgärder", "measures", system.improvement().map(Improvement::measures));
        return table.build(
                Phrase.of("Vad ledningssystemet består av", "What the management system consists of"), SOURCE);
    }

    private static void count(
            EvidenceTable table,
            Language language,
            String swedish,
            String english,
            Optional<? extends Listing<?>> list) {
        list.filter(Listing::isTold)
                .ifPresent(told -> table.row(
                        language == Language.SV ? swedish : english,
                        TableCell.of(told.items().size())));
    }

    private static List<ReportTable> roles(ManagementSystem system, Language language) {
        Map<String, Integer> byRole = new TreeMap<>();
        for (Task task : tasks(system)) {
            task.roles().items().forEach(role -> byRole.merge(role.value(), 1, Integer::sum));
        }
        EvidenceTable table =
                new EvidenceTable(language, "system-roles", EvidenceKind.RESPONSIBILITY, ROLE, TASKS).drawn();
        byRole.forEach((role, tasks) -> table.row(role, TableCell.of(tasks)));
        return table.build(
                Phrase.of("Uppgifter i kvalitetsarbetet, per befattning", "Tasks in the quality work, by role"),
                SOURCE);
    }

    private static List<ReportTable> controls(ManagementSystem system, Language language) {
        EvidenceTable table = new EvidenceTable(
                language, "system-controls", EvidenceKind.SELF_MONITORING, CONTROL, EXECUTED, WITH_RESULT);
        for (Control control : controls(system)) {
            table.row(
                    control.name(),
                    control.executions().isTold()
                            ? TableCell.of(control.executions().items().size())
                            : TableCell.untold(),
                    control.executions().isTold()
                            ? TableCell.of(control.executions().items().stream()
                                    .filter(one -> one.result().exists() == Answer.YES)
                                    .count())
                            : TableCell.untold());
        }
        return table.build(Phrase.of("Egenkontroller", "Self-monitoring"), SOURCE);
    }

    private static List<ReportTable> measures(ManagementSystem system, Language language) {
        Optional<LocalDate> describedOn = system.describedOn();
        Predicate<Measure> done = measure -> measure.doneOn()
                .filter(day -> !day.isAfter(describedOn.orElse(day)))
                .isPresent();
        Predicate<Measure> late = measure -> !done.test(measure)
                && measure.dueOn()
                        .filter(day -> day.isBefore(describedOn.orElse(day)))
                        .isPresent();
        EvidenceTable table =
                new EvidenceTable(language, "system-measures", EvidenceKind.MEASURES, STATE, NUMBER).drawn();
        List<Measure> all = measures(system);
        if (!all.isEmpty()) {
            table.row(
                            Phrase.of("Genomförda enligt uppgift", "Carried out, as told")
                                    .in(language),
                            TableCell.of(all.stream().filter(done).count()))
                    .row(
                            Phrase.of("Dagen har passerat", "The day has passed")
                                    .in(language),
                            describedOn.isPresent()
                                    ? TableCell.of(all.stream().filter(late).count())
                                    : TableCell.untold())
                    .row(
                            Phrase.of("Ingen dag för genomförande uppgiven", "No day of execution told")
                                    .in(language),
                            TableCell.of(all.stream()
                                    .filter(done.negate().and(late.negate()))
                                    .count()))
                    .total(Phrase.of("Alla åtgärder", "All measures").in(language), TableCell.of(all.size()));
        }
        return table.build(Phrase.of("Åtgärder", "Measures"), SOURCE);
    }
}
