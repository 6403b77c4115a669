package se.lsk.rules.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.lsk.core.facts.HostReference;
import se.lsk.core.facts.RoleName;
import se.lsk.core.risk.Colouring;
import se.lsk.core.risk.MatrixPreset;
import se.lsk.core.risk.MatrixPresets;
import se.lsk.core.risk.RiskLevel;
import se.lsk.core.risk.RiskMatrix;
import se.lsk.core.risk.RiskRating;
import se.lsk.core.risk.Scale;
import se.lsk.core.risk.Seriousness;
import se.lsk.core.risk.SeverityAssessment;
import se.lsk.core.risk.SeverityDecision;
import se.lsk.rules.Finding;
import se.lsk.rules.Language;
import se.lsk.rules.Outcome;
import se.lsk.rules.Profile;
import se.lsk.rules.RuleDefinition;
import se.lsk.rules.Verdict;
import se.lsk.rules.cases.CaseTable;
import se.lsk.rules.national.NationalRulebook;

/** {@code LS-SEVERITY}. */
class DecideOnSeverityTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 15);
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

    static List<CaseTable.Row> rows() {
        return CaseTable.rows("LS-SEVERITY");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void finds_what_the_table_says(CaseTable.Row row) {
        row.check(facts(row));
    }

    static SeverityAssessment facts(CaseTable.Row row) {
        SeverityAssessment.Builder facts =
                SeverityAssessment.builder().subjectRef(CaseTable.SUBJECT).receivedOn(row.day("received"));
        if (!row.text("rating").isEmpty()) {
            facts.matrix(MATRIX).addAllRatings(RatingText.ratings(row.text("rating")));
        }
        Optional<String> seriousness = told(row, "seriousness");
        Optional<String> role = told(row, "decidedBy");
        if (seriousness.isPresent() || role.isPresent()) {
            facts.decision(SeverityDecision.builder()
                    .seriousness(seriousness.map(Seriousness::valueOf))
                    .decidedBy(role.map(RoleName::new))
                    .decidedOn(row.day("decidedOn"))
                    .reasonRef(told(row, "reasons").map(HostReference::new))
                    .build());
        }
        return facts.build();
    }

    private static Optional<String> told(CaseTable.Row row, String column) {
        return Optional.of(row.text(column)).filter(text -> !text.isEmpty());
    }

    /** No matrix and no score settles it: without a person's decision the answer is always that one is needed. */
    @ParameterizedTest
    @MethodSource("matrices")
    void no_score_of_any_matrix_decides(RiskMatrix matrix) {
        for (RiskLevel from : matrix.levels()) {
            Profile profile = Profile.builder()
                    .name("Kommunen")
                    .seriousFromLevel(from.code())
                    .build();
            for (int consequence = 1; consequence <= matrix.consequence().size(); consequence++) {
                for (int likelihood = 1; likelihood <= matrix.likelihood().size(); likelihood++) {
                    Finding finding = finding(profile, undecided(matrix, consequence, likelihood));

                    assertThat(finding.outcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
                    assertThat(finding.reason()).isEqualTo("NO_DECISION");
                    assertThat(finding.text(Language.SV)).contains("Det avgörs av en person, inte av poäng.");
                }
            }
        }
    }

    static List<RiskMatrix> matrices() {
        return MatrixPresets.all().stream()
                .map(MatrixPreset::asMatrix)
                .flatMap(Optional::stream)
                .toList();
    }

    @Test
    void no_answer_of_the_rule_sends_anything_anywhere() {
        RuleDefinition rule = NationalRulebook.rulebook().definitions().stream()
                .filter(one -> one.id().value().equals("LS-SEVERITY"))
                .findFirst()
                .orElseThrow();

        assertThat(rule.verdicts()).allSatisfy(verdict -> {
            assertThat(text(verdict)).doesNotContain("IVO", "anmäl", "notif", "skicka", "send");
            assertThat(verdict.outcome()).isNotIn(Outcome.NOT_FULFILLED, Outcome.PENDING);
        });
    }

    private static String text(Verdict verdict) {
        return verdict.found().swedish()
                + verdict.found().english()
                + verdict.change().swedish()
                + verdict.change().english();
    }

    @Test
    void tells_the_proposal_every_rating_and_what_must_be_known_of_the_matrix() {
        RiskMatrix unverified = MatrixPresets.find("skl-ifo-4x4-from-8")
                .flatMap(MatrixPreset::asMatrix)
                .orElseThrow();
        Finding finding = finding(
                Profile.builder()
                        .name("Kommunen")
                        .seriousFromLevel("FURTHER_ANALYSIS")
                        .severityDecider(new RoleName("SAS"))
                        .build(),
                undecided(unverified, 2, 3).toBuilder()
                        .addRating(RiskRating.builder()
                                .consequence(1)
                                .potentialConsequence(4)
                                .likelihood(2)
                                .build())
                        .build());

        assertThat(finding.text(Language.EN))
                .contains("The matrix proposes the level further analysis, which Kommunen counts as serious.")
                .contains("A decision with reasons by SAS.");
        assertThat(finding.explanation().tree(Language.EN))
                .startsWith(
                        "Consequence 2 (actual) and likelihood 3: no further analysis.",
                        "Consequence 1 (actual) and likelihood 2: no further analysis.",
                        "Consequence 4 (potential) and likelihood 2: further analysis.",
                        "The cells of the matrix are not verified: they have not been read in the source.");
        assertThat(finding.facts())
                .containsEntry("proposedLevel", "FURTHER_ANALYSIS")
                .doesNotContainKey("decidedOn");
        assertThat(finding.open()).isTrue();
    }

    @Test
    void tells_a_decision_against_the_proposal_as_such() {
        SeverityAssessment facts = undecided(MATRIX, 3, 3).toBuilder()
                .decision(SeverityDecision.builder()
                        .seriousness(Seriousness.NOT_SERIOUS)
                        .decidedBy(new RoleName("SAS"))
                        .decidedOn(LocalDate.of(2026, 1, 12))
                        .reasonRef(new HostReference("note-1"))
                        .build())
                .build();
        Profile profile =
                Profile.builder().name("Kommunen").seriousFromLevel("C").build();
        Finding finding = finding(profile, facts);

        assertThat(finding.text(Language.SV))
                .contains("2026-01-12 beslutade SAS, med skäl: inte allvarligt. Beslutet går emot förslaget, vilket är"
                        + " tillåtet. Matrisen föreslår nivån hög, som Kommunen räknar som allvarlig.");
        assertThat(finding.facts())
                .containsEntry("seriousness", Seriousness.NOT_SERIOUS)
                .containsEntry("decidedBy", "SAS")
                .containsEntry("decidedOn", LocalDate.of(2026, 1, 12));
        assertThat(finding.open()).isFalse();
        assertThat(finding(profile, undecided(MATRIX, 1, 1)).text(Language.EN))
                .contains("The matrix proposes the level low, which Kommunen does not count as serious.")
                .contains("A decision with reasons by whom the municipality lets decide.");
        assertThat(finding(Profile.national(), facts).text(Language.EN))
                .contains("not serious. The matrix proposes the level high.");
        assertThat(finding(
                                Profile.national(),
                                SeverityAssessment.builder()
                                        .subjectRef(CaseTable.SUBJECT)
                                        .receivedOn(LocalDate.of(2026, 1, 10))
                                        .build())
                        .text(Language.SV))
                .contains("Ingen nivå är föreslagen.");
    }

    private static SeverityAssessment undecided(RiskMatrix matrix, int consequence, int likelihood) {
        return SeverityAssessment.builder()
                .subjectRef(CaseTable.SUBJECT)
                .receivedOn(LocalDate.of(2026, 1, 10))
                .matrix(matrix)
                .addRating(RiskRating.builder()
                        .consequence(consequence)
                        .likelihood(likelihood)
                        .build())
                .build();
    }

    private static Finding finding(Profile profile, SeverityAssessment facts) {
        return NationalRulebook.under(profile).review(facts, AS_OF).get(0);
    }
}
