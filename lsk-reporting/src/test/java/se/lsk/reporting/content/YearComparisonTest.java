package se.lsk.reporting.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.lsk.reporting.content.SomeReport.by;
import static se.lsk.reporting.content.SomeReport.figure;
import static se.lsk.reporting.content.SomeReport.outcome;
import static se.lsk.reporting.content.SomeReport.promise;
import static se.lsk.reporting.content.SomeReport.ref;
import static se.lsk.reporting.content.SomeReport.section;
import static se.lsk.reporting.content.SomeReport.told;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class YearComparisonTest {

    private static final ContentProfile QUALITY = KnownContents.QUALITY_REPORT;

    private static Report.Builder previous() {
        return by(QUALITY).year(2024);
    }

    private static YearComparison compared(Report.Builder previous, Report.Builder current) {
        return YearComparison.of(previous.build(), current.build(), QUALITY);
    }

    @Test
    void aPromiseIsFollowedByWhatBecameOfIt() {
        PromiseOutcome done = outcome("a", PromiseState.DONE);
        PromiseOutcome unknown = outcome("c", PromiseState.UNCLEAR);
        YearComparison compared = compared(
                previous().addPromises(promise("a"), promise("b")),
                by(QUALITY).addOutcomes(unknown, done).addPromises(promise("d")));
        assertThat(compared.promises())
                .containsExactly(
                        new YearComparison.Followed(promise("a"), Optional.of(done)),
                        new YearComparison.Followed(promise("b"), Optional.empty()));
        assertThat(compared.unpromised()).containsExactly(unknown);
    }

    @Test
    void figuresOfOneNameAndUnitAreCompared() {
        PrintedFigure percent = PrintedFigure.builder()
                .from(figure("andel", "47"))
                .unit(FigureUnit.PERCENT)
                .build();
        YearComparison compared = compared(
                previous().addFigures(figure("a", "307"), figure("b", "12.5"), figure("borta", "1"), percent),
                by(QUALITY)
                        .addFigures(
                                figure("b", "10"),
                                figure("ny", "2"),
                                figure("andel", "49"),
                                PrintedFigure.builder()
                                        .from(figure("a", "323"))
                                        .label("Alla avvikelser")
                                        .build()));
        assertThat(compared.figures())
                .containsExactly(
                        new YearComparison.FigureChange(
                                "Antal b", FigureUnit.COUNT, new BigDecimal("12.5"), new BigDecimal("10")),
                        new YearComparison.FigureChange(
                                "Alla avvikelser", FigureUnit.COUNT, new BigDecimal("307"), new BigDecimal("323")));
        assertThat(compared.figures())
                .extracting(YearComparison.FigureChange::difference)
                .containsExactly(new BigDecimal("-2.5"), new BigDecimal("16"));
    }

    @Test
    void itemsThatAreHeldOtherwiseAreTold() {
        YearComparison compared = compared(
                previous().addSections(told("Åtgärder"), section("Resultat").build()),
                by(QUALITY)
                        .addFigures(figure("f", "1"))
                        .addSections(
                                told("Åtgärder"),
                                section("Resultat").addFigures(ref("f")).build(),
                                told("Systematiskt kvalitetsarbete")));
        assertThat(compared.items())
                .containsExactly(
                        new YearComparison.ItemChange(QUALITY.items().get(0), ItemState.MISSING, ItemState.PRESENT),
                        new YearComparison.ItemChange(QUALITY.items().get(2), ItemState.THIN, ItemState.PRESENT));
    }

    @Test
    void eachReportIsHeldAgainstTheWordingsOfItsOwnDay() {
        Report.Builder old = by(QUALITY).year(2010);
        YearComparison compared = compared(old, by(QUALITY).year(2012));
        assertThat(compared.items())
                .hasSize(3)
                .allMatch(change -> change.then() == ItemState.NOT_APPLICABLE && change.now() == ItemState.MISSING);
        assertThat(compared(old.drawnUpOn(LocalDate.of(2012, 1, 1)), by(QUALITY).year(2012))
                        .items())
                .isEmpty();
        assertThat(compared(by(QUALITY).year(2011), by(QUALITY).year(2012)).items())
                .hasSize(3);
    }

    @Test
    void chaptersThatAreGoneAreTold() {
        YearComparison compared = compared(
                previous()
                        .addSections(
                                told("1 Bakgrund"),
                                told("2 RISKANALYS"),
                                told("3 Samverkan"),
                                section("Vårdval").level(2).build()),
                by(QUALITY)
                        .addSections(
                                told("Resultat"),
                                section("4.1 Riskanalys.").level(2).build()));
        assertThat(compared.gone()).containsExactly("1 Bakgrund", "3 Samverkan");
    }

    @Test
    void reportsAreOfOneKindAndFollowEachOther() {
        Report current = by(QUALITY).build();
        Report sameYear = by(QUALITY).build();
        Report later = by(QUALITY).year(2026).build();
        Report ofOtherKind = by(KnownContents.PATIENT_SAFETY_REPORT).year(2024).build();
        assertThatIllegalArgumentException().isThrownBy(() -> YearComparison.of(sameYear, current, QUALITY));
        assertThatIllegalArgumentException().isThrownBy(() -> YearComparison.of(later, current, QUALITY));
        assertThatIllegalArgumentException().isThrownBy(() -> YearComparison.of(ofOtherKind, current, QUALITY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> YearComparison.of(previous().build(), current, KnownContents.PATIENT_SAFETY_REPORT));
        assertThat(YearComparison.of(by(QUALITY).year(2019).build(), current, QUALITY)
                        .items())
                .isEmpty();
    }
}
