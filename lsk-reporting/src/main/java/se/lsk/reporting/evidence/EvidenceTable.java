package se.lsk.reporting.evidence;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.lsk.core.facts.HostReference;
import se.lsk.reporting.content.EvidenceKind;
import se.lsk.reporting.content.ReportTable;
import se.lsk.reporting.content.TableCell;
import se.lsk.rules.Language;
import se.lsk.rules.Phrase;

/** Lays counts out as a table in one language. Used by one thread. */
final class EvidenceTable {

    private static final int MOST_BARS = 40;

    private final Language language;
    private final String ref;
    private final EvidenceKind about;
    private final List<String> columns = new ArrayList<>();
    private final List<ReportTable.Row> rows = new ArrayList<>();
    private Optional<ReportTable.Picture> picture = Optional.empty();

    EvidenceTable(Language language, String ref, EvidenceKind about, Phrase... columns) {
        this.language = language;
        this.ref = ref;
        this.about = about;
        for (Phrase column : columns) {
            this.columns.add(column.in(language));
        }
    }

    EvidenceTable row(String name, TableCell... cells) {
        rows.add(new ReportTable.Row(name, ImmutableList.copyOf(cells), false));
        return this;
    }

    EvidenceTable total(String name, TableCell... cells) {
        rows.add(new ReportTable.Row(name, ImmutableList.copyOf(cells), true));
        return this;
    }

    EvidenceTable column(String heading) {
        columns.add(heading);
        return this;
    }

    EvidenceTable row(String name, List<TableCell> cells) {
        rows.add(new ReportTable.Row(name, cells, false));
        return this;
    }

    EvidenceTable drawn() {
        picture = Optional.of(ReportTable.Picture.BARS);
        return this;
    }

    /** {@return the table; none without a row, and no picture of more rows than one holds} */
    List<ReportTable> build(Phrase caption, Phrase source) {
        if (rows.isEmpty()) {
            return List.of();
        }
        return List.of(ReportTable.builder()
                .ref(new HostReference(ref))
                .caption(caption.in(language))
                .source(source.in(language))
                .about(about)
                .columns(columns)
                .rows(rows)
                .picture(picture.filter(drawn -> rows.size() <= MOST_BARS))
                .build());
    }
}
