package se.lsk.reporting.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.lsk.reporting.content.SomeReport.by;
import static se.lsk.reporting.content.SomeReport.evidence;
import static se.lsk.reporting.content.SomeReport.figure;
import static se.lsk.reporting.content.SomeReport.outcome;
import static se.lsk.reporting.content.SomeReport.promise;
import static se.lsk.reporting.content.SomeReport.ref;
import static se.lsk.reporting.content.SomeReport.refusals;
import static se.lsk.reporting.content.SomeReport.row;
import static se.lsk.reporting.content.SomeReport.section;
import static se.lsk.reporting.content.SomeReport.table;
import static se.lsk.reporting.content.SomeReport.told;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lsk.core.check.RefusedException;
import se.lsk.core.facts.HostReference;
import se.lsk.rules.Language;

class ReportTest {

    private static final ContentProfile QUALITY = KnownContents.QUALITY_REPORT;
    private static final ContentProfile PATIENT_SAFETY = KnownContents.PATIENT_SAFETY_REPORT;

    private static <T> List<T> many(int count, Function<Integer, T> made) {
        return IntStream.range(0, count).mapToObj(made::apply).toList();
    }

    @Test
    void aLineHasAtMostFiveHundredCharacters() {
        assertThat(section("x".repeat(500)).build().heading()).hasSize(500);
        assertThat(refusals(() -> section("x".repeat(501)).build())).containsExactly("$.heading TEXT_TOO_LONG");
    }

    @Test
    void aParagraphHasAtMostTwentyThousandCharacters() {
        assertThat(section("A").addText("x".repeat(20_000)).build().text().get(0))
                .hasSize(20_000);
        assertThat(refusals(() -> section("A").addText("x", "x".repeat(20_001)).build()))
                .containsExactly("$.text[1] TEXT_TOO_LONG");
    }

