package se.lsk.reporting.render.csv;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import se.lsk.reporting.content.CheckedFigure;
import se.lsk.reporting.content.Completeness;
import se.lsk.reporting.content.FigureReference;
import se.lsk.reporting.content.ImprovementPromise;
import se.lsk.reporting.content.ItemCheck;
import se.lsk.reporting.content.PrintedFigure;
import se.lsk.reporting.content.PromiseOutcome;
import se.lsk.reporting.content.ReportEvidence;
import se.lsk.reporting.content.ReportReview;
import se.lsk.reporting.content.ReportSection;
import se.lsk.reporting.content.ReportTable;
import se.lsk.reporting.content.YearComparison;
import se.lsk.rules.Language;
import se.lsk.rules.Phrase;

/**
 * The tables of a reviewed report, a file each: those that it prints, those of its evidence, its figures, its sections, how far it holds what is
 * asked for, its checks, and its promises. Stateless and thread-safe.
 */
public final class ReportCsv {

    private static final Phrase FIGURE = Phrase.of("Uppgift", "Figure");
    private static final Phrase NUMBER = Phrase.of("Tal", "Number");
    private static final Phrase UNIT = Phrase.of("Enhet", "Unit");
    private static final Phrase YEAR = Phrase.of("År", "Year");
    private static final Phrase SOURCE = Phrase.of("Källa", "Source");
    private static final Phrase ITEM = Phrase.of("Punkt", "Item");
    private static final Phrase NAME = Phrase.of("Benämning", "Name");
    private static final Phrase STATE = Phrase.of("Läge", "State");
    private static final Phrase PROVISION = Phrase.of("Bestämmelse", "Provision");
    private static final Phrase FORCE = Phrase.of("Dignitet", "Force");
    private static final Phrase CHECKED = Phrase.of("Källkontroll", "How checked");
    private static final Phrase WHERE = Phrase.of("Avsnitt", "Section");
    private static final Phrase REASON = Phrase.of("Skäl", "Reason");
    private static final Phrase KIND = Phrase.of("Prövning", "Check");
    private static final Phrase PRINTED = Phrase.of("Tryckt", "Printed");
    private static final Phrase COMPUTED = Phrase.of("Uträknat eller på annat ställe", "Computed or elsewhere");
    private static final Phrase AGREEMENT = Phrase.of("Utfall", "Outcome");
    private static final Phrase NOTE = Phrase.of("Anmärkning", "Note");
    private static final Phrase PROMISE = Phrase.of("Löfte", "Promise");
    private static final Phrase RESPONSIBLE = Phrase.of("Ansvarig", "Responsible");
    private static final Phrase FOLLOW_UP = Phrase.of("Följs upp", "Followed up");
    private static final Phrase SAID = Phrase.of("Vad berättelsen säger", "What the report says");
    private static final Phrase PARAGRAPH = Phrase.of("Stycke", "Paragraph");

    private final ReportReview review;
    private final Language language;
    private final Map<String, String> files = new LinkedHashMap<>();

    private ReportCsv(ReportReview review, Language language) {
        this.review = review;
        this.language = language;
    }

    /**
     * The files.
     *
     * @param review the reviewed report
     * @param language the language of headings and numbers; the report's own words stay in theirs
     * @return text by file name, in reading order, each to be written as UTF-8; tables that have no row are left out
     */
    public static Map<String, String> of(ReportReview review, Language language) {
        return new ReportCsv(review, language).files();
    }

    private Map<String, String> files() {
        sections();
        figures();
        review.report().tables().forEach(this::table);
        for (ReportEvidence evidence : review.report().shownEvidence()) {
            evidence.tables(language).forEach(this::table);
        }
        review.completeness().forEach(this::completeness);
        checks();
        promises();
        review.comparison().ifPresent(this::comparison);
        return Collections.unmodifiableMap(files);
    }

    private void sections() {
        List<List<String>> rows = new ArrayList<>();
        for (ReportSection section : review.report().sections()) {
            if (section.text().isEmpty()) {
                rows.add(ImmutableList.of(words(section.title()), ""));
            }
            section.text().forEach(paragraph -> rows.add(ImmutableList.of(words(section.title()), words(paragraph))));
        }
        file("sections", ImmutableList.of(WHERE, PARAGRAPH), rows);
    }

