package se.lsk.reporting.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.lsk.reporting.content.SomeReport.by;
import static se.lsk.reporting.content.SomeReport.figure;
import static se.lsk.reporting.content.SomeReport.ref;
import static se.lsk.reporting.content.SomeReport.row;
import static se.lsk.reporting.content.SomeReport.section;
import static se.lsk.reporting.content.SomeReport.table;
import static se.lsk.reporting.content.SomeReport.told;
import static se.lsk.reporting.content.SomeReport.total;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.Listing;
import se.lsk.core.law.RuleId;
import se.lsk.core.organisation.Regime;
import se.lsk.rules.Finding;
import se.lsk.rules.Outcome;
import se.lsk.rules.Rulebook;
import se.lsk.rules.national.NationalRulebook;

class ReportReviewTest {

    private static final LocalDate ASKED = LocalDate.of(2026, 6, 30);
    private static final Rulebook RULES = NationalRulebook.rulebook();
    private static final ContentProfile QUALITY = KnownContents.QUALITY_REPORT;
    private static final ContentProfile PATIENT_SAFETY = KnownContents.PATIENT_SAFETY_REPORT;

    private static ReportReview review(Report report, LocalDate asOf) {
        return ReportReview.of(report, List.of(), Optional.empty(), RULES, asOf);
    }

    private static Optional<Finding> finding(Report report, LocalDate asOf, String rule) {
        return review(report, asOf).findings().stream()
                .filter(finding -> finding.ruleId().equals(RuleId.of(rule)))
                .findFirst();
    }

    private static Outcome outcome(Report report, LocalDate asOf, String rule) {
        return finding(report, asOf, rule).orElseThrow().outcome();
    }

    /** All seven items, present. */
    private static Report.Builder whole() {
        return by(PATIENT_SAFETY)
                .regimes(Listing.of(Regime.HSL))
                .keptAvailable(Answer.YES)
                .addFigures(figure("f", "1"))
                .addSections(
                        told("Hur patientsäkerhetsarbetet har bedrivits"),
                        told("Åtgärder"),
                        section("Resultat").addFigures(ref("f")).build(),
                        told("Organisatoriskt ansvar"),
                        told("Egenkontroll"),
                        told("Samverkan"),
                        told("Riskanalys"));
    }

