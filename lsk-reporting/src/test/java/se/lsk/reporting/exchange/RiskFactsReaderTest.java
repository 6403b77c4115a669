package se.lsk.reporting.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.Facts;
import se.lsk.core.facts.HostReference;
import se.lsk.core.facts.RoleName;
import se.lsk.core.facts.SubjectReference;
import se.lsk.core.risk.AnalysisOccasion;
import se.lsk.core.risk.CauseArea;
import se.lsk.core.risk.EventAnalysis;
import se.lsk.core.risk.IdentifiedEvent;
import se.lsk.core.risk.LevelOverride;
import se.lsk.core.risk.MatrixPreset;
import se.lsk.core.risk.MatrixPresets;
import se.lsk.core.risk.ResidualRisk;
import se.lsk.core.risk.RiskAnalysis;
import se.lsk.core.risk.RiskAssessment;
import se.lsk.core.risk.RiskMatrix;
import se.lsk.core.risk.RiskMeasure;
import se.lsk.core.risk.RiskRating;
import se.lsk.core.risk.Seriousness;
import se.lsk.core.risk.SeverityAssessment;
import se.lsk.core.risk.SeverityDecision;

/** The kinds {@code riskAnalysis}, {@code riskAssessment} and {@code severityAssessment}. */
class RiskFactsReaderTest {

    private static Facts facts(String line) {
        return FactsReader.parse(line).fold(facts -> facts, problems -> {
            throw new AssertionError(problems);
        });
    }

    private static List<String> problems(String line) {
        return FactsReader.parse(line)
                .fold(
                        facts -> List.of(),
                        problems -> problems.stream()
                                .map(problem -> problem.code() + " " + String.join(" ", problem.paths()))
                                .toList());
    }

    private static List<String> with(String line, String before, String after) {
        assertThat(line).contains(before);
        return problems(line.replace(before, after));
    }

    private static RiskMatrix preset(String id) {
        return MatrixPresets.find(id).flatMap(MatrixPreset::asMatrix).orElseThrow();
    }

