package se.lsk.core.managementsystem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.lsk.core.law.Bilingual;
import se.lsk.core.organisation.CouncilLevel;
import se.lsk.core.organisation.FollowUpKind;
import se.lsk.core.organisation.ProviderForm;
import se.lsk.core.organisation.Regime;
import se.lsk.core.organisation.StandingItem;
import se.lsk.core.organisation.TertialReport;
import se.lsk.core.quality.QualityVerdict;
import se.lsk.core.quality.RequirementKind;
import se.lsk.core.quality.RequirementSource;

/** What a management system is told in, is told in both languages and in different words for different things. */
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
        assertThat(family)
                .filteredOn(word -> word != Regime.LSS)
                .noneMatch(word -> word.swedish().equals(word.english()));
    }

    static List<List<Bilingual>> families() {
        return List.of(
                List.of(CompilationInput.values()),
                List.of(ComplaintSource.values()),
                List.of(ControlResult.values()),
                List.of(CooperationParty.values()),
                List.of(CooperationPurpose.values()),
                List.of(DocumentedWork.values()),
                List.of(ManagementFunction.values()),
                List.of(MeasureOrigin.values()),
                List.of(PredecessorArea.values()),
                List.of(ProcessType.values()),
                List.of(ReportType.values()),
                List.of(SelfMonitoringMethod.values()),
                List.of(CouncilLevel.values()),
                List.of(FollowUpKind.values()),
                List.of(ProviderForm.values()),
                List.of(Regime.values()),
                List.of(StandingItem.values()),
                List.of(TertialReport.values()),
                List.of(QualityVerdict.values()),
                List.of(RequirementKind.values()),
                List.of(RequirementSource.values()));
    }
}
