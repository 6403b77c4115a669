package se.lsk.reporting.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.lsk.core.facts.Facts;
import se.lsk.core.managementsystem.ManagementSystem;
import se.lsk.reporting.content.EvidenceKind;
import se.lsk.reporting.content.ReportEvidence;
import se.lsk.reporting.content.ReportTable;
import se.lsk.reporting.content.TableCell;
import se.lsk.reporting.exchange.FactsReader;
import se.lsk.rules.Language;

/** The facts in the folder of examples, and what is true of the tables that any evidence shows. */
final class Examples {

    private Examples() {}

    static List<Facts> facts(String file) {
        List<Facts> read = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(Path.of("..", "docs", "examples", file), StandardCharsets.UTF_8)) {
                read.add(FactsReader.parse(line).fold(facts -> facts, problems -> {
                    throw new AssertionError(problems);
                }));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    /** The fictitious management systems, that of the municipality first. */
    static List<ManagementSystem> systems() {
        return facts("management-system.jsonl").stream()
                .map(ManagementSystem.class::cast)
                .toList();
    }

    /** The tables in Swedish, after it is seen that they are the same in English but for the words. */
    static List<ReportTable> tables(ReportEvidence evidence) {
        List<ReportTable> swedish = evidence.tables(Language.SV);
        List<ReportTable> english = evidence.tables(Language.EN);
        assertThat(english).hasSameSizeAs(swedish);
        for (int i = 0; i < swedish.size(); i++) {
            ReportTable one = swedish.get(i);
            ReportTable other = english.get(i);
            assertThat(other.ref()).isEqualTo(one.ref());
            assertThat(other.about()).isEqualTo(one.about());
            assertThat(other.picture()).isEqualTo(one.picture());
            assertThat(other.columns()).hasSameSizeAs(one.columns()).isNotEqualTo(one.columns());
            assertThat(numbers(other)).isEqualTo(numbers(one));
            assertThat(other.source()).isNotEqualTo(one.source());
            assertThat(evidence.kinds().contains(one.about()) || one.about() == EvidenceKind.OTHER)
                    .isTrue();
        }
        assertThat(evidence.tables(Language.SV)).isEqualTo(swedish);
        assertThat(swedish).extracting(ReportTable::ref).doesNotHaveDuplicates();
        assertThat(evidence.name()).matches("[a-z0-9]+(-[a-z0-9]+)*");
        return swedish;
    }

    private static List<List<TableCell>> numbers(ReportTable table) {
        return table.rows().stream().map(ReportTable.Row::cells).toList();
    }

    /** The rows of a table as lines: the name and the numbers, ? for what is not told. */
    static List<String> lines(ReportTable table) {
        return table.rows().stream()
                .map(row -> row.name()
                        + row.cells().stream()
                                .map(cell -> " | "
                                        + cell.number().map(Object::toString).orElse("?"))
                                .reduce("", String::concat)
                        + (row.total() ? " (total)" : ""))
                .toList();
    }
}
