package se.lsk.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lsk.core.casework.ChildInvestigation;
import se.lsk.core.casework.ExtensionDecision;
import se.lsk.core.casework.ExtensionReason;
import se.lsk.core.facts.SubjectReference;
import se.lsk.reporting.render.InvestigationPlot.PlottedCase;

class InvestigationPlotTest {

    private static InvestigationPlot plot(List<ChildInvestigation> cases) {
        return InvestigationPlot.of("plot", "Bild", "Prov", Samples.findings(cases));
    }

    @Test
    void tellsHowTheTwoLimitsJudgeEachCase() {
        InvestigationPlot plot = plot(Samples.oneOfEach());
        assertThat(plot.cases())
                .extracting(one -> one.subjectRef().value(), PlottedCase::comparison)
                .containsExactly(
                        tuple("fall-2", LimitComparison.BOTH_BEYOND),
                        tuple("fall-3", LimitComparison.ONLY_MEASURE_BEYOND),
                        tuple("fall-4", LimitComparison.ONLY_STATUTE_BEYOND),
                        tuple("fall-5", LimitComparison.STATUTE_OPEN),
                        tuple("fall-1", LimitComparison.BOTH_WITHIN),
                        tuple("fall-6", LimitComparison.NOT_COMPARED));
        for (LimitComparison comparison : LimitComparison.values()) {
            assertThat(plot.count(comparison)).isEqualTo(1);
        }
        assertThat(plot.measureDays()).isEqualTo(122);
    }

    @Test
    void leavesOutAndCountsWhatHasNoOpeningDay() {
        assertThat(plot(Samples.oneOfEach()).notPlotted()).isEqualTo(1);
    }

    @Test
    void keepsLengthAndBothEndDays() {
        PlottedCase one = plot(List.of(Samples.completed("a", "2020-02-07", "2020-06-08")))
                .cases()
                .get(0);
        assertThat(one.days()).isEqualTo(122);
        assertThat(one.nominal()).isEqualTo("2020-06-07");
        assertThat(one.nominalDays()).isEqualTo(121);
        assertThat(one.lastDay()).isEqualTo("2020-06-08");
        assertThat(one.lastDays()).isEqualTo(122);
        assertThat(one.completed()).isTrue();
    }

    @Test
    void drawsARunningCaseThroughTheDayOfTheQuestion() {
        PlottedCase one =
                plot(List.of(Samples.running("a", "2020-12-01"))).cases().get(0);
        assertThat(one.completed()).isFalse();
        assertThat(one.endedOn()).isEqualTo(Samples.AS_OF);
        assertThat(one.days()).isEqualTo(30);
    }

    @Test
    void followsAnExtension() {
        ChildInvestigation extended = Samples.completed("a", "2020-01-14", "2020-06-10").toBuilder()
                .addExtensions(ExtensionDecision.builder()
                        .decidedOn(LocalDate.of(2020, 5, 4))
                        .until(LocalDate.of(2020, 6, 15))
                        .reason(ExtensionReason.SPECIAL_REASONS)
                        .build())
                .build();
        PlottedCase one = plot(List.of(extended)).cases().get(0);
        assertThat(one.comparison()).isEqualTo(LimitComparison.ONLY_MEASURE_BEYOND);
        assertThat(one.lastDay()).isEqualTo("2020-06-15");
        assertThat(one.nominal()).isEqualTo("2020-05-14");
    }

    @Test
    void keepsTwoInvestigationsOnOneChildApart() {
        InvestigationPlot plot = plot(List.of(
                Samples.completed("a", "2020-01-14", "2020-02-14"),
                Samples.completed("a", "2020-03-02", "2020-05-04")));
        assertThat(plot.cases()).extracting(PlottedCase::days).containsExactly(63, 31);
    }

    @Test
    void refusesMoreCasesThanAPersonCanRead() {
        PlottedCase one = new PlottedCase(
                new SubjectReference("a"),
                Samples.AS_OF,
                Samples.AS_OF,
                true,
                Samples.AS_OF,
                Samples.AS_OF,
                LimitComparison.BOTH_WITHIN);
        assertThat(new InvestigationPlot("p", "", "", 122, Collections.nCopies(500, one), 0).cases())
                .hasSize(500);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InvestigationPlot("p", "", "", 122, Collections.nCopies(501, one), 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new InvestigationPlot("p", "", "", 0, List.of(), 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InvestigationPlot("lsk-p", "", "", 122, List.of(), 0));
    }
}
