package se.lsk.rules.risk;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.Facts;
import se.lsk.core.facts.HostReference;
import se.lsk.core.facts.RoleName;
import se.lsk.core.risk.Colouring;
import se.lsk.core.risk.EventAnalysis;
import se.lsk.core.risk.IdentifiedEvent;
import se.lsk.core.risk.LevelOverride;
import se.lsk.core.risk.MatrixPreset;
import se.lsk.core.risk.MatrixPresets;
import se.lsk.core.risk.ResidualRisk;
import se.lsk.core.risk.RiskAnalysis;
import se.lsk.core.risk.RiskAssessment;
import se.lsk.core.risk.RiskLevel;
import se.lsk.core.risk.RiskMatrix;
import se.lsk.core.risk.RiskMeasure;
import se.lsk.core.risk.Scale;
import se.lsk.rules.Finding;
import se.lsk.rules.Language;
import se.lsk.rules.Outcome;
import se.lsk.rules.Profile;
import se.lsk.rules.cases.CaseTable;
import se.lsk.rules.national.NationalRulebook;

/**
 * {@code K5P7-ASSESSMENT}, {@code K5P7-ANALYSIS} and {@code K5P7-EVENT}. A risk is written as rating, measures and what is left, parted by
 * {@code ~}; several risks are parted by {@code #}. Measures: nothing, {@code none}, {@code reason}, {@code decided}, or a list parted by
 * {@code +}, each as owner, due, done, follow-up due and followed up, parted by {@code |}.
 */
class TakeMeasuresTest {

    private static final RiskMatrix MATRIX = RiskMatrix.builder()
            .name("egen")
            .consequence(Scale.of("1", "2", "3"))
            .likelihood(Scale.of("1", "2", "3"))
            .addLevels(
                    RiskLevel.of("A", "låg", "low"),
                    RiskLevel.of("B", "medel", "medium"),
                    RiskLevel.of("C", "hög", "high"))
            .colouring(Colouring.cells(List.of(List.of("A", "A", "A"), List.of("A", "B", "B"), List.of("A", "B", "C"))))
            .build();

