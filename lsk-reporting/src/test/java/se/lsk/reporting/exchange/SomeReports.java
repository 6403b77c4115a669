package se.lsk.reporting.exchange;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import se.lsk.core.check.RefusedException;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.HostReference;
import se.lsk.core.facts.Listing;
import se.lsk.core.facts.RoleName;
import se.lsk.core.law.Bilingual;
import se.lsk.core.law.BilingualText;
import se.lsk.core.organisation.Regime;
import se.lsk.reporting.content.ContentProfile;
import se.lsk.reporting.content.Dispensation;
import se.lsk.reporting.content.EvidenceKind;
import se.lsk.reporting.content.FigureCheck;
import se.lsk.reporting.content.FigureReference;
import se.lsk.reporting.content.FigureUnit;
import se.lsk.reporting.content.ImprovementPromise;
import se.lsk.reporting.content.ItemKey;
import se.lsk.reporting.content.KnownContents;
import se.lsk.reporting.content.KnownLayouts;
import se.lsk.reporting.content.OrganisationPart;
import se.lsk.reporting.content.PrintedFigure;
import se.lsk.reporting.content.PromiseOutcome;
import se.lsk.reporting.content.PromiseState;
import se.lsk.reporting.content.Report;
import se.lsk.reporting.content.ReportEvidence;
import se.lsk.reporting.content.ReportKind;
import se.lsk.reporting.content.ReportSection;
import se.lsk.reporting.content.ReportTable;
import se.lsk.reporting.content.RequiredItem;
import se.lsk.reporting.content.TableCell;
import se.lsk.reporting.render.Samples;
import se.lsk.rules.Finding;
import se.lsk.rules.Language;

/** Arbitrary reports of every kind, any part of them absent, that can be true together; and evidence beside them. */
public final class SomeReports {

    private SomeReports() {}

    /** {@return evidence with a table and findings} */
    public static List<ReportEvidence> evidence() {
        return evidence("Utredningar i urval");
    }

    /**
     * Evidence with a table and findings.
     *
     * @param text every text in it
     * @return the evidence
     */
    public static List<ReportEvidence> evidence(String text) {
        return List.of(new Known("egna-iakttagelser", text));
    }

    /** Evidence in which every text is one text. */
    private record Known(String name, String text) implements ReportEvidence {

        @Override
        public Bilingual title() {
            return BilingualText.of(text, text);
        }

        @Override
        public Set<EvidenceKind> kinds() {
            return Set.of(EvidenceKind.FOLLOW_UPS);
        }

        @Override
        public Optional<BilingualText> provenance() {
            return Optional.of(BilingualText.of(text, text));
        }

        @Override
        public List<ReportTable> tables(Language language) {
            return List.of(ReportTable.builder()
                    .ref(new HostReference("urval"))
                    .caption(text)
                    .source(text)
                    .picture(ReportTable.Picture.BARS)
                    .addColumns(text, text + "2", text + "3")
                    .addRows(new ReportTable.Row(text, List.of(TableCell.of(5), TableCell.of(2)), false))
                    .build());
        }

        @Override
        public List<Finding> findings() {
            return Samples.findings(Samples.oneOfEach());
        }
    }

    /** {@return a reviewer's own list, for quality reports} */
    static ContentProfile own() {
        return ContentProfileReader.parse(ContentProfileReaderTest.COMPLETE).fold(profile -> profile, problems -> {
            throw new AssertionError(problems);
        });
    }

    /** {@return a line of text, whatever it may hold} */
    static Arbitrary<String> lines() {
        return Arbitraries.of(
                        "a",
                        "Å",
                        "berättelse",
                        "<b>",
                        "\"",
                        "\\",
                        "/",
                        "{",
                        "]",
                        "=1+1",
                        "-",
                        "|",
                        "😀",
                        "\u00a0",
                        "\u202e",
                        "&#60;",
                        " ",
                        "'",
                        "x1",
                        "é")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(pieces -> String.join("", pieces))
                .filter(text -> !text.replace('\u00a0', ' ').isBlank());
    }

    private static Arbitrary<String> paragraphs() {
        return Combinators.combine(lines(), Arbitraries.of("", "\n", "\t", "\n\n"), lines())
                .as((first, between, last) -> first + between + last);
    }

    private static Arbitrary<BigDecimal> numbers() {
        BigInteger most = BigInteger.TEN.pow(20).subtract(BigInteger.ONE);
        return Combinators.combine(
                        Arbitraries.oneOf(
                                Arbitraries.bigIntegers().between(BigInteger.ZERO, BigInteger.valueOf(1000)),
                                Arbitraries.bigIntegers().between(most.negate(), most)),
                        Arbitraries.oneOf(
                                Arbitraries.integers().between(0, 2),
                                Arbitraries.integers().between(-20, 20)))
                .as(BigDecimal::new)
                // digits beside the decimals, zeros that an exponent stands for among them
                .filter(number -> number.precision() - number.scale() <= 20);
    }

