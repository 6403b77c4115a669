package se.lsk.reporting.content;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import se.lsk.core.check.ProblemCode;
import se.lsk.core.facts.HostReference;

/** Wants everything that a report refers to to be there. Used by one thread. */
final class References {

    private final Report report;
    private final Set<ItemKey> knownItems;
    private final Refusals refusals;
    private final Set<HostReference> figures = new HashSet<>();
    private final Set<HostReference> tables = new HashSet<>();
    private final Set<HostReference> parts = new HashSet<>();
    private final Set<String> evidence = new HashSet<>();

    References(Report report, Set<ItemKey> knownItems, Refusals refusals) {
        this.report = report;
        this.knownItems = knownItems;
        this.refusals = refusals;
        report.figures().forEach(figure -> figures.add(figure.ref()));
        report.tables().forEach(table -> tables.add(table.ref()));
        report.parts().forEach(part -> parts.add(part.ref()));
        report.evidence().forEach(one -> evidence.add(one.name()));
    }

    void check() {
        for (int i = 0; i < report.sections().size(); i++) {
            ReportSection section = report.sections().get(i);
            String path = "$.sections[" + i + "]";
            among(path + ".figures", section.figures(), figures::contains);
            among(path + ".tables", section.tables(), tables::contains);
            among(path + ".parts", List.copyOf(section.parts()), parts::contains);
            among(path + ".evidence", section.evidence(), evidence::contains);
            items(path + ".answers", List.copyOf(section.answers()));
        }
        for (int i = 0; i < report.checks().size(); i++) {
            FigureCheck check = report.checks().get(i);
            String path = "$.checks[" + i + "]";
            refusals.of(!isThere(check.printed()), ProblemCode.NOT_DECLARED, path + ".printed");
            among(path + ".of", check.of(), this::isThere);
        }
        for (int i = 0; i < report.notApplicable().size(); i++) {
            refusals.of(
                    !knownItems.contains(report.notApplicable().get(i).item()),
                    ProblemCode.UNKNOWN_ITEM,
                    "$.notApplicable[" + i + "].item");
        }
    }

    private <T> void among(String path, List<T> referred, Predicate<? super T> there) {
        for (int i = 0; i < referred.size(); i++) {
            refusals.of(!there.test(referred.get(i)), ProblemCode.NOT_DECLARED, path + "[" + i + "]");
        }
    }

    private void items(String path, List<ItemKey> keys) {
        for (int i = 0; i < keys.size(); i++) {
            refusals.of(!knownItems.contains(keys.get(i)), ProblemCode.UNKNOWN_ITEM, path + "[" + i + "]");
        }
    }

    /** A cell without a number is there: that it can't be checked the check says. */
    private boolean isThere(FigureReference reference) {
        if (reference.cell().isEmpty()) {
            return figures.contains(reference.ref());
        }
        FigureReference.Cell cell = reference.cell().get();
        return report.table(reference.ref())
                .filter(table -> table.columns().indexOf(cell.column()) > 0
                        && table.rows().stream().anyMatch(row -> row.name().equals(cell.row())))
                .isPresent();
    }
}