    /** 1 March 2026 is a Sunday, and whether the day moves to the next weekday is not settled. */
    @ParameterizedTest
    @CsvSource({
        "2025-12-31, FULFILLED",
        "2026-02-28, FULFILLED",
        "2026-03-01, FULFILLED",
        "2026-03-02, NEEDS_JUDGEMENT",
        "2026-03-03, NOT_FULFILLED",
        "2027-02-28, NOT_FULFILLED"
    })
    void thePatientSafetyReportIsDrawnUpByTheFirstOfMarch(LocalDate drawnUpOn, Outcome expected) {
        Report report = whole().drawnUpOn(drawnUpOn).build();
        for (LocalDate asOf : List.of(LocalDate.of(2027, 2, 28), LocalDate.of(2027, 3, 2), LocalDate.of(2031, 1, 1))) {
            assertThat(outcome(report, asOf, "LM-PSB")).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-30, NOT_APPLICABLE",
        "2025-12-31, PENDING",
        "2026-03-01, PENDING",
        "2026-03-02, NOT_APPLICABLE",
        "2026-03-03, NOT_APPLICABLE"
    })
    void ofAReportWhoseDayIsNotToldTheClockSaysOnlyHowMuchTimeIsLeft(LocalDate asOf, Outcome expected) {
        assertThat(finding(whole().build(), asOf, "LM-PSB")
                        .map(Finding::outcome)
                        .orElse(Outcome.NOT_APPLICABLE))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-31, FULFILLED", "2027-01-01, NOT_FULFILLED"})
    void theQualityReportIsDrawnUpWithinTheYear(LocalDate drawnUpOn, Outcome expected) {
        Report report = by(QUALITY).drawnUpOn(drawnUpOn).build();
        assertThat(outcome(report, LocalDate.of(2028, 1, 15), "QL-KVB")).isEqualTo(expected);
    }

    @Test
    void aReportDrawnUpBeforeTheYearEndedIsNotTheYears() {
        Report report = whole().drawnUpOn(LocalDate.of(2025, 12, 30)).build();
        assertThat(outcome(report, ASKED, "LM-PSB")).isEqualTo(Outcome.NOT_FULFILLED);
    }

    @Test
    void aDayAfterThatOfTheQuestionHasNotCome() {
        Report report = whole().drawnUpOn(LocalDate.of(2026, 2, 28)).build();
        LocalDate before = LocalDate.of(2026, 2, 27);
        assertThat(outcome(report, before, "LM-PSB")).isEqualTo(Outcome.PENDING);
        assertThat(outcome(report, before, "PSL-3-10")).isEqualTo(Outcome.UNDETERMINED);
        assertThat(outcome(report, before.plusDays(1), "PSL-3-10")).isEqualTo(Outcome.FULFILLED);
    }

    @Test
    void theRulesOfTheKindAreAskedAndNoOthers() {
        assertThat(review(whole().drawnUpOn(LocalDate.of(2026, 2, 20)).build(), ASKED)
                        .findings())
                .extracting(finding -> finding.ruleId().value())
                .containsExactlyInAnyOrder("PSL-3-10", "K7P2", "K7P3", "LM-PSB");
        assertThat(review(by(QUALITY).build(), ASKED).findings())
                .extracting(finding -> finding.ruleId().value())
                .containsExactlyInAnyOrder("K7P1-AR-1", "K7P1-AR-2", "K7P1-AR-3", "QL-KVB");
    }

    @ParameterizedTest
    @EnumSource(
            value = ReportKind.class,
            names = {"QUALITY_PLAN", "LEX_SARAH_SUMMARY", "UNEXECUTED_DECISIONS"})
    void ofOtherKindsNoRuleIsAsked(ReportKind kind) {
        ReportReview review = review(by(KnownContents.of(kind).get(0)).build(), ASKED);
        assertThat(review.facts()).isEmpty();
        assertThat(review.findings()).isEmpty();
        assertThat(review.asSystem()).isEmpty();
        assertThat(review.completeness()).hasSize(1);
    }

    @Test
    void whatIsWholeIsFulfilled() {
        Report report = whole().drawnUpOn(LocalDate.of(2026, 2, 20)).build();
        ReportReview review = review(report, ASKED);
        assertThat(review.completeness().get(0).count(ItemState.PRESENT)).isEqualTo(7);
        assertThat(review.lacksWhatIsBinding()).isFalse();
        assertThat(outcome(report, ASKED, "PSL-3-10")).isEqualTo(Outcome.FULFILLED);
        assertThat(outcome(report, ASKED, "K7P2")).isEqualTo(Outcome.FULFILLED);
        assertThat(review.asSystem()).isPresent();
    }

    @Test
    void theLawLooksAtAReportWhoeversListItIsWrittenBy() {
        ContentProfile local = KnownContents.find("ornskoldsvik-2013", ReportKind.PATIENT_SAFETY_REPORT)
                .orElseThrow();
        ContentProfile other = KnownContents.find("riktlinje-000", ReportKind.PATIENT_SAFETY_REPORT)
                .orElseThrow();
        ReportReview review = ReportReview.of(
                by(local).build(), List.of(other, local, PATIENT_SAFETY), Optional.empty(), RULES, ASKED);
        assertThat(review.completeness())
                .extracting(Completeness::profile)
                .containsExactly(PATIENT_SAFETY, local, other);
        assertThat(review.lacksWhatIsBinding()).isTrue();
        ContentProfile ofOtherKind = QUALITY;
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> ReportReview.of(by(local).build(), List.of(ofOtherKind), Optional.empty(), RULES, ASKED));
    }

    @Test
    void adviceThatIsNotFollowedIsNoBreach() {
        assertThat(review(by(QUALITY).build(), ASKED).lacksWhatIsBinding()).isFalse();
    }

    @Test
    void partsWithoutContentAreUnitsThatTheReportDoesNotCover() {
        Report.Builder report = by(QUALITY)
                .drawnUpOn(LocalDate.of(2026, 2, 20))
                .regimes(Listing.of(Regime.SOL))
                .addParts(new OrganisationPart(ref("h"), "Hemtjänsten"), new OrganisationPart(ref("b"), "Boendet"));
        ReportSection home =
                section("Hemtjänsten").addParts(ref("h")).addText("Lugnt.").build();
        ReportSection housing =
                section("Boendet").addParts(ref("b")).addText("Lugnt.").build();
        assertThat(outcome(report.sections(List.of(home)).build(), ASKED, "K7P1-AR-3"))
                .isEqualTo(Outcome.NOT_FULFILLED);
        assertThat(outcome(report.sections(List.of(home, housing)).build(), ASKED, "K7P1-AR-3"))
                .isEqualTo(Outcome.NEEDS_JUDGEMENT);
    }