    private static RiskRating.Builder rating(int consequence, int likelihood) {
        return RiskRating.builder().consequence(consequence).likelihood(likelihood);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void readsAnAnalysis() {
        assertThat(facts(RiskLines.ANALYSIS))
                .isEqualTo(RiskAnalysis.builder()
                        .subjectRef(new SubjectReference("r1"))
                        .unitRef(new HostReference("hemtjanst-7"))
                        .madeOn(day("2026-01-15"))
                        .occasion(AnalysisOccasion.STAFFING_CHANGE)
                        .changeOn(day("2026-03-01"))
                        .matrix(preset("skr-4x4-from-8"))
                        .addEvents(
                                IdentifiedEvent.builder()
                                        .eventRef(new HostReference("natt"))
                                        .addRating(rating(3, 2)
                                                .potentialConsequence(4)
                                                .build())
                                        .addCauses(CauseArea.COMPETENCE, CauseArea.STAFFING)
                                        .addMeasure(RiskMeasure.builder()
                                                .measureRef(new HostReference("plan-3"))
                                                .owner(new RoleName("enhetschef"))
                                                .dueOn(day("2026-02-01"))
                                                .doneOn(day("2026-02-01"))
                                                .followUpDueOn(day("2026-06-01"))
                                                .followedUpOn(day("2026-06-01"))
                                                .build())
                                        .residual(ResidualRisk.builder()
                                                .rating(rating(3, 1).build())
                                                .assessedOn(day("2026-02-02"))
                                                .build())
                                        .build(),
                                IdentifiedEvent.builder()
                                        .addRatings(
                                                rating(1, 1).build(),
                                                RiskRating.builder()
                                                        .consequence(2)
                                                        .build())
                                        .build())
                        .build());
    }

    @Test
    void readsAnAssessment() {
        assertThat(facts(RiskLines.ASSESSMENT))
                .isEqualTo(RiskAssessment.builder()
                        .subjectRef(new SubjectReference("r2"))
                        .matrix(preset("skr-4x4-from-8"))
                        .addRating(rating(3, 2).potentialConsequence(4).build())
                        .assessedOn(day("2026-01-15"))
                        .override(LevelOverride.builder()
                                .level("NO_FURTHER_ANALYSIS")
                                .reasonRef(new HostReference("note-4"))
                                .decidedBy(new RoleName("MAS"))
                                .decidedOn(day("2026-01-16"))
                                .build())
                        .addMeasure(
                                RiskMeasure.builder().doneOn(day("2026-02-01")).build())
                        .residual(ResidualRisk.builder()
                                .rating(rating(1, 1).build())
                                .assessedOn(day("2026-02-01"))
                                .build())
                        .build());
    }

    @Test
    void readsAnAnalysisOfAnEvent() {
        assertThat(facts(RiskLines.EVENT))
                .isEqualTo(EventAnalysis.builder()
                        .subjectRef(new SubjectReference("r4"))
                        .unitRef(new HostReference("hemtjanst-7"))
                        .occurredOn(day("2026-01-05"))
                        .begunOn(day("2026-01-06"))
                        .completedOn(day("2026-01-20"))
                        .addCause(CauseArea.PROCESS_OR_ROUTINE)
                        .measuresDecided(Answer.NO)
                        .noMeasureReasonRef(new HostReference("note-9"))
                        .build());
        assertThat(with(RiskLines.EVENT, "\"measuresDecided\":false", "\"measuresDecided\":true"))
                .containsExactly("CONTRADICTION $.noMeasureReasonRef $.measuresDecided");
        assertThat(with(RiskLines.EVENT, "\"begunOn\":\"2026-01-06\"", "\"begunOn\":\"2026-01-04\""))
                .containsExactly("DATES_REVERSED $.occurredOn $.begunOn");
    }

    @Test
    void readsWhetherMeasuresAreDecidedOn() {
        assertThat(with(RiskLines.ASSESSMENT, "\"measures\":[", "\"noMeasureReasonRef\":\"n\",\"measures\":["))
                .containsExactly("CONTRADICTION $.noMeasureReasonRef $.measures");
        assertThat(with(RiskLines.ANALYSIS, "\"eventRef\":\"natt\"", "\"measuresDecided\":false"))
                .containsExactly("CONTRADICTION $.events[0].measuresDecided $.events[0].measures");
        assertThat(with(RiskLines.ANALYSIS, "{\"ratings\":[", "{\"noMeasureReasonRef\":\"a b\",\"ratings\":["))
                .containsExactly("NOT_A_REFERENCE $.events[1].noMeasureReasonRef");
    }

    @Test
    void readsADecisionOnSeverity() {
        assertThat(facts(RiskLines.SEVERITY))
                .isEqualTo(SeverityAssessment.builder()
                        .subjectRef(new SubjectReference("r3"))
                        .receivedOn(day("2026-01-10"))
                        .matrix(preset("kristianstad-lex-sarah"))
                        .addRating(rating(3, 3).build())
                        .decision(SeverityDecision.builder()
                                .seriousness(Seriousness.PALPABLE_RISK)
                                .decidedBy(new RoleName("SAS"))
                                .decidedOn(day("2026-01-12"))
                                .reasonRef(new HostReference("beslut-8"))
                                .build())
                        .build());
    }

    @Test
    void whatIsAbsentIsNotKnown() {
        assertThat(facts("{\"kind\":\"riskAnalysis\",\"subjectRef\":\"a\"}"))
                .isEqualTo(RiskAnalysis.builder()
                        .subjectRef(new SubjectReference("a"))
                        .build());
        assertThat(facts("{\"kind\":\"severityAssessment\",\"subjectRef\":\"a\",\"decision\":{}}"))
                .isEqualTo(SeverityAssessment.builder()
                        .subjectRef(new SubjectReference("a"))
                        .decision(SeverityDecision.builder().build())
                        .build());
        assertThat(facts("{\"kind\":\"riskAnalysis\",\"subjectRef\":\"a\",\"eventsIdentified\":false,\"events\":[]}"))
                .extracting(facts -> ((RiskAnalysis) facts).eventsIdentified())
                .isEqualTo(Answer.NO);
        assertThat(
                        facts(
                                "{\"kind\":\"riskAnalysis\",\"subjectRef\":\"a\",\"events\":[{\"consequenceAssessed\":false,\"likelihoodEstimated\":true},{}]}"))
                .extracting(facts -> ((RiskAnalysis) facts).events())
                .isEqualTo(List.of(
                        IdentifiedEvent.builder()
                                .addRating(RiskRating.builder()
                                        .consequenceAssessed(Answer.NO)
                                        .likelihoodEstimated(Answer.YES)
                                        .build())
                                .build(),
                        IdentifiedEvent.builder().build()));
    }

    @Test
    void aMatrixOfOnesOwnStandsInTheLine() {
        RiskAssessment facts = (RiskAssessment)
                facts("{\"kind\":\"riskAssessment\",\"subjectRef\":\"a\",\"consequence\":4,\"likelihood\":4,\"matrix\":"
                        + MatrixReaderTest.BANDS + "}");

        assertThat(facts.matrix()).isEqualTo(MatrixReaderTest.read(MatrixReaderTest.BANDS));
        assertThat(facts.level()).contains(facts.matrix().highest());
        assertThat(problems("{\"kind\":\"riskAssessment\",\"subjectRef\":\"a\",\"matrix\":"
                        + MatrixReaderTest.BANDS.replace("\">=4\"", "\"4\"") + "}"))
                .containsExactly("OPERATOR_MISSING $.matrix.bands[0].product");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"no-such-matrix\"', UNKNOWN_MATRIX",
        "'\"transport-5x5\"', MATRIX_WITHOUT_CELLS",
        "7, WRONG_TYPE",
        "null, MISSING_PROPERTY",
    })
    void aMatrixThatCanNotBeAskedIsRefused(String matrix, String code) {
        assertThat(with(RiskLines.ASSESSMENT, "\"skr-4x4-from-8\"", matrix)).containsExactly(code + " $.matrix");
    }

