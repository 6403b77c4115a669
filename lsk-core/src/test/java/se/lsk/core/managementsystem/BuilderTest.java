package se.lsk.core.managementsystem;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lsk.core.managementsystem.SystemSamples.activity;
import static se.lsk.core.managementsystem.SystemSamples.day;
import static se.lsk.core.managementsystem.SystemSamples.ref;
import static se.lsk.core.managementsystem.SystemSamples.role;

import org.junit.jupiter.api.Test;
import se.lsk.core.facts.Answer;
import se.lsk.core.facts.Evidence;
import se.lsk.core.facts.Listing;
import se.lsk.core.organisation.FollowUpKind;
import se.lsk.core.organisation.ProviderFollowUp;
import se.lsk.core.organisation.StandingItem;
import se.lsk.core.organisation.StandingItems;
import se.lsk.core.organisation.TertialReport;

/** A builder that starts with a value gives that value back. */
class BuilderTest {

    @Test
    void partsOfTheStructure() {
        Activity activity = activity("x", 1);
        Cooperation cooperation = Cooperation.builder().needed(Answer.NO).build();
        ProcessMaturity maturity =
                ProcessMaturity.builder().stepsReached(Listing.of(1, 2)).build();

        assertThat(activity.toBuilder().build()).isEqualTo(activity);
        assertThat(cooperation.toBuilder().build()).isEqualTo(cooperation);
        assertThat(maturity.toBuilder().build()).isEqualTo(maturity);
    }

    @Test
    void partsOfSelfMonitoring() {
        ControlAnswer answer = ControlAnswer.builder().answer(ControlResult.MET).build();
        ControlExecution execution =
                ControlExecution.builder().on(day("2020-01-01")).build();
        ControlPoint point = ControlPoint.builder().number(8).build();

        assertThat(answer.toBuilder().build()).isEqualTo(answer);
        assertThat(execution.toBuilder().build()).isEqualTo(execution);
        assertThat(point.toBuilder().build()).isEqualTo(point);
    }

    @Test
    void partsOfTheImprovementWork() {
        Measure measure =
                Measure.builder().measureRef(ref("m-1")).owner(role("chef")).build();
        Compilation compilation =
                Compilation.builder().comparedWithEarlier(Answer.YES).build();
        ReportCount count =
                ReportCount.builder().type(ReportType.MISCONDUCT).received(7).build();
        UnitAnalysis analysis = UnitAnalysis.builder().unitRef(ref("u-1")).build();

        assertThat(measure.toBuilder().build()).isEqualTo(measure);
        assertThat(compilation.toBuilder().build()).isEqualTo(compilation);
        assertThat(count.toBuilder().build()).isEqualTo(count);
        assertThat(analysis.toBuilder().build()).isEqualTo(analysis);
    }

    @Test
    void whatIsDocumentedAndShown() {
        QualityReport report = QualityReport.builder().year(2020).build();
        PatientSafetyReport patients = PatientSafetyReport.builder().year(2020).build();
        DocumentationRecord documented = DocumentationRecord.builder()
                .of(DocumentedWork.MEASURES)
                .evidence(Evidence.missing())
                .build();
        FunctionEvidence function = FunctionEvidence.builder()
                .function(ManagementFunction.LEAD)
                .evidence(Evidence.present())
                .build();
        AreaEvidence area = AreaEvidence.builder()
                .area(PredecessorArea.COMPLAINTS)
                .evidence(Evidence.present())
                .build();

        assertThat(report.toBuilder().build()).isEqualTo(report);
        assertThat(patients.toBuilder().build()).isEqualTo(patients);
        assertThat(documented.toBuilder().build()).isEqualTo(documented);
        assertThat(function.toBuilder().build()).isEqualTo(function);
        assertThat(area.toBuilder().build()).isEqualTo(area);
    }

    @Test
    void partsOfTheOrganisation() {
        ProviderFollowUp followUp =
                ProviderFollowUp.builder().kind(FollowUpKind.AGREEMENT).build();
        StandingItems items = StandingItems.builder()
                .before(TertialReport.FIRST_TERTIAL)
                .items(Listing.of(StandingItem.RISKS))
                .build();

        assertThat(followUp.toBuilder().build()).isEqualTo(followUp);
        assertThat(items.toBuilder().build()).isEqualTo(items);
    }
}