    @Test
    void aSectionHasAtMostTwoHundredParagraphs() {
        assertThat(section("A").text(many(200, i -> "x")).build().text()).hasSize(200);
        assertThat(refusals(() -> section("A").text(many(201, i -> "x")).build()))
                .containsExactly("$.text TOO_MANY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "två\nrader", "a\u0000b", "a\u0085b", "a\u2028b", "a\tb"})
    void whatIsNoLineIsRefused(String text) {
        assertThat(refusals(() -> section(text).build())).containsExactly("$.heading NOT_A_LINE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t", "a\rb", "a\u0000b", "a\u2029b"})
    void whatIsNoParagraphIsRefused(String text) {
        assertThat(refusals(() -> section("A").addText(text).build())).containsExactly("$.text[0] NOT_A_PARAGRAPH");
    }

    @Test
    void aParagraphMayHoldTabsAndLineFeeds() {
        assertThat(section("A").addText("a\n\tb").build().text()).containsExactly("a\n\tb");
    }

    @Test
    void aSectionIsOfLevelOneToThree() {
        assertThat(section("A").level(1).build().level()).isOne();
        assertThat(section("A").level(3).build().level()).isEqualTo(3);
        assertThat(refusals(() -> section("A").level(0).build())).containsExactly("$.level NUMBER_OUT_OF_RANGE");
        assertThat(refusals(() -> section("A").level(4).build())).containsExactly("$.level NUMBER_OUT_OF_RANGE");
    }

    @Test
    void aSectionShowsNothingTwice() {
        assertThat(refusals(() -> section("A")
                        .addFigures(ref("f"), ref("g"), ref("f"))
                        .addTables(ref("t"), ref("t"))
                        .addEvidence("e", "e")
                        .build()))
                .containsExactly("$.figures[2] DOUBLED_NAME", "$.tables[1] DOUBLED_NAME", "$.evidence[1] DOUBLED_NAME");
    }

    @Test
    void aSectionIsCalledByItsNumberAndItsHeading() {
        assertThat(section("Riskanalys").number("5.1").build().title()).isEqualTo("5.1 Riskanalys");
        assertThat(section("Riskanalys").build().title()).isEqualTo("Riskanalys");
    }

    @Test
    void aReportHasAtMostThreeHundredSections() {
        assertThat(by(QUALITY).sections(many(300, i -> told("A"))).build().sections())
                .hasSize(300);
        assertThat(refusals(
                        () -> by(QUALITY).sections(many(301, i -> told("A"))).build()))
                .containsExactly("$.sections TOO_MANY");
    }

    @Test
    void aReportHasAtMostTwoThousandFigures() {
        assertThat(by(QUALITY)
                        .figures(many(2_000, i -> figure("f" + i, "1")))
                        .build()
                        .figures())
                .hasSize(2_000);
        assertThat(refusals(() -> by(QUALITY)
                        .figures(many(2_001, i -> figure("f" + i, "1")))
                        .build()))
                .containsExactly("$.figures TOO_MANY");
    }

    @Test
    void aReportHasAtMostTwoHundredTables() {
        assertThat(by(QUALITY)
                        .tables(many(200, i -> table("t" + i, 1).build()))
                        .build()
                        .tables())
                .hasSize(200);
        assertThat(refusals(() -> by(QUALITY)
                        .tables(many(201, i -> table("t" + i, 1).build()))
                        .build()))
                .containsExactly("$.tables TOO_MANY");
    }

    @Test
    void aReportHasAtMostFiveHundredPromisesAndOutcomes() {
        assertThat(by(QUALITY)
                        .promises(many(500, i -> promise("p" + i)))
                        .build()
                        .promises())
                .hasSize(500);
        assertThat(refusals(() ->
                        by(QUALITY).promises(many(501, i -> promise("p" + i))).build()))
                .containsExactly("$.promises TOO_MANY");
        assertThat(by(QUALITY)
                        .outcomes(many(500, i -> outcome("p" + i, PromiseState.DONE)))
                        .build()
                        .outcomes())
                .hasSize(500);
        assertThat(refusals(() -> by(QUALITY)
                        .outcomes(many(501, i -> outcome("p" + i, PromiseState.DONE)))
                        .build()))
                .containsExactly("$.outcomes TOO_MANY");
    }

    @Test
    void aReportHasAtMostTwoThousandChecks() {
        FigureCheck check = new FigureCheck(
                FigureCheck.Kind.SAME,
                FigureReference.figure("f"),
                List.of(FigureReference.figure("f")),
                Optional.empty());
        Report.Builder report = by(QUALITY).addFigures(figure("f", "1"));
        assertThat(report.checks(many(2_000, i -> check)).build().checks()).hasSize(2_000);
        assertThat(refusals(() -> report.addChecks(check).build())).containsExactly("$.checks TOO_MANY");
    }

    @Test
    void aYearAndADayLieInTheCalendar() {
        assertThat(by(QUALITY).year(1930).build().year()).isEqualTo(1930);
        assertThat(by(QUALITY)
                        .year(2100)
                        .drawnUpOn(LocalDate.of(2100, 12, 31))
                        .build()
                        .year())
                .isEqualTo(2100);
        assertThat(refusals(() -> by(QUALITY).year(1929).build())).containsExactly("$.year NUMBER_OUT_OF_RANGE");
        assertThat(refusals(() -> by(QUALITY).year(2101).build())).containsExactly("$.year NUMBER_OUT_OF_RANGE");
        assertThat(refusals(
                        () -> by(QUALITY).drawnUpOn(LocalDate.of(1929, 12, 31)).build()))
                .containsExactly("$.drawnUpOn DATE_OUT_OF_RANGE");
        assertThat(refusals(
                        () -> by(QUALITY).drawnUpOn(LocalDate.of(2101, 1, 1)).build()))
                .containsExactly("$.drawnUpOn DATE_OUT_OF_RANGE");
    }

    @Test
    void nothingIsCalledTheSame() {
        OrganisationPart part = new OrganisationPart(ref("d"), "Hemtjänsten");
        Dispensation reason = new Dispensation(new ItemKey("K7P1-AR-2.1"), "Ingen verksamhet.");
        assertThat(refusals(() -> by(QUALITY)
                        .addParts(part, part)
                        .addFigures(figure("f", "1"), figure("f", "2"))
                        .addTables(table("t", 1).build(), table("t", 2).build())
                        .addPromises(promise("p"), promise("p"))
                        .addOutcomes(outcome("q", PromiseState.DONE), outcome("q", PromiseState.ONGOING))
                        .addNotApplicable(reason, reason)
                        .addEvidence(evidence("e"), evidence("e", EvidenceKind.GOALS))
                        .build()))
                .containsExactly(
                        "$.parts[1].ref DOUBLED_NAME",
                        "$.figures[1].ref DOUBLED_NAME",
                        "$.tables[1].ref DOUBLED_NAME",
                        "$.promises[1].ref DOUBLED_NAME",
                        "$.outcomes[1].promise DOUBLED_NAME",
                        "$.notApplicable[1].item DOUBLED_NAME",
                        "$.evidence[1].name DOUBLED_NAME");
    }

    @Test
    void whatASectionRefersToIsThere() {
        assertThat(refusals(() -> by(QUALITY)
                        .addSections(
                                told("A"),
                                section("B")
                                        .addFigures(ref("f"))
                                        .addTables(ref("t"))
                                        .addParts(ref("d"))
                                        .addEvidence("e")
                                        .build())
                        .build()))
                .containsExactly(
                        "$.sections[1].figures[0] NOT_DECLARED",
                        "$.sections[1].tables[0] NOT_DECLARED",
                        "$.sections[1].parts[0] NOT_DECLARED",
                        "$.sections[1].evidence[0] NOT_DECLARED");
    }

    @Test
    void aFigureIsNoTableAndATableNoFigure() {
        assertThat(refusals(() -> by(QUALITY)
                        .addFigures(figure("f", "1"))
                        .addTables(table("t", 1).build())
                        .addSections(section("A")
                                .addFigures(ref("t"))
                                .addTables(ref("f"))
                                .build())
                        .build()))
                .containsExactly("$.sections[0].figures[0] NOT_DECLARED", "$.sections[0].tables[0] NOT_DECLARED");
    }

    @Test
    void whatACheckRefersToIsThere() {
        Function<FigureReference, List<String>> asked = reference -> refusals(() -> by(QUALITY)
                .addFigures(figure("f", "1"))
                .addTables(table("t", 1).addRows(row("a", "1"), row("b", "")).build())
                .addChecks(new FigureCheck(
                        FigureCheck.Kind.SAME,
                        reference,
                        List.of(FigureReference.figure("f"), reference),
                        Optional.empty()))
                .build());
        for (FigureReference dangling : List.of(
                FigureReference.figure("g"),
                FigureReference.figure("t"),
                FigureReference.cell("f", "a", "k0"),
                FigureReference.cell("u", "a", "k0"),
                FigureReference.cell("t", "c", "k0"),
                FigureReference.cell("t", "a", "k1"),
                FigureReference.cell("t", "a", "Rad"))) {
            assertThat(asked.apply(dangling))
                    .containsExactly("$.checks[0].printed NOT_DECLARED", "$.checks[0].of[1] NOT_DECLARED");
        }
    }

    @Test
    void anItemIsOneOfAListForSuchReports() {
        ItemKey own = new ItemKey("K7P1-AR-2.1");
        ItemKey municipal = new ItemKey("LOCAL-HERRLJUNGA-KB.8");
        ItemKey ofOthers = new ItemKey("PSL-3-10.1");
        ItemKey unattested = new ItemKey("K7P2.5");
        assertThat(by(QUALITY)
                        .addSections(section("A").addAnswers(own, municipal).build())
                        .addNotApplicable(new Dispensation(municipal, "Ingen plan."))
                        .build()
                        .sections())
                .hasSize(1);
        assertThat(refusals(() -> by(QUALITY)
                        .addSections(
                                section("A").addAnswers(own, ofOthers).build(),
                                section("B").addAnswers(unattested).build())
                        .addNotApplicable(new Dispensation(ofOthers, "Ingen vård."))
                        .build()))
                .containsExactly(
                        "$.sections[0].answers[1] UNKNOWN_ITEM",
                        "$.sections[1].answers[0] UNKNOWN_ITEM",
                        "$.notApplicable[0].item UNKNOWN_ITEM");
    }

    @Test
    void aLayoutIsForReportsOfTheSameKind() {
        assertThat(by(PATIENT_SAFETY).layout(KnownLayouts.NATIONAL_2011).build().layout())
                .contains(KnownLayouts.NATIONAL_2011);
        assertThat(refusals(() -> by(QUALITY).layout(KnownLayouts.NATIONAL_2011).build()))
                .containsExactly("$.layout CONTRADICTION");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        assertThat(refusals(() -> by(QUALITY)
                        .title(" ")
                        .municipality("")
                        .board("a\nb")
                        .provenance("x".repeat(501))
                        .year(1900)
                        .build()))
                .containsExactly(
                        "$.title NOT_A_LINE",
                        "$.municipality NOT_A_LINE",
                        "$.board NOT_A_LINE",
                        "$.provenance TEXT_TOO_LONG",
                        "$.year NUMBER_OUT_OF_RANGE");
    }

    /** Made up: nobody has a number that ends in four zeros. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "19990101-0000",
                "990101-0000",
                "199901010000",
                "9901010000",
                "19990161-0000",
                "990101+0000",
                "Hon (19990101-0000) bor kvar",
                "990101-0000.",
                "2020-01-01 och 990101-0000"
            })
    void aTextShapedLikeAPersonalIdentityNumberIsRefusedEverywhere(String text) {
        String code = " PERSONAL_IDENTITY_NUMBER";
        assertThat(refusals(() -> section(text).build())).containsExactly("$.heading" + code);
        assertThat(refusals(() -> section("A").number(text).build())).containsExactly("$.number" + code);
        assertThat(refusals(() -> section("A").addText("x", text).build())).containsExactly("$.text[1]" + code);
        assertThat(refusals(() -> table("t", 1).addRows(row("a", text + " ")).build()))
                .containsExactly("$.rows[0].cells[0]" + code);
        assertThat(refusals(() -> table("t", 1).addRows(row(text, "1")).build()))
                .containsExactly("$.rows[0].name" + code);
        assertThat(refusals(() -> table("t", 1).addColumns(text).build())).containsExactly("$.columns[2]" + code);
        assertThat(refusals(() -> table("t", 1).caption(text).source(text).build()))
                .containsExactly("$.caption" + code, "$.source" + code);
        assertThat(refusals(() -> PrintedFigure.builder()
                        .ref(ref("f"))
                        .label(text)
                        .value(BigDecimal.ONE)
                        .source(text)
                        .build()))
                .containsExactly("$.label" + code, "$.source" + code);
        assertThat(refusals(() -> new ImprovementPromise(ref("p"), text, List.of(), Optional.of(text))))
                .containsExactly("$.text" + code, "$.followUp" + code);
        assertThat(refusals(() -> new PromiseOutcome(ref("p"), PromiseState.DONE, text)))
                .containsExactly("$.text" + code);
        assertThat(refusals(() -> new Dispensation(new ItemKey("K7P2.1"), text)))
                .containsExactly("$.reason" + code);
        assertThat(refusals(() -> new OrganisationPart(ref("d"), text))).containsExactly("$.name" + code);
        assertThat(refusals(() -> new FigureCheck(
                        FigureCheck.Kind.SAME,
                        FigureReference.figure("f"),
                        List.of(FigureReference.figure("g")),
                        Optional.of(text))))
                .containsExactly("$.note" + code);
        assertThat(refusals(() -> by(QUALITY)
                        .title(text)
                        .municipality(text)
                        .board(text)
                        .provenance(text)
                        .build()))
                .containsExactly("$.title" + code, "$.municipality" + code, "$.board" + code, "$.provenance" + code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-2021",
                "2020-01-01",
                "SOSFS 2011:9, 7 kap. 2 §",
                "HSLF-FS 2016:40",
                "12 345 678 kronor",
                "0771-12 34 56",
                "Dnr 2020-001234",
                "https://example.org/19990101-0000",
                "20201231",
                "990001-0000"
            })
    void yearsDaysAndCitationsAreNoIdentityNumbers(String text) {
        assertThat(section(text).addText(text).build().heading()).isEqualTo(text);
    }

    @Test
    void aRefusalNeverRepeatsTheText() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> section("Om 19990101-0000").build())
                .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain("0101"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HostReference("19990101-0000"))
                .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain("0101"));
    }

    @Test
    void aFigureIsAboutASubjectAndHasAtMostTwentyDigits() {
        Supplier<PrintedFigure.Builder> figure = () -> PrintedFigure.builder()
                .ref(ref("f"))
                .label("Antal")
                .value(BigDecimal.ONE)
                .source("Källa: påhittad");
        for (EvidenceKind kind : EvidenceKind.values()) {
            if (EvidenceKind.SUBJECTS.contains(kind)) {
                assertThat(figure.get().about(kind).build().about()).isEqualTo(kind);
            } else {
                assertThat(refusals(() -> figure.get().about(kind).build())).containsExactly("$.about UNKNOWN_CODE");
            }
        }
        for (String printed :
                List.of("9".repeat(20), "-" + "9".repeat(20), "1E19", "0." + "0".repeat(19) + "1", "0.10")) {
            assertThat(figure.get().value(new BigDecimal(printed)).build().value())
                    .isEqualTo(new BigDecimal(printed));
        }
        for (String printed : List.of("9".repeat(21), "1E20", "1E999999", "0." + "0".repeat(20) + "1", "1E-999999")) {
            assertThat(refusals(
                            () -> figure.get().value(new BigDecimal(printed)).build()))
                    .containsExactly("$.value NUMBER_OUT_OF_RANGE");
        }
    }

    @Test
    void aFigureIsAboutAYearInTheCalendar() {
        PrintedFigure.Builder figure = PrintedFigure.builder()
                .ref(ref("f"))
                .label("Antal")
                .value(BigDecimal.ONE)
                .source("Källa: påhittad");
        assertThat(figure.year(1930).build().year()).hasValue(1930);
        assertThat(figure.year(2100).build().year()).hasValue(2100);
        assertThat(refusals(() -> figure.year(1929).build())).containsExactly("$.year NUMBER_OUT_OF_RANGE");
        assertThat(refusals(() -> figure.year(2101).build())).containsExactly("$.year NUMBER_OUT_OF_RANGE");
    }

    @Test
    void theNumberThatIsMeantIsThePrintedOne() {
        Report report = by(QUALITY)
                .addFigures(figure("f", "1.50"))
                .addTables(table("t", 2)
                        .addRows(row("a", "1", "två"), row("b", "", "4"))
                        .build())
                .build();
        assertThat(report.number(FigureReference.figure("f"))).contains(new BigDecimal("1.50"));
        assertThat(report.number(FigureReference.cell("t", "b", "k1"))).contains(new BigDecimal("4"));
        assertThat(report.number(FigureReference.cell("t", "a", "k1"))).isEmpty();
        assertThat(report.number(FigureReference.cell("t", "b", "k0"))).isEmpty();
        assertThat(report.number(FigureReference.cell("t", "a", "Rad"))).isEmpty();
        assertThat(report.number(FigureReference.figure("t"))).isEmpty();
    }

    @Test
    void anOutlineAddsAHeadingForEachItemNotSpokenTo() {
        Report report = by(QUALITY)
                .addSections(told("Inledning"), told("5.2 ÅTGÄRDER"))
                .outline(Language.SV)
                .build();
        assertThat(report.sections())
                .extracting(ReportSection::heading)
                .containsExactly(
                        "Inledning", "5.2 ÅTGÄRDER", "Hur arbetet har bedrivits", "Vilka resultat som har uppnåtts");
        assertThat(report.sections().get(2).answers()).containsExactly(new ItemKey("K7P1-AR-2.1"));
        assertThat(report.toBuilder().outline(Language.EN).build()).isEqualTo(report);
        Completeness held = Completeness.of(report, QUALITY, LocalDate.of(2026, 2, 20));
        assertThat(held.count(ItemState.MISSING)).isZero();
        assertThat(held.count(ItemState.PRESENT)).isOne();
    }

    @Test
    void anOutlineIsInItsLanguage() {
        assertThat(by(QUALITY).outline(Language.EN).build().sections())
                .extracting(ReportSection::heading)
                .containsExactly("How the work was run", "Which measures were taken", "Which results were reached");
    }

    @Test
    void evidenceIsShownWhereASectionRefersToIt() {
        Report report = by(QUALITY)
                .addEvidence(evidence("a"), evidence("b"), evidence("c"))
                .addSections(
                        section("A").addEvidence("c").build(),
                        section("B").level(2).addEvidence("a", "c").build())
                .build();
        assertThat(report.shownEvidence()).extracting(ReportEvidence::name).containsExactly("a", "c");
        assertThat(report.evidence("b")).map(ReportEvidence::name).contains("b");
        assertThat(report.evidence("d")).isEmpty();
    }

    @Test
    void aCheckHasNumbersToBeCheckedAgainst() {
        FigureReference f = FigureReference.figure("f");
        assertThat(refusals(() -> new FigureCheck(FigureCheck.Kind.SUM, f, List.of(), Optional.empty())))
                .containsExactly("$.of MISSING_PROPERTY");
        assertThat(refusals(() -> new FigureCheck(FigureCheck.Kind.SHARE, f, List.of(f), Optional.empty())))
                .containsExactly("$.of CONTRADICTION");
        assertThat(refusals(() -> new FigureCheck(FigureCheck.Kind.SHARE, f, List.of(f, f, f), Optional.empty())))
                .containsExactly("$.of CONTRADICTION");
        assertThat(new FigureCheck(FigureCheck.Kind.SUM, f, many(2_000, i -> f), Optional.empty()).of())
                .hasSize(2_000);
        assertThat(refusals(() -> new FigureCheck(FigureCheck.Kind.SUM, f, many(2_001, i -> f), Optional.empty())))
                .containsExactly("$.of TOO_MANY");
    }

    @Test
    void aCellIsANumberOrWords() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TableCell(Optional.of(BigDecimal.ONE), Optional.of("ett")));
        assertThat(TableCell.of(3).number()).contains(BigDecimal.valueOf(3));
    }
}