    @Test
    void figuresThatDisagreeAndLastYearAreTold() {
        Report current = by(QUALITY)
                .addTables(table("t", 1)
                        .addRows(row("a", "152"), row("b", "171"), total("alla", "307"))
                        .build())
                .build();
        Report previous = by(QUALITY).year(2024).addSections(told("Förord")).build();
        ReportReview review = ReportReview.of(current, List.of(), Optional.of(previous), RULES, ASKED);
        assertThat(review.figures()).hasSize(1);
        assertThat(review.disagreeing()).isEqualTo(review.figures());
        assertThat(review.comparison().orElseThrow().gone()).containsExactly("Förord");
        assertThat(review(previous, ASKED).disagreeing()).isEmpty();
    }

    @Provide
    Arbitrary<Report> patientSafetyReports() {
        return RandomReports.by(PATIENT_SAFETY);
    }

    @Provide
    Arbitrary<Report> qualityReports() {
        return RandomReports.by(QUALITY);
    }

    private static boolean isMissing(Report report, String list) {
        return review(report, ASKED).completeness().get(0).items().stream()
                .anyMatch(
                        item -> item.item().key().list().equals(RuleId.of(list)) && item.state() == ItemState.MISSING);
    }

    private static boolean isPresent(Report report, String list) {
        return review(report, ASKED).completeness().get(0).items().stream()
                .filter(item -> item.item().key().list().equals(RuleId.of(list)))
                .allMatch(item -> item.state() == ItemState.PRESENT);
    }

    /** Where the report is dated and its laws are told, the rules see what is missing as completeness does. */
    @Property(tries = 400)
    void theRulebookFindsWhatIsMissing(@ForAll("patientSafetyReports") Report report) {
        boolean seen = report.regimes().isTold()
                && report.drawnUpOn().filter(day -> day.isAfter(ASKED)).isEmpty();
        boolean careGiver =
                report.regimes().mayHave(Regime.HSL) || report.regimes().mayHave(Regime.TL);
        Outcome act = outcome(report, ASKED, "PSL-3-10");
        Outcome regulation = outcome(report, ASKED, "K7P2");
        assertThat(act == Outcome.NOT_FULFILLED)
                .isEqualTo(seen && careGiver && (isMissing(report, "PSL-3-10") || report.keptAvailable() == Answer.NO));
        assertThat(act == Outcome.FULFILLED)
                .isEqualTo(seen && careGiver && isPresent(report, "PSL-3-10") && report.keptAvailable() == Answer.YES);
        assertThat(regulation == Outcome.NOT_FULFILLED).isEqualTo(seen && careGiver && isMissing(report, "K7P2"));
        assertThat(regulation == Outcome.FULFILLED).isEqualTo(seen && careGiver && isPresent(report, "K7P2"));
    }

    @Property(tries = 200)
    void withoutADayNoClockIsKept(
            @ForAll("patientSafetyReports") Report report, @ForAll("qualityReports") Report other) {
        for (LocalDate asOf : List.of(LocalDate.of(2025, 12, 31), ASKED, LocalDate.of(2029, 1, 1))) {
            assertThat(finding(report.toBuilder().drawnUpOn(Optional.empty()).build(), asOf, "LM-PSB"))
                    .matches(clock -> clock.isEmpty() || saysOnlyTimeLeft(clock.get()));
            assertThat(finding(other.toBuilder().drawnUpOn(Optional.empty()).build(), asOf, "QL-KVB"))
                    .matches(clock -> clock.isEmpty() || saysOnlyTimeLeft(clock.get()));
        }
    }

    private static boolean saysOnlyTimeLeft(Finding clock) {
        return clock.outcome() == Outcome.PENDING || clock.outcome() == Outcome.NOT_APPLICABLE;
    }

    @Property(tries = 200)
    void whatIsBindingIsLackingWhereAStatuteOrRegulationIsMissed(@ForAll("patientSafetyReports") Report report) {
        assertThat(review(report, ASKED).lacksWhatIsBinding())
                .isEqualTo(isMissing(report, "PSL-3-10") || isMissing(report, "K7P2"));
    }
}