    @Test
    void problemsWithTheOneRatingStandWhereItsPropertiesStand() {
        assertThat(with(RiskLines.ASSESSMENT, "\"consequence\":3", "\"consequence\":5"))
                .containsExactly("NUMBER_OUT_OF_RANGE $.consequence");
        assertThat(with(RiskLines.ASSESSMENT, "\"potentialConsequence\":4", "\"potentialConsequence\":7"))
                .containsExactly("NUMBER_OUT_OF_RANGE $.potentialConsequence");
        assertThat(with(RiskLines.ASSESSMENT, "\"residual\":{\"consequence\":1", "\"residual\":{\"consequence\":6"))
                .containsExactly("NUMBER_OUT_OF_RANGE $.residual.consequence");
        assertThat(with(RiskLines.ANALYSIS, "\"natt\",\"consequence\":3", "\"natt\",\"consequence\":5"))
                .containsExactly("NUMBER_OUT_OF_RANGE $.events[0].consequence");
        assertThat(with(RiskLines.ANALYSIS, "{\"consequence\":2}", "{\"consequence\":6}"))
                .containsExactly("NUMBER_OUT_OF_RANGE $.events[1].ratings[1].consequence");
        assertThat(with(RiskLines.ANALYSIS, "\"residual\":{\"consequence\":3", "\"residual\":{\"consequence\":5"))
                .containsExactly("NUMBER_OUT_OF_RANGE $.events[0].residual.consequence");
        assertThat(with(RiskLines.SEVERITY, "\"likelihood\":3", "\"likelihood\":5"))
                .containsExactly("NUMBER_OUT_OF_RANGE $.ratings[0].likelihood");
        assertThat(with(RiskLines.SEVERITY, "\"ratings\":[{\"consequence\":3,\"likelihood\":3}]", "\"likelihood\":5"))
                .containsExactly("NUMBER_OUT_OF_RANGE $.likelihood");
    }