    private static HostReference ref(String letter, int number) {
        return new HostReference(letter + "." + number);
    }

    private static Arbitrary<List<HostReference>> some(String letter, int of) {
        return IntStream.range(0, of).mapToObj(number -> ref(letter, number)).collect(subset());
    }

    private static <T> Collector<T, ?, Arbitrary<List<T>>> subset() {
        return Collectors.collectingAndThen(
                Collectors.<T>toList(),
                all -> all.isEmpty()
                        ? Arbitraries.just(List.<T>of())
                        : Arbitraries.of(all).list().uniqueElements().ofMaxSize(all.size()));
    }

    private static <T> Arbitrary<List<T>> numbered(int size, IntFunction<? extends Arbitrary<T>> one) {
        Arbitrary<List<T>> list = Arbitraries.just(List.of());
        for (int i = 0; i < size; i++) {
            list = Combinators.combine(list, one.apply(i))
                    .as((before, next) ->
                            ImmutableList.<T>builder().addAll(before).add(next).build());
        }
        return list;
    }

    private static Arbitrary<PrintedFigure> figure(int number) {
        return Combinators.combine(
                        lines(),
                        numbers(),
                        Arbitraries.of(FigureUnit.class),
                        Arbitraries.integers().between(1930, 2100).optional(),
                        Arbitraries.of(EvidenceKind.SUBJECTS),
                        lines())
                .as((label, value, unit, year, about, source) -> PrintedFigure.builder()
                        .ref(ref("f", number))
                        .label(label)
                        .value(value)
                        .unit(unit)
                        .year(year.map(OptionalInt::of).orElseGet(OptionalInt::empty))
                        .about(about)
                        .source(source)
                        .build());
    }

    private static Arbitrary<TableCell> cells() {
        return Arbitraries.oneOf(
                numbers().map(TableCell::of), lines().map(TableCell::of), Arbitraries.just(TableCell.untold()));
    }

    private static Arbitrary<ReportTable> table(int number) {
        Arbitrary<Integer> sizes = Arbitraries.integers().between(2, 4);
        return Combinators.combine(
                        lines(), lines(), Arbitraries.of(EvidenceKind.SUBJECTS), sizes, Arbitraries.of(true, false))
                .flatAs((caption, source, about, width, drawn) -> Combinators.combine(
                                numbered(width, at -> lines().map(text -> text + at)),
                                Arbitraries.integers()
                                        .between(0, 4)
                                        .flatMap(height -> numbered(height, at -> row(at, width - 1))),
                                Arbitraries.of(FigureUnit.class).optional())
                        .as((columns, rows, unit) -> {
                            ReportTable.Builder table = ReportTable.builder()
                                    .ref(ref("t", number))
                                    .caption(caption)
                                    .source(source)
                                    .about(about)
                                    .unit(unit)
                                    .columns(columns)
                                    .rows(rows);
                            return drawn ? drawn(table) : table.build();
                        }));
    }

    private static Arbitrary<ReportTable.Row> row(int number, int width) {
        return Combinators.combine(lines(), cells().list().ofSize(width), Arbitraries.of(true, false))
                .as((name, cells, total) -> new ReportTable.Row(name + number, cells, total));
    }

    /** With bars if it can have them. */
    private static ReportTable drawn(ReportTable.Builder table) {
        try {
            return table.picture(ReportTable.Picture.BARS).build();
        } catch (RefusedException e) {
            return table.picture(Optional.empty()).build();
        }
    }

    private static List<FigureReference> places(List<PrintedFigure> figures, List<ReportTable> tables) {
        List<FigureReference> places = new ArrayList<>();
        figures.forEach(figure -> places.add(FigureReference.figure(figure.ref().value())));
        for (ReportTable table : tables) {
            for (ReportTable.Row row : table.rows()) {
                table.columns().stream()
                        .skip(1)
                        .forEach(column ->
                                places.add(FigureReference.cell(table.ref().value(), row.name(), column)));
            }
        }
        return places;
    }

    private static Arbitrary<List<FigureCheck>> checks(List<FigureReference> places) {
        if (places.isEmpty()) {
            return Arbitraries.just(List.of());
        }
        Arbitrary<FigureReference> place = Arbitraries.of(places);
        return Combinators.combine(
                        Arbitraries.of(FigureCheck.Kind.class),
                        place,
                        place.list().ofMinSize(2).ofMaxSize(4),
                        lines().optional())
                .as((kind, printed, of, note) ->
                        new FigureCheck(kind, printed, kind == FigureCheck.Kind.SHARE ? of.subList(0, 2) : of, note))
                .list()
                .ofMaxSize(4);
    }

