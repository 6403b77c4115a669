package se.lsk.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lsk.core.law.RuleId;
import se.lsk.reporting.render.FigureTable.Column;
import se.lsk.reporting.render.FigureTable.Row;
import se.lsk.rules.Finding;
import se.lsk.rules.Language;
import se.lsk.rules.Outcome;
import se.lsk.rules.Profile;
import se.lsk.rules.Rulebook;

class ReviewPageTest {

    private static ReviewPage page(PageSection... sections) {
        return new ReviewPage(Language.SV, "t", "s", List.of(), new Notice("n", "t"), List.of(sections), List.of());
    }

    @Test
    void refusesOneIdentifierTwice() {
        InvestigationPlot plot = InvestigationPlot.of("a", "", "", List.of());
        assertThat(page(PageSection.of("a", "A"), PageSection.of("b", "B")).sections())
                .hasSize(2);
        assertThatIllegalArgumentException().isThrownBy(() -> page(PageSection.of("a", "A"), PageSection.of("a", "B")));
        assertThatIllegalArgumentException().isThrownBy(() -> page(PageSection.of("a", "A", plot)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> page(PageSection.of("a", "A", Collapsed.of("mer", plot))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> page(PageSection.of("a", "A", InLanguage.of(Language.EN, plot))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "å", "a b", "1a", "a--b", "-a", "lsk-main", "a\"", "a<"})
    void refusesIdentifiersOfAnotherForm(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> PageSection.of(id, "A"));
    }

    @Test
    void refusesARowThatDoesNotFit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FigureTable("", "", List.of(), List.of(), Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FigureTable(
                        "", "", List.of(Column.words("a")), List.of(Row.of("1", "2")), Optional.empty()));
    }

    @Test
    void doesNotFollowAListThatChangesAfterwards() {
        List<String> paragraphs = new ArrayList<>(List.of("a"));
        Paragraphs block = new Paragraphs(paragraphs);
        paragraphs.add("b");
        assertThat(block.paragraphs()).containsExactly("a");
    }

    @Test
    void countsFindingsInTheOrderOfTheRulebook() {
        List<Finding> findings = Samples.findings(Samples.oneOfEach());
        OutcomeTally tally = OutcomeTally.of("antal", Samples.RULEBOOK, findings);
        assertThat(tally.rules())
                .extracting(rule -> rule.rule().value())
                .containsExactly("CH-INVEST", "CH-INVEST-122", "CH-INFORM", "CH-CHAIN");
        OutcomeTally.RuleCount statute = tally.rules().get(0);
        assertThat(statute.count(Outcome.FULFILLED)).isEqualTo(2);
        assertThat(statute.count(Outcome.NOT_FULFILLED)).isEqualTo(2);
        assertThat(statute.count(Outcome.NEEDS_JUDGEMENT)).isEqualTo(1);
        assertThat(statute.count(Outcome.PENDING)).isEqualTo(1);
        assertThat(statute.count(Outcome.UNDETERMINED)).isEqualTo(1);
        assertThat(statute.count(Outcome.NOT_APPLICABLE)).isZero();
        assertThat(tally.outcomes()).doesNotContain(Outcome.NOT_APPLICABLE).isSorted();
        int counted = tally.rules().stream()
                .flatMap(rule -> rule.counts().values().stream())
                .mapToInt(Integer::intValue)
                .sum();
        assertThat(counted).isEqualTo(findings.size());
    }

    @Test
    void givesEachOutcomeItsOwnSignAndWord() {
        assertThat(List.of(Outcome.values()))
                .extracting(outcome -> OutcomeMark.of(outcome))
                .doesNotHaveDuplicates();
        assertThat(List.of(Outcome.values()))
                .extracting(outcome -> OutcomeMark.of(outcome).symbol())
                .doesNotHaveDuplicates();
        assertThat(OutcomeMark.of(Outcome.NOT_FULFILLED)).hasToString("✕\u00a0Inte uppfyllt");
        assertThat(OutcomeMark.of(Outcome.NOT_FULFILLED, Language.EN)).hasToString("✕\u00a0Not fulfilled");
    }

    @Test
    void refusesFindingsOfAnUnknownRule() {
        List<Finding> findings = Samples.findings(List.of(Samples.running("a", "2020-12-01")));
        assertThat(findings).extracting(Finding::ruleId).contains(RuleId.of("CH-INVEST"));
        Rulebook empty = Rulebook.of(Samples.RULEBOOK.edition(), Profile.national(), List.of());
        assertThatIllegalArgumentException().isThrownBy(() -> FindingCards.of("h", "i", "", empty, findings));
    }
}
