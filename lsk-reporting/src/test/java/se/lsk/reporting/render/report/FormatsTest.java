package se.lsk.reporting.render.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import se.lsk.core.law.Bilingual;
import se.lsk.reporting.content.CheckedFigure;
import se.lsk.reporting.content.EvidenceKind;
import se.lsk.reporting.content.FigureCheck;
import se.lsk.reporting.content.FigureUnit;
import se.lsk.reporting.content.ItemCheck;
import se.lsk.reporting.content.ItemState;
import se.lsk.reporting.content.KnownContents;
import se.lsk.reporting.content.PrintedFigure;
import se.lsk.reporting.content.PromiseState;
import se.lsk.reporting.content.Report;
import se.lsk.reporting.content.ReportKind;
import se.lsk.reporting.content.ReportReview;
import se.lsk.reporting.content.ReportSection;
import se.lsk.reporting.content.ReportTable;
import se.lsk.reporting.content.TableCell;
import se.lsk.reporting.exchange.ReportLines;
import se.lsk.reporting.render.BarChart;
import se.lsk.reporting.render.Samples;
import se.lsk.rules.Language;
import se.lsk.rules.Phrase;

/** One report with everything in it says the same in every format. */
class FormatsTest {

    private static final ReportReview REVIEW =
            review(ReportLines.read(ReportLines.COMPLETE), ReportLines.read(ReportLines.LAST_YEAR));
    private static final Report REPORT = REVIEW.report();
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00a0\\u00ad\\u200b\\u2010\\u2011-]");

    static ReportReview review(Report report, Report previous) {
        return ReportReview.of(
                report,
                KnownContents.of(ReportKind.PATIENT_SAFETY_REPORT),
                Optional.of(previous),
                Samples.RULEBOOK,
                LocalDate.of(2021, 3, 1));
    }

    /** A text without spaces and hyphens, which a format may put elsewhere. */
    private static String dense(String text) {
        return BETWEEN.matcher(text).replaceAll("");
    }

    private static List<String> dense(Stream<String> texts) {
        return texts.map(FormatsTest::dense).toList();
    }

    /** What every format says in the words of the report itself. */
    private static Stream<String> own() {
        ImmutableList.Builder<String> texts = ImmutableList.builder();
        for (ReportSection section : REPORT.sections()) {
            texts.add(section.title()).addAll(section.text());
        }
        for (PrintedFigure figure : REPORT.figures()) {
            texts.add(figure.label(), figure.source());
        }
        for (ReportTable table : REPORT.tables()) {
            texts.addAll(table.columns());
            for (ReportTable.Row row : table.rows()) {
                texts.add(row.name());
                row.cells().forEach(cell -> cell.words().ifPresent(texts::add));
            }
        }
        REPORT.checks().forEach(check -> check.note().ifPresent(texts::add));
        REPORT.promises().forEach(promise -> {
            texts.add(promise.text());
            promise.responsible().forEach(role -> texts.add(role.toString()));
            promise.followUp().ifPresent(texts::add);
        });
        REVIEW.comparison().orElseThrow().promises().forEach(followed -> {
            texts.add(followed.promise().text());
            followed.outcome().ifPresent(outcome -> texts.add(outcome.text()));
        });
        REVIEW.completeness()
                .forEach(completeness -> completeness
                        .items()
                        .forEach(item -> texts.add(item.item().key().value())));
        return texts.build().stream();
    }

    /** What a page says beside it. */
    private static Stream<String> onPages() {
        ImmutableList.Builder<String> texts = ImmutableList.<String>builder()
                .add(
                        REPORT.title().orElseThrow(),
                        REPORT.municipality(),
                        REPORT.board().orElseThrow())
                .add(REPORT.provenance().orElseThrow(), "2021-02-15", "2021-03-01");
        REPORT.parts().forEach(part -> texts.add(part.name()));
        REPORT.outcomes().forEach(outcome -> texts.add(outcome.text()));
        REPORT.tables().forEach(table -> texts.add(table.caption(), table.source()));
        REVIEW.comparison().orElseThrow().gone().forEach(texts::add);
        return texts.build().stream();
    }

    private static Stream<String> numbers(Language language) {
        return Stream.concat(
                        REPORT.figures().stream().map(PrintedFigure::value),
                        REPORT.tables().stream()
                                .flatMap(table -> table.rows().stream())
                                .flatMap(row -> row.cells().stream())
                                .map(TableCell::number)
                                .flatMap(Optional::stream))
                .map(number -> BarChart.printed(number, language));
    }

    /** What is said of each item, in a language. */
    private static Stream<String> items(Language language) {
        return REVIEW.completeness().stream()
                .flatMap(completeness -> completeness.items().stream())
                .flatMap(item -> Stream.of(
                        language.of(item.item().title()),
                        language.of(item.state()),
                        language.of(item.item().force())));
    }

    private static void assertPage(String said, Language language) {
        String text = dense(said);
        assertThat(dense(own()))
                .hasSizeGreaterThan(50)
                .allSatisfy(one -> assertThat(text).contains(one));
        assertThat(dense(onPages())).allSatisfy(one -> assertThat(text).contains(one));
        assertThat(dense(numbers(REPORT.language())))
                .hasSizeGreaterThan(12)
                .allSatisfy(one -> assertThat(text).contains(one));
        assertThat(dense(items(language))).allSatisfy(one -> assertThat(text).contains(one));
        REVIEW.completeness().stream()
                .flatMap(completeness -> completeness.items().stream())
                .forEach(item ->
                        assertThat(text).contains(dense(language.of(item.item().question()))));
        REVIEW.figures()
                .forEach(figure -> figure.computed()
                        .ifPresent(value -> assertThat(text).contains(dense(BarChart.printed(value, language)))));
        REVIEW.findings()
                .forEach(finding ->
                        assertThat(text).contains(dense(finding.ruleId().value())));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everythingStandsOnThePage(Language language) {
        Document document = Formats.xml(new Formats(REVIEW, language).html());

        assertPage(document.getElementsByTagName("body").item(0).getTextContent(), language);
        assertThat(headings(document))
                .containsAll(
                        REPORT.sections().stream().map(ReportSection::title).toList());
    }

    private static List<String> headings(Document document) {
        return Formats.elements(document).stream()
                .filter(element -> element.getTagName().matches("h[2-4]"))
                .map(Element::getTextContent)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everythingStandsInMarkdown(Language language) {
        StringBuilder text = new StringBuilder();
        Formats.nodes(new Formats(REVIEW, language).markdown()).accept(new AbstractVisitor() {
            @Override
            public void visit(Text node) {
                text.append(node.getLiteral());
            }

            @Override
            public void visit(Code node) {
                text.append(node.getLiteral());
            }
        });

        assertPage(text.toString(), language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everythingStandsInThePdf(Language language) {
        assertPage(Formats.text(new Formats(REVIEW, language).pdf()), language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everythingStandsInTheTables(Language language) {
        List<String> cells = new ArrayList<>();
        new Formats(REVIEW, language)
                .csv()
                .values()
                .forEach(csv ->
                        Formats.rows(csv, language == Language.SV ? ';' : ',').forEach(cells::addAll));
        String text = dense(String.join("\n", cells));

        assertThat(dense(own())).allSatisfy(one -> assertThat(text).contains(one));
        assertThat(cells).containsAll(numbers(language).toList());
        assertThat(cells).containsAll(items(language).toList());
        assertThat(cells).contains("-5" + (language == Language.SV ? "," : ".") + "3");
    }

    @Test
    void everythingStandsInJson() {
        String json = new Formats(REVIEW, Language.SV).json();

        assertThat(Stream.concat(own(), onPages()))
                .allSatisfy(text -> assertThat(text.startsWith("1")
                                || json.contains("\"" + text.replace("\n", "\\n") + "\"")
                                || json.contains(text.substring(text.indexOf(' ') + 1)))
                        .isTrue());
        assertThat(numbers(Language.EN))
                .allSatisfy(number -> assertThat(json).containsPattern("[:,\\[]" + number + "[,}\\]]"));
        for (ItemCheck item : REVIEW.completeness().get(0).items()) {
            assertThat(json)
                    .containsPattern(
                            "\"item\":\"" + Pattern.quote(item.item().key().value()) + "\".*?\"state\":\""
                                    + item.state().name() + "\"");
        }
    }

    @Test
    void evidenceStandsWhereASectionShowsIt() {
        for (Language language : Language.values()) {
            Formats formats = new Formats(REVIEW, language);
            assertThat(List.of(
                            formats.html(),
                            formats.markdown(),
                            formats.json(),
                            dense(Formats.text(formats.pdf())).replace("Utredningariurval", "Utredningar i urval"),
                            formats.csv().getOrDefault("table-urval.csv", "")))
                    .allSatisfy(text -> assertThat(text).contains("Utredningar i urval"));
        }
    }

    /** A report without a word in any language, so that what is left are fixed words. */
    private static ReportReview wordless(Language language) {
        return review(wordless(REPORT, language), wordless(ReportLines.read(ReportLines.LAST_YEAR), language));
    }

    private static Report wordless(Report report, Language language) {
        return HostileReportTest.planted(report, number -> "Zq" + number).toBuilder()
                .language(language)
                .build();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noFixedWordIsInTheOtherLanguage(Language report) {
        Language page = report == Language.SV ? Language.EN : Language.SV;
        String otherCode = report == Language.SV ? "sv" : "en";
        Document document = Formats.xml(new Formats(wordless(report), page).html());
        String text = text(document.getDocumentElement(), otherCode);

        List<String> words = fixedWords(report, page);
        assertThat(words).hasSizeGreaterThan(120);
        assertThat(words)
                .allSatisfy(
                        word -> assertThat(Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(word) + "(?![\\p{L}\\d])")
                                        .matcher(text)
                                        .find())
                                .as(word)
                                .isFalse());
        // the words are those that stand there when the page is in that language
        String same =
                text(Formats.xml(new Formats(wordless(report), report).html()).getDocumentElement(), "none");
        assertThat(words.stream().filter(same::contains)).hasSizeGreaterThan(50);
    }

    /** The text of an element, elements in a language left out, attributes that are read aloud put in. */
    private static String text(Element element, String without) {
        StringBuilder text = new StringBuilder(" ");
        for (String name : List.of("aria-label", "data-label", "alt", "title")) {
            text.append(element.getAttribute(name)).append(' ');
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                if (!inner.getAttribute("lang").equals(without)
                        && !inner.getTagName().equals("style")) {
                    text.append(text(inner, without));
                }
            } else {
                text.append(child.getTextContent());
            }
        }
        return text.toString();
    }

    /** What the pages of reports say of themselves in one language and say otherwise in the other. */
    private static List<String> fixedWords(Language in, Language other) {
        List<String> words = new ArrayList<>();
        for (JavaClass type : new ClassFileImporter()
                .importPackages("se.lsk.reporting.render.report", "se.lsk.reporting.render.layout")) {
            for (Field field : type.reflect().getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && isSaid(field.getType())) {
                    add(said(field, in), said(field, other), words);
                }
            }
        }
        Stream.<Collection<? extends Bilingual>>of(
                        List.of(ItemState.values()),
                        List.of(EvidenceKind.values()),
                        List.of(FigureUnit.values()),
                        List.of(PromiseState.values()),
                        List.of(FigureCheck.Kind.values()),
                        List.of(CheckedFigure.Agreement.values()))
                .flatMap(Collection::stream)
                .forEach(code -> add(in.of(code), other.of(code), words));
        return words.stream().distinct().toList();
    }

    private static boolean isSaid(Class<?> type) {
        return type == Phrase.class || Bilingual.class.isAssignableFrom(type);
    }

    private static String said(Field field, Language language) {
        try {
            field.setAccessible(true);
            return field.get(null) instanceof Phrase phrase
                    ? phrase.in(language)
                    : language.of((Bilingual) field.get(null));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(field.getName(), e);
        }
    }

    private static void add(String said, String otherwise, List<String> words) {
        Pattern.compile("\\{\\w+}")
                .splitAsStream(said)
                .map(part -> part.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", ""))
                .filter(part -> part.length() > 3)
                .filter(part -> !otherwise.contains(part))
                .forEach(words::add);
    }
}