    private static Arbitrary<ReportSection> section(List<ItemKey> items, int figures, int tables, int parts) {
        Arbitrary<List<ItemKey>> answers = items.stream().collect(subset());
        return Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        lines().optional(),
                        lines(),
                        answers,
                        paragraphs().list().ofMaxSize(3),
                        Combinators.combine(some("f", figures), some("t", tables), some("p", parts))
                                .as(List::of),
                        Arbitraries.of(true, false).list().ofSize(3))
                .as((level, number, heading, keys, text, refs, answered) -> ReportSection.builder()
                        .level(level)
                        .number(number)
                        .heading(heading)
                        .answers(keys)
                        .text(text)
                        .figures(refs.get(0))
                        .tables(refs.get(1))
                        .parts(refs.get(2))
                        .evidence(answered.get(0) ? List.of("egna-iakttagelser") : List.of())
                        .isPlan(answered.get(1))
                        .isFollowUpOfPlan(answered.get(2))
                        .build());
    }

    private static Arbitrary<ImprovementPromise> promise(int number) {
        return Combinators.combine(
                        paragraphs(),
                        Arbitraries.of("MAS", "enhetschef", "Å/ö & Co. -")
                                .map(RoleName::new)
                                .list()
                                .ofMaxSize(2),
                        lines().optional())
                .as((text, roles, followUp) -> new ImprovementPromise(ref("l", number), text, roles, followUp));
    }

    private static Arbitrary<PromiseOutcome> outcome(int number) {
        return Combinators.combine(Arbitraries.of(PromiseState.class), paragraphs())
                .as((state, text) -> new PromiseOutcome(ref("l", number), state, text));
    }

    /** {@return reports written by any contents that LSK knows, with the evidence of {@link #evidence()}} */
    static Arbitrary<Report> all() {
        return Arbitraries.of(KnownContents.all())
                .flatMap(profile -> Combinators.combine(
                                heads(profile),
                                Arbitraries.integers().between(0, 3),
                                Arbitraries.integers().between(0, 3),
                                Arbitraries.integers().between(0, 2))
                        .flatAs((head, figures, tables, parts) -> Combinators.combine(
                                        numbered(figures, SomeReports::figure), numbered(tables, SomeReports::table))
                                .flatAs((printed, laidOut) -> filled(head, profile, printed, laidOut, parts))));
    }

    private static Arbitrary<Report> filled(
            Report head, ContentProfile profile, List<PrintedFigure> figures, List<ReportTable> tables, int parts) {
        List<ItemKey> items = KnownContents.of(profile.kind()).stream()
                .flatMap(known -> known.items().stream())
                .map(RequiredItem::key)
                .distinct()
                .toList();
        Arbitrary<List<Dispensation>> reasons = items.stream()
                .limit(2)
                .collect(subset())
                .flatMap(keys ->
                        numbered(keys.size(), at -> lines().map(text -> new Dispensation(keys.get(at), text))));
        return Combinators.combine(
                        section(items, figures.size(), tables.size(), parts)
                                .list()
                                .ofMaxSize(4),
                        checks(places(figures, tables)),
                        Arbitraries.integers().between(0, 2).flatMap(size -> numbered(size, SomeReports::promise)),
                        Arbitraries.integers().between(0, 2).flatMap(size -> numbered(size, SomeReports::outcome)),
                        reasons,
                        numbered(parts, at -> lines().map(text -> new OrganisationPart(ref("p", at), text))))
                .as((sections, checks, promises, outcomes, notApplicable, told) -> head.toBuilder()
                        .figures(figures)
                        .tables(tables)
                        .sections(sections)
                        .checks(checks)
                        .promises(promises)
                        .outcomes(outcomes)
                        .notApplicable(notApplicable)
                        .parts(told)
                        .build());
    }

    private static Arbitrary<Report> heads(ContentProfile profile) {
        Arbitrary<Listing<Regime>> regimes = Arbitraries.of(Regime.class)
                .list()
                .uniqueElements()
                .ofMaxSize(3)
                .optional()
                .map(told -> told.map(Listing::<Regime>of).orElseGet(Listing::untold));
        return Combinators.combine(
                        lines().list().ofSize(4),
                        Arbitraries.of(true, false).list().ofSize(4),
                        Arbitraries.integers().between(1930, 2100),
                        SomeFacts.days().optional(),
                        Arbitraries.of(Language.class),
                        Arbitraries.of(Answer.class),
                        regimes)
                .as((texts, told, year, day, language, available, laws) -> Report.builder(profile)
                        .municipality(texts.get(0))
                        .title(told.get(0) ? Optional.of(texts.get(1)) : Optional.empty())
                        .board(told.get(1) ? Optional.of(texts.get(2)) : Optional.empty())
                        .provenance(told.get(2) ? Optional.of(texts.get(3)) : Optional.empty())
                        .layout(
                                told.get(3) && profile.kind() == ReportKind.PATIENT_SAFETY_REPORT
                                        ? Optional.of(KnownLayouts.NATIONAL_2021)
                                        : Optional.empty())
                        .year(year)
                        .drawnUpOn(day)
                        .language(language)
                        .keptAvailable(available)
                        .regimes(laws)
                        .evidence(evidence())
                        .build());
    }
}
