package se.lsk.reporting.content;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import se.lsk.core.check.RefusedException;
import se.lsk.core.facts.HostReference;
import se.lsk.core.law.BilingualText;
import se.lsk.rules.Language;

/** Pieces of made-up reports. */
final class SomeReport {

    private SomeReport() {}

    /** A report about 2025 without anything in it. */
    static Report.Builder by(ContentProfile profile) {
        return Report.builder(profile).municipality("Exempelkommun").year(2025);
    }

    static ReportSection.Builder section(String heading) {
        return ReportSection.builder().heading(heading);
    }

    /** A chapter with a heading and a paragraph. */
    static ReportSection told(String heading) {
        return section(heading).addText("Så gjordes det.").build();
    }

    static HostReference ref(String value) {
        return new HostReference(value);
    }

    static PrintedFigure figure(String ref, String value) {
        return figure(ref, value, EvidenceKind.OTHER);
    }

    static PrintedFigure figure(String ref, String value, EvidenceKind about) {
        return PrintedFigure.builder()
                .ref(ref(ref))
                .label("Antal " + ref)
                .value(new BigDecimal(value))
                .about(about)
                .source("Källa: påhittad")
                .build();
    }

    /** A table whose columns are called A, B and so on after the first, without rows. */
    static ReportTable.Builder table(String ref, int columns) {
        ReportTable.Builder table = ReportTable.builder()
                .ref(ref(ref))
                .caption("Tabell")
                .source("Källa: påhittad")
                .addColumns("Rad");
        for (int i = 0; i < columns; i++) {
            table.addColumns("k" + i);
        }
        return table;
    }

    /** A row of numbers; a text that is no number stands as words, an empty one untold. */
    static ReportTable.Row row(String name, String... cells) {
        return new ReportTable.Row(name, cells(cells), false);
    }

    static ReportTable.Row total(String name, String... cells) {
        return new ReportTable.Row(name, cells(cells), true);
    }

    private static List<TableCell> cells(String... cells) {
        List<TableCell> made = new ArrayList<>();
        for (String cell : cells) {
            if (cell.isEmpty()) {
                made.add(TableCell.untold());
            } else if (cell.matches("-?[0-9.]+(E-?[0-9]+)?")) {
                made.add(TableCell.of(new BigDecimal(cell)));
            } else {
                made.add(TableCell.of(cell));
            }
        }
        return made;
    }

    static ImprovementPromise promise(String ref) {
        return new ImprovementPromise(ref(ref), "Rutinen ska ses över.", List.of(), Optional.empty());
    }

    static PromiseOutcome outcome(String promise, PromiseState state) {
        return new PromiseOutcome(ref(promise), state, "Rutinen sågs över.");
    }

    static ReportEvidence evidence(String name, EvidenceKind... kinds) {
        return new Shown(name, Set.of(kinds));
    }

    private record Shown(String name, Set<EvidenceKind> kinds) implements ReportEvidence {
        @Override
        public BilingualText title() {
            return BilingualText.of("Underlag", "Evidence");
        }

        @Override
        public List<ReportTable> tables(Language language) {
            return List.of();
        }
    }

    /** What is wrong with a value that is refused: the path and the code of each problem. */
    static List<String> refusals(Supplier<?> made) {
        List<String> found = new ArrayList<>();
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(made::get)
                .satisfies(refused -> refused.problems()
                        .forEach(problem -> found.add(String.join(",", problem.paths()) + " " + problem.code())));
        return found;
    }
}