    private void figures() {
        List<List<String>> rows = new ArrayList<>();
        CsvText csv = new CsvText(language);
        for (PrintedFigure figure : review.report().figures()) {
            rows.add(ImmutableList.of(
                    words(figure.label()),
                    csv.number(figure.value()),
                    language.of(figure.unit()),
                    String.valueOf(figure.year().orElse(review.report().year())),
                    words(figure.source())));
        }
        file("figures", ImmutableList.of(FIGURE, NUMBER, UNIT, YEAR, SOURCE), rows);
    }

    private void table(ReportTable table) {
        if (table.rows().isEmpty()) {
            return;
        }
        CsvText csv = new CsvText(language);
        csv.row(table.columns().stream().map(CsvText::words).toList());
        for (ReportTable.Row row : table.rows()) {
            csv.row(ImmutableList.<String>builder()
                    .add(words(row.name()))
                    .addAll(row.cells().stream().map(csv::cell).toList())
                    .build());
        }
        put("table-" + table.ref().value(), csv);
    }

    private void completeness(Completeness completeness) {
        file(
                "completeness-" + completeness.profile().id(),
                ImmutableList.of(ITEM, NAME, STATE, PROVISION, FORCE, CHECKED, WHERE, REASON),
                completeness.items().stream().map(this::item).toList());
    }

    private List<String> item(ItemCheck check) {
        return ImmutableList.of(
                check.item().key().value(),
                words(language.of(check.item().title())),
                language.of(check.state()),
                check.provision()
                        .map(provision -> provision.reference().citation())
                        .orElse(""),
                language.of(check.item().force()),
                check.provision()
                        .map(provision -> language.of(provision.verification()))
                        .orElse(""),
                words(check.sections().stream().map(ReportSection::title).collect(Collectors.joining("; "))),
                words(check.notAsked()
                        .map(message -> message.in(language))
                        .or(check::reason)
                        .orElse("")));
    }

    private void checks() {
        CsvText csv = new CsvText(language);
        file(
                "checks",
                ImmutableList.of(FIGURE, KIND, PRINTED, COMPUTED, AGREEMENT, NOTE),
                review.figures().stream().map(figure -> check(figure, csv)).toList());
    }

    private List<String> check(CheckedFigure figure, CsvText csv) {
        return ImmutableList.of(
                words(place(figure.check().printed())),
                language.of(figure.check().kind()),
                figure.printed().map(csv::number).orElse(""),
                figure.computed().map(csv::number).orElse(""),
                language.of(figure.agreement()),
                words(figure.check().note().orElse("")));
    }

    private String place(FigureReference reference) {
        return reference
                .cell()
                .map(cell -> reference.ref() + ": " + cell.row() + ", " + cell.column())
                .or(() -> review.report().figure(reference.ref()).map(PrintedFigure::label))
                .orElse("");
    }

    private void promises() {
        file(
                "improvement-plan",
                ImmutableList.of(PROMISE, RESPONSIBLE, FOLLOW_UP),
                review.report().promises().stream().map(ReportCsv::promise).toList());
    }

    private static List<String> promise(ImprovementPromise promise) {
        return ImmutableList.of(
                words(promise.text()),
                words(promise.responsible().stream().map(Object::toString).collect(Collectors.joining(", "))),
                words(promise.followUp().orElse("")));
    }

    private void comparison(YearComparison years) {
        file(
                "last-years-promises",
                ImmutableList.of(PROMISE, STATE, SAID),
                years.promises().stream()
                        .map(followed -> List.of(
                                words(followed.promise().text()),
                                followed.outcome()
                                        .map(PromiseOutcome::state)
                                        .map(language::of)
                                        .orElse(""),
                                words(followed.outcome()
                                        .map(PromiseOutcome::text)
                                        .orElse(""))))
                        .toList());
    }

    private void file(String name, List<Phrase> columns, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        CsvText csv = new CsvText(language);
        csv.row(columns.stream().map(column -> column.in(language)).toList());
        rows.forEach(csv::row);
        put(name, csv);
    }

    /** Two tables of one name would be one file: the later one gets a number. */
    private void put(String name, CsvText csv) {
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]", "-");
        String file = plain + ".csv";
        for (int i = 2; files.containsKey(file); i++) {
            file = plain + "-" + i + ".csv";
        }
        files.put(file, csv.toString());
    }

    private static String words(String text) {
        return CsvText.words(text);
    }
}
