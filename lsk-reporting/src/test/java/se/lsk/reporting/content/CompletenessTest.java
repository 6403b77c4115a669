package se.lsk.reporting.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.lsk.reporting.content.SomeReport.by;
import static se.lsk.reporting.content.SomeReport.evidence;
import static se.lsk.reporting.content.SomeReport.figure;
import static se.lsk.reporting.content.SomeReport.outcome;
import static se.lsk.reporting.content.SomeReport.promise;
import static se.lsk.reporting.content.SomeReport.ref;
import static se.lsk.reporting.content.SomeReport.row;
import static se.lsk.reporting.content.SomeReport.section;
import static se.lsk.reporting.content.SomeReport.table;
import static se.lsk.reporting.content.SomeReport.told;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.lsk.core.facts.Listing;
import se.lsk.core.law.LegalForce;
import se.lsk.core.organisation.Regime;

class CompletenessTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 20);
    private static final ContentProfile QUALITY = KnownContents.QUALITY_REPORT;
    private static final ContentProfile PATIENT_SAFETY = KnownContents.PATIENT_SAFETY_REPORT;
    private static final ContentProfile GUIDELINE = profile("riktlinje-000", ReportKind.QUALITY_REPORT);

    private static ContentProfile profile(String id, ReportKind kind) {
        return KnownContents.find(id, kind).orElseThrow();
    }

    private static ItemCheck item(Report report, ContentProfile profile, String key) {
        return Completeness.of(report, profile, DAY).items().stream()
                .filter(check -> check.item().key().equals(new ItemKey(key)))
                .findFirst()
                .orElseThrow();
    }

    private static ItemState state(Report.Builder report, String key) {
        return item(report.build(), report.build().profile(), key).state();
    }

    @Test
    void anItemThatNoSectionIsMeantForIsMissing() {
        ItemCheck check = item(by(QUALITY).addSections(told("Inledning")).build(), QUALITY, "K7P1-AR-2.1");
        assertThat(check.state()).isEqualTo(ItemState.MISSING);
        assertThat(check.sections()).isEmpty();
        assertThat(check.found()).isEmpty();
        assertThat(check.unmet()).isEqualTo(check.item().needs());
        assertThat(check.notAsked()).isEmpty();
    }

    @Test
    void aHeadingAloneIsThin() {
        ItemCheck check =
                item(by(QUALITY).addSections(section("Åtgärder").build()).build(), QUALITY, "K7P1-AR-2.2");
        assertThat(check.state()).isEqualTo(ItemState.THIN);
        assertThat(check.sections()).extracting(ReportSection::heading).containsExactly("Åtgärder");
        assertThat(check.unmet()).hasSize(1);
    }

    @Test
    void textWhereSomethingShownIsWantedIsThin() {
        ItemCheck check = item(by(QUALITY).addSections(told("Resultat")).build(), QUALITY, "K7P1-AR-2.3");
        assertThat(check.state()).isEqualTo(ItemState.THIN);
        assertThat(check.found()).containsExactly(EvidenceKind.DESCRIPTION);
        assertThat(check.unmet()).containsExactly(Need.SHOWN);
    }

    @Test
    void whatIsWantedIsPresent() {
        ItemCheck check = item(
                by(QUALITY)
                        .addFigures(figure("f", "1"))
                        .addSections(section("Resultat").addFigures(ref("f")).build())
                        .build(),
                QUALITY,
                "K7P1-AR-2.3");
        assertThat(check.state()).isEqualTo(ItemState.PRESENT);
        assertThat(check.found()).containsExactly(EvidenceKind.OTHER);
        assertThat(check.unmet()).isEmpty();
        assertThat(check.provision()).isPresent();
    }

    @Test
    void ofTwoNeedsBothAreWanted() {
        Report.Builder report = by(GUIDELINE).addFigures(figure("f", "1", EvidenceKind.DEVIATIONS));
        ReportSection text = told("Analys av avvikelser");
        ReportSection shown =
                section("Analys av avvikelser").addFigures(ref("f")).build();
        String key = "LOCAL-000-KB.5";
        assertThat(state(report.sections(List.of(text)), key)).isEqualTo(ItemState.THIN);
        assertThat(state(report.sections(List.of(shown)), key)).isEqualTo(ItemState.THIN);
        assertThat(state(report.sections(List.of(shown, told("Inledning"), text)), key))
                .isEqualTo(ItemState.PRESENT);
    }

    @Test
    void aFigureOfAnotherSubjectIsThin() {
        Report.Builder report = by(GUIDELINE)
                .addSections(section("Resultat av brukarundersökningar")
                        .addFigures(ref("f"))
                        .build());
        assertThat(state(report.figures(List.of(figure("f", "1", EvidenceKind.GOALS))), "LOCAL-000-KB.4"))
                .isEqualTo(ItemState.THIN);
        assertThat(state(report.figures(List.of(figure("f", "1", EvidenceKind.SURVEYS))), "LOCAL-000-KB.4"))
                .isEqualTo(ItemState.PRESENT);
    }

    @Test
    void aTableWithoutRowsShowsNothing() {
        Report.Builder report =
                by(QUALITY).addSections(section("Resultat").addTables(ref("t")).build());
        assertThat(state(report.tables(List.of(table("t", 1).build())), "K7P1-AR-2.3"))
                .isEqualTo(ItemState.THIN);
        assertThat(state(
                        report.tables(
                                List.of(table("t", 1).addRows(row("a", "1")).build())),
                        "K7P1-AR-2.3"))
                .isEqualTo(ItemState.PRESENT);
    }

    @Test
    void evidenceThatTurnedOutToBeNothingShowsNothing() {
        Report.Builder report =
                by(QUALITY).addSections(section("Resultat").addEvidence("e").build());
        assertThat(state(report.evidence(List.of(evidence("e"))), "K7P1-AR-2.3"))
                .isEqualTo(ItemState.THIN);
        assertThat(state(report.evidence(List.of(evidence("e", EvidenceKind.MEASURES))), "K7P1-AR-2.3"))
                .isEqualTo(ItemState.PRESENT);
    }

    @Test
    void aPlanIsOneThatHoldsPromises() {
        ContentProfile herrljunga = profile("herrljunga-2020", ReportKind.QUALITY_REPORT);
        Report.Builder report = by(herrljunga)
                .addSections(section("8 Förbättringsplan").isPlan(true).build());
        assertThat(state(report, "LOCAL-HERRLJUNGA-KB.8")).isEqualTo(ItemState.THIN);
        assertThat(state(report.addPromises(promise("p")), "LOCAL-HERRLJUNGA-KB.8"))
                .isEqualTo(ItemState.PRESENT);
        assertThat(state(report.sections(List.of(section("Förbättringsplan").build())), "LOCAL-HERRLJUNGA-KB.8"))
                .isEqualTo(ItemState.THIN);
    }

    @Test
    void aFollowUpIsOneThatHoldsOutcomes() {
        Report.Builder report = by(QUALITY)
                .addSections(section("Åtgärder").isFollowUpOfPlan(true).build());
        assertThat(state(report, "K7P1-AR-2.2")).isEqualTo(ItemState.THIN);
        assertThat(state(report.addOutcomes(outcome("p", PromiseState.NOT_DONE)), "K7P1-AR-2.2"))
                .isEqualTo(ItemState.PRESENT);
    }

    @ParameterizedTest
    @CsvSource({"2011-12-31, NOT_APPLICABLE", "2012-01-01, PRESENT", "2012-01-02, PRESENT"})
    void theDayOfTheReportPicksTheWordings(LocalDate drawnUpOn, ItemState expected) {
        Report report = by(QUALITY)
                .year(2011)
                .drawnUpOn(drawnUpOn)
                .addSections(told("Åtgärder"))
                .build();
        ItemCheck check = item(report, QUALITY, "K7P1-AR-2.2");
        assertThat(check.state()).isEqualTo(expected);
        assertThat(check.provision().isPresent()).isEqualTo(expected == ItemState.PRESENT);
        assertThat(check.notAsked().isPresent()).isEqualTo(expected == ItemState.NOT_APPLICABLE);
        assertThat(Completeness.of(report, QUALITY, DAY).day()).isEqualTo(drawnUpOn);
    }

    @ParameterizedTest
    @CsvSource({"2011-12-31, NOT_APPLICABLE", "2012-01-01, MISSING"})
    void theDayOfTheQuestionPicksTheWordingsOfADraft(LocalDate asOf, ItemState expected) {
        Completeness held = Completeness.of(by(PATIENT_SAFETY).year(2011).build(), PATIENT_SAFETY, asOf);
        assertThat(held.day()).isEqualTo(asOf);
        assertThat(held.items().get(3).item().key()).isEqualTo(new ItemKey("K7P2.1"));
        assertThat(held.items().get(3).state()).isEqualTo(expected);
        assertThat(held.items().get(0).state()).isEqualTo(ItemState.MISSING);
    }

    @ParameterizedTest
    @CsvSource({"2025-06-30, SFS 2001:453", "2025-07-01, SFS 2025:400"})
    void ofTwoActsTheOneInForceIsTold(LocalDate drawnUpOn, String act) {
        ContentProfile statistics = KnownContents.UNEXECUTED_DECISIONS;
        ItemCheck check = item(by(statistics).drawnUpOn(drawnUpOn).build(), statistics, "EVB-5.1");
        assertThat(check.provision().orElseThrow().reference().toString()).startsWith(act);
    }

    @Test
    void anItemIsAskedOfActivityUnderItsLaws() {
        Report.Builder report = by(PATIENT_SAFETY);
        String key = "PSL-3-10.1";
        assertThat(state(report, key)).isEqualTo(ItemState.MISSING);
        assertThat(state(report.regimes(Listing.of(Regime.HSL)), key)).isEqualTo(ItemState.MISSING);
        assertThat(state(report.regimes(Listing.of(Regime.SOL, Regime.TL)), key))
                .isEqualTo(ItemState.MISSING);
        assertThat(state(report.regimes(Listing.of(Regime.SOL, Regime.LSS)), key))
                .isEqualTo(ItemState.NOT_APPLICABLE);
        assertThat(state(report.regimes(Listing.of()), key)).isEqualTo(ItemState.NOT_APPLICABLE);
        assertThat(state(by(QUALITY).regimes(Listing.of()), "K7P1-AR-2.1")).isEqualTo(ItemState.MISSING);
    }

    @Test
    void anItemThatIsNotAskedIsNotApplicableAlsoWhereItIsHeld() {
        ItemCheck check = item(
                by(PATIENT_SAFETY)
                        .regimes(Listing.of(Regime.SOL))
                        .addSections(told("Åtgärder"))
                        .build(),
                PATIENT_SAFETY,
                "PSL-3-10.2");
        assertThat(check.state()).isEqualTo(ItemState.NOT_APPLICABLE);
        assertThat(check.notAsked()).isPresent();
        assertThat(check.unmet()).isEmpty();
        assertThat(check.isBreach()).isFalse();
    }

    @Test
    void aReasonIsHeardWhereTheItemIsAdvice() {
        Report.Builder report =
                by(QUALITY).addNotApplicable(new Dispensation(new ItemKey("K7P1-AR-2.2"), "Nämnden är ny."));
        ItemCheck check = item(report.build(), QUALITY, "K7P1-AR-2.2");
        assertThat(check.state()).isEqualTo(ItemState.NOT_APPLICABLE);
        assertThat(check.reason()).contains("Nämnden är ny.");
        assertThat(check.notAsked()).isEmpty();
        assertThat(item(report.build(), QUALITY, "K7P1-AR-2.1").state()).isEqualTo(ItemState.MISSING);
        assertThat(state(report.sections(List.of(section("Åtgärder").build())), "K7P1-AR-2.2"))
                .isEqualTo(ItemState.NOT_APPLICABLE);
        assertThat(state(report.sections(List.of(told("Åtgärder"))), "K7P1-AR-2.2"))
                .isEqualTo(ItemState.PRESENT);
    }

    @ParameterizedTest
    @CsvSource({"PSL-3-10.1", "K7P2.4"})
    void aReasonIsOnlyToldWhereAStatuteOrARegulationAsks(String key) {
        ItemCheck check = item(
                by(PATIENT_SAFETY)
                        .addNotApplicable(new Dispensation(new ItemKey(key), "Hann inte."))
                        .build(),
                PATIENT_SAFETY,
                key);
        assertThat(check.state()).isEqualTo(ItemState.MISSING);
        assertThat(check.reason()).contains("Hann inte.");
        assertThat(check.isBreach()).isTrue();
    }

    @Test
    void subsectionsCountForTheirChapter() {
        Report.Builder report = by(QUALITY).addFigures(figure("f", "1"));
        ReportSection deep =
                section("Hemtjänsten").level(3).addFigures(ref("f")).build();
        ReportSection shallow = deep.toBuilder().level(2).build();
        ReportSection results = section("Resultat").build();
        ReportSection other = section("Bilagor").build();
        String key = "K7P1-AR-2.3";
        assertThat(state(report.sections(List.of(results, shallow)), key)).isEqualTo(ItemState.PRESENT);
        assertThat(state(report.sections(List.of(results, deep)), key)).isEqualTo(ItemState.PRESENT);
        assertThat(state(
                        report.sections(List.of(results, section("Mer").level(2).build(), deep)), key))
                .isEqualTo(ItemState.PRESENT);
        assertThat(state(report.sections(List.of(results, other, shallow)), key))
                .isEqualTo(ItemState.THIN);
        assertThat(state(report.sections(List.of(shallow, results)), key)).isEqualTo(ItemState.THIN);
        ReportSection inner = section("Resultat").level(2).build();
        assertThat(state(report.sections(List.of(other, inner, shallow)), key)).isEqualTo(ItemState.THIN);
        assertThat(state(report.sections(List.of(other, inner, deep)), key)).isEqualTo(ItemState.PRESENT);
    }

    @Test
    void twoSectionsThatReadAlikeHoldWhatStandsBelowEach() {
        ReportSection results = section("Resultat").build();
        Report.Builder report = by(QUALITY).addFigures(figure("f", "1"));
        ReportSection below =
                section("Hemtjänsten").level(2).addFigures(ref("f")).build();
        assertThat(state(report.sections(List.of(results, results, below)), "K7P1-AR-2.3"))
                .isEqualTo(ItemState.PRESENT);
        assertThat(state(report.sections(List.of(results, section("Resultat").build(), below)), "K7P1-AR-2.3"))
                .isEqualTo(ItemState.PRESENT);
    }

    @Test
    void whatTheAuthorNamesBeatsTheHeading() {
        Report report = by(QUALITY)
                .addSections(section("Resultat")
                        .addText("Så gjordes det.")
                        .addAnswers(new ItemKey("K7P1-AR-2.1"))
                        .build())
                .build();
        assertThat(item(report, QUALITY, "K7P1-AR-2.1").state()).isEqualTo(ItemState.PRESENT);
        assertThat(item(report, QUALITY, "K7P1-AR-2.3").state()).isEqualTo(ItemState.MISSING);
    }

    @Test
    void whatTheAuthorNamesOfAnotherListLeavesTheHeadingItsWord() {
        Report report = by(QUALITY)
                .addSections(section("Åtgärder")
                        .addText("Så gjordes det.")
                        .addAnswers(new ItemKey("LOCAL-000-KB.3"))
                        .build())
                .build();
        assertThat(item(report, QUALITY, "K7P1-AR-2.2").state()).isEqualTo(ItemState.PRESENT);
        assertThat(item(report, GUIDELINE, "LOCAL-000-KB.3").state()).isEqualTo(ItemState.THIN);
    }

    @Test
    void aHeadingOfTheLayoutMeansWhatTheLayoutSays() {
        Report.Builder report =
                by(PATIENT_SAFETY).addSections(told("Sammanställning och analys"), told("Egenkontroll"));
        assertThat(state(report, "PSL-3-10.1")).isEqualTo(ItemState.MISSING);
        report.layout(KnownLayouts.NATIONAL_2011);
        assertThat(state(report, "PSL-3-10.1")).isEqualTo(ItemState.PRESENT);
        // a heading that the layout doesn't have is that of an item
        assertThat(state(report, "K7P2.2")).isEqualTo(ItemState.PRESENT);
    }

    @Test
    void aPartHasContentWhereASectionAboutItHolds() {
        OrganisationPart home = new OrganisationPart(ref("h"), "Hemtjänsten");
        OrganisationPart housing = new OrganisationPart(ref("b"), "Boendet");
        OrganisationPart silent = new OrganisationPart(ref("s"), "Stödet");
        Completeness held = Completeness.of(
                by(QUALITY)
                        .addParts(home, housing, silent)
                        .addSections(
                                section("Hemtjänsten").addParts(ref("h")).build(),
                                section("Året").level(2).addText("Lugnt.").build(),
                                section("Boendet").addParts(ref("b")).build())
                        .build(),
                QUALITY,
                DAY);
        assertThat(held.parts()).extracting(PartCheck::part).containsExactly(home, housing, silent);
        assertThat(held.parts()).extracting(PartCheck::hasContent).containsExactly(true, false, false);
        assertThat(held.parts()).extracting(part -> part.sections().size()).containsExactly(1, 1, 0);
        assertThat(held.partsWithoutContent()).containsExactly(housing, silent);
    }

    @Test
    void partsAreAskedForOnlyWhereARuleAsks() {
        Report report = by(GUIDELINE)
                .addParts(new OrganisationPart(ref("h"), "Hemtjänsten"))
                .build();
        assertThat(Completeness.of(report, GUIDELINE, DAY).parts()).isEmpty();
        assertThat(Completeness.of(report, QUALITY, DAY).parts()).hasSize(1);
    }

    @Test
    void onlyTheTopmostExtraSectionsAreTold() {
        Completeness held = Completeness.of(
                by(QUALITY)
                        .addSections(
                                told("Förord"),
                                section("Om året").level(2).build(),
                                told("Åtgärder"),
                                section("Utbildning").level(2).build(),
                                section("Året").build(),
                                section("Så var det").level(2).build(),
                                section("Mer om det").level(3).build(),
                                section("Resultat").level(2).build(),
                                section("I siffror").level(3).build(),
                                told("Bilagor"))
                        .build(),
                QUALITY,
                DAY);
        assertThat(held.extra()).extracting(ReportSection::heading).containsExactly("Förord", "Så var det", "Bilagor");
    }

    @ParameterizedTest
    @EnumSource(ItemState.class)
    void onlyWhatIsMissingAndBindingIsABreach(ItemState state) {
        for (ContentProfile profile : KnownContents.all()) {
            for (RequiredItem item : profile.items()) {
                ItemCheck check = new ItemCheck(
                        item,
                        state,
                        Optional.empty(),
                        List.of(),
                        Set.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty());
                boolean binding = item.force() == LegalForce.STATUTE || item.force() == LegalForce.REGULATION;
                assertThat(check.isBreach()).isEqualTo(state == ItemState.MISSING && binding);
            }
        }
    }

    @Test
    void statesAreCounted() {
        Completeness held = Completeness.of(
                by(PATIENT_SAFETY)
                        .addSections(told("Åtgärder"), section("Samverkan").build())
                        .build(),
                PATIENT_SAFETY,
                DAY);
        assertThat(held.count(ItemState.PRESENT)).isOne();
        assertThat(held.count(ItemState.THIN)).isOne();
        assertThat(held.count(ItemState.MISSING)).isEqualTo(5);
        assertThat(held.count(ItemState.NOT_APPLICABLE)).isZero();
        assertThat(held.lacksWhatIsBinding()).isTrue();
        assertThat(Completeness.of(by(QUALITY).build(), QUALITY, DAY).lacksWhatIsBinding())
                .isFalse();
    }

    @Test
    void aProfileIsForReportsOfItsKind() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Completeness.of(by(QUALITY).build(), PATIENT_SAFETY, DAY));
    }
}
