package se.lsk.core.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.lsk.core.law.Bilingual;

/** What the package says, it says in both languages and in different words for different things. */
class WordsTest {

    @ParameterizedTest
    @MethodSource("families")
    void eachSaysItsOwnThingInBothLanguages(List<Bilingual> family) {
        assertThat(family)
                .extracting(Bilingual::swedish)
                .doesNotHaveDuplicates()
                .allMatch(text -> !text.isBlank());
        assertThat(family)
                .extracting(Bilingual::english)
                .doesNotHaveDuplicates()
                .allMatch(text -> !text.isBlank());
        assertThat(family).noneMatch(word -> word.swedish().equals(word.english()));
    }

    static List<List<Bilingual>> families() {
        return List.of(
                List.of(RiskAxis.values()),
                List.of(ThresholdOperator.values()),
                List.of(CoherenceCheck.values()),
                List.of(CoherenceVerdict.values()),
                List.of(ConsequenceKind.values()),
                List.of(OverrideDirection.values()),
                List.of(AnalysisOccasion.values()),
                List.of(CauseArea.values()),
                List.of(Seriousness.values()));
    }
}
