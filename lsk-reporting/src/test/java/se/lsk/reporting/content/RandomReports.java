package se.lsk.reporting.content;

import static se.lsk.reporting.content.SomeReport.evidence;
import static se.lsk.reporting.content.SomeReport.figure;
import static se.lsk.reporting.content.SomeReport.outcome;
import static se.lsk.reporting.content.SomeReport.promise;
import static se.lsk.reporting.content.SomeReport.ref;
import static se.lsk.reporting.content.SomeReport.row;
import static se.lsk.reporting.content.SomeReport.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.HostReference;
import se.lsk.core.facts.Listing;
import se.lsk.core.organisation.Regime;

/** Arbitrary reports: any headings in any order, with any evidence or none. */
final class RandomReports {

    /** No item and no layout has it. */
    static final String EXTRA = "Övrigt att nämna";

    private static final List<String> PIECES = List.of("one", "two", "three");

    private RandomReports() {}

    static Arbitrary<Report> any() {
        return Arbitraries.of(
                        KnownContents.QUALITY_REPORT,
                        KnownContents.PATIENT_SAFETY_REPORT,
                        KnownContents.find("riktlinje-000", ReportKind.QUALITY_REPORT)
                                .orElseThrow(),
                        KnownContents.find("herrljunga-2020", ReportKind.QUALITY_REPORT)
                                .orElseThrow())
                .flatMap(RandomReports::by)
                .withoutEdgeCases();
    }

    static Arbitrary<Report> by(ContentProfile profile) {
        return Combinators.combine(
                        sections(profile).list().ofMaxSize(14),
                        subjects().list().ofSize(6),
                        kinds().list().ofSize(3),
                        Arbitraries.of(true, false).list().ofSize(6),
                        days(),
                        regimes(),
                        Arbitraries.of(Answer.class),
                        Arbitraries.of(keys(profile)).set().ofMaxSize(2))
                .as((sections, subjects, kinds, has, day, regimes, available, reasons) -> {
                    Report.Builder report = SomeReport.by(profile)
                            .sections(sections)
                            .drawnUpOn(day)
                            .regimes(regimes)
                            .keptAvailable(available);
                    for (int i = 0; i < PIECES.size(); i++) {
                        String name = PIECES.get(i);
                        ReportTable.Builder table = table(name, 1).about(subjects.get(i));
                        if (has.get(i)) {
                            table.addRows(row("a", "1"));
                        }
                        report.addFigures(figure(name, "1", subjects.get(i + PIECES.size())))
                                .addTables(table.build())
                                .addEvidence(evidence(name, kinds.get(i).toArray(EvidenceKind[]::new)))
                                .addParts(new OrganisationPart(ref(name), "Enhet " + name));
                    }
                    if (has.get(3)) {
                        report.addPromises(promise("p"));
                    }
                    if (has.get(4)) {
                        report.addOutcomes(outcome("p", PromiseState.DONE));
                    }
                    reasons.forEach(key -> report.addNotApplicable(new Dispensation(key, "Av ett skäl.")));
                    return report.build();
                })
                .withoutEdgeCases();
    }

    private static List<ItemKey> keys(ContentProfile profile) {
        return profile.items().stream().map(RequiredItem::key).toList();
    }

    private static Arbitrary<ReportSection> sections(ContentProfile profile) {
        List<String> headings = new ArrayList<>(List.of("Inledning", "Bilagor till årets arbete"));
        profile.items().forEach(item -> headings.add(item.title().swedish()));
        profile.headings().forEach(line -> headings.add(line.heading()));
        Arbitrary<List<String>> some = Arbitraries.of(PIECES).set().ofMaxSize(2).map(List::copyOf);
        return Combinators.combine(
                        Arbitraries.of(headings),
                        Arbitraries.of(1, 1, 2, 3),
                        Arbitraries.of("Så var det.", "Så gjordes det.").list().ofMaxSize(2),
                        some,
                        some,
                        some,
                        some,
                        Combinators.combine(
                                        Arbitraries.of(keys(profile)).set().ofMaxSize(1),
                                        Arbitraries.of(true, false),
                                        Arbitraries.of(true, false))
                                .as(Chosen::new))
                .as((heading, level, text, figures, tables, evidence, parts, chosen) -> ReportSection.builder()
                        .heading(heading)
                        .level(level)
                        .text(text)
                        .figures(references(figures))
                        .tables(references(tables))
                        .evidence(evidence)
                        .parts(references(parts))
                        .answers(chosen.answers())
                        .isPlan(chosen.plan())
                        .isFollowUpOfPlan(chosen.followUp())
                        .build());
    }

    private record Chosen(Set<ItemKey> answers, boolean plan, boolean followUp) {}

    private static List<HostReference> references(List<String> names) {
        return names.stream().map(HostReference::new).toList();
    }

    private static Arbitrary<EvidenceKind> subjects() {
        return Arbitraries.of(EvidenceKind.SUBJECTS);
    }

    private static Arbitrary<Set<EvidenceKind>> kinds() {
        return Arbitraries.of(EvidenceKind.class).set().ofMaxSize(3);
    }

    private static Arbitrary<Optional<LocalDate>> days() {
        return Arbitraries.of(
                Optional.empty(),
                Optional.of(LocalDate.of(2010, 12, 31)),
                Optional.of(LocalDate.of(2011, 12, 31)),
                Optional.of(LocalDate.of(2026, 2, 20)),
                Optional.of(LocalDate.of(2027, 1, 15)));
    }

    private static Arbitrary<Listing<Regime>> regimes() {
        return Arbitraries.of(Regime.class)
                .set()
                .map(List::copyOf)
                .optional(0.8)
                .map(told -> told.map(Listing::<Regime>of).orElseGet(Listing::untold));
    }
}
