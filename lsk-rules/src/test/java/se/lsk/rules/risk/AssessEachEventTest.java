package se.lsk.rules.risk;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.lsk.core.facts.Answer;
import se.lsk.core.risk.Band;
import se.lsk.core.risk.Colouring;
import se.lsk.core.risk.IdentifiedEvent;
import se.lsk.core.risk.RiskAnalysis;
import se.lsk.core.risk.RiskLevel;
import se.lsk.core.risk.RiskMatrix;
import se.lsk.core.risk.Scale;
import se.lsk.core.risk.Threshold;
import se.lsk.rules.Finding;
import se.lsk.rules.Language;
import se.lsk.rules.cases.CaseTable;
import se.lsk.rules.national.NationalRulebook;

/** {@code K5P1}. */
class AssessEachEventTest {

    static List<CaseTable.Row> rows() {
        return CaseTable.rows("K5P1");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void finds_what_the_table_says(CaseTable.Row row) {
        row.check(facts(row));
    }

    static RiskAnalysis facts(CaseTable.Row row) {
        RiskAnalysis.Builder analysis =
                RiskAnalysis.builder().subjectRef(CaseTable.SUBJECT).madeOn(row.day("made"));
        String events = row.text("events");
        if (events.equals("none")) {
            return analysis.eventsIdentified(Answer.NO).build();
        }
        Splitter.on(';')
                .trimResults()
                .omitEmptyStrings()
                .splitToStream(events)
                .map(AssessEachEventTest::event)
                .forEach(analysis::addEvent);
        return analysis.build();
    }

    private static IdentifiedEvent event(String ratings) {
        return IdentifiedEvent.builder()
                .addAllRatings(RatingText.ratings(ratings))
                .build();
    }

    @Test
    void says_of_each_event_what_was_done_and_what_the_matrix_says() {
        RiskMatrix matrix = RiskMatrix.builder()
                .name("egen")
                .consequence(Scale.of("1", "2", "3"))
                .likelihood(Scale.of("1", "2", "3"))
                .addLevels(RiskLevel.of("LOW", "låg", "low"), RiskLevel.of("HIGH", "hög", "high"))
                .colouring(Colouring.bands(Band.from("HIGH", Threshold.atLeast(6))))
                .build();
        Finding finding = finding(RiskAnalysis.builder()
                .subjectRef(CaseTable.SUBJECT)
                .madeOn(LocalDate.of(2025, 3, 1))
                .matrix(matrix)
                .addEvents(event("3/2 + 1/1"), event("2/?"))
                .build());

        assertThat(finding.explanation().tree(Language.EN))
                .startsWith(
                        "Event 1:",
                        "  Likelihood: assessed.",
                        "  Consequences: assessed.",
                        "  Consequence 3 (actual) and likelihood 2: high.",
                        "  Consequence 1 (actual) and likelihood 1: low.",
                        "  Level of the matrix: high.",
                        "Event 2:",
                        "  Likelihood: not told.",
                        "  Consequences: assessed.")
                .element(9)
                .asString()
                .startsWith("The matrix is not coherent. It fails: ");
        assertThat(finding.facts())
                .containsEntry("events", 2)
                .containsEntry("notAssessed", 0)
                .containsEntry("open", 1);
        assertThat(finding.open()).isTrue();
        assertThat(finding.text(Language.SV))
                .contains("För 1 av 2 identifierade händelser saknas uppgift")
                .contains("5 kap. 1 §", "SOSFS 2011:9", "föreskrift", "läst i andra hand");
    }

    @Test
    void does_not_say_that_the_work_is_continuous() {
        Finding finding = finding(RiskAnalysis.builder()
                .subjectRef(CaseTable.SUBJECT)
                .madeOn(LocalDate.of(2025, 3, 1))
                .addEvent(event("no/yes"))
                .build());

        assertThat(finding.explanation().tree(Language.SV))
                .containsExactly("Händelse 1:", "  Sannolikhet: bedömd.", "  Konsekvenser: inte bedömd.");
        assertThat(finding.open()).isTrue();
        Finding assessed = finding(RiskAnalysis.builder()
                .subjectRef(CaseTable.SUBJECT)
                .madeOn(LocalDate.of(2025, 3, 1))
                .addEvent(event("2/2"))
                .build());
        assertThat(assessed.open()).isFalse();
        assertThat(assessed.text(Language.EN)).contains("Whether analyses are made continuously is not shown");
    }

    private static Finding finding(RiskAnalysis facts) {
        return NationalRulebook.rulebook()
                .review(facts, LocalDate.of(2026, 1, 15))
                .get(0);
    }
}