    @Test
    void oneRatingInTheObjectOrSeveralInAnArray() {
        assertThat(with(RiskLines.ASSESSMENT, "\"consequence\":3,", "\"consequence\":3,\"ratings\":[],"))
                .containsExactly("CONTRADICTION $.ratings");
    }

    @Test
    void anOverrideNeedsALevelAReasonAndARole() {
        assertThat(with(
                        RiskLines.ASSESSMENT,
                        "{\"level\":\"NO_FURTHER_ANALYSIS\",\"reasonRef\":\"note-4\",\"decidedBy\":\"MAS\",",
                        "{"))
                .containsExactly(
                        "MISSING_PROPERTY $.override.level",
                        "REASON_MISSING $.override.reasonRef",
                        "MISSING_PROPERTY $.override.decidedBy");
        assertThat(with(RiskLines.ASSESSMENT, "\"NO_FURTHER_ANALYSIS\"", "\"NONE\""))
                .containsExactly("UNKNOWN_LEVEL $.override.level");
        assertThat(with(RiskLines.ASSESSMENT, "\"note-4\"", "\"because it was\""))
                .containsExactly("NOT_A_REFERENCE $.override.reasonRef");
        assertThat(with(RiskLines.ASSESSMENT, "\"MAS\"", "\"Anna 7\""))
                .containsExactly("NOT_A_ROLE $.override.decidedBy");
    }

    @Test
    void whatCanNotBeIsRefusedAtItsPlace() {
        assertThat(with(RiskLines.ASSESSMENT, "\"measures\":[{\"doneOn\":\"2026-02-01\"}],", ""))
                .containsExactly("CONTRADICTION $.residual $.measures");
        assertThat(with(RiskLines.ASSESSMENT, "[{\"doneOn\":\"2026-02-01\"}]", "[{\"doneOn\":\"2026-02-02\"}]"))
                .containsExactly("DATES_REVERSED $.measures[0].doneOn $.residual.assessedOn");
        assertThat(with(RiskLines.ANALYSIS, "\"eventsIdentified\":true", "\"eventsIdentified\":false"))
                .containsExactly("CONTRADICTION $.eventsIdentified $.events");
        assertThat(with(RiskLines.ANALYSIS, "\"COMPETENCE\"", "\"LUCK\""))
                .containsExactly("UNKNOWN_CODE $.events[0].causes[1]");
        assertThat(with(RiskLines.ANALYSIS, "\"followedUpOn\":\"2026-06-01\"", "\"followedUpOn\":\"2026-01-01\""))
                .containsExactly("DATES_REVERSED $.events[0].measures[0].doneOn $.events[0].measures[0].followedUpOn");
        assertThat(with(RiskLines.SEVERITY, "\"2026-01-12\"", "\"2026-01-09\""))
                .containsExactly("DATES_REVERSED $.receivedOn $.decision.decidedOn");
        assertThat(with(RiskLines.SEVERITY, "\"PALPABLE_RISK\"", "\"IVO\""))
                .containsExactly("UNKNOWN_CODE $.decision.seriousness");
        assertThat(with(RiskLines.SEVERITY, "\"SAS\"", "7")).containsExactly("WRONG_TYPE $.decision.decidedBy");
        assertThat(with(RiskLines.ANALYSIS, "\"unitRef\"", "\"unit\"")).containsExactly("UNKNOWN_PROPERTY $.unit");
        assertThat(with(RiskLines.ASSESSMENT, "\"likelihood\":2", "\"likelihood\":2.5"))
                .containsExactly("WRONG_TYPE $.likelihood");
    }
}