    static List<CaseTable.Row> assessments() {
        return CaseTable.rows("K5P7-ASSESSMENT");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("assessments")
    void finds_what_the_table_of_assessments_says(CaseTable.Row row) {
        row.check(assessment(row.day("start"), row.text("risks"), row.text("override")));
    }

    static List<CaseTable.Row> analyses() {
        return CaseTable.rows("K5P7-ANALYSIS");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("analyses")
    void finds_what_the_table_of_analyses_says(CaseTable.Row row) {
        row.check(analysis(row.day("start"), row.text("matrix").equals("yes"), row.text("risks")));
    }

    static List<CaseTable.Row> events() {
        return CaseTable.rows("K5P7-EVENT");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("events")
    void finds_what_the_table_of_event_analyses_says(CaseTable.Row row) {
        EventAnalysis.Builder facts = EventAnalysis.builder()
                .subjectRef(CaseTable.SUBJECT)
                .occurredOn(row.day("start"))
                .completedOn(row.day("completed"));
        switch (row.text("measures")) {
            case "" -> {}
            case "none" -> facts.measuresDecided(Answer.NO);
            case "decided" -> facts.measuresDecided(Answer.YES);
            case "reason" -> facts.noMeasureReasonRef(new HostReference("note-1"));
            default -> facts.addAllMeasures(measures(row.text("measures")));
        }
        row.check(facts.build());
    }

    private static RiskAssessment assessment(Optional<LocalDate> assessedOn, String risk, String override) {
        List<String> parts = parts(risk);
        RiskAssessment.Builder facts = RiskAssessment.builder()
                .subjectRef(CaseTable.SUBJECT)
                .matrix(MATRIX)
                .assessedOn(assessedOn)
                .addAllRatings(RatingText.ratings(parts.get(0)))
                .residual(residual(parts.get(2)));
        if (!override.isEmpty()) {
            facts.override(LevelOverride.builder()
                    .level(override)
                    .decidedBy(new RoleName("MAS"))
                    .reasonRef(new HostReference("note-2"))
                    .build());
        }
        switch (parts.get(1)) {
            case "" -> {}
            case "none" -> facts.measuresDecided(Answer.NO);
            case "decided" -> facts.measuresDecided(Answer.YES);
            case "reason" -> facts.noMeasureReasonRef(new HostReference("note-1"));
            default -> facts.addAllMeasures(measures(parts.get(1)));
        }
        return facts.build();
    }

    private static RiskAnalysis analysis(Optional<LocalDate> madeOn, boolean withMatrix, String risks) {
        RiskAnalysis.Builder facts = RiskAnalysis.builder()
                .subjectRef(CaseTable.SUBJECT)
                .madeOn(madeOn)
                .matrix(Optional.of(MATRIX).filter(matrix -> withMatrix));
        if (risks.equals("no event")) {
            return facts.eventsIdentified(Answer.NO).build();
        }
        Splitter.on('#')
                .trimResults()
                .omitEmptyStrings()
                .splitToStream(risks)
                .map(TakeMeasuresTest::event)
                .forEach(facts::addEvent);
        return facts.build();
    }

    private static IdentifiedEvent event(String risk) {
        List<String> parts = parts(risk);
        IdentifiedEvent.Builder event = IdentifiedEvent.builder()
                .addAllRatings(RatingText.ratings(parts.get(0)))
                .residual(residual(parts.get(2)));
        switch (parts.get(1)) {
            case "" -> {}
            case "none" -> event.measuresDecided(Answer.NO);
            case "decided" -> event.measuresDecided(Answer.YES);
            case "reason" -> event.noMeasureReasonRef(new HostReference("note-1"));
            default -> event.addAllMeasures(measures(parts.get(1)));
        }
        return event.build();
    }

    private static List<String> parts(String risk) {
        return Splitter.on('~').trimResults().splitToList(risk + "~~");
    }

    private static List<RiskMeasure> measures(String text) {
        return Splitter.on('+')
                .trimResults()
                .splitToStream(text)
                .map(TakeMeasuresTest::measure)
                .toList();
    }

    private static RiskMeasure measure(String text) {
        List<String> parts = Splitter.on('|').splitToList(text);
        return RiskMeasure.builder()
                .owner(Optional.of(parts.get(0)).filter(role -> !role.isEmpty()).map(RoleName::new))
                .dueOn(day(parts.get(1)))
                .doneOn(day(parts.get(2)))
                .followUpDueOn(day(parts.get(3)))
                .followedUpOn(day(parts.get(4)))
                .build();
    }

    private static Optional<LocalDate> day(String text) {
        return Optional.of(text).filter(told -> !told.isEmpty()).map(LocalDate::parse);
    }

    private static Optional<ResidualRisk> residual(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        List<String> parts = Splitter.on(' ').splitToList(text);
        return Optional.of(ResidualRisk.builder()
                .rating(RatingText.ratings(parts.get(0)).get(0))
                .assessedOn(LocalDate.parse(parts.get(1)))
                .build());
    }

    @Test
    void tells_each_risk_its_level_its_measures_and_what_is_left() {
        Finding finding = finding(
                analysis(
                        Optional.of(LocalDate.of(2025, 3, 1)),
                        true,
                        "3/3 ~ chef|2025-04-01|2025-03-20|2025-06-01|2025-05-20 ~ 3/2 2025-05-20 # 1/1 ~ none # 2/2 ~ chef|2026-02-01||2026-06-01|"));

        assertThat(finding.reason()).isEqualTo("RISK_LEFT");
        assertThat(finding.outcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
        assertThat(finding.facts()).containsEntry("risks", 3).containsEntry("deciding", 1);
        assertThat(finding.dueDay()).contains(LocalDate.of(2026, 2, 1));
        assertThat(finding.open()).isTrue();
        assertThat(finding.explanation().tree(Language.EN))
                .containsExactly(
                        "Risk 1: the measures are done, but the risk is left.",
                        "  Consequence 3 (actual) and likelihood 3: high.",
                        "  Level: high.",
                        "  Measure 1: done and followed up.",
                        "  Left after the measures: medium.",
                        "Risk 2: below the level from which measures are taken.",
                        "  Consequence 1 (actual) and likelihood 1: low.",
                        "  Level: low.",
                        "Risk 3: measures are under way.",
                        "  Consequence 2 (actual) and likelihood 2: medium.",
                        "  Level: medium.",
                        "  Measure 1: not done.");
        assertThat(finding.text(Language.SV))
                .contains(
                        "För 1 av 3 bedömda risker är åtgärderna gjorda",
                        "från vilken Kommunen vidtar åtgärder (medel)")
                .contains("5 kap. 7 §", "läst i andra hand");
    }

    @Test
    void tells_a_decision_on_another_level_beside_the_proposal() {
        Finding finding = finding(assessment(Optional.of(LocalDate.of(2025, 3, 1)), "3/3 ~ none", "A"));

        assertThat(finding.reason()).isEqualTo("BELOW_LEVEL");
        assertThat(finding.explanation().tree(Language.SV))
                .contains("  MAS har med skäl beslutat nivån låg; matrisen föreslår hög.");
        assertThat(finding.open()).isFalse();
        assertThat(finding.dueDay()).isEmpty();
    }

    @Test
    void tells_what_the_matrix_says_even_where_the_day_is_missing() {
        RiskMatrix incoherent = MatrixPresets.find("kristianstad-lex-sarah")
                .flatMap(MatrixPreset::asMatrix)
                .orElseThrow();
        RiskAssessment undated = RiskAssessment.builder()
                .subjectRef(CaseTable.SUBJECT)
                .matrix(incoherent)
                .addAllRatings(RatingText.ratings("3/2"))
                .build();
        Finding finding = finding(undated);

        assertThat(finding.reason()).isEqualTo("START_MISSING");
        assertThat(finding.explanation().tree(Language.EN))
                .startsWith("Consequence 3 (actual) and likelihood 2: not handled as lex Sarah.")
                .element(3)
                .asString()
                .startsWith("The matrix is not coherent. It fails: ");
        List<String> told = finding.explanation().tree(Language.EN);
        assertThat(finding(undated.toBuilder()
                                .assessedOn(LocalDate.of(2025, 3, 1))
                                .build())
                        .explanation()
                        .tree(Language.EN))
                .containsAll(told.subList(1, told.size()));
    }

    @Test
    void tells_each_step_of_a_measure() {
        Finding finding = finding(assessment(
                Optional.of(LocalDate.of(2025, 3, 1)),
                "3/3 ~ chef|2026-01-14||2026-06-01| + chef|2025-04-01|2025-04-01|2026-01-14| + chef|2025-04-01|2025-04-01|2026-01-15|",
                ""));

        assertThat(finding.reason()).isEqualTo("LATE");
        assertThat(finding.dueDay()).contains(LocalDate.of(2026, 1, 14));
        assertThat(finding.explanation().tree(Language.EN))
                .contains(
                        "  Measure 1: not done on the day set.",
                        "  Measure 2: done, but not followed up on the day set.",
                        "  Measure 3: done, not followed up.");
    }

    private static Finding finding(Facts facts) {
        return NationalRulebook.under(
                        Profile.builder().name("Kommunen").actionFromLevel("B").build())
                .review(facts, LocalDate.of(2026, 1, 15))
                .stream()
                .filter(one -> one.ruleId().value().startsWith("K5P7"))
                .findFirst()
                .orElseThrow();
    }
}
